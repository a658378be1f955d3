package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  @ParameterizedTest
  @CsvSource({
    "a\\u000Db,           a|b, 0",
    "a\\u000D\\u000Ab,    a|b, 0",
    "a\\u000A\\u000Db,    a||b, 0",
    "a\\u000D\\u000Db,    a||b, 0",
    "a\\u000Bb,           a|b, 0",
    "a\\u000Cb,           a|b, 0",
    "\\u0000a\\u0007b,    ab, 2",
    "a\\u007Fb\\u0085c,   abc, 2",
    "a\\uFFFEb\\uFFFFc,   abc, 2",
    "a\\uD800b,           ab, 1",
    "a\\uDC00\\uD800b,    ab, 2",
    "a\\uD842,            a, 1",
  })
  void whatNoFileMayHoldIsDroppedAndCounted(String escaped, String text, int dropped) {
    CleanText clean = CleanText.of(unescaped(escaped));

    assertEquals(new CleanText(text.replace('|', '\n'), dropped), clean);
  }

  @Test
  void whatWasTypedStaysAsItIs() {
    String typed = " 一、“双区”\t𠮷👩‍👧\n\n　尾\u2028\u200B\uFEFF ";

    assertEquals(typed, CleanText.of(typed).text());
  }

  @Property
  void cleaningTwiceChangesNothing(@ForAll("rawTexts") String raw) {
    String once = CleanText.of(raw).text();

    assertEquals(once, CleanText.of(once).text());
    assertTrue(once.codePoints().allMatch(CleanText::allows));
  }

  @Provide
  Arbitrary<String> rawTexts() {
    return ProposalArbitraries.rawTexts();
  }

  private static String unescaped(String text) {
    var result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("\\u", at)) {
        result.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 6;
      } else {
        result.append(text.charAt(at++));
      }
    }
    return result.toString();
  }
}
