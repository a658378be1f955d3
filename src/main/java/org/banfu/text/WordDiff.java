package org.banfu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was taken out of a text and put into it, by characters of Chinese and words of Latin
/// letters and digits.
///
/// Myers' algorithm in linear space (An O(ND) Difference Algorithm and Its Variations, 1986). Where
/// two stretches differ more than [#MOST_EDITS] it goes on from the best way so far, so that the
/// result is right but no longer the shortest, and long texts stay fast.
public final class WordDiff {
  private static final int MOST_EDITS = 300;

  private WordDiff() {}

  /// What became of a piece of text.
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /// A piece of one of the two texts, or of both.
  public record Piece(Kind kind, String text) {}

  /// The pieces in order; of a place that was changed first what was removed. What was kept and
  /// removed is the text before, what was kept and added the text after.
  public static List<Piece> between(String before, String after) {
    List<String> old = words(before);
    List<String> fresh = words(after);
    Map<String, Integer> numbers = new HashMap<>();
    int[] left = numbered(old, numbers);
    int[] right = numbered(fresh, numbers);
    var removed = new BitSet(left.length);
    var added = new BitSet(right.length);
    new ShortestEdit(left, right, MOST_EDITS, removed, added).find();
    return pieces(old, fresh, removed, added);
  }

  private static List<Piece> pieces(
      List<String> old, List<String> fresh, BitSet removed, BitSet added) {
    var pieces = new ArrayList<Piece>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      int goneTo = removed.nextClearBit(i);
      int newTo = added.nextClearBit(j);
      add(pieces, Kind.REMOVED, old, i, goneTo);
      add(pieces, Kind.ADDED, fresh, j, newTo);
      int keptTo = removed.nextSetBit(goneTo);
      int length = (keptTo < 0 ? old.size() : keptTo) - goneTo;
      int nextNew = added.nextSetBit(newTo);
      length = Math.min(length, (nextNew < 0 ? fresh.size() : nextNew) - newTo);
      add(pieces, Kind.KEPT, old, goneTo, goneTo + length);
      i = goneTo + length;
      j = newTo + length;
    }
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(kind, String.join("", words.subList(from, to))));
    }
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (isOfAWord(text.codePointAt(at))) {
        while (end < text.length() && isOfAWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  private static boolean isOfAWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    var numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer number = numbers.get(words.get(i));
      if (number == null) {
        number = numbers.size();
        numbers.put(words.get(i), number);
      }
      numbered[i] = number;
    }
    return numbered;
  }
}
