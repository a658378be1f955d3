package org.banfu.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what stands in one paragraph; fields are read as far as page numbers.
final class InlineReader {
  private static final Set<String> WRAPPERS =
      Set.of("hyperlink", "smartTag", "ins", "sdt", "sdtContent", "customXml");

  private static final Map<String, Undrawn> UNDRAWN =
      Map.of(
          "pict", Undrawn.OLD_DRAWING,
          "object", Undrawn.OBJECT,
          "ruby", Undrawn.RUBY,
          "sym", Undrawn.SYMBOL,
          "footnoteReference", Undrawn.FOOTNOTES,
          "endnoteReference", Undrawn.FOOTNOTES);

  /// Properties that change how a run looks, and that are not drawn.
  private static final Set<String> EFFECTS =
      Set.of(
          "smallCaps",
          "dstrike",
          "outline",
          "shadow",
          "emboss",
          "imprint",
          "em",
          "bdr",
          "eastAsianLayout",
          "fitText");

  /// Fields whose result Word works out anew when it opens the file.
  private static final Set<String> MOVING =
      Set.of("SECTIONPAGES", "DATE", "TIME", "SECTION", "FILENAME", "STYLEREF");

  private final Styles styles;
  private final Drawings drawings;
  private final Set<Undrawn> undrawn;
  private final RunStyle base;
  private final Drawings.Text text;
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Floating> floats = new ArrayList<>();

  /// Inside a field: its instruction, and whether its stored result is being read.
  private final StringBuilder instruction = new StringBuilder();

  private int depth;
  private boolean inResult;
  private boolean replaced;

  /// @param text reads what stands in a text box
  InlineReader(
      Styles styles, Drawings drawings, Set<Undrawn> undrawn, RunStyle base, Drawings.Text text) {
    this.styles = styles;
    this.drawings = drawings;
    this.undrawn = undrawn;
    this.base = base;
    this.text = text;
  }

  List<Inline> inlines() {
    return inlines;
  }

  /// What is anchored here.
  List<Floating> floats() {
    return floats;
  }

  /// Puts a number before the text.
  void begin(ListNumbers.Label label, RunStyle style) {
    text(label.text(), style, -1);
    switch (label.behind()) {
      case "tab" -> add(new Inline.Tab(style));
      case "space" -> text(" ", style, -1);
      default -> {
        // The text follows at once.
      }
    }
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
        undrawn.add(Undrawn.FORMULA);
      }
    }
  }

  private void run(Xml run) {
    RunStyle style = styles.run(run.child("rPr"), base);
    if (run.child("rPr").children().stream().anyMatch(p -> EFFECTS.contains(p.name()) && isOn(p))) {
      undrawn.add(Undrawn.EFFECTS);
    }
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
      case "pgNum" -> add(new Inline.PageNumber(style, false, ""));
      case "drawing" -> drawing(child);
      case "AlternateContent" -> either(child, style, trace);
      default -> {
        if (UNDRAWN.containsKey(child.name())) {
          undrawn.add(UNDRAWN.get(child.name()));
        }
      }
    }
  }

  private static boolean isOn(Xml property) {
    return property.isOn() && !property.get("val", "").equals("none");
  }

  private void drawing(Xml drawing) {
    drawings.inline(drawing).ifPresent(this::add);
    drawings.floating(drawing, text).ifPresent(floats::add);
  }

  /// The newest form; an older one of the same thing follows it.
  private void either(Xml either, RunStyle style, int trace) {
    Xml chosen = either.first("Choice").or(() -> either.first("Fallback")).orElse(Xml.NONE);
    chosen.children().forEach(child -> piece(child, style, trace));
  }

  private void text(String text, RunStyle style, int trace) {
    if (!style.hidden() && !text.isEmpty()) {
      String shown = style.capitals() ? text.toUpperCase(Locale.ROOT) : text;
      add(new Inline.Text(shown, style, trace));
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
      default -> undrawn.add(Undrawn.FIELD);
    }
  }

  /// Puts a page number in the place of the field, if that is what it is.
  private boolean number(RunStyle style) {
    String[] words = instruction.toString().strip().split("\\s+", -1);
    String word = words[0].toUpperCase(Locale.ROOT);
    if (word.equals("PAGE") || word.equals("NUMPAGES")) {
      inlines.add(new Inline.PageNumber(style, word.equals("NUMPAGES"), form(words)));
      return true;
    }
    if (MOVING.contains(word)) {
      undrawn.add(Undrawn.FIELD);
    }
    return false;
  }

  /// The form that the field itself names, empty for the section's.
  private String form(String[] words) {
    for (int i = 1; i + 1 < words.length; i++) {
      if (words[i].equals("\\*")) {
        switch (words[i + 1]) {
          case "Arabic" -> {
            return "decimal";
          }
          case "ArabicDash" -> {
            return "numberInDash";
          }
          case "CHINESENUM3" -> {
            return "chineseCounting";
          }
          case "roman" -> {
            return "lowerRoman";
          }
          case "ROMAN" -> {
            return "upperRoman";
          }
          case "MERGEFORMAT", "CHARFORMAT" -> {
            // How it looks, not what it says.
          }
          default -> undrawn.add(Undrawn.NUMBER_FORM);
        }
      }
    }
    return "";
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
