package org.banfu.search;

import java.nio.ByteBuffer;
import org.banfu.text.Pinyin;

/// Looks for Chinese characters of a segment by their pinyin; for one thread.
final class Aloud {
  private final ByteBuffer bytes;
  private final String typed;
  private final Pinyin pinyin;
  private final View view = new View();

  Aloud(ByteBuffer bytes, String typed, Pinyin pinyin) {
    this.bytes = bytes;
    this.typed = typed;
    this.pinyin = pinyin;
  }

  /// The text from a byte on, without a copy.
  private final class View implements CharSequence {
    private int from;
    private int to;

    @Override
    public char charAt(int index) {
      return bytes.getChar(from + index * Character.BYTES);
    }

    @Override
    public int length() {
      return (to - from) / Character.BYTES;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      var chars = new char[length()];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = charAt(i);
      }
      return new String(chars);
    }
  }

  /// Where characters stand first that are read so, in bytes; -1 if there are none.
  int find(int from, int to) {
    char initial = typed.charAt(0);
    for (int at = from; at < to; at += Character.BYTES) {
      if (pinyin.mayBegin(bytes.getChar(at), initial) && length(at, to) > 0) {
        return at;
      }
    }
    return -1;
  }

  /// The same in a title, where something of the subject must be read ([TitleFrame]).
  ///
  /// @param at where to begin to look
  int findInTitle(int at, int from, int to) {
    view.from = from;
    view.to = to;
    int subject = from + TitleFrame.start(view) * Character.BYTES;
    int end = from + TitleFrame.end(view) * Character.BYTES;
    int found = find(at, to);
    while (found >= 0 && found < end) {
      if (found + length(found, to) * Character.BYTES > subject) {
        return found;
      }
      found = find(found + Character.BYTES, to);
    }
    return -1;
  }

  /// How many characters from here on are read so; 0 if they are not.
  int length(int at, int to) {
    view.from = at;
    view.to = to;
    return pinyin.match(view, 0, view.length(), typed);
  }
}
