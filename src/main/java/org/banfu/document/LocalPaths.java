package org.banfu.document;

import java.util.regex.Pattern;

/// Paths of a machine, which name its user and its folders, shortened to the name of the file: a
/// link or a linked picture then means a file beside the letter.
final class LocalPaths {
  /// A drive, a share, or an address of a file; not the letters of `http://`.
  private static final String START =
      "(?:file:[\\\\/]*(?:[A-Za-z]:)?|(?<![A-Za-z])[A-Za-z]:(?=[\\\\/])|(?<![\\\\:/])\\\\\\\\(?=\\w)|"
          + "(?<![\\w:./\\\\])/(?:home|Users)/)";

  /// In an attribute as written, up to its end or an escaped quote.
  private static final Pattern ATTRIBUTE = Pattern.compile(START + "(?:(?!&quot;)[^\"<>])*[\\\\/]");

  private static final Pattern SHAPE_COPY = Pattern.compile(" \\w+:gfxdata=\"[^\"]*\"");

  /// In a field's instruction, where a path is one word or stands in quotes.
  private static final Pattern FIELD =
      Pattern.compile("(?<=\")" + START + "[^\"]*[\\\\/]|" + START + "[^\"\\s]*[\\\\/]");

  private LocalPaths() {}

  /// Attributes as written, each with a space before it. The copy of a shape that Word keeps beside
  /// its older form goes as well: nobody knows what it holds.
  static String shortened(String attributes) {
    String bare =
        attributes.contains("gfxdata=")
            ? SHAPE_COPY.matcher(attributes).replaceAll("")
            : attributes;
    return ATTRIBUTE.matcher(bare).replaceAll("");
  }

  static String shortenedField(String instruction) {
    return FIELD.matcher(instruction).replaceAll("");
  }
}
