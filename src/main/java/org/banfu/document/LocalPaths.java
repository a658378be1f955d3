package org.banfu.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paths of a machine, which name its user and its folders, shortened to the name of the file: a
/// link or a linked picture then means a file beside the letter.
final class LocalPaths {
  /// A drive, a share, or an address of a file; not the letters of `http://`.
  private static final String START =
      "(?:file:[\\\\/]*(?:[A-Za-z]:)?|(?<![A-Za-z])[A-Za-z]:(?=[\\\\/])|(?<![\\\\:/])\\\\{2,4}(?=[\\w\\p{L}])|"
          + "(?<![\\w:./\\\\])/(?:home|Users)/)";

  /// In an attribute as written, up to its end or an escaped quote.
  private static final Pattern ATTRIBUTE = Pattern.compile(START + "(?:(?!&quot;)[^\"<>])*[\\\\/]");

  private static final Pattern SHAPE_COPY = Pattern.compile(" \\w+:gfxdata=\"[^\"]*\"");

  /// In a field's instruction, where a path is one word or stands in quotes.
  private static final Pattern FIELD =
      Pattern.compile("(?<=\")" + START + "[^\"]*[\\\\/]|" + START + "[^\"\\s]*[\\\\/]");

  private static final Pattern INSTRUCTION = Pattern.compile("(?<= \\w{1,20}:instr=\")[^\"]*");

  /// Where the name of a file begins in a path of any system.
  private static final Pattern FOLDERS = Pattern.compile("^.*[\\\\/:]", Pattern.DOTALL);

  private LocalPaths() {}

  /// Attributes as written, each with a space before it. The copy of a shape that Word keeps beside
  /// its older form goes as well: nobody knows what it holds.
  static String shortened(String attributes) {
    // Most elements: the first letter must not wait for a pattern at each of them.
    if (attributes.indexOf('\\') < 0
        && attributes.indexOf('/') < 0
        && !attributes.contains("gfxdata=")) {
      return attributes;
    }
    Matcher instruction = INSTRUCTION.matcher(attributes);
    if (instruction.find()) {
      String shortened = XmlText.escaped(shortenedField(plain(instruction.group())));
      return attributes.substring(0, instruction.start())
          + shortened
          + attributes.substring(instruction.end());
    }
    String bare =
        attributes.contains("gfxdata=")
            ? SHAPE_COPY.matcher(attributes).replaceAll("")
            : attributes;
    return ATTRIBUTE.matcher(bare).replaceAll("");
  }

  /// What a field of one element is to show, from its attributes as written.
  static String instruction(String attributes) {
    Matcher found = INSTRUCTION.matcher(attributes);
    return found.find() ? plain(found.group()) : "";
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /// Whether there may be a path with a folder in this text.
  static boolean mayEnd(String text) {
    return text.indexOf('\\') >= 0 || text.indexOf('/') >= 0 || text.indexOf(':') >= 0;
  }

  /// Which characters of what a field shows are folders.
  ///
  /// @param isPath whether it shows nothing but a path
  static boolean[] inResult(String shown, boolean isPath) {
    var folders = new boolean[shown.length()];
    Matcher found = (isPath ? FOLDERS : FIELD).matcher(shown);
    while (found.find()) {
      Arrays.fill(folders, found.start(), found.end(), true);
    }
    return folders;
  }

  static String shortenedField(String instruction) {
    return FIELD.matcher(instruction).replaceAll("");
  }
}
