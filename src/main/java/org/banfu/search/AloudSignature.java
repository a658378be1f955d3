package org.banfu.search;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.banfu.text.Pinyin;

/// Which bits what is read aloud of a proposal sets: one for the first letters of two characters in
/// a row, one for each syllable. They leave out proposals in which typed pinyin cannot be found.
final class AloudSignature {
  private static final int LETTERS = 'z' - 'a' + 1;
  private static final int PAIRS = LETTERS * LETTERS;

  /// More than there are syllables.
  private static final int SYLLABLES = 476;

  static final int BITS = PAIRS + SYLLABLES;

  private AloudSignature() {}

  private static int pair(char one, char next) {
    return (one - 'a') * LETTERS + (next - 'a');
  }

  /// The bits of a text.
  static void of(char[] folded, int from, int to, Pinyin pinyin, IntConsumer set) {
    int[] next = from < to ? pinyin.readings(folded[from]) : new int[0];
    for (int i = from; i < to; i++) {
      int[] here = next;
      next = i + 1 < to ? pinyin.readings(folded[i + 1]) : new int[0];
      for (int one : here) {
        set.accept(PAIRS + one);
        for (int other : next) {
          set.accept(pair(pinyin.syllable(one).charAt(0), pinyin.syllable(other).charAt(0)));
        }
      }
    }
  }

  /// The proposals of a segment in which this may be found; all where there are no signatures.
  static long[] candidates(Segment segment, String typed, Pinyin pinyin) {
    var candidates = new long[segment.words()];
    if (!segment.isSigned()) {
      Arrays.fill(candidates, -1L);
      return candidates;
    }
    for (int word = 0; word < candidates.length; word++) {
      long initials = -1L;
      for (int i = 0; i + 1 < typed.length(); i++) {
        initials &= segment.signedAloud(pair(typed.charAt(i), typed.charAt(i + 1)), word);
      }
      candidates[word] = initials;
    }
    long[] whole = whole(segment, typed, pinyin);
    for (int word = 0; word < candidates.length; word++) {
      candidates[word] |= whole[word];
    }
    return candidates;
  }

  /// By whole syllables, the last one perhaps unfinished: from the end to the beginning, whatever
  /// the syllables before are.
  private static long[] whole(Segment segment, String typed, Pinyin pinyin) {
    var from = new long[typed.length() + 1][segment.words()];
    for (int at = typed.length() - 1; at >= 0; at--) {
      String rest = typed.substring(at);
      char letter = typed.charAt(at);
      int end = pinyin.firstSyllable((char) (letter + 1));
      for (int syllable = pinyin.firstSyllable(letter); syllable < end; syllable++) {
        String one = pinyin.syllable(syllable);
        boolean isLast = one.startsWith(rest);
        if (isLast || rest.startsWith(one)) {
          for (int word = 0; word < segment.words(); word++) {
            long after = isLast ? -1L : from[at + one.length()][word];
            from[at][word] |= segment.signedAloud(PAIRS + syllable, word) & after;
          }
        }
      }
    }
    return from[0];
  }
}
