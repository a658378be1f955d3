package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  private static final Fold FOLD = Fold.shipped();

  @ParameterizedTest
  @CsvSource({
    "臺灣同胞,台湾同胞",
    "發展後勁,发展后劲",
    "頭髮,头发",
    "裡裏里,里里里",
    "爲為为,为为为",
    "深圳市龍崗區,深圳市龙岗区",
    "ＡＢＣ１２３：（甲）,abc123:(甲)",
    "Ａ类,a类",
    "ÀÉ,àé",
  })
  void isFoldedTo(String text, String folded) {
    assertEquals(folded, FOLD.of(text));
  }

  @ParameterizedTest
  @CsvSource({"未,末", "己,已", "大,太", "〔,(", "“,”", "1,l"})
  void areNotOne(String one, String other) {
    assertNotEquals(FOLD.of(one), FOLD.of(other));
  }

  @ParameterizedTest
  @CsvSource({"𠮷野家", "𫍯言", "甲\t乙", "İstanbul"})
  void keepsItsLength(String text) {
    assertEquals(text.length(), FOLD.of(text).length());
  }

  @Property
  void foldingOnceIsEnough(@ForAll char one) {
    assertEquals(FOLD.of(one), FOLD.of(FOLD.of(one)));
  }

  @Property
  void aPartOfTheFoldIsTheFoldOfAPart(@ForAll String text) {
    String folded = FOLD.of(text);

    assertEquals(text.length(), folded.length());
    for (int i = 0; i < text.length(); i++) {
      assertEquals(FOLD.of(text.charAt(i)), folded.charAt(i));
    }
  }

  @Property
  void wideAndNarrowAreOne(@ForAll @CharRange(from = '!', to = '~') char one) {
    assertEquals(FOLD.of(one), FOLD.of((char) (one - '!' + '\uFF01')));
  }
}
