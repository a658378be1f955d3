package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReplyTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Sample sample = new Sample();

  @Test
  void theFormsRowsAreThereInTheirOrder() {
    Proposal proposal =
        sample
            .proposal()
            .withSuggestions(
                List.of(
                    Suggestion.of("增设长者食堂。", "一是已建成3处。\n\n　　二是正在推进8处。\n"),
                    Suggestion.of("加强管护。", "已立制度。")));
    Letter letter = proposal.letter().with().opening("收悉。\n现答复如下：").closing("感谢您的支持！").build();

    assertEquals(
        """
        青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案主办意见的函
        尊敬的苏清越、顾长风委员：
        收悉。
        现答复如下：
        一、增设长者食堂。
        一是已建成3处。
        二是正在推进8处。
        二、加强管护。
        已立制度。
        此件由云岫区人民政府主办，市城市管理和综合执法局、市规划和自然资源局、市文化广电旅游体育局会办。
        感谢您的支持！
        公开方式：全文公开
        青澜市云岫区人民政府
        2023年6月12日
        办理实效评估类别：B类。\
        """,
        PlainReply.of(proposal.withLetter(letter), sample.profile(), DocumentKind.REPLY_FORM));
  }

  /// Line by line what the Word file has, without the paper around it.
  @ParameterizedTest
  @CsvSource({
    "REPLY_PROSE, FORM_SECTION",
    "REPLY_PROSE, TAIL",
    "REPLY_PROSE, NONE",
    "CO_OPINION, HEAD_RIGHT"
  })
  void aLetterInProseIsInTheOrderOfItsWordFile(DocumentKind kind, CategoryMark mark)
      throws Exception {
    Proposal proposal =
        sample
            .proposal()
            .withLetter(
                sample
                    .proposal()
                    .letter()
                    .with()
                    .process("经办情况另附。")
                    .signer(null)
                    .title("关于一件提案的函")
                    .attachments(List.of())
                    .build());
    Profile office = sample.profile().withCategoryMark(mark).withWorkListBehind(false);
    List<String> word =
        Docx.of(new Documents().render(kind, proposal, office).content()).paragraphs().stream()
            .map(String::strip)
            .toList();

    List<String> plain = PlainReply.of(proposal, office, kind).lines().toList();

    int from = 0;
    for (String line : plain) {
      int at = word.subList(from, word.size()).indexOf(line);
      assertTrue(at >= 0, () -> line + " is not where it belongs: " + word + " " + plain);
      from += at + 1;
    }
    assertTrue(plain.size() > 8, plain::toString);
  }

  @Test
  void aReplyWithoutSuggestionsHasNoNumber() {
    Proposal proposal = sample.proposal().withSuggestions(List.of(Suggestion.of(" ", "已建成3处。")));

    String text = PlainReply.of(proposal, sample.profile(), DocumentKind.REPLY_FORM);

    assertTrue(text.contains("\n已建成3处。\n"), text);
  }

  @Test
  void whatIsEmptyLeavesNoLine() {
    Proposal bare =
        sample
            .proposal()
            .with()
            .suggestions(List.of())
            .category(null)
            .issuer(null)
            .publication(Publication.EMPTY)
            .letter(
                Letter.EMPTY
                    .with()
                    .title("标题")
                    .salutation("")
                    .opening(" ")
                    .process("")
                    .closing("")
                    .date(LocalDate.of(2023, 6, 12))
                    .build())
            .build();

    assertEquals("标题\n2023年6月12日", PlainReply.of(bare, sample.profile(), DocumentKind.REPLY_FORM));
  }

  @Test
  void oneReplyStandsUnderItsNumberedHeading() {
    assertEquals("二十一、加强管护。\n已立制度。", PlainReply.of(Suggestion.of("加强管护。", "已立制度。"), 21));
    assertEquals("三、已立制度。", PlainReply.of(Suggestion.of("", "已立制度。"), 3));
    assertEquals("100、加强管护。", PlainReply.of(Suggestion.of("加强管护。", ""), 100));
  }

  @Test
  void everyReplyOfTheSampleIsInIt() {
    String text = PlainReply.of(sample.proposal(), sample.profile(), DocumentKind.REPLY_FORM);

    for (Suggestion suggestion : sample.proposal().suggestions()) {
      assertTrue(text.contains(suggestion.heading()) && text.contains(suggestion.reply()));
    }
    assertTrue(text.startsWith(OFFICE.titleOf(sample.proposal())));
  }
}
