package org.banfu.search;

import java.util.List;
import org.banfu.text.Pinyin;

/// What nearly every title has around its subject: 关于……的提案. Pinyin that is read in it alone finds
/// nothing, for it would find everything: `gy`, `ta` and `tian` mean the subject. What reaches into
/// the subject is the title as it is printed: `gyjskjc`.
final class TitleFrame {
  private static final String BEGIN = "关于";
  private static final List<String> ENDS = List.of("提案", "建议", "议案");

  private TitleFrame() {}

  /// Where the subject of a folded title begins.
  static int start(CharSequence title) {
    int end = end(title);
    return end >= BEGIN.length() && isAt(title, 0, BEGIN) ? BEGIN.length() : 0;
  }

  /// Where it ends.
  static int end(CharSequence title) {
    for (String one : ENDS) {
      int at = title.length() - one.length();
      if (at >= 0 && isAt(title, at, one)) {
        return at > 0 && title.charAt(at - 1) == '的' ? at - 1 : at;
      }
    }
    return title.length();
  }

  /// Whether what was typed may be read before the subject alone.
  static boolean isReadBefore(String typed, Pinyin pinyin) {
    for (int i = 0; i < BEGIN.length(); i++) {
      if (pinyin.match(BEGIN, i, BEGIN.length(), typed) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(CharSequence title, int at, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (title.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
