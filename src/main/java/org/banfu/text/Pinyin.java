package org.banfu.text;

import java.util.Arrays;

/// Finds Chinese characters by what is typed for them in Latin letters: the whole syllables
/// (fengyanhong; the last one may be unfinished) or the initials (fyh), with every reading that a
/// character has.
///
/// Texts are folded ([Fold]). ü is v, or yu as in passports. Of a run of Chinese characters any
/// part may be meant.
public final class Pinyin {
  private static final int LETTERS = 'z' - 'a' + 1;

  /// The syllables, without tone.
  private final String[] syllables;

  /// Where the syllables of a letter begin, and after the last one.
  private final int[] begins = new int[LETTERS + 1];

  /// For each letter the set of the characters with a reading that begins with it: small enough to
  /// stay in the processor's nearest cache while texts are walked.
  private final long[][] initials = new long[LETTERS][(1 << Character.SIZE) / Long.SIZE];

  /// Where the readings of a character begin in `readings`.
  private final int[] first = new int[(1 << Character.SIZE) + 1];

  private final short[] readings;

  private Pinyin(String source) {
    String[] lines = source.lines().toArray(String[]::new);
    syllables = new String[lines.length];
    for (int s = 0; s < lines.length; s++) {
      int space = lines[s].indexOf(' ');
      syllables[s] = lines[s].substring(0, space);
      begins[syllables[s].charAt(0) - 'a' + 1] = s + 1;
      for (int i = space + 1; i < lines[s].length(); i++) {
        char one = lines[s].charAt(i);
        initials[syllables[s].charAt(0) - 'a'][one >>> 6] |= 1L << one;
        first[one + 1]++;
      }
    }
    for (int letter = 0; letter < LETTERS; letter++) {
      begins[letter + 1] = Math.max(begins[letter + 1], begins[letter]);
    }
    for (int i = 0; i < 1 << Character.SIZE; i++) {
      first[i + 1] += first[i];
    }
    readings = new short[first[1 << Character.SIZE]];
    int[] next = Arrays.copyOf(first, 1 << Character.SIZE);
    for (short s = 0; s < lines.length; s++) {
      for (int i = syllables[s].length() + 1; i < lines[s].length(); i++) {
        readings[next[lines[s].charAt(i)]++] = s;
      }
    }
  }

  /// The readings that come with the program (`packaging/tables`); takes a few milliseconds.
  public static Pinyin shipped() {
    return new Pinyin(Fold.resource("pinyin.txt"));
  }

  /// Whether a text may be meant as pinyin: at least two letters a to z.
  public static boolean isTyped(String folded) {
    return folded.length() >= 2
        && folded.chars().allMatch(one -> (one >= 'a' && one <= 'z') || one == 'ü');
  }

  /// What was typed, in the form that [#match] takes.
  public static String typed(String folded) {
    return folded.replace('ü', 'v');
  }

  /// Whether a match with this first letter (a to z) may begin at a character; quick.
  public boolean mayBegin(char character, char letter) {
    return (initials[letter - 'a'][character >>> 6] >>> character & 1) != 0;
  }

  /// The number of the first syllable that begins with this letter (a to z) or a later one; they
  /// are in the order of the alphabet.
  public int firstSyllable(char letter) {
    return begins[letter - 'a'];
  }

  /// The syllable of this number.
  public String syllable(int number) {
    return syllables[number];
  }

  /// The numbers of the syllables as which a character is read.
  public int[] readings(char character) {
    var numbers = new int[first[character + 1] - first[character]];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = readings[first[character] + i];
    }
    return numbers;
  }

  /// How many characters from `start` on are read as what was typed, whole or by initials; 0 if
  /// they are not.
  public int match(CharSequence text, int start, int end, String typed) {
    if (start >= end || !mayBegin(text.charAt(start), typed.charAt(0))) {
      return 0;
    }
    int count = byInitials(text, start, end, typed);
    return count > 0 ? count : whole(text, start, end, typed, 0);
  }

  private int byInitials(CharSequence text, int start, int end, String typed) {
    if (end - start < typed.length()) {
      return 0;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (!mayBegin(text.charAt(start + i), typed.charAt(i))) {
        return 0;
      }
    }
    return typed.length();
  }

  private int whole(CharSequence text, int at, int end, String typed, int from) {
    if (at == end) {
      return 0;
    }
    char one = text.charAt(at);
    for (int i = first[one]; i < first[one + 1]; i++) {
      String syllable = syllables[readings[i]];
      int rest = typed.length() - from;
      if (rest <= syllable.length() && syllable.startsWith(typed.substring(from))) {
        return 1;
      }
      if (rest > syllable.length() && typed.startsWith(syllable, from)) {
        int more = whole(text, at + 1, end, typed, from + syllable.length());
        if (more > 0) {
          return more + 1;
        }
      }
    }
    return 0;
  }
}
