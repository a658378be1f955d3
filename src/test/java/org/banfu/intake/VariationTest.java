package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters that differ from the founding one.
class VariationTest {
  @TempDir Path folder;
  private ReadProposal read;

  @Test
  void aRepeatThatDiffersIsUnsortedAndTold() throws Exception {
    Proposal proposal = read(FormLetter.text().replace("市发展和改革委员会，市民政局", "市发改委，市民政局"));

    assertEquals(
        List.of("市发展和改革委员会", "市民政局", "市卫生健康委员会"),
        proposal.coUnits().stream().map(CoOpinion::name).toList());
    assertEquals(List.of("市发改委"), proposal.unsorted().stream().map(Unsorted::text).toList());
    assertTrue(read.doubts().contains(Problem.of("intake.differs", "市发改委")));
  }

  @Test
  void anotherNumberInTheWorkList() throws Exception {
    Proposal proposal = read(FormLetter.evenText().replace("\t第20230612号", "\t第20230621号"));

    assertEquals("20230612", proposal.number());
    assertEquals(List.of("第20230621号"), proposal.unsorted().stream().map(Unsorted::text).toList());
  }

  @Test
  void aRowIsFoundByItsNumberWhenItsHeadingDiffers() throws Exception {
    Proposal proposal = read(FormLetter.evenText().replace("建议三、用好山水优势", "建议三、用足山水优势"));

    assertEquals(4, proposal.suggestions().get(2).items(Stage.DONE).size());
    assertEquals(
        List.of("用足山水优势，布局青屿合作重点项目。"), proposal.unsorted().stream().map(Unsorted::text).toList());
  }

  /// Of so many that looking through all suggestions for each row would be felt.
  @Test
  void rowsOfEqualHeadingsGoToTheirSuggestionsInOrder() throws Exception {
    int many = 5_000;
    var text = new StringBuilder("\t意见建议\n\t办理答复\n\n");
    var list = new StringBuilder("附件\n工作清单表\n\n");
    for (int i = 0; i < many; i++) {
      text.append("\t一、建议书屋\n\t答复").append(i).append("\n\n");
      list.append("\t\t\t\t\t\t建议书屋\n\t完成").append(i).append("\n\t\n\t\n\t\n\n");
    }

    Proposal proposal =
        FormLetter.read(folder, text.append('\n').append(list).toString()).proposal();

    assertEquals(many, proposal.suggestions().size());
    for (int i = 0; i < many; i++) {
      assertEquals("完成" + i, proposal.suggestions().get(i).items().getFirst().text());
    }
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void aRowIsFoundByItsHeadingWhenItsNumberDiffers() throws Exception {
    String text = FormLetter.text().replace("建议三、", "建议九、").replace("建议四、", "建议三、");

    List<Suggestion> suggestions = read(text).suggestions();

    assertEquals(4, suggestions.get(2).items(Stage.DONE).size());
    assertEquals(1, suggestions.get(3).items(Stage.DONE).size());
  }

  @Test
  void theWordsOfAPeoplesCongress() throws Exception {
    Proposal proposal =
        read(
            FormLetter.evenText()
                .replace("市政协七届三次", "市七届人大三次")
                .replace("政协", "人大")
                .replace("提案", "建议")
                .replace("江一苇委员：", "江一苇代表：")
                .replace("领衔委员", "领衔代表"));

    assertEquals(Kind.NPC, proposal.kind());
    assertEquals("市人大", proposal.council());
    assertEquals(7, proposal.term());
    assertEquals("关于高起点建设松湖青屿国际康养城，打造青屿康养合作新典范的建议", proposal.title());
    assertEquals(List.of(Proposer.named("白露"), Proposer.named("江一苇")), proposal.proposers());
    assertEquals(6, proposal.suggestions().size());
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void numeralsAndSpreadNames() throws Exception {
    Proposal proposal =
        read(
            FormLetter.evenText()
                .replace("尊敬白露、江一苇委员", "尊敬的白　露、江一苇委员")
                .replace("\t白露\n", "\t白 露\n")
                .replace("2023年6月29日", "二○二三年六月二十九日")
                .replace("七届三次", "第7届第3次"));

    assertEquals(List.of(Proposer.named("白露"), Proposer.named("江一苇")), proposal.proposers());
    assertEquals(LocalDate.of(2023, 6, 29), proposal.repliedOn());
    assertEquals(LocalDate.of(2023, 6, 29), proposal.workList().filledOn());
    assertEquals(7, proposal.term());
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void anUndatedLetterIsNotReplied() throws Exception {
    Proposal proposal = read(FormLetter.text().replace("         2023年6月29日\n", "\n"));

    assertEquals(State.RECEIVED, proposal.state());
    assertNull(proposal.repliedOn());
    assertEquals("青澜市云岫区人民政府", proposal.issuer());
  }

  @Test
  void theWorkListAlone() throws Exception {
    String text = FormLetter.text();

    Proposal proposal = read(text.substring(text.indexOf("青澜市政协2023年提案工作清单表")));

    assertEquals("20230612", proposal.number());
    assertEquals("云岫区人民政府", proposal.leadUnit());
    assertEquals(List.of(Proposer.named("白露")), proposal.proposers());
    assertEquals(6, proposal.suggestions().size());
    assertEquals(18, proposal.items(Stage.DONE));
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void proseIsUnderstood() throws Exception {
    String body = "一、关于增设站点\n\n已增设站点3处。\n\n二、关于加密班次\n\n正在研究。";
    Proposal proposal =
        read(
            "（A类）\n\n临川县交通局关于县十六届人大二次会议第041号建议的答复\n\n白露代表：\n\n"
                + "您提出的《关于优化公交线路的建议》（第041号）收悉，现答复如下：\n\n"
                + body
                + "\n\n临川县交通局\n二○二一年八月三日\n\n（联系人：柏舟，联系电话：0000-1000000）\n（依申请公开）\n抄送：县人大办，县府督查室。\n");

    assertEquals(Kind.NPC, proposal.kind());
    assertEquals("县人大", proposal.council());
    assertEquals("041", proposal.number());
    assertEquals("关于优化公交线路的建议", proposal.title());
    assertEquals("A", proposal.category());
    assertEquals(PublicationMode.ON_REQUEST, proposal.publication().mode());
    assertEquals("临川县交通局", proposal.issuer());
    assertEquals(LocalDate.of(2021, 8, 3), proposal.letter().date());
    assertEquals("柏舟", proposal.contact().name());
    assertEquals(List.of("县人大办", "县府督查室"), proposal.letter().copies());
    assertEquals(
        List.of("关于增设站点", "关于加密班次"),
        proposal.suggestions().stream().map(Suggestion::heading).toList());
    assertEquals(List.of(), proposal.unsorted());
  }

  @Test
  void anOpinionForTheLeadUnitHasNoProposers() throws Exception {
    Proposal proposal = read("关于市政协五届二次会议第0042号提案的会办意见\n\n市公安局：\n\n提案收悉，现提出会办意见如下：\n\n已办结。\n");

    assertEquals(Role.CO, proposal.role());
    assertEquals(List.of("市公安局"), proposal.letter().addressees());
    assertEquals(List.of(), proposal.proposers());
  }

  private Proposal read(String text) throws Exception {
    read = FormLetter.read(folder, text);
    Covers.assertComplete(read);
    return read.proposal();
  }
}
