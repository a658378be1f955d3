package org.banfu.desktop.editor.replies;

/// 字数 as Word counts them: each Chinese character and mark is one, a run of Latin letters or digits
/// is one word; blanks count nothing.
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int at = text.codePointAt(i);
      i += Character.charCount(at);
      if (Character.isWhitespace(at) || Character.isSpaceChar(at)) {
        inWord = false;
      } else if (isWide(at)) {
        count++;
        inWord = false;
      } else if (!inWord) {
        count++;
        inWord = true;
      }
    }
    return count;
  }

  /// From the general punctuation that Chinese uses upwards: — “ ” … and everything beyond.
  private static boolean isWide(int at) {
    return at >= 0x2010;
  }
}
