package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.search.FieldKind;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.banfu.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitWordsTest {
  private final HitWords chinese = new HitWords(new Messages(Locale.CHINESE));

  @ParameterizedTest
  @CsvSource({
    "suggestions.reply, 2, 建议二 · 办理答复",
    "suggestions.reply, 100, 建议100 · 办理答复",
    "rounds.replies.reply, 2, 建议二 · 历次答复",
    "rounds.letter.docNumber, 0, 历次答复",
    "notes, 0, 其他内容"
  })
  void thePlaceIsNamed(String field, int suggestion, String said) {
    var kind = field.startsWith("suggestions.") ? FieldKind.REPLY : FieldKind.NOTES;
    var passage = new Passage(Place.of(field), kind, suggestion, 0, "缆车", List.of());

    assertEquals(said, chinese.place(passage));
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, 1 处", "99, 99 处", "100, 100 处以上", "112, 100 处以上"})
  void noNumberIsSaidThatWasNotCounted(int matches, String said) {
    var hit = new SearchHit("a", "12", "关于缆车的提案", FieldKind.TITLE, matches, List.of());

    assertEquals(said, chinese.facts(hit, Optional.empty()));
  }
}
