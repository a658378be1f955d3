package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.banfu.proposal.json.ProfileJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
  private final Profile standard = new ProfileJson().standard();
  private final Profile elsewhere =
      standard.withCategories(
          List.of(
              new Category("甲", "甲类", "已经解决"),
              new Category("乙", "乙类", "列入计划"),
              new Category("丙", "丙类", "暂难解决")));

  @ParameterizedTest
  @CsvSource({"B,B", "b,B", "Ｂ,B", "B类,B", "B 类,B", "'　B　类 ',B", "E,", "'',", "甲,"})
  void markIsFoundHoweverItIsTyped(String mark, @Nullable String code) {
    assertEquals(Optional.ofNullable(code), Categories.ofMark(standard, mark).map(Category::code));
  }

  @Test
  void lettersMeanWhatTheProfileSays() {
    assertEquals(Optional.of("乙"), Categories.ofMark(elsewhere, "乙类").map(Category::code));
    assertEquals(Optional.empty(), Categories.ofMark(elsewhere, "B"));
    assertEquals("（甲类：已经解决；乙类：列入计划；丙类：暂难解决。）", Categories.legend(elsewhere));
  }

  @Test
  void standardLegendIsShenzhens() {
    assertEquals(
        "（A类：提案所提问题已经解决或基本解决；B类：提案所提问题正在解决或已列入计划准备解决；" + "C类：提案所提问题因受目前条件限制或其他原因需以后研究解决；D类：留作参考。）",
        Categories.legend(standard));
  }

  @Test
  void codeOutsideTheSchemeIsShownAsItIs() {
    assertEquals("B类", Categories.label(standard, "B"));
    assertEquals("E", Categories.label(standard, "E"));
    assertEquals("", Categories.label(standard, null));
    assertEquals(Optional.empty(), Categories.find(standard, null));
  }

  @Test
  void noSchemeHasNoLegend() {
    assertEquals("", Categories.legend(standard.withCategories(List.of())));
  }
}
