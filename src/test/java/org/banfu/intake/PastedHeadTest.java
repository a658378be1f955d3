package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposer;
import org.junit.jupiter.api.Test;

class PastedHeadTest {
  private static final String BODY = "\n一、增设站点\n二、增开专线";

  @Test
  void aNumberBehindANameIsItsTelephone() {
    Pasted pasted = read("提案人：施南乔（13800000001）");

    assertEquals(List.of(new Proposer("施南乔", null, "13800000001")), pasted.proposers());
    assertEquals("", pasted.background());
    assertEquals("提案人：施南乔（13800000001）", pasted.stated());
    assertEquals(
        List.of(
            new Proposer("施南乔", "教育界", null),
            new Proposer("白露", null, "0000-8100001"),
            new Proposer("江一苇", null, null)),
        read("提案人：施南乔（教育界）、白露（电话：0000-8100001），江一苇").proposers());
    assertEquals(
        List.of(new Proposer("施南乔", null, "13800000001")),
        read("领衔代表：施南乔 13800000001").proposers());
  }

  @Test
  void whatBracketsSayBesidesIsKeptAndTold() {
    Pasted pasted = read("提案人：施南乔（实验学校校长）、白露等5人");

    assertEquals(List.of(Proposer.named("施南乔"), Proposer.named("白露")), pasted.proposers());
    assertEquals("提案人：施南乔（实验学校校长）、白露等5人", pasted.background());
    assertEquals(
        List.of(Problem.of("intake.pasted-kept", "提案人：施南乔（实验学校校长）、白露等5人")), pasted.doubts());
  }

  @Test
  void blanksPartNames() {
    assertEquals(
        List.of(Proposer.named("白露"), Proposer.named("江一苇"), Proposer.named("李四")),
        read("联名人：白露 江一苇、李　四").proposers());
  }

  @Test
  void unitsSessionGroupAndTelephone() {
    Pasted pasted =
        read(
            """
            会议名称：政协青澜市第七届委员会第三次会议
            案由：关于 5G 进校园的提案
            第一提案人：白露　界别：教育界　联系电话：0000-8100001
            主办单位：市教育局
            会办单位：市财政局、市交通局\
            """);

    assertEquals("青澜市政协", pasted.council());
    assertEquals(7, pasted.term());
    assertEquals(3, pasted.session());
    assertEquals(Kind.CPPCC, pasted.kind());
    assertEquals("关于 5G 进校园的提案", pasted.title());
    assertEquals(List.of(new Proposer("白露", "教育界", "0000-8100001")), pasted.proposers());
    assertEquals("市教育局", pasted.leadUnit());
    assertEquals(List.of("市财政局", "市交通局"), pasted.coUnits());
    assertEquals("", pasted.background());
    assertEquals(List.of(), pasted.doubts());
  }

  @Test
  void cellsOfATableAreLabelsAndValues() {
    Pasted pasted = read("提案号\t20230862\t届次\t七届三次\n案由\t关于增设站点的提案\n提案人\t白露\t界别\t教育");

    assertEquals("20230862", pasted.number());
    assertEquals("关于增设站点的提案", pasted.title());
    assertEquals(7, pasted.term());
    assertEquals(List.of(new Proposer("白露", "教育", null)), pasted.proposers());
    assertEquals("", pasted.background());
  }

  @Test
  void aTelephoneOfSomebodyElseIsKeptAndTold() {
    Pasted pasted = read("提案人：民盟市委会\n联系人：柏舟　联系电话：0000-8100002");

    assertEquals(List.of(Proposer.named("民盟市委会")), pasted.proposers());
    assertEquals("联系人：柏舟\n联系电话：0000-8100002", pasted.background());
    assertEquals(
        List.of(
            Problem.of("intake.pasted-kept", "联系人：柏舟"),
            Problem.of("intake.pasted-kept", "联系电话：0000-8100002")),
        pasted.doubts());
  }

  @Test
  void whoseTelephoneItIsOfSeveralIsNotGuessed() {
    Pasted pasted = read("提案人：白露、江一苇　电话：0000-8100001");

    assertEquals(List.of(Proposer.named("白露"), Proposer.named("江一苇")), pasted.proposers());
    assertEquals("电话：0000-8100001", pasted.background());
  }

  @Test
  void aSecondUnitOrSessionIsKept() {
    Pasted pasted = read("主办单位：市教育局\n承办单位：市财政局\n届次：七届三次\n会议：七届四次会议");

    assertEquals("市教育局", pasted.leadUnit());
    assertEquals(3, pasted.session());
    assertEquals("承办单位：市财政局\n会议：七届四次会议", pasted.background());
    assertNull(read("主办单位：市教育局、市财政局").leadUnit());
  }

  @Test
  void daysOfTheOfficeAndATelephoneBehindThemAreRead() {
    Pasted pasted = read("提案人：白露\n类别：教育\n交办日期：2023年3月1日\n办理期限：2023-05-31\n联系电话：0000-8100001");

    assertEquals(LocalDate.of(2023, 3, 1), pasted.assignedOn());
    assertEquals(LocalDate.of(2023, 5, 31), pasted.dueOn());
    assertEquals(List.of(new Proposer("白露", null, "0000-8100001")), pasted.proposers());
    assertEquals("类别：教育", pasted.background());
  }

  @Test
  void aDayThatIsNoneIsKept() {
    Pasted pasted = read("提案人：白露\n交办日期：三月初");

    assertNull(pasted.assignedOn());
    assertEquals("交办日期：三月初", pasted.background());
  }

  @Test
  void labelsOfAPageWithoutAFieldAreKept() {
    Pasted pasted = read("提案号：0862　类别：教育　提交日期：2023年1月9日");

    assertEquals("0862", pasted.number());
    assertEquals("类别：教育\n提交日期：2023年1月9日", pasted.background());
  }

  private static Pasted read(String head) {
    return PastedProposal.read(head + BODY, LocalDate.of(2023, 6, 12));
  }
}
