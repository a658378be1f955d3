package org.banfu.document;

import static org.banfu.document.SmallTemplate.docx;
import static org.banfu.document.SmallTemplate.p;
import static org.banfu.document.SmallTemplate.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;

/// What a template can have wrong is said with its place; nothing wrong is ever printed.
class TemplateProblemsTest {

  private static Problem refusal(byte[] template) {
    return assertThrows(ProblemException.class, () -> Template.read("模板.docx", template)).problem();
  }

  private static List<String> refused(String body) throws Exception {
    Problem problem = refusal(docx(body));
    return List.of(
        problem.code(),
        String.join("|", problem.arguments().subList(2, problem.arguments().size())));
  }

  @Test
  void anUnknownNameIsToldWithItsPlaceAndTheNearestOne() throws Exception {
    assertEquals(
        List.of("document.unknownPlaceholder", "2|题目是{{题日}}。|题日|题目"),
        refused(p("第一段") + p("题目是{{题", "日}}。")));
  }

  @Test
  void paragraphsInTablesCountForThePlace() throws Exception {
    assertEquals(
        List.of("document.unknownPlaceholder", "3|{{联系人人}}|联系人人|联系人"),
        refused(table(List.of(List.of("一", "二"))) + p("{{联系人人}}")));
  }

  @Test
  void aBlockThatIsNotClosedIsToldWhereItOpens() throws Exception {
    assertEquals(
        List.of("document.blockNotClosed", "1|{{#意见建议}}开头|意见建议"),
        refused(p("{{#意见建议}}开头") + p("尾")));
  }

  @Test
  void aBlockThatIsNotOpenedIsTold() throws Exception {
    assertEquals(List.of("document.blockNotOpened", "1|尾{{/意见建议}}|意见建议"), refused(p("尾{{/意见建议}}")));
  }

  @Test
  void crossedBlocksAreTold() throws Exception {
    assertEquals(
        List.of("document.blockCrossed", "2|{{/公开方式}}|公开方式|题目"),
        refused(p("{{#公开方式}}{{#题目}}") + p("{{/公开方式}}") + p("{{/题目}}")));
  }

  @Test
  void aBlockFromATableIntoTheTextIsTold() throws Exception {
    assertEquals(
        "document.blockUneven",
        refused(table(List.of(List.of("{{#公开方式}}甲"))) + p("{{/公开方式}}")).getFirst());
  }

  @Test
  void aNameOutsideOfItsListIsTold() throws Exception {
    assertEquals(
        List.of("document.placeholderOutside", "1|{{办理答复}}|办理答复|意见建议"), refused(p("{{办理答复}}")));
  }

  @Test
  void aListWrittenAsAValueIsTold() throws Exception {
    assertEquals(List.of("document.needsBlock", "1|{{意见建议}}|意见建议"), refused(p("{{意见建议}}")));
  }

  @Test
  void bracesWithoutPartnersAreTold() throws Exception {
    assertEquals("document.braces", refused(p("题目{{题目")).getFirst());
  }

  @Test
  void theSentenceShowsTheBracesOfTheTemplate() throws Exception {
    Problem problem = refusal(docx(p("{{题日}}")));

    String sentence = new Messages(Locale.CHINESE).text(problem);
    assertTrue(sentence.contains("第 1 段“{{题日}}”里有不认识的字段“题日”，最接近的是“题目”"), sentence);
  }

  @Test
  void filesThatAreNoSoundTemplatesAreRefused() throws Exception {
    byte[] sound = docx(p("{{题目}}"));

    assertEquals("document.templateDamaged", refusal(new byte[0]).code());
    assertEquals(
        "document.templateDamaged", refusal("不是模板".getBytes(StandardCharsets.UTF_8)).code());
    assertEquals(
        "document.templateDamaged", refusal(Arrays.copyOf(sound, sound.length / 2)).code());
    assertEquals("document.templateDamaged", refusal(docx("<w:p>")).code());
  }

  @Test
  void entitiesInATemplateAreNotRead() throws Exception {
    byte[] hostile = docx(p("&secret;"));

    assertEquals("document.templateDamaged", refusal(hostile).code());
  }

  @Test
  void aDeeplyNestedTemplateIsRefused() throws Exception {
    String deep = "<w:sdt>".repeat(20_000) + p("{{题目}}") + "</w:sdt>".repeat(20_000);

    assertEquals("document.templateDamaged", refusal(docx(deep)).code());
  }
}
