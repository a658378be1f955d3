package org.banfu.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads what stands in one paragraph; fields are read as far as page numbers.
final class InlineReader {
  private static final Set<String> WRAPPERS =
      Set.of("hyperlink", "smartTag", "ins", "sdt", "sdtContent", "customXml");

  private static final Set<String> UNDRAWN =
      Set.of("pict", "object", "ruby", "footnoteReference", "endnoteReference", "sym", "moveFrom");

  private final Styles styles;
  private final Pictures pictures;
  private final Set<String> ignored;
  private final RunStyle base;
  private final List<Inline> inlines = new ArrayList<>();

  /// Inside a field: its instruction, and whether its stored result is being read.
  private final StringBuilder instruction = new StringBuilder();

  private int depth;
  private boolean inResult;
  private boolean replaced;

  InlineReader(Styles styles, Pictures pictures, Set<String> ignored, RunStyle base) {
    this.styles = styles;
    this.pictures = pictures;
    this.ignored = ignored;
    this.base = base;
  }

  List<Inline> inlines() {
    return inlines;
  }

  Set<String> ignored() {
    return ignored;
  }

  void read(Xml parent) {
    for (Xml child : parent.children()) {
      if (child.is("r")) {
        run(child);
      } else if (child.is("fldSimple")) {
        simpleField(child);
      } else if (WRAPPERS.contains(child.name())) {
        read(child);
      } else if (child.is("oMath") || child.is("oMathPara")) {
        ignored.add(child.name());
      }
    }
  }

  private void run(Xml run) {
    RunStyle style = styles.run(run.child("rPr"), base);
    int trace = Trace.of(run.get("rsidR", ""));
    for (Xml child : run.children()) {
      piece(child, style, trace);
    }
  }

  private void piece(Xml child, RunStyle style, int trace) {
    switch (child.name()) {
      case "fldChar" -> fieldMark(child.get("fldCharType", ""), style);
      case "instrText" -> instruction.append(child.text());
      case "t" -> text(child.text(), style, trace);
      case "tab", "ptab" -> add(new Inline.Tab(style));
      case "cr" -> add(new Inline.LineBreak(style));
      case "noBreakHyphen" -> text("\u2011", style, trace);
      case "br" ->
          add(
              switch (child.get("type", "textWrapping")) {
                case "page", "column" -> new Inline.PageBreak();
                default -> new Inline.LineBreak(style);
              });
      case "pgNum" -> add(new Inline.PageNumber(style, false));
      case "drawing" ->
          pictures.inline(child).ifPresentOrElse(this::add, () -> ignored.add("drawing"));
      case "AlternateContent" -> ignored.add("drawing");
      default -> {
        if (UNDRAWN.contains(child.name())) {
          ignored.add(child.name());
        }
      }
    }
  }

  private void text(String text, RunStyle style, int trace) {
    if (!style.hidden() && !text.isEmpty()) {
      add(new Inline.Text(text, style, trace));
    }
  }

  private void add(Inline inline) {
    boolean instructing = depth > 0 && !inResult;
    if (!instructing && !(inResult && replaced)) {
      inlines.add(inline);
    }
  }

  private void fieldMark(String type, RunStyle style) {
    switch (type) {
      case "begin" -> {
        depth++;
        inResult = false;
        replaced = false;
        instruction.setLength(0);
      }
      case "separate" -> {
        replaced = number(style);
        inResult = true;
      }
      case "end" -> {
        if (!inResult) {
          number(style);
        }
        depth = Math.max(0, depth - 1);
        inResult = false;
        replaced = false;
      }
      default -> ignored.add("fldChar");
    }
  }

  /// Puts a page number in the place of the field, if that is what it is.
  private boolean number(RunStyle style) {
    String word = instruction.toString().strip().split("\\s+", 2)[0];
    if (word.equals("PAGE") || word.equals("NUMPAGES") || word.equals("SECTIONPAGES")) {
      inlines.add(new Inline.PageNumber(style, !word.equals("PAGE")));
      return true;
    }
    return false;
  }

  private void simpleField(Xml field) {
    instruction.setLength(0);
    instruction.append(field.get("instr", ""));
    RunStyle style = field.first("r").map(r -> styles.run(r.child("rPr"), base)).orElse(base);
    if (!number(style)) {
      read(field);
    }
  }
}
