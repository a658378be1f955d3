package org.banfu.document.page;

import org.banfu.document.font.FontFace;
import org.banfu.document.word.Inline;
import org.banfu.document.word.RunStyle;
import org.jspecify.annotations.Nullable;

/// One character of a paragraph, measured, or what stands in the place of one.
///
/// @param gap kept before it where it does not begin a line
/// @param spacing behind it, where more of its kind follows in the line
/// @param slack how much narrower it can be set
/// @param trace which value it is from, -1 if of none; `offset` where in it
/// @param picture drawn here
record Glyph(
    Kind kind,
    int point,
    Script script,
    FontFace face,
    RunStyle style,
    double gap,
    double width,
    double spacing,
    double slack,
    int trace,
    int offset,
    Inline.@Nullable Picture picture) {

  enum Kind {
    CHARACTER,
    TAB,
    LINE_BREAK,
    PAGE_BREAK,
    PICTURE
  }

  boolean isBlank() {
    return kind == Kind.CHARACTER && BreakRules.isBlank(point);
  }

  boolean ends() {
    return kind == Kind.LINE_BREAK || kind == Kind.PAGE_BREAK;
  }

  double ascent() {
    return picture != null ? picture.height() : face.ascent() * style.size() + style.raised();
  }

  double descent() {
    return picture != null ? 0 : face.descent() * style.size() - style.raised();
  }
}
