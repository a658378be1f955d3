package org.banfu.search;

import java.util.function.IntConsumer;

/// Which texts have a number, at twelve bytes for each of a text's numbers: one table with open
/// addressing. For one thread.
final class Bands {
  /// A number that so many texts have is their common form, not their text.
  static final int COMMON = 64;

  private static final int FIRST_SIZE = 1 << 10;

  /// No text is here, nor was.
  private static final int FREE = 0;

  /// One was here: whoever looks goes on.
  private static final int LEFT = -1;

  private long[] numbers = new long[FIRST_SIZE];

  /// Each text's own place and one more.
  private int[] texts = new int[FIRST_SIZE];

  private int taken;
  private int living;

  /// Says that a text has a number, unless that is too common.
  ///
  /// @param text not negative
  void add(long number, int text) {
    if (2 * taken >= texts.length) {
      grow();
    }
    int same = 0;
    int at = first(number);
    while (texts[at] != FREE) {
      same += isAt(at, number) ? 1 : 0;
      at = next(at);
    }
    if (same < COMMON) {
      put(at, number, text + 1);
      living++;
    }
  }

  /// A text has a number no longer.
  void remove(long number, int text) {
    for (int at = first(number); texts[at] != FREE; at = next(at)) {
      if (isAt(at, number) && texts[at] == text + 1) {
        texts[at] = LEFT;
        living--;
      }
    }
  }

  /// Tells all texts that have a number.
  void each(long number, IntConsumer text) {
    for (int at = first(number); texts[at] != FREE; at = next(at)) {
      if (isAt(at, number)) {
        text.accept(texts[at] - 1);
      }
    }
  }

  /// How many places the table has.
  int size() {
    return texts.length;
  }

  private boolean isAt(int at, long number) {
    return texts[at] != LEFT && numbers[at] == number;
  }

  private int first(long number) {
    return (int) (number ^ number >>> 32) & texts.length - 1;
  }

  private int next(int at) {
    return at + 1 & texts.length - 1;
  }

  private void put(int at, long number, int text) {
    numbers[at] = number;
    texts[at] = text;
    taken++;
  }

  /// Only what lives needs a place.
  private void grow() {
    long[] oldNumbers = numbers;
    int[] oldTexts = texts;
    int size = 4 * living >= oldTexts.length ? 2 * oldTexts.length : oldTexts.length;
    numbers = new long[size];
    texts = new int[size];
    taken = 0;
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] > 0) {
        int at = first(oldNumbers[i]);
        while (texts[at] != FREE) {
          at = next(at);
        }
        put(at, oldNumbers[i], oldTexts[i]);
      }
    }
  }
}
