package org.banfu.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Gives formulas the values that they have now, which the library has no words for: without them a
/// reader that does not reckon (a preview, a mail program, our own intake) shows nothing.
///
/// A value travels behind its formula as `|12`, and stands apart from it in the finished part.
final class CachedValues {
  private static final Pattern MARKED = Pattern.compile("<f>([^<|]*)\\|(-?\\d+)</f>");

  private CachedValues() {}

  static String formula(String expression, long value) {
    return expression + "|" + value;
  }

  /// The part of a table; typed text cannot be taken for a formula, as its signs are escaped.
  static byte[] apart(byte[] part) {
    // Latin-1 keeps every byte of UTF-8 as it is.
    String text = new String(part, StandardCharsets.ISO_8859_1);
    return text.contains("<f>")
        ? MARKED
            .matcher(text)
            .replaceAll("<f>$1</f><v>$2</v>")
            .getBytes(StandardCharsets.ISO_8859_1)
        : part;
  }
}
