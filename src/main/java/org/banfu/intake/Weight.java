package org.banfu.intake;

import org.banfu.intake.word.Parts;
import org.banfu.proposal.ProblemException;

/// How much memory reading a file may need: whatever the bounds of intake allow, or so little that
/// each processor may read one such file at a time, and some that were read may wait.
enum Weight {
  ANY,
  LIGHT;

  /// The largest file that is light, in bytes; of a letter with pictures most of it.
  static final long LIGHT_FILE = 4L * 1024 * 1024;

  /// The largest one, in bytes, of which everything is held: plain text, JSON, a .doc, a workbook.
  static final long LIGHT_UNPARTED = 1024L * 1024;

  /// The most bytes of the XML of a light .docx.
  static final long LIGHT_PARTS = 8L * 1024 * 1024;

  /// The most characters of a light letter: some hundred pages.
  static final int LIGHT_TEXT = 200_000;

  /// The file should be read alone.
  static final class TooHeavy extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooHeavy() {
      super("to be read alone", null, false, false);
    }
  }

  void requireAny() {
    require(false);
  }

  void requireFile(long bytes) {
    require(bytes <= LIGHT_FILE);
  }

  void requireUnparted(long bytes) {
    require(bytes <= LIGHT_UNPARTED);
  }

  void requireText(int characters) {
    require(characters <= LIGHT_TEXT);
  }

  /// The parts of a file, unless they are too heavy.
  Parts parts(String name, byte[] content) throws ProblemException {
    if (this == ANY) {
      return Parts.of(name, content);
    }
    try {
      return Parts.upTo(LIGHT_PARTS, name, content);
    } catch (ProblemException e) {
      require(!e.problem().code().equals("intake.bomb"));
      throw e;
    }
  }

  private void require(boolean isLight) {
    if (this == LIGHT && !isLight) {
      throw new TooHeavy();
    }
  }
}
