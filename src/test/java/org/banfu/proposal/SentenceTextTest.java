package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.json.Sample;
import org.banfu.proposal.json.ShippedHabits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTextTest {
  private final Proposal sample = new Sample().proposal().withLetter(Letter.EMPTY);
  private final Profile office = new Sample().profile();

  @ParameterizedTest
  @CsvSource({
    "关于{{提案号}}的答复, 关于第20230862号的答复",
    "{{ 来文种类 }}和{{提出人称谓}}, 提案和委员",
    "{{#签发人}}由{{签发人}}签发{{/签发人}}{{^签发人}}未签发{{/签发人}}, 未签发",
    "{{#提案号}}有{{#签发人}}签{{/签发人}}号{{/提案号}}, 有号",
    "一个{花括号}不是标记, 一个{花括号}不是标记"
  })
  void marksGiveWayToValues(String text, String shown) {
    assertEquals(Optional.empty(), SentenceText.problem(text));
    assertEquals(shown, SentenceText.filled(text, sample, office));
  }

  @ParameterizedTest
  @CsvSource({
    "关于{{题日}}的答复, field.sentence.unknown, 题日/题目",
    "关于{{题目的答复, field.sentence.braces, ''",
    "关于题目}}的答复, field.sentence.braces, ''",
    "{{#题目}}有题目, field.sentence.notClosed, 题目",
    "有题目{{/题目}}, field.sentence.notOpened, 题目",
    "{{#题目}}{{#提案号}}{{/题目}}{{/提案号}}, field.sentence.notOpened, 题目"
  })
  void aMistakeIsToldWithTheNearestName(String text, String code, String arguments) {
    Problem problem = SentenceText.problem(text).orElseThrow();

    assertEquals(code, problem.code());
    assertEquals(
        arguments.isEmpty() ? List.of() : List.of(arguments.split("/", -1)), problem.arguments());
  }

  @Test
  void aSentenceWithAMistakeIsNeverUsed() {
    Profile wrong =
        office.withSentences(
            List.of(
                new OfficeSentence(What.CLOSING, null, null, "谢谢{{对方"),
                new OfficeSentence(What.TITLE, Kind.NPC, null, "{{题}}")));

    var sentences = new Sentences(wrong);

    assertEquals("感谢你们对我们工作的关心和支持！", sentences.closing(sample));
    assertEquals(2, sentences.problems().size());
  }

  @Test
  void textInAValueIsNoMark() {
    assertEquals("《{{题目}}》", SentenceText.filled("{{来文题名}}", sample.withTitle("{{题目}}"), office));
  }

  @ParameterizedTest
  @CsvSource({
    "CPPCC, LEAD, 提案主办",
    "NPC, LEAD, 主办",
    "NPC, SOLE, 建议",
    "CPPCC, SOLE, 一般",
    "CPPCC, , 一般",
    "CPPCC, CO, 以上意见，供贵单位答复时参考。"
  })
  void theClosestSentenceWins(Kind kind, @Nullable Role role, String shown) {
    Profile own =
        office.withSentences(
            List.of(
                new OfficeSentence(What.CLOSING, null, null, "一般"),
                new OfficeSentence(What.CLOSING, Kind.NPC, null, "建议"),
                new OfficeSentence(What.CLOSING, null, Role.LEAD, "主办"),
                new OfficeSentence(What.CLOSING, Kind.CPPCC, Role.LEAD, "提案主办")));

    assertEquals(shown, new Sentences(own).closing(sample.withKind(kind).withRole(role)));
  }

  @ParameterizedTest
  @EnumSource(What.class)
  void everySentenceHasAStandardOne(What what) {
    assertTrue(
        StandardSentences.list().stream()
            .anyMatch(one -> one.isFor(what, null, null) && !one.text().isBlank()));
    for (OfficeSentence one : StandardSentences.list()) {
      assertEquals(Optional.empty(), SentenceText.problem(one.text()));
    }
  }

  @ParameterizedTest
  @EnumSource(ShippedHabits.class)
  void shippedHabitsHaveNoMistakeAndNameNobody(ShippedHabits place) {
    Profile habits = place.profile();

    assertEquals(List.of(), new Sentences(habits).problems());
    assertEquals(null, habits.issuer());
    assertEquals(Contact.EMPTY, habits.contact());
    assertFalse(habits.categories().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(ShippedHabits.class)
  void habitsLeaveTheOfficesOwnAlone(ShippedHabits place) {
    Profile changed = office.withHabitsOf(place.profile());

    assertEquals(place.profile().sentences(), changed.sentences());
    assertEquals(office, changed.withHabitsOf(office));
    assertEquals(office.issuer(), changed.issuer());
    assertEquals(office.councils(), changed.councils());
    assertEquals(office.templates(), changed.templates());
  }

  @Property(tries = 50)
  void everyProposalHasTheSentencesOfEveryPlace(@ForAll("proposals") Proposal any) {
    for (ShippedHabits place : ShippedHabits.values()) {
      for (What what : What.values()) {
        var sentences = new Sentences(place.profile());
        String text =
            what == What.CATEGORY_MARK ? sentences.categoryMark(any) : sentences.of(what, any);
        assertFalse(text.contains("《》") || text.contains("（）"), text);
      }
    }
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }
}
