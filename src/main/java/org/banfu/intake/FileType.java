package org.banfu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// What kind of file some bytes are, by how they begin.
final class FileType {
  /// Blanks, the half of one in UTF-16, and the marks of encodings.
  private static final String BEFORE_JSON = " \t\r\n\f\u0000\u00EF\u00BB\u00BF\u00FE\u00FF";

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] BOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
  private static final int LOOKED_AT = 512;
  private static final Pattern WEB_HEAD =
      Pattern.compile(
          "^[^<m]{0,8}(?:<\\?xml[^>]{0,200}>)?(?:<!--.{0,200}?-->)?\\s{0,20}", Pattern.DOTALL);

  private static final byte[][] PICTURES = {
    bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), bytes('G', 'I', 'F', '8'),
  };

  private FileType() {}

  /// Whether the bytes begin a ZIP, as every .docx does.
  static boolean isZip(byte[] content) {
    return startsWith(content, ZIP);
  }

  /// Whether the bytes are a .doc, or what WPS wrote in that form.
  static boolean isOldWord(byte[] content) {
    return isCompound(content) && contains(content, WORD);
  }

  private static boolean isCompound(byte[] content) {
    return startsWith(content, COMPOUND);
  }

  private static boolean isWps(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".wps");
  }

  // A letter in plain text that somebody named .wps has no zeros.
  private static boolean looksBinary(byte[] content) {
    for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /// Refuses the kinds of files that are known and cannot be read.
  static void refuseForeign(String name, byte[] content) throws ProblemException {
    if (isWps(name) && !isZip(content) && !isOldWord(content) && looksBinary(content)) {
      throw new ProblemException(Problem.of("intake.old-wps", name));
    }
    if (isCompound(content) && !isOldWord(content)) {
      String code =
          contains(content, ENCRYPTED)
              ? "intake.encrypted"
              : contains(content, BOOK) ? "intake.old-excel" : "intake.not-a-letter";
      throw new ProblemException(Problem.of(code, name));
    }
    if (startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      throw new ProblemException(Problem.of("intake.foreign", name, "PDF"));
    }
    if (startsWith(content, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
      throw new ProblemException(Problem.of("intake.foreign", name, "RTF"));
    }
    if (isWebPage(content)) {
      throw new ProblemException(Problem.of("intake.foreign", name, "HTML"));
    }
    for (byte[] picture : PICTURES) {
      if (startsWith(content, picture)) {
        throw new ProblemException(Problem.of("intake.binary", name));
      }
    }
  }

  /// Whether it is our JSON: by its name, or how it begins.
  static boolean isJson(String name, String text) {
    return isJsonByName(name) || text.stripLeading().startsWith("{");
  }

  /// Whether it may be our JSON, in whatever encoding.
  static boolean mayBeJson(String name, byte[] content) {
    if (isJsonByName(name)) {
      return true;
    }
    int at = 0;
    while (at < content.length && BEFORE_JSON.indexOf((char) (content[at] & 0xFF)) >= 0) {
      at++;
    }
    return at < content.length && content[at] == '{';
  }

  private static boolean isJsonByName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".json") || lower.endsWith(".jsonl");
  }

  // Word saves as a page, too, and programs name such a file .doc; also in UTF-16 or behind a mark.
  private static boolean isWebPage(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .toLowerCase(Locale.ROOT);
    String text = WEB_HEAD.matcher(head).replaceFirst("");
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || (text.startsWith("mime-version:") && text.contains("text/html"));
  }

  private static boolean startsWith(byte[] content, byte[] head) {
    return content.length >= head.length && matches(content, 0, head);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int i = 0; i + part.length <= content.length; i++) {
      if (content[i] == part[0] && matches(content, i, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, int at, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (content[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
