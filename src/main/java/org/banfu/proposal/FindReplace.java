package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;

/// Find and replace within a proposal's free texts ([TextFields]). What is looked for is taken
/// literally; hits do not overlap and are counted from the left.
public final class FindReplace {
  private FindReplace() {}

  /// One place where the text was found: from `start` to before `end`, in characters.
  public record Hit(Place place, int start, int end) {}

  /// The proposal after replacing, and how many hits that were.
  public record Replaced(Proposal proposal, int count) {}

  /// All hits, in reading order; none for an empty text.
  ///
  /// @param matchCase whether A and a differ
  public static List<Hit> find(Proposal proposal, String what, boolean matchCase) {
    var hits = new ArrayList<Hit>();
    for (TextField field : TextFields.of(proposal)) {
      for (int start : starts(field.text(), what, matchCase)) {
        hits.add(new Hit(field.place(), start, start + what.length()));
      }
    }
    return hits;
  }

  /// Replaces every hit. Where a replacement and what stands beside it make a new hit, it stays.
  public static Replaced replaceAll(
      Proposal proposal, String what, String with, boolean matchCase) {
    String clean = CleanText.of(with).text();
    var count = new int[1];
    Proposal replaced =
        TextWalk.through(
            proposal,
            (place, text) -> {
              List<Integer> starts = starts(text, what, matchCase);
              count[0] += starts.size();
              return replaced(text, starts, what.length(), clean);
            });
    return new Replaced(replaced, count[0]);
  }

  /// Replaces one hit; a hit that is beyond its text, or of no text, changes nothing.
  public static Proposal replaceOne(Proposal proposal, Hit hit, String with) {
    String clean = CleanText.of(with).text();
    return TextWalk.through(
        proposal,
        (place, text) -> {
          boolean isHit =
              place.equals(hit.place())
                  && hit.start() >= 0
                  && hit.start() <= hit.end()
                  && hit.end() <= text.length();
          return isHit ? text.substring(0, hit.start()) + clean + text.substring(hit.end()) : text;
        });
  }

  private static List<Integer> starts(String text, String what, boolean matchCase) {
    var starts = new ArrayList<Integer>();
    int last = text.length() - what.length();
    int at = 0;
    while (!what.isEmpty() && at <= last) {
      boolean isHit =
          text.regionMatches(!matchCase, at, what, 0, what.length())
              && !isInside(text, at)
              && !isInside(text, at + what.length());
      if (isHit) {
        starts.add(at);
      }
      at += isHit ? what.length() : 1;
    }
    return starts;
  }

  // Half of a character is no hit.
  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String replaced(String text, List<Integer> starts, int length, String with) {
    if (starts.isEmpty()) {
      return text;
    }
    var replaced = new StringBuilder(text.length());
    int at = 0;
    for (int start : starts) {
      replaced.append(text, at, start).append(with);
      at = start + length;
    }
    return replaced.append(text, at, text.length()).toString();
  }
}
