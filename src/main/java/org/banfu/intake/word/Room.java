package org.banfu.intake.word;

import javax.xml.stream.XMLStreamException;

/// How much text of a file is read: counted where it is read, so that nothing that is too long is
/// ever held as a whole.
final class Room {
  private final int longest;
  private int taken;

  /// @param longest the most characters, ends of paragraphs and of cells among them
  Room(int longest) {
    this.longest = longest;
  }

  /// There is more text than a letter has.
  static final class TooLong extends XMLStreamException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super("too long");
    }
  }

  /// So many more characters, which are to be held.
  void take(int characters) throws TooLong {
    if (characters > longest - taken) {
      throw new TooLong();
    }
    taken += characters;
  }
}
