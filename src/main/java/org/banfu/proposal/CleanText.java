package org.banfu.proposal;

/// Text as a proposal may hold it: CR, CRLF, VT and FF are LF; there are no other control
/// characters (but TAB), no lone surrogates and neither U+FFFE nor U+FFFF (no Word file can hold
/// them). Everything else is kept as typed.
///
/// @param dropped how many characters were left out (line ends do not count)
public record CleanText(String text, int dropped) {

  /// This text, cleaned.
  public static CleanText of(String raw) {
    int length = raw.length();
    int at = 0;
    while (at < length && isOrdinary(raw.charAt(at))) {
      at++;
    }
    return at == length ? new CleanText(raw, 0) : cleaned(raw, at);
  }

  /// Whether a proposal may hold this character. A code point in the range of surrogates is a lone
  /// surrogate.
  public static boolean allows(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !(Character.isISOControl(codePoint)
            || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
            || codePoint == 0xFFFE
            || codePoint == 0xFFFF);
  }

  private static CleanText cleaned(String raw, int from) {
    var text = new StringBuilder(raw.length()).append(raw, 0, from);
    int dropped = 0;
    int at = from;
    while (at < raw.length()) {
      int codePoint = raw.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint == '\r' && at < raw.length() && raw.charAt(at) == '\n') {
        at++;
      }
      if (isLineEnd(codePoint)) {
        text.append('\n');
      } else if (allows(codePoint)) {
        text.appendCodePoint(codePoint);
      } else {
        dropped++;
      }
    }
    return new CleanText(text.toString(), dropped);
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == '\r' || codePoint == '\u000B' || codePoint == '\f';
  }

  // Surrogates need the slow look, even when they are a pair.
  private static boolean isOrdinary(char character) {
    return (character >= ' ' && character < 0x7F)
        || (character > 0x9F && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
        || character == '\n'
        || character == '\t';
  }
}
