package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the head of a letter says of who led, who proposed and which number it answers.
class LetterHeadWordsTest {
  private static final String TITLE = "云岫县交通运输局关于县政协九届三次会议第18号提案的答复\n";
  private static final String SALUTATION = "白露、江一苇委员：\n";
  private static final String RECEIVED = "您提出的《关于增设站点的提案》收悉。";
  private static final String REPLY = "已增设站点两处。\n云岫县交通运输局\n2023年6月8日\n";

  @TempDir Path folder;

  @Test
  void aMainReplyThatRestsOnTheOpinionsOfOthersIsNone() throws Exception {
    Proposal proposal =
        read(TITLE + SALUTATION + RECEIVED + "该提案由我局主办，县公安局、县财政局会办。现结合会办意见，答复如下：\n" + REPLY);

    assertEquals(Role.LEAD, proposal.role());
    assertEquals(DocumentKind.REPLY_PROSE, proposal.letter().document());
    assertEquals(
        List.of("县公安局", "县财政局"), proposal.coUnits().stream().map(CoOpinion::name).toList());
    assertNull(proposal.leadUnit());
    assertEquals("云岫县交通运输局", proposal.issuer());
    assertEquals(List.of("白露", "江一苇"), proposers(proposal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"现结合会办意见，", "综合县公安局会办意见，现", "汇总各单位协办意见，现", "根据县财政局的会办意见，现"})
  void wordsThatGatherOpinionsMakeNoCoOpinion(String words) throws Exception {
    Proposal proposal = read(TITLE + SALUTATION + RECEIVED + words + "答复如下：\n" + REPLY);

    assertNull(proposal.role());
    assertEquals(DocumentKind.REPLY_PROSE, proposal.letter().document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将我局会办意见函告如下：", "根据职责提出会办意见如下：", "经研究，提出如下会办意见："})
  void theOpinionItselfIsStillOne(String words) throws Exception {
    Proposal proposal =
        read("关于县政协九届三次会议第18号提案的函\n县教育局：\n白露委员提出的《关于增设站点的提案》收悉。" + words + "\n" + REPLY);

    assertEquals(Role.CO, proposal.role());
    assertEquals(DocumentKind.CO_OPINION, proposal.letter().document());
    assertEquals("县教育局", proposal.leadUnit());
  }

  @ParameterizedTest
  @CsvSource({
    "'白露、江一苇委员，民盟云岫县委：'",
    "'白露、江一苇委员、民盟云岫县委：'",
    "'白露、江一苇委员；民盟云岫县委：'",
    "'白露、江一苇委员，并民盟云岫县委：'",
    "'白露委员、江一苇委员并民盟云岫县委：'",
    "'尊敬的白露、江一苇委员和民盟云岫县委：'"
  })
  void membersAndAPartyAreSpokenTo(String salutation) throws Exception {
    ReadProposal read = one(TITLE + salutation + "\n" + RECEIVED + "现答复如下：\n" + REPLY);

    assertEquals(salutation, read.proposal().letter().salutation());
    assertEquals(List.of("白露", "江一苇", "民盟云岫县委"), proposers(read.proposal()));
    assertEquals(List.of("白露", "江一苇", "民盟云岫县委"), read.proposal().letter().addressees());
    assertEquals(RECEIVED + "现答复如下：", read.proposal().letter().opening());
  }

  @Test
  void aLineThatSpeaksToSomebodyUnknownIsTold() throws Exception {
    ReadProposal read = one(TITLE + "白露，柯明诸位先生：\n" + RECEIVED + "现答复如下：\n" + REPLY);

    assertNull(read.proposal().letter().salutation());
    assertTrue(read.doubts().contains(Problem.of("intake.salutation-unknown", "白露，柯明诸位先生：")));
    assertTrue(read.proposal().letter().opening().startsWith("白露，柯明诸位先生："));
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将", "现就", "现对", "关于", "根据", "针对", "将", "对", "就", "由"})
  void wordsBeforeANameBelongToNone(String words) throws Exception {
    Proposal proposal =
        read("关于县政协九届三次会议第18号提案的会办意见\n县教育局：\n" + words + "李敏委员提出的《关于增设站点的提案》我局会办意见函告如下：\n" + REPLY);

    assertEquals(List.of("李敏"), proposers(proposal));
    assertEquals(Role.CO, proposal.role());
  }

  @ParameterizedTest
  @ValueSource(strings = {"  电话 ", " 联系电话 ", " 手机 ", " Tel: ", "电话"})
  void aNameEndsBeforeTheTelephone(String between) throws Exception {
    Proposal proposal =
        read(
            TITLE
                + SALUTATION
                + RECEIVED
                + "现答复如下：\n"
                + REPLY
                + "承办人：熊 伟"
                + between
                + "88231207\n");

    assertEquals("熊伟", proposal.handler());
    assertEquals("熊伟", proposal.contact().name());
    assertEquals("88231207", proposal.contact().phone());
  }

  @Test
  void oneLetterForTwoNumbersIsReadForTheFirst() throws Exception {
    ReadProposal read =
        one(
            "关于县十九届人大三次会议第6号、第9号建议的答复\n白露代表、江一苇代表：\n"
                + "你们提出的《关于硬化道路的建议》（第6号）和《关于维修泵站的建议》（第9号）内容相近，并案答复如下：\n"
                + REPLY);

    assertEquals("6", read.proposal().number());
    assertEquals("关于硬化道路的建议", read.proposal().title());
    assertTrue(read.doubts().contains(Problem.of("intake.further-number", "9")));
    assertEquals("关于县十九届人大三次会议第6号、第9号建议的答复", read.proposal().letter().title());
  }

  @Test
  void oneNumberSaidTwiceIsNoFurtherOne() throws Exception {
    ReadProposal read = one(TITLE + SALUTATION + "您提出的《关于增设站点的提案》（第018号）收悉，现答复如下：\n" + REPLY);

    assertEquals("18", read.proposal().number());
    assertFalse(
        read.doubts().stream().anyMatch(each -> each.code().equals("intake.further-number")));
  }

  @Test
  void theRankMayStandBeforeTheName() throws Exception {
    Proposal proposal =
        read("关于县政协九届三次会议第18号提案的会办意见\n县教育局：\n现将委员李　敏提出的《关于增设站点的提案》我局会办意见函告如下：\n" + REPLY);

    assertEquals(List.of("李敏"), proposers(proposal));
  }

  @Test
  void anOpeningAboveTheSalutationIsRead() throws Exception {
    Proposal proposal =
        read(
            "对县十五届人大二次会议第130号建议的答复\n您提出的关于保护古窑址的建议收悉。经商县自然资源局，现答复如下：\n"
                + "白露、江一苇代表：\n1.摸清家底。已登记建档。\n2.划定范围。已公布。\n云岫县文化局\n2023年6月8日\n");

    assertEquals("关于保护古窑址的建议", proposal.title());
    assertEquals(List.of("白露", "江一苇"), proposers(proposal));
    assertEquals("您提出的关于保护古窑址的建议收悉。经商县自然资源局，现答复如下：", proposal.letter().opening());
    assertEquals(2, proposal.suggestions().size());
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void formalNumeralsHeadSections() throws Exception {
    Proposal proposal =
        read(
            TITLE
                + SALUTATION
                + RECEIVED
                + "现答复如下：\n壹、完善网络。已建成两个。\n贰、补齐短板。已建成一千个。\n叁、健全标准。已发布五项。\n"
                + "以上答复，请审示。如有意见，请反馈我局。\nX省商务厅（盖章）\n2023．06．08\n");

    assertEquals(
        List.of("完善网络", "补齐短板", "健全标准"),
        proposal.suggestions().stream().map(each -> each.heading().replace("。", "")).toList());
    assertNull(proposal.suggestions().getFirst().sourceNumber());
    assertEquals("以上答复，请审示。如有意见，请反馈我局。", proposal.letter().closing());
    assertEquals("X省商务厅", proposal.issuer());
  }

  private static List<String> proposers(Proposal proposal) {
    return proposal.proposers().stream().map(Proposer::name).toList();
  }

  private Proposal read(String text) throws Exception {
    return one(text).proposal();
  }

  private ReadProposal one(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), text, StandardCharsets.UTF_8);
    ReadProposal read = new Intake().read(file).proposals().getFirst();
    Covers.assertComplete(read);
    return read;
  }
}
