package org.banfu.intake.letter;

/// The words by which a title, a number and a closing are known, where they are written in
/// traditional characters: 「關於……的提案」, 第12號, 感謝您. One character becomes one, so that a place in the
/// read text is the place in the letter's own, from which every value is taken as it stands.
final class Traditional {
  private static final String WRITTEN = "關於議屆號會協員團聯復覆對謝請「」『』";
  private static final String READ = "关于议届号会协员团联复复对谢请“”“”";

  private Traditional() {}

  /// The text as the rules read it, as long as the text.
  static String read(String text) {
    StringBuilder read = null;
    for (int i = 0; i < text.length(); i++) {
      int at = WRITTEN.indexOf(text.charAt(i));
      if (at >= 0) {
        read = read == null ? new StringBuilder(text) : read;
        read.setCharAt(i, READ.charAt(at));
      }
    }
    return read == null ? text : read.toString();
  }
}
