package org.banfu.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ledgers as offices keep them, written by POI.
class LedgerReaderTest {
  @TempDir Path folder;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("2023年");

  @Test
  void aRowIsAProposal() throws Exception {
    row(0, "2023年度政协提案办理台账");
    row(
        1, "序号", "提案编号", "案由", "提案人", "届次", "办理方式", "主办单位", "会办单位", "联系人", "联系电话", "交办日期", "答复时间",
        "发文字号", "办理结果", "公开方式", "满意度", "备注");
    row(
        2,
        1,
        "第0042号",
        "《关于增设便民站点的提案》",
        "白露、江一苇",
        "市政协九届二次会议",
        "主办",
        "市交通局",
        "市公安局，市财政局",
        "柏舟",
        "0000-1000000",
        LocalDate.of(2023, 3, 1),
        "2023年6月12日",
        "松交函〔2023〕7号",
        "B类",
        "主动公开",
        "满意",
        "续办");
    row(3, "合计", 1);

    List<ReadProposal> read = read(new Intake());

    assertEquals(1, read.size());
    Proposal proposal = read.getFirst().proposal();
    assertEquals(Kind.CPPCC, proposal.kind());
    assertEquals("0042", proposal.number());
    assertEquals("关于增设便民站点的提案", proposal.title());
    assertEquals(List.of(Proposer.named("白露"), Proposer.named("江一苇")), proposal.proposers());
    assertEquals("市政协", proposal.council());
    assertEquals(9, proposal.term());
    assertEquals(2, proposal.session());
    assertEquals(Role.LEAD, proposal.role());
    assertEquals("市交通局", proposal.leadUnit());
    assertEquals(
        List.of("市公安局", "市财政局"), proposal.coUnits().stream().map(CoOpinion::name).toList());
    assertEquals(new Contact("柏舟", "0000-1000000"), proposal.contact());
    assertEquals(LocalDate.of(2023, 3, 1), proposal.assignedOn());
    assertEquals(LocalDate.of(2023, 6, 12), proposal.repliedOn());
    assertEquals(State.REPLIED, proposal.state());
    assertEquals("松交函〔2023〕7号", proposal.letter().docNumber());
    assertEquals("B", proposal.category());
    assertEquals(PublicationMode.FULL, proposal.publication().mode());
    assertEquals(Satisfaction.SATISFIED, proposal.feedback().result());
    assertNull(proposal.feedback().work());
    assertEquals("续办", proposal.notes());
    assertEquals(List.of(), proposal.unsorted());
    assertEquals(List.of(), read.getFirst().doubts());
  }

  @Test
  void numbersKeepTheirZerosAndDaysTheirForm() throws Exception {
    row(0, "编号", "题目", "签收日期");
    row(1, "0009", "关于甲的建议", LocalDate.of(2022, 1, 31));
    row(2, 20230477, "关于乙的建议", "2022.2.1");

    List<ReadProposal> read = read(new Intake());

    assertEquals("0009", read.get(0).proposal().number());
    assertEquals("20230477", read.get(1).proposal().number());
    assertEquals(LocalDate.of(2022, 1, 31), read.get(0).proposal().receivedOn());
    assertEquals(LocalDate.of(2022, 2, 1), read.get(1).proposal().receivedOn());
    assertEquals(Kind.NPC, read.get(0).proposal().kind());
  }

  @Test
  void kindsAmongCategoriesSecondersAndDaysThatLostTheirForm() throws Exception {
    row(0, "提案号", "案由", "类别", "提案人", "附议人", "交办日期");
    row(1, "7", "关于口袋公园的建议", "人大建议", "白露", "江一苇、柏舟", "45098");
    row(2, "8", "关于公园照明的提案", "A", "白露", "", "约45098");

    List<ReadProposal> read = read(new Intake());

    Proposal proposal = read.getFirst().proposal();
    assertEquals(Kind.NPC, proposal.kind());
    assertNull(proposal.category());
    assertEquals(
        List.of("白露", "江一苇", "柏舟"), proposal.proposers().stream().map(Proposer::name).toList());
    assertEquals(LocalDate.of(2023, 6, 21), proposal.assignedOn());
    assertEquals(List.of(), proposal.unsorted());
    assertEquals("A", read.getLast().proposal().category());
    assertEquals(
        List.of(new Unsorted("交办日期：约45098", "2023年 第3行")), read.getLast().proposal().unsorted());
  }

  @Test
  void mergedCellsAndHeadsOfTwoRows() throws Exception {
    row(0, "提案号", "提案题目", "意见建议", "办理进展", "", "");
    row(1, "", "", "", "已完成", "正在推进", "下一步计划");
    for (int column = 0; column < 3; column++) {
      sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
    }
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 5));
    row(2, "0477", "关于丙的提案", "建议一、完善设计", "1.已印发。\n2.已公示，\n反响良好。", "", "实施三期");
    row(3, "", "", "建议二、开展试点", "", "推进选址", "");
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));

    List<ReadProposal> read = read(new Intake());

    assertEquals(1, read.size());
    List<Suggestion> suggestions = read.getFirst().proposal().suggestions();
    assertEquals(List.of("完善设计", "开展试点"), suggestions.stream().map(Suggestion::heading).toList());
    assertEquals(
        List.of("已印发。", "已公示，\n反响良好。"),
        suggestions.getFirst().items(Stage.DONE).stream().map(item -> item.text()).toList());
    assertEquals(1, suggestions.getFirst().items(Stage.PLANNED).size());
    assertEquals(1, suggestions.getLast().items(Stage.UNDERWAY).size());
    assertEquals(List.of(), read.getFirst().proposal().unsorted());
  }

  @Test
  void whatIsNotUnderstoodStaysUnsorted() throws Exception {
    row(0, "提案号", "题目", "办理时限", "督办领导");
    row(1, "1", "关于丁的提案", "尽快", "周正");

    ReadProposal read = read(new Intake()).getFirst();

    assertNull(read.proposal().dueOn());
    assertEquals(
        List.of(new Unsorted("办理时限：尽快", "2023年 第2行"), new Unsorted("督办领导：周正", "2023年 第2行")),
        read.proposal().unsorted());
    assertTrue(read.doubts().contains(Problem.of("intake.unsorted", 2)));
  }

  @Test
  void theClerkSaysWhatAColumnIs() throws Exception {
    row(0, "件数", "事由", "督办领导", "登记日");
    row(1, "12", "关于戊的提案", "周正", "2023-5-6");
    Path file = file();

    LedgerMapping said = LedgerMapping.parse("件 数=NUMBER，事由=title;登记日=RECEIVED_ON,督办领导=HANDLER");
    LedgerHeads heads = new Intake(said).heads(file).getFirst();
    Proposal proposal = new Intake(said).read(file).proposals().getFirst().proposal();

    assertEquals("12", proposal.number());
    assertEquals("关于戊的提案", proposal.title());
    assertEquals("周正", proposal.handler());
    assertEquals(LocalDate.of(2023, 5, 6), proposal.receivedOn());
    assertEquals(
        new LedgerHeads.Column("件数", Optional.of(LedgerField.NUMBER), List.of("12")),
        heads.columns().getFirst());
    assertEquals(said, LedgerMapping.parse(said.text()));
  }

  @Test
  void aLetterHasNoHeads() throws Exception {
    Path letter = Files.writeString(folder.resolve("函.txt"), "白露委员：\n收悉。");

    assertEquals(List.of(), new Intake().heads(letter));
  }

  @Test
  void severalSheetsAndOneThatIsNone() throws Exception {
    row(0, "提案号", "题目", "提案人");
    row(1, "1", "关于己的提案", "白露");
    XSSFSheet other = book.createSheet("说明");
    other.createRow(0).createCell(0).setCellValue("填表说明");
    XSSFSheet more = book.createSheet("人大");
    fill(more, 0, "建议号", "题目", "代表");
    fill(more, 1, "7", "关于庚的建议", "江一苇");

    List<ReadProposal> read = read(new Intake());

    assertEquals(List.of("1", "7"), read.stream().map(each -> each.proposal().number()).toList());
    assertEquals(
        List.of(Kind.CPPCC, Kind.NPC), read.stream().map(each -> each.proposal().kind()).toList());
  }

  private void row(int at, Object... values) {
    fill(sheet, at, values);
  }

  private void fill(XSSFSheet to, int at, Object... values) {
    Row row = to.createRow(at);
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    for (int i = 0; i < values.length; i++) {
      var cell = row.createCell(i);
      switch (values[i]) {
        case LocalDate date -> {
          cell.setCellValue(date);
          cell.setCellStyle(day);
        }
        case Integer number -> cell.setCellValue(number);
        default -> cell.setCellValue(values[i].toString());
      }
    }
  }

  private Path file() throws IOException {
    Path file = folder.resolve("台账.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private List<ReadProposal> read(Intake intake) throws Exception {
    return intake.read(file()).proposals();
  }
}
