package org.banfu.document.page;

import org.banfu.document.font.FontFace;

/// Characters of one face, size and origin in a line. Immutable.
public final class GlyphRun {
  private final String text;
  private final Look look;
  private final double x;
  private final float[] offsets;
  private final int trace;
  private final int traceStart;

  /// How a run is drawn.
  ///
  /// @param scale of the width
  /// @param raised above the base line
  /// @param background RRGGBB, empty for none
  /// @param emboldened whether the face must be drawn bolder than it is; `slanted` likewise
  public record Look(
      FontFace face,
      double size,
      double scale,
      double raised,
      boolean emboldened,
      boolean slanted,
      boolean underlined,
      boolean struck,
      String color,
      String background) {}

  /// @param offsets of each code point from `x`, and last the run's width
  /// @param trace which of the traced values the text is from, -1 if of none
  /// @param traceStart where in that value it begins
  GlyphRun(String text, Look look, double x, float[] offsets, int trace, int traceStart) {
    this.text = text;
    this.look = look;
    this.x = x;
    this.offsets = offsets;
    this.trace = trace;
    this.traceStart = traceStart;
  }

  public String text() {
    return text;
  }

  public Look look() {
    return look;
  }

  /// Where it begins.
  public double x() {
    return x;
  }

  /// Where a code point of the text begins.
  public double x(int codePoint) {
    return x + offsets[codePoint];
  }

  public double end() {
    return x + offsets[offsets.length - 1];
  }

  public int trace() {
    return trace;
  }

  /// Where in the traced value the character at this x stands.
  public int traceAt(double at) {
    int points = 0;
    int chars = 0;
    while (points + 1 < offsets.length - 1 && x(points + 1) <= at) {
      chars += Character.charCount(text.codePointAt(chars));
      points++;
    }
    return traceStart + chars;
  }

  /// Where the character at this place of the traced value begins; what is before the run is at its
  /// beginning, what is behind it at its end.
  public double xAt(int place) {
    int points = 0;
    int chars = 0;
    while (points < offsets.length - 1 && traceStart + chars < place) {
      chars += Character.charCount(text.codePointAt(chars));
      points++;
    }
    return x(points);
  }

  GlyphRun moved(double dx) {
    return new GlyphRun(text, look, x + dx, offsets, trace, traceStart);
  }

  @Override
  public String toString() {
    return text;
  }
}
