package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;
import org.banfu.proposal.RoundLetter;
import org.banfu.proposal.RoundReply;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;

class RoundWordsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 12);
  private static final Suggestion SUGGESTION = Suggestion.of("关于停车", "新答复");

  private final RoundWords words = new RoundWords(new Messages(Locale.CHINESE));

  @Test
  void aRoundIsNamedByItsDayCategoryAndAnswer() {
    assertEquals("第 2 次答复 · 2023-06-12 · B · 不满意", words.title(1, round()));
  }

  @Test
  void letterAndAnswerAreToldLineByLine() {
    assertEquals(
        List.of(
            "复函标题：答复的函",
            "复函：主办答复函（表格式） · 2023-06-12",
            "办理实效评估类别：B",
            "对办理工作：满意",
            "对办理结果：不满意",
            "反馈形式：口头 · 2023-06-30"),
        words.facts(round()).stream().map(RoundWords.Fact::line).toList());
  }

  @Test
  void repliesStandUnderTheHeadingsOfToday() {
    Proposal proposal = Proposal.create(Kind.CPPCC).withSuggestions(List.of(SUGGESTION));

    assertEquals(
        List.of(new RoundWords.Reply("建议 1 关于停车", "旧答复"), new RoundWords.Reply("已删去的建议", "别的")),
        words.replies(round(), proposal));
  }

  private static Round round() {
    return new Round(
        DAY,
        new RoundLetter(DocumentKind.REPLY_FORM, null, "答复的函", DAY),
        List.of(new RoundReply(SUGGESTION.id(), "旧答复"), new RoundReply("gone", "别的")),
        "B",
        new Feedback(
            Satisfaction.SATISFIED,
            Satisfaction.UNSATISFIED,
            true,
            LocalDate.of(2023, 6, 30),
            null));
  }
}
