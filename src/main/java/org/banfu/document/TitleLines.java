package org.banfu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks a title into lines at sense (GB/T 9704-2012, 7.3.1): never inside 第…号, a number, a word
/// in Latin letters or a name, never before a mark that closes; few lines, swelling, shrinking or
/// longest in the middle (trapezoid or lozenge).
///
/// @param width a line's room in full-width characters
/// @param names what must stay whole: bodies, persons
record TitleLines(int width, Collection<String> names) {
  private static final int FORBIDDEN = 1_000_000;

  /// A break that no rule favours: between two words as well as inside one.
  private static final int BLIND = 60;

  private static final int ONE_LINE_MORE = 25;
  private static final int HOURGLASS = 40;

  /// More lines than this are filled one after the other; a title that long has no shape.
  private static final int SHAPED_LINES = 5;

  private static final Pattern WHOLE =
      Pattern.compile(
          "第[^第号，。、\\s]{1,20}号|([一二三四五六七八九十百]+届)?[一二三四五六七八九十百]+次(全体)?会议"
              + "|\\d+年(\\d+月(\\d+日)?)?|[\\p{Alnum}.%+/-]+|“[^”]{1,12}”"
              + "|提案|建议|主办|会办|意见|答复|办理|情况|工作|清单|人民政府|委员会|办公室|推进|建设|发展|服务|问题|会议|加强|关于");

  private static final Pattern NOT_BEHIND = Pattern.compile("关于|对于|为了");
  private static final Pattern BREATH_BEFORE = Pattern.compile("关于|《|（");
  private static final Pattern BREATH_AFTER = Pattern.compile("[》，、；：）]|第[^第号]{1,20}号|会议");
  private static final Pattern WORD_BEFORE = Pattern.compile("第[^第号]{1,20}号|[提主会办答工清推加建发服]\\S");
  private static final Pattern WORD_AFTER = Pattern.compile("政府|局|委员会|办公室|的|和|与|及|对");

  private static final String NOT_FIRST = "，。、；：？！”’》〉）】』」〕％%的地得了之等们和与及";
  private static final String NOT_LAST = "“‘《〈（【『「〔第";

  /// The lines; put together they are the title.
  List<String> broken(String title) {
    int[] points = title.strip().codePoints().toArray();
    int total = width(points, 0, points.length);
    if (total <= 2 * width) {
      return List.of(new String(points, 0, points.length));
    }
    int[] costs = costs(points);
    int fewest = (total + 2 * width - 1) / (2 * width);
    var best = new Best(points, costs);
    for (int lines = fewest; lines <= Math.min(fewest + 1, SHAPED_LINES); lines++) {
      best.search(new int[lines], 0, 0, (lines - fewest) * ONE_LINE_MORE);
    }
    return best.ends.length > 0 ? cut(points, best.ends) : cut(points, filled(points, costs));
  }

  private static List<String> cut(int[] points, int[] ends) {
    List<String> lines = new ArrayList<>(ends.length);
    int from = 0;
    for (int end : ends) {
      lines.add(new String(points, from, end - from));
      from = end;
    }
    return lines;
  }

  /// The cost of a break before each character.
  private int[] costs(int[] points) {
    String text = new String(points, 0, points.length);
    int[] costs = new int[points.length + 1];
    Arrays.fill(costs, BLIND);
    favour(WORD_AFTER, text, true, 30, costs);
    favour(WORD_BEFORE, text, false, 15, costs);
    favour(BREATH_AFTER, text, true, 5, costs);
    favour(BREATH_BEFORE, text, false, 0, costs);
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      forbid(text, whole.start(), whole.end(), costs);
    }
    names.forEach(name -> keepWhole(name, text, costs));
    TitleWords.all().forEach(word -> keepWhole(word, text, costs));
    Matcher opens = NOT_BEHIND.matcher(text);
    while (opens.find()) {
      costs[text.codePointCount(0, opens.end())] = FORBIDDEN;
    }
    for (int i = 1; i < points.length; i++) {
      if (NOT_FIRST.indexOf(points[i]) >= 0 || NOT_LAST.indexOf(points[i - 1]) >= 0) {
        costs[i] = FORBIDDEN;
      }
    }
    return costs;
  }

  private void keepWhole(String word, String text, int[] costs) {
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    for (; at >= 0; at = text.indexOf(word, at + word.length())) {
      forbid(text, at, at + word.length(), costs);
    }
  }

  private static void favour(Pattern words, String text, boolean after, int cost, int[] costs) {
    Matcher found = words.matcher(text);
    while (found.find()) {
      int at = text.codePointCount(0, after ? found.end() : found.start());
      costs[at] = Math.min(costs[at], cost);
    }
  }

  private void forbid(String text, int from, int to, int[] costs) {
    int start = text.codePointCount(0, from);
    int end = text.codePointCount(0, to);
    if (end - start <= width) {
      Arrays.fill(costs, start + 1, end, FORBIDDEN);
    }
  }

  /// As much on each line as goes; a break inside a word only where there is no other.
  private int[] filled(int[] points, int[] costs) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (start < points.length) {
      int end = start + 1;
      int chosen = end;
      while (end < points.length && width(points, start, end) <= 2 * width) {
        // The best place of a line, but not one that leaves half of it empty.
        boolean isShort = width(points, start, chosen) < width && costs[end] < FORBIDDEN;
        if (isShort || costs[end] <= costs[chosen] || costs[chosen] >= FORBIDDEN) {
          chosen = end;
        }
        end++;
      }
      chosen = width(points, start, points.length) <= 2 * width ? points.length : chosen;
      ends.add(chosen);
      start = chosen;
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  /// In half-width units.
  private static int width(int[] points, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += points[i] < 0x80 ? 1 : 2;
    }
    return sum;
  }

  /// Tries every way to break; a title has few places where a line may end.
  private final class Best {
    private final int[] points;
    private final int[] costs;
    private int[] ends = {};
    private int cost = FORBIDDEN;

    Best(int[] points, int[] costs) {
      this.points = points;
      this.costs = costs;
    }

    void search(int[] tried, int line, int start, int sum) {
      if (sum >= cost) {
        return;
      }
      if (line == tried.length - 1) {
        tried[line] = points.length;
        int whole = sum + shape(tried);
        if (width(points, start, points.length) <= 2 * width && whole < cost) {
          cost = whole;
          ends = tried.clone();
        }
        return;
      }
      for (int end = start + 1; end < points.length; end++) {
        if (width(points, start, end) > 2 * width) {
          return;
        }
        tried[line] = end;
        search(tried, line + 1, end, sum + costs[end]);
      }
    }

    private int shape(int[] tried) {
      int[] lengths = new int[tried.length];
      for (int i = 0; i < tried.length; i++) {
        lengths[i] = width(points, i == 0 ? 0 : tried[i - 1], tried[i]);
      }
      int longest = Arrays.stream(lengths).max().orElse(0);
      int shortest = Arrays.stream(lengths).min().orElse(0);
      boolean hourglass = false;
      for (int i = 1; i < lengths.length - 1; i++) {
        hourglass |= lengths[i] < lengths[i - 1] && lengths[i] < lengths[i + 1];
      }
      return longest - shortest + (hourglass ? HOURGLASS : 0);
    }
  }
}
