package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.banfu.intake.source.Span;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.WorkList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of issue 2, point 5, field by field.
class FormLetterTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 29);

  @TempDir Path folder;
  private ReadProposal read;
  private Proposal proposal;

  @BeforeEach
  void read() throws Exception {
    read = FormLetter.read(folder, FormLetter.text());
    proposal = read.proposal();
  }

  @Test
  void whichProposalItAnswers() {
    assertEquals(Kind.CPPCC, proposal.kind());
    assertEquals("市政协", proposal.council());
    assertEquals(7, proposal.term());
    assertEquals(3, proposal.session());
    assertEquals(2023, proposal.year());
    assertEquals("20230612", proposal.number());
    assertEquals("关于高起点建设松湖青屿国际康养城，打造青屿康养合作新典范的提案", proposal.title());
    assertEquals(List.of(Proposer.named("白露"), Proposer.named("江一苇")), proposal.proposers());
  }

  @Test
  void whoAnswers() {
    assertEquals(Role.LEAD, proposal.role());
    assertEquals("云岫区人民政府", proposal.leadUnit());
    assertEquals(
        List.of("市发展和改革委员会", "市民政局", "市卫生健康委员会"),
        proposal.coUnits().stream().map(CoOpinion::name).toList());
    assertEquals("青澜市云岫区人民政府", proposal.issuer());
    assertEquals("云岫区重点片区中心", proposal.filingUnit());
    assertEquals(new Contact("柏舟", "00000000612"), proposal.contact());
  }

  @Test
  void whatItSaysOfItself() {
    assertEquals("B", proposal.category());
    assertEquals(PublicationMode.FULL, proposal.publication().mode());
    assertEquals(new WorkList("青澜市政协2023年提案工作清单表", DAY), proposal.workList());
    assertEquals(new Feedback(Satisfaction.SATISFIED, null, true, null, null), proposal.feedback());
  }

  @Test
  void theLetterAroundTheSuggestions() {
    assertEquals(DocumentKind.REPLY_FORM, proposal.letter().document());
    assertEquals("青澜市云岫区人民政府关于市政协七届三次会议第20230612号提案主办意见的函", proposal.letter().title());
    assertEquals("尊敬白露、江一苇委员：", proposal.letter().salutation());
    assertEquals(
        "青澜市政协七届三次会议第20230612号提案《关于高起点建设松湖青屿国际康养城，打造青屿康养合作新典范的提案》收悉，"
            + "按照办理分工，云岫区为主办单位，现就提案办理情况回复如下：",
        proposal.letter().opening());
    assertEquals("此件由云岫区人民政府主办，市发展和改革委员会、市民政局、市卫生健康委员会会办。", proposal.letter().process());
    assertEquals(DAY, proposal.letter().date());
    assertEquals(List.of("白露", "江一苇"), proposal.letter().addressees());
    assertEquals(List.of("青澜市政协2023年提案工作清单表"), proposal.letter().attachments());
  }

  @Test
  void aDatedLetterIsRepliedAndDoubtful() {
    assertEquals(State.REPLIED, proposal.state());
    assertEquals(DAY, proposal.repliedOn());
    assertEquals(List.of(new StateChange(State.REPLIED, DAY, null)), proposal.history());
    assertTrue(read.doubts().contains(Problem.of("intake.replied-on", DAY)));
  }

  @Test
  void sixSuggestionsWithoutTheirNumbers() {
    assertEquals(
        List.of(
            "完善统筹机制，出台康养城高水平建设方案。",
            "推进改革试点，用好康养城扶持政策。",
            "用好山水优势，布局青屿合作重点项目。",
            "立足现有基础，打造青屿康复辅具交流合作标杆。",
            "加强联合培养，建设青屿护理教育改革试验区。",
            "对标南屿模式，探索青屿银发产业发展新动能。"),
        proposal.suggestions().stream().map(Suggestion::heading).toList());
    List<String> lines = FormLetter.text().lines().toList();
    for (Suggestion suggestion : proposal.suggestions()) {
      assertTrue(lines.contains("\t" + suggestion.reply()), suggestion.reply());
    }
  }

  @Test
  void theItemsOfEachSuggestionByStage() {
    assertEquals(
        List.of("3/3/2", "3/0/0", "4/0/2", "1/1/1", "4/3/0", "3/2/0"),
        proposal.suggestions().stream().map(FormLetterTest::counts).toList());
  }

  @Test
  void itemsHaveNoNumbersOfTheirOwn() {
    List<ActionItem> items =
        proposal.suggestions().stream().flatMap(each -> each.items().stream()).toList();

    assertEquals("已印发实施《青澜市推进松湖青屿国际康养城高水平建设三年行动计划2023-2025）》。", items.get(1).text());
    for (ActionItem item : items) {
      assertTrue(FormLetter.text().contains(item.text()));
      assertTrue(!Character.isDigit(item.text().charAt(0)), item.text());
    }
  }

  @Test
  void nothingIsInvented() {
    assertNull(proposal.handler());
    assertNull(proposal.assignedOn());
    assertNull(proposal.receivedOn());
    assertNull(proposal.dueOn());
    assertNull(proposal.letter().docNumber());
    assertNull(proposal.letter().closing());
    assertEquals(List.of(), proposal.contacts());
  }

  /// The founding document's third mistake: the checks tell of it (issue 5, point 6).
  @Test
  void unitsPartedOtherwiseInTheWorkListStay() {
    assertEquals(
        List.of(FormLetter.PARTED), proposal.unsorted().stream().map(Unsorted::text).toList());
    assertEquals(
        List.of(
            Problem.of("intake.differs", FormLetter.PARTED),
            Problem.of("intake.replied-on", DAY),
            Problem.of("intake.unsorted", 1)),
        read.doubts());
  }

  @Test
  void everyCharacterIsCovered() {
    Covers.assertComplete(read);
    assertEquals(FormLetter.text(), read.cover().orElseThrow().text());
    List<String> structure =
        read.cover().orElseThrow().spans().stream()
            .filter(span -> span.kind() == Span.Kind.STRUCTURE && span.path().isEmpty())
            .map(span -> FormLetter.text().substring(span.start(), span.end()).strip())
            .filter(text -> text.length() > 4)
            .toList();
    // Labels, section heads and the legend: nothing that says something of this proposal.
    assertEquals(List.of("一、办理过程及其他需要说明的情况", "公开方式：", "二、办理实效评估类别", legend(), "填报单位："), structure);
  }

  @Test
  void theFileIsKeptAsItIs() throws Exception {
    Path file = folder.resolve("kept.txt");
    Files.writeString(file, FormLetter.text());

    Reading reading = new Intake().read(file);

    assertEquals("kept.txt", reading.fileName());
    assertArrayEquals(FormLetter.text().getBytes(StandardCharsets.UTF_8), reading.content());
  }

  private static String legend() {
    return FormLetter.text()
        .lines()
        .filter(line -> line.startsWith("（A类"))
        .findFirst()
        .orElseThrow();
  }

  private static String counts(Suggestion suggestion) {
    return suggestion.items(Stage.DONE).size()
        + "/"
        + suggestion.items(Stage.UNDERWAY).size()
        + "/"
        + suggestion.items(Stage.PLANNED).size();
  }
}
