package org.banfu.intake;

import java.nio.charset.StandardCharsets;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// What kind of file some bytes are, by how they begin.
final class FileType {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[][] PICTURES = {
    bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), bytes('G', 'I', 'F', '8'),
  };

  private FileType() {}

  /// Whether the bytes begin a ZIP, as every .docx does.
  static boolean isZip(byte[] content) {
    return startsWith(content, ZIP);
  }

  /// Refuses the kinds of files that are known and cannot be read.
  static void refuseForeign(String name, byte[] content) throws ProblemException {
    if (startsWith(content, COMPOUND)) {
      String code =
          contains(content, ENCRYPTED)
              ? "intake.encrypted"
              : contains(content, WORD) ? "intake.old-word" : "intake.not-a-letter";
      throw new ProblemException(Problem.of(code, name));
    }
    if (startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      throw new ProblemException(Problem.of("intake.foreign", name, "PDF"));
    }
    if (startsWith(content, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
      throw new ProblemException(Problem.of("intake.foreign", name, "RTF"));
    }
    for (byte[] picture : PICTURES) {
      if (startsWith(content, picture)) {
        throw new ProblemException(Problem.of("intake.binary", name));
      }
    }
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
