package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.intake.source.Span;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words around a letter that are read for a field and stay what they are.
class KeptWordsTest {
  private static final String LETTER =
      """
      关于县政协九届三次会议第18号提案的答复
      白露委员：
      您提出的《关于增设站点的提案》收悉，现答复如下：
      已增设站点两处。
      """;

  @TempDir Path folder;

  @Test
  void theSentenceThatSaysWhoSignedStaysInTheLetter() throws Exception {
    Proposal proposal = read(LETTER + "此复函已经钟鸣主任审签。对以上答复您有什么意见，请及时反馈。\n云岫县交通运输局\n2023年6月8日\n");

    assertEquals("钟鸣", proposal.letter().signer());
    assertEquals("此复函已经钟鸣主任审签。对以上答复您有什么意见，请及时反馈。", proposal.letter().closing());
  }

  @Test
  void itStandsAloneBelowTheThanksToo() throws Exception {
    Proposal proposal = read(LETTER + "感谢您的关心和支持。\n本答复由钟鸣副局长签发。\n云岫县交通运输局\n2023年6月8日\n");

    assertEquals("钟鸣", proposal.letter().signer());
    assertEquals("感谢您的关心和支持。\n本答复由钟鸣副局长签发。", proposal.letter().closing());
  }

  @Test
  void theUnitOfTheContactIsKeptThoughItIsTheIssuer() throws Exception {
    Proposal proposal = read(LETTER + "云岫县交通运输局\n2023年6月8日\n（联系单位：云岫县交通运输局，联系人：柯明）\n");

    assertEquals("云岫县交通运输局", proposal.issuer());
    assertEquals("云岫县交通运输局", proposal.filingUnit());
    assertEquals("柯明", proposal.contact().name());
  }

  @Test
  void placesThatNobodyFilledInAreStructureAndTold() throws Exception {
    ReadProposal read =
        one(
            "2020年县政协九届三次会议委员提案承办单\n"
                + LETTER
                + "承办单位：          （公章）\n承办负责人：        （签字）\n二0  年  月  日\n");

    Covers.assertComplete(read);
    assertEquals(List.of(), read.proposal().unsorted());
    assertEquals(2020, read.proposal().year());
    assertEquals(Span.Kind.STRUCTURE, kindOf(read, "承办单位："));
    assertEquals(Span.Kind.STRUCTURE, kindOf(read, "承办负责人："));
    assertEquals("session", span(read, "委员提案承办单").path());
    assertEquals(
        List.of(
            Problem.of("intake.unfilled", "承办单位"),
            Problem.of("intake.unfilled", "承办负责人"),
            Problem.of("intake.unfilled", "二0  年  月  日")),
        read.doubts());
  }

  @Test
  void severalMarksOnOneLine() throws Exception {
    Proposal proposal =
        read("类别：A     公开：是\n" + LETTER + "云岫县交通运输局\n2023年6月8日\n分管领导：顾惜\n办理科室：运输科\n");

    assertEquals("A", proposal.category());
    assertEquals(PublicationMode.FULL, proposal.publication().mode());
    assertEquals("运输科", proposal.filingUnit());
    assertEquals(List.of("分管领导：顾惜"), proposal.unsorted().stream().map(Unsorted::text).toList());
  }

  @Test
  void aTableOfTabsInAReplyIsKeptAndTold() throws Exception {
    ReadProposal read =
        one(
            LETTER
                + "年度\t站点\t线路\n2022年\t12处\t3条\n2023年\t18处\t5条\n明年再增设十处。\n"
                + "云岫县交通运输局\n2023年6月8日\n");

    Covers.assertComplete(read);
    assertEquals(
        "已增设站点两处。\n年度\t站点\t线路\n2022年\t12处\t3条\n2023年\t18处\t5条\n明年再增设十处。",
        read.proposal().suggestions().getFirst().reply());
    assertEquals("云岫县交通运输局", read.proposal().issuer());
    assertTrue(read.doubts().contains(Problem.of("intake.table-in-reply")));
  }

  @Test
  void aTableOfSpacesInAReplyIsKeptAndTold() throws Exception {
    ReadProposal read =
        one(
            LETTER
                + "年度      站点    线路\n2022年    12处    3条\n2023年    18处    5条\n"
                + "云岫县交通运输局\n2023年6月8日\n");

    assertEquals(
        "已增设站点两处。\n年度      站点    线路\n2022年    12处    3条\n2023年    18处    5条",
        read.proposal().suggestions().getFirst().reply());
    assertTrue(read.doubts().contains(Problem.of("intake.table-in-reply")));
  }

  @Test
  void tabsBetweenWordsOfOneLineAreNoTable() throws Exception {
    ReadProposal read = one(LETTER + "云岫县交通运输局\t2023年6月8日\n联系人：柯明\t联系电话：0000-8100001\n");

    assertEquals("云岫县交通运输局", read.proposal().issuer());
    assertEquals("柯明", read.proposal().contact().name());
    assertEquals("0000-8100001", read.proposal().contact().phone());
    assertEquals(List.of(), read.proposal().unsorted());
    assertTrue(!read.doubts().contains(Problem.of("intake.table-in-reply")));
  }

  private static Span.Kind kindOf(ReadProposal read, String text) {
    return span(read, text).kind();
  }

  private static Span span(ReadProposal read, String text) {
    int at = read.cover().orElseThrow().text().indexOf(text);
    return read.cover().orElseThrow().spans().stream()
        .filter(span -> span.start() <= at && at < span.end())
        .findFirst()
        .orElseThrow();
  }

  private Proposal read(String text) throws Exception {
    ReadProposal read = one(text);
    Covers.assertComplete(read);
    return read.proposal();
  }

  private ReadProposal one(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), text, StandardCharsets.UTF_8);
    return new Intake().read(file).proposals().getFirst();
  }
}
