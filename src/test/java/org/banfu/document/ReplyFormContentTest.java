package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.proposal.Category;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.ProfileBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Unusual content gives sound letters, and nothing of it is lost.
class ReplyFormContentTest {
  private final Proposal sample = new Sample().proposal();
  private final Profile profile = new Sample().profile();

  private Rendered rendered(Proposal proposal) throws Exception {
    return new Documents().render(DocumentKind.REPLY_FORM, proposal, profile);
  }

  private Docx written(Proposal proposal) throws Exception {
    Docx docx = Docx.of(rendered(proposal).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx;
  }

  private Proposal withReply(String reply) {
    return ProposalBuilder.builder(sample).suggestions(List.of(Suggestion.of("标题", reply))).build();
  }

  @Test
  void aPartThatStandsAloneHasNoNumber() throws Exception {
    String handled = String.join("\n", written(sample.withCategory(null)).paragraphs());
    assertTrue(handled.contains("办理过程及其他需要说明的情况"), handled);
    assertFalse(handled.contains("一、办理过程"), handled);
    assertFalse(handled.contains("办理实效评估类别"), handled);

    Proposal unhandled =
        sample
            .withLeadUnit(null)
            .withCoUnits(List.of())
            .withLetter(sample.letter().withProcess(null));
    String rated = String.join("\n", written(unhandled).paragraphs());
    assertTrue(rated.contains("办理实效评估类别"), rated);
    assertFalse(rated.contains("一、办理实效"), rated);
    assertFalse(rated.contains("办理过程及其他"), rated);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15})
  void anyNumberOfProposersIsAddressed(int count) throws Exception {
    List<Proposer> proposers =
        IntStream.rangeClosed(1, count).mapToObj(i -> new Proposer("提案者" + i, null, null)).toList();
    Proposal proposal =
        ProposalBuilder.builder(sample)
            .proposers(proposers)
            .letter(
                LetterBuilder.builder(sample.letter())
                    .salutation(null)
                    .addressees(List.of())
                    .build())
            .build();

    String text = String.join("\n", written(proposal).paragraphs());

    proposers.forEach(proposer -> assertTrue(text.contains(proposer.name()), proposer.name()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 120})
  void anyNumberOfSuggestionsIsAnswered(int count) throws Exception {
    List<Suggestion> suggestions =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> Suggestion.of("标题甲" + i + "。", "答复乙" + i + "。"))
            .toList();
    Docx docx = written(ProposalBuilder.builder(sample).suggestions(suggestions).build());

    List<String> text = docx.paragraphs();
    for (Suggestion suggestion : suggestions) {
      assertTrue(text.stream().anyMatch(line -> line.endsWith("、" + suggestion.heading())));
      assertTrue(text.contains(suggestion.reply()));
    }
    assertEquals(count > 0, text.contains("办理答复"));
  }

  @Test
  void oneSuggestionWithoutAHeadingHasNoNumber() throws Exception {
    Proposal proposal =
        ProposalBuilder.builder(sample).suggestions(List.of(Suggestion.of("", "正文。"))).build();

    List<String> text = written(proposal).paragraphs();

    assertTrue(text.contains("正文。"));
    assertFalse(text.contains("一、"));
  }

  @Test
  void aVeryLongReplyIsWhole() throws Exception {
    String reply = "高标准建设。".repeat(5_000);

    assertTrue(written(withReply(reply)).paragraphs().contains(reply));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷𡃁𪚥龘",
        "😀👨‍👩‍👧‍👦🇨🇳",
        "甲<乙>&amp;&丙\"丁'戊]]>",
        "　前有全角空格，后有空格  ",
        "{{题目}}与{{#意见建议}}不是字段",
        "=1+1",
        "\u2028\u00A0\u200B\uFEFF"
      })
  void textIsInsertedAsText(String text) throws Exception {
    assertTrue(written(withReply(text)).paragraphs().contains(text));
  }

  @Test
  void tabsStayTabsAndLineEndsBecomeParagraphs() throws Exception {
    List<String> text = written(withReply("甲\t乙\n\n丙")).paragraphs();

    int at = text.indexOf("甲\t乙");
    assertEquals(List.of("甲\t乙", "", "丙"), text.subList(at, at + 3));
  }

  @Test
  void unsortedTextIsNotInTheLetterAndThatIsTold() throws Exception {
    Proposal proposal = withReply("甲").withUnsorted(List.of(new Unsorted("未归类的一段", "第3段")));

    Rendered document = rendered(proposal);

    assertEquals(List.of(Problem.of("document.unsortedLeftOut", 1)), document.notes());
    assertFalse(written(proposal).paragraphs().contains("未归类的一段"));
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOutWithANote() throws Exception {
    Proposal proposal = withReply("甲\u0001\u0000乙\uD800丙\uFFFF丁");

    assertEquals(List.of(Problem.of("document.charactersLeftOut", 4)), rendered(proposal).notes());
    assertTrue(written(proposal).paragraphs().contains("甲乙丙丁"));
    assertEquals(List.of(), rendered(sample).notes());
  }

  @Test
  void emptyPartsVanishWithTheirLabels() throws Exception {
    Proposal proposal =
        ProposalBuilder.builder(sample)
            .publication(Publication.EMPTY)
            .category(null)
            .feedback(null)
            .contact(Contact.EMPTY)
            .filingUnit(null)
            .build();

    String text = String.join("\n", written(proposal).paragraphs());

    for (String label : List.of("公开方式", "办理实效评估类别", "联系人", "联系电话", "沟通", "填报单位")) {
      assertFalse(text.contains(label), label);
    }
  }

  @ParameterizedTest
  @EnumSource(CategoryMark.class)
  void theCategoryStandsWhereTheProfileSays(CategoryMark mark) throws Exception {
    Profile marked =
        ProfileBuilder.builder(profile)
            .categoryMark(mark)
            .categories(List.of(new Category("B", "乙类", "列入规划。")))
            .build();
    Proposal proposal = ProposalBuilder.builder(sample).category("B").build();
    Docx docx =
        Docx.of(new Documents().render(DocumentKind.REPLY_FORM, proposal, marked).content());

    List<String> text = docx.paragraphs();
    assertEquals(List.of(), docx.schemaErrors());
    int times = mark == CategoryMark.NONE ? 0 : 1;
    assertEquals(
        times, Collections.frequency(text, mark == CategoryMark.TAIL ? "办理实效评估类别：乙类。" : "乙类"));
    assertEquals(mark == CategoryMark.FORM_SECTION, text.contains("（乙类：列入规划。）"));
  }
}
