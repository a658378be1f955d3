package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Small things in a letter that somebody would have to mend by hand.
class LetterDetailsTest {
  private static final Profile OFFICE =
      new Sample().profile().withLetterFormat(LetterFormat.DOCUMENT).withWorkListBehind(false);
  private static final Proposal LETTER =
      Proposal.create(Kind.CPPCC)
          .withIssuer("青澜市云岫区人民政府")
          .withNumber("12")
          .withTitle("关于修缮旧码头的提案")
          .withSuggestions(List.of(Suggestion.of("", "已修缮。")))
          .withLetter(
              Letter.EMPTY
                  .withDocNumber("云府函〔2024〕27号")
                  .withSigner("江一苇")
                  .withDate(LocalDate.of(2024, 9, 10)));

  private static Docx written(Proposal proposal, Profile office) throws Exception {
    return Docx.of(new Documents().render(DocumentKind.REPLY_PROSE, proposal, office).content());
  }

  @ParameterizedTest
  @CsvSource({
    "1.线路图/2、时刻表, 附件：1.线路图2.时刻表",
    "（1）线路图/(2) 时刻表, 附件：1.线路图2.时刻表",
    "一、线路图/附件2：时刻表, 附件：1.线路图2.时刻表",
    "1. 线路图, 附件：线路图",
    "附件：线路图, 附件：线路图",
    "1.5米标线图/2023年时刻表, 附件：1.1.5米标线图2.2023年时刻表",
    "1/附件清单, 附件：1.12.附件清单",
    "附件：1.线路图/2.时刻表, 附件：1.线路图2.时刻表",
    "1、2023年时刻表/2、2024年时刻表, 附件：1.2023年时刻表2.2024年时刻表",
    "附件：线路图/时刻表, 附件：1.线路图2.时刻表",
    "附件1：线路图/附件2：时刻表, 附件：1.线路图2.时刻表",
    "附件1：线路图, 附件：线路图",
    "1．线路图, 附件：线路图"
  })
  void numbersTypedBeforeAttachmentsAreDropped(String names, String line) throws Exception {
    Proposal proposal =
        LETTER.withLetter(LETTER.letter().withAttachments(Arrays.asList(names.split("/", -1))));

    assertTrue(written(proposal, OFFICE).paragraphs().contains(line), () -> names);
  }

  @ParameterizedTest
  @CsvSource({
    "一、二年级课后服务清单, 附件：一、二年级课后服务清单",
    "1、2号线站点改造表, 附件：1、2号线站点改造表",
    "（1）班情况, 附件：（1）班情况",
    "2.线路图, 附件：2.线路图",
    "线路图/三、四级医院名单, 附件：1.线路图2.三、四级医院名单",
    "一、二年级清单/二、三年级清单, 附件：1.一、二年级清单2.二、三年级清单",
    "1、2号线站点改造表/2、时刻表, 附件：1.1、2号线站点改造表2.2、时刻表",
    "（1）班情况/（2）班情况, 附件：1.（1）班情况2.（2）班情况",
    "2.线路图/1.时刻表, 附件：1.2.线路图2.1.时刻表",
    "1.线路图/时刻表, 附件：1.1.线路图2.时刻表"
  })
  void numbersThatMayBelongToTheNamesOfAttachmentsStay(String names, String line) throws Exception {
    numbersTypedBeforeAttachmentsAreDropped(names, line);
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void theSignersLineIsTheOfficesOwn(LetterFormat format) throws Exception {
    Profile office =
        OFFICE
            .withLetterFormat(format)
            .withSentences(List.of(new OfficeSentence(What.SIGNER, null, null, "签发领导：{{签发人}}")));

    String text = String.join("\n", written(LETTER, office).paragraphs());

    assertTrue(text.contains("签发领导：江一苇"), text);
    assertTrue(!text.contains("签发人"), text);
  }

  /// GB/T 9704, 7.2.6: the words in 仿宋, the name in 楷体.
  @Test
  void theSignersNameHasItsOwnFace() throws Exception {
    try (var word = written(LETTER, OFFICE).opened()) {
      XWPFParagraph line =
          word.getParagraphs().stream()
              .filter(p -> Docx.text(p).endsWith("签发人：江一苇"))
              .findFirst()
              .orElseThrow();
      var runs = line.getRuns();
      assertEquals("江一苇", runs.getLast().text());
      assertEquals("LevelTwo", runs.getLast().getCTR().getRPr().getRStyleArray(0).getVal());
      assertEquals("签发人：", runs.get(runs.size() - 2).text());
      assertEquals(null, runs.get(runs.size() - 2).getCTR().getRPr());
    }
  }

  /// A unit that only answers a suggestion, or only gets a copy, is a name all the same.
  @Test
  void everyUnitOfTheProposalStaysWholeInATitle() throws Exception {
    String unit = "云岫区口岸与物流综合管理署";
    Proposal proposal = LETTER.withSuggestions(List.of(Suggestion.of("", "已修缮。").withUnit(unit)));
    for (int before = 0; before < 24; before++) {
      String title = "关于" + "甲".repeat(before) + "请" + unit + "乙丙丁".repeat(6) + "的函";
      Proposal titled = proposal.withLetter(proposal.letter().withTitle(title));

      String broken = LetterText.title(Focus.on(titled, OFFICE));

      assertTrue(broken.contains(unit), broken);
      assertTrue(broken.indexOf(PlanWriter.LINE_BREAK) > 0 || before < 2, broken);
    }
  }
}
