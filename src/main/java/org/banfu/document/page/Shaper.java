package org.banfu.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Ink;
import org.banfu.document.word.Block;
import org.banfu.document.word.Inline;
import org.banfu.document.word.RunStyle;

/// Measures the characters of paragraphs.
final class Shaper {
  /// Between Chinese and letters or digits there is a fifth of the size, as LibreOffice keeps it.
  private static final double SCRIPT_GAP = 0.2;

  private final Faces faces;
  private final BreakRules rules;

  Shaper(Faces faces, BreakRules rules) {
    this.faces = faces;
    this.rules = rules;
  }

  BreakRules rules() {
    return rules;
  }

  Faces faces() {
    return faces;
  }

  /// What a paragraph is made of.
  ///
  /// @param gridChars what the page's grid adds to each Chinese character
  List<Glyph> shape(Block.Paragraph paragraph, PageNumbers numbers, double gridChars) {
    List<Raw> raw = new ArrayList<>();
    Map<Integer, Integer> lengths = new HashMap<>();
    for (Inline inline : paragraph.inlines()) {
      switch (inline) {
        case Inline.Text t -> characters(t.text(), t.style(), t.trace(), lengths, raw);
        case Inline.Tab t -> raw.add(new Raw(Glyph.Kind.TAB, '\t', t.style(), -1, 0, inline));
        case Inline.LineBreak t ->
            raw.add(new Raw(Glyph.Kind.LINE_BREAK, '\n', t.style(), -1, 0, inline));
        case Inline.PageBreak t ->
            raw.add(new Raw(Glyph.Kind.PAGE_BREAK, '\f', paragraph.mark(), -1, 0, inline));
        case Inline.PageNumber t ->
            characters(numbers.said(t.total(), t.form()), t.style(), -1, lengths, raw);
        case Inline.Picture t ->
            raw.add(new Raw(Glyph.Kind.PICTURE, 0xFFFC, paragraph.mark(), -1, 0, inline));
      }
    }
    return measured(raw, paragraph, gridChars);
  }

  private record Raw(
      Glyph.Kind kind, int point, RunStyle style, int trace, int offset, Inline inline) {
    boolean isText() {
      return kind == Glyph.Kind.CHARACTER;
    }
  }

  private static void characters(
      String text, RunStyle style, int trace, Map<Integer, Integer> lengths, List<Raw> raw) {
    int start = trace < 0 ? 0 : lengths.getOrDefault(trace, 0);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      raw.add(
          new Raw(Glyph.Kind.CHARACTER, point, style, trace, start + i, new Inline.PageBreak()));
      i += Character.charCount(point);
    }
    if (trace >= 0) {
      lengths.put(trace, start + text.length());
    }
  }

  private List<Glyph> measured(List<Raw> raw, Block.Paragraph paragraph, double gridChars) {
    List<Script> scripts = scripts(raw);
    List<Glyph> glyphs = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Raw r = raw.get(i);
      Script script = scripts.get(i);
      FontFace face = faces.of(r.isText() ? r.point() : ' ', script, r.style());
      double width = 0;
      double spacing = 0;
      double slack = 0;
      if (r.isText()) {
        if (faces.isMissed(r.point())) {
          faces.missed(unfound(raw, i, face));
        }
        boolean takesRoom = face.has(r.point()) || !Ink.isIgnorable(r.point());
        double drawn = takesRoom ? face.width(r.point()) * r.style().size() * r.style().scale() : 0;
        boolean onGrid = script == Script.CHINESE && r.style().snapsToGrid();
        width = drawn + (onGrid ? gridChars : 0);
        spacing = goesOn(raw, scripts, i) ? r.style().spacing() : 0;
        slack = rules.slack(r.point(), drawn, r.style().size());
      } else if (r.inline() instanceof Inline.Picture picture) {
        width = picture.width();
      }
      double gap = i == 0 || !paragraph.style().spacesScripts() ? 0 : gap(raw, scripts, i);
      Inline.Picture picture = r.inline() instanceof Inline.Picture p ? p : null;
      glyphs.add(
          new Glyph(
              r.kind(),
              r.point(),
              script,
              face,
              r.style(),
              gap,
              width,
              spacing,
              slack,
              r.trace(),
              r.offset(),
              picture));
    }
    return glyphs;
  }

  private static Unfound unfound(List<Raw> raw, int at, FontFace face) {
    var text = new StringBuilder();
    int place = 0;
    for (int i = 0; i < raw.size(); i++) {
      place = i == at ? text.length() : place;
      text.appendCodePoint(raw.get(i).isText() ? raw.get(i).point() : ' ');
    }
    return Unfound.in(text.toString(), place, face.family());
  }

  /// Whether more of the same kind follows: as in LibreOffice, the last of a stretch of one script
  /// and style has no spacing behind it.
  private static boolean goesOn(List<Raw> raw, List<Script> scripts, int i) {
    return i + 1 < raw.size()
        && raw.get(i + 1).isText()
        && scripts.get(i) == scripts.get(i + 1)
        && raw.get(i).style().equals(raw.get(i + 1).style());
  }

  private static double gap(List<Raw> raw, List<Script> scripts, int i) {
    Raw before = raw.get(i - 1);
    Raw here = raw.get(i);
    boolean meets = before.isText() && here.isText() && scripts.get(i - 1) != scripts.get(i);
    return meets
            && Character.isLetterOrDigit(before.point())
            && Character.isLetterOrDigit(here.point())
        ? SCRIPT_GAP * before.style().size()
        : 0;
  }

  /// Marks of either script are of the one before them; at the beginning, of the one behind.
  private static List<Script> scripts(List<Raw> raw) {
    List<Script> scripts = new ArrayList<>(raw.size());
    Script last = Script.EITHER;
    for (Raw r : raw) {
      Script own = r.isText() ? Script.of(r.point()) : Script.EITHER;
      if (own == Script.EITHER && r.isText() && r.style().preferEastAsia() && r.point() != ' ') {
        own = Script.CHINESE;
      }
      last = own == Script.EITHER ? last : own;
      scripts.add(last);
    }
    Script next = Script.CHINESE;
    for (int i = scripts.size() - 1; i >= 0; i--) {
      if (scripts.get(i) == Script.EITHER) {
        scripts.set(i, next);
      }
      next = scripts.get(i);
    }
    return scripts;
  }
}
