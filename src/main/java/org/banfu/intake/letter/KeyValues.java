package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// Labels and their values on one line: 填报单位：云岫区民政局 联系人：柏舟 电话：…, also 联 系 人：.
final class KeyValues {
  static final String AROUND = "，,；;。（）()、";

  /// A label that is not known ends a value, too: 签发人：江一苇　　校稿人：…
  private static final Pattern OTHER =
      Pattern.compile("(?:[\\u3000\\t]|\\s{2})[\\s\\u3000]*\\p{IsHan}{2,8}[：:]");

  private KeyValues() {}

  /// One label (`start` to `colon`, the colon included) and its value, which may be empty.
  record Pair(String key, int start, int colon, int valueStart, int valueEnd) {
    boolean hasValue() {
      return valueStart < valueEnd;
    }
  }

  /// The labels of this line that are among the keys; where one key ends in another the longer one
  /// counts.
  static List<Pair> of(Source source, Line line, List<String> keys) {
    if (!hasColon(source.text(), line)) {
      return List.of();
    }
    var starts = new ArrayList<int[]>();
    var names = new ArrayList<String>();
    int at = line.start();
    while (at < line.end()) {
      int[] found = {0, 0};
      String name = "";
      for (String key : keys) {
        int end = keyEnd(source.text(), at, line.end(), key);
        if (end > found[1]) {
          found = new int[] {at, end};
          name = key;
        }
      }
      if (found[1] > 0) {
        starts.add(found);
        names.add(name);
        at = found[1];
      } else {
        at++;
      }
    }
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < starts.size(); i++) {
      int limit = i + 1 < starts.size() ? starts.get(i + 1)[0] : line.end();
      pairs.add(pair(source.text(), names.get(i), starts.get(i), limit));
    }
    return pairs;
  }

  private static boolean hasColon(String text, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':' || text.charAt(i) == '】') {
        return true;
      }
    }
    return false;
  }

  // The end of the key and its colon if the key begins here, else 0. Blanks may lie between.
  private static int keyEnd(String text, int from, int limit, String key) {
    int at = from;
    for (int i = 0; i < key.length(); i++) {
      while (i > 0 && at < limit && Widths.isBlank(text.charAt(at))) {
        at++;
      }
      if (at >= limit || text.charAt(at) != key.charAt(i)) {
        return 0;
      }
      at++;
    }
    while (at < limit && Widths.isBlank(text.charAt(at))) {
      at++;
    }
    // 【提案号】第0123号 needs none.
    boolean isInBrackets =
        at < limit && text.charAt(at) == '】' && from > 0 && text.charAt(from - 1) == '【';
    at += isInBrackets ? 1 : 0;
    boolean colon = at < limit && (text.charAt(at) == '：' || text.charAt(at) == ':');
    return colon ? at + 1 : isInBrackets ? at : 0;
  }

  private static Pair pair(String text, String key, int[] label, int limit) {
    int start = label[1];
    int end = limit;
    Matcher other = OTHER.matcher(text).region(start, limit);
    if (other.find()) {
      end = other.start();
    }
    while (start < end && Widths.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Widths.isBlank(text.charAt(end - 1)) || AROUND.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Pair(key, label[0], label[1], start, end);
  }
}
