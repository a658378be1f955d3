package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banfu.search.FieldKind;
import org.banfu.search.SearchHit;
import org.banfu.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitWordsTest {
  @ParameterizedTest
  @CsvSource({"0, ''", "1, 1 处", "99, 99 处", "100, 100 处以上", "112, 100 处以上"})
  void noNumberIsSaidThatWasNotCounted(int matches, String said) {
    var hit = new SearchHit("a", "12", "关于缆车的提案", FieldKind.TITLE, matches, List.of());

    assertEquals(said, new HitWords(new Messages(Locale.CHINESE)).facts(hit, Optional.empty()));
  }
}
