package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the headings of a body in prose: of all ways in which its lines are numbered, the
/// outermost one.
///
/// @param at which lines are headings
/// @param style how they are numbered; null if there are none
record Headings(List<Integer> at, @Nullable HeadingStyle style) {
  private static final Pattern SENTENCE = Pattern.compile("[。！；：]$");

  static Headings of(List<String> lines) {
    var found = new EnumMap<HeadingStyle, List<Integer>>(HeadingStyle.class);
    for (int i = 0; i < lines.size(); i++) {
      for (HeadingStyle style : HeadingStyle.values()) {
        if (style != HeadingStyle.PLAIN && style.lookingAt(lines.get(i)).isPresent()) {
          found.computeIfAbsent(style, none -> new ArrayList<>()).add(i);
          break;
        }
      }
    }
    found.entrySet().removeIf(Headings::isAlone);
    return outermost(found)
        .map(style -> new Headings(found.getOrDefault(style, List.of()), style))
        .orElseGet(() -> plain(lines));
  }

  // Short lines without any sign, the first one at the beginning, each with sentences below it.
  private static Headings plain(List<String> lines) {
    var at = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (HeadingStyle.PLAIN.lookingAt(lines.get(i)).isPresent()) {
        if (i + 1 == lines.size() || !SENTENCE.matcher(lines.get(i + 1)).find()) {
          return new Headings(List.of(), null);
        }
        at.add(i);
      }
    }
    boolean isHeaded = at.size() > 1 && at.getFirst() == 0;
    return isHeaded ? new Headings(at, HeadingStyle.PLAIN) : new Headings(List.of(), null);
  }

  // 1. or （一） or a line 关于… alone is no list; a single 一、 or 建议一： is how a letter goes on.
  private static boolean isAlone(Map.Entry<HeadingStyle, List<Integer>> style) {
    return style.getKey().compareTo(HeadingStyle.BRACKETED_NUMERAL) >= 0
        && style.getKey() != HeadingStyle.ABOUT
        && style.getValue().size() < 2;
  }

  // The first heading is the outermost one, unless it is a list of figures before 一、.
  private static Optional<HeadingStyle> outermost(Map<HeadingStyle, List<Integer>> found) {
    return found.entrySet().stream()
        .min((left, right) -> {
          int rank = Integer.compare(rank(left.getKey()), rank(right.getKey()));
          return rank != 0
              ? rank
              : Integer.compare(left.getValue().getFirst(), right.getValue().getFirst());
        })
        .map(Map.Entry::getKey);
  }

  // 一、, 第一：, 建议一： and 关于…的建议 may each be inside of another; the one that comes first is not.
  private static int rank(HeadingStyle style) {
    return switch (style) {
      case PLAIN -> 4;
      case NAMED, NUMERAL, ORDINAL -> 0;
      case BRACKETED_NUMERAL, ABOUT -> 1;
      case DIGIT -> 2;
      case BRACKETED_DIGIT -> 3;
    };
  }
}
