package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a reply, from `start` to before `end`, without the number in front of it.
///
/// @param isHeading names what follows and says nothing itself
/// @param level of a heading: 1 for 一、 and lines without a number, 2 for （一）, 3 for 1.
record ReplySentence(int start, int end, boolean isHeading, int level) {
  private static final String ENDS = "。！？；!?;";
  private static final String BEFORE_NUMBER = ENDS + "，,：:、\t 　";
  private static final String OPEN = "（(《“";
  private static final String CLOSE = "）)》”";
  private static final int LONGEST_LINE = 40;
  private static final int LONGEST_LEAD = 20;
  private static final Pattern NUMBER =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3}、)"
              + "|([（(][一二三四五六七八九十]{1,3}[）)][、.．]?)"
              + "|([（(]?\\d{1,2}[）)][、.．]?|\\d{1,2}(?:[、．]|\\.(?!\\d))|[①-⑳])"
              + "|([一二三四五六七八九十]{1,3}是(?!否|指|[，,])[要]?)"
              + "|(第[一二三四五六七八九十]{1,2}[，,、：:]|首先[，,]|其次[，,]|再次[，,]|最后[，,])");

  /// The sentences of a text, in order; blank ones are left out.
  static List<ReplySentence> of(String text) {
    var sentences = new ArrayList<ReplySentence>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(text, start, end, sentences);
      start = end + 1;
    }
    return sentences;
  }

  private static void line(String text, int from, int to, List<ReplySentence> sentences) {
    List<Integer> cuts = cuts(text, from, to);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int start = skip(text, cuts.get(i), cuts.get(i + 1));
      int end = cuts.get(i + 1);
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      Matcher number = NUMBER.matcher(text).region(start, end);
      int level = 0;
      if (number.lookingAt()) {
        level = level(number);
        start = skip(text, number.end(), end);
      }
      if (start < end) {
        boolean isWhole = i == 0 && cuts.size() == 2;
        boolean isLead = i == 0 && (level == 1 || level == 2);
        boolean isHeading =
            isWhole
                ? isHeadingLine(text.substring(start, end))
                : isLead && isLead(text.substring(start, end));
        sentences.add(new ReplySentence(start, end, isHeading, level == 0 ? 1 : level));
      }
    }
  }

  // Where sentences begin and end: behind their stops, and before numbers, outside of brackets.
  private static List<Integer> cuts(String text, int from, int to) {
    var cuts = new ArrayList<Integer>();
    cuts.add(from);
    boolean[] inside = inside(text, from, to);
    Matcher number = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
    for (int at = from; at < to; at++) {
      if (inside[at - from]) {
        continue;
      }
      if (at > from && BEFORE_NUMBER.indexOf(text.charAt(at - 1)) >= 0) {
        number.region(at, to);
        if (number.lookingAt() && isCounted(text, at, number)) {
          cuts.add(at);
        }
      }
      if (ENDS.indexOf(text.charAt(at)) >= 0) {
        cuts.add(at + 1);
      }
    }
    cuts.add(to);
    return cuts.stream().distinct().toList();
  }

  // 一是 may stand behind a comma; 1. and （一） only where a sentence could begin.
  private static boolean isCounted(String text, int at, Matcher number) {
    char before = text.charAt(at - 1);
    return number.group(4) != null || ENDS.indexOf(before) >= 0 || before == '：' || before == ':';
  }

  // Brackets that nobody closes count for nothing.
  private static boolean[] inside(String text, int from, int to) {
    // How many pairs begin or end at each place: marking all between them, for each pair, would
    // cost
    // the square of what is nested.
    var change = new int[to - from + 1];
    var open = new ArrayList<Integer>();
    for (int at = from; at < to; at++) {
      int kind = CLOSE.indexOf(text.charAt(at));
      if (OPEN.indexOf(text.charAt(at)) >= 0) {
        open.add(at);
      } else if (kind >= 0 && !open.isEmpty()) {
        int start = open.removeLast();
        boolean isPair = OPEN.indexOf(text.charAt(start)) == kind;
        if (isPair) {
          change[start + 1 - from]++;
          change[at - from]--;
        }
      }
    }
    var inside = new boolean[to - from];
    int depth = 0;
    for (int i = 0; i < inside.length; i++) {
      depth += change[i];
      inside[i] = depth > 0;
    }
    return inside;
  }

  private static int level(Matcher number) {
    for (int group = 1; group <= 3; group++) {
      if (number.group(group) != null) {
        return group;
      }
    }
    return 4;
  }

  private static boolean isHeadingLine(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() <= LONGEST_LINE && ENDS.indexOf(last) < 0 && line.indexOf('，') < 0;
  }

  // （一）健全工作机制。一是…: the words before the first stop are the heading.
  private static boolean isLead(String lead) {
    return lead.length() <= LONGEST_LEAD && lead.indexOf('，') < 0 && lead.endsWith("。");
  }

  private static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
