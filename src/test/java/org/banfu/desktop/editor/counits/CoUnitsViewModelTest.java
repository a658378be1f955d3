package org.banfu.desktop.editor.counits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Attachment;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoUnitsViewModelTest {
  private static final Suggestion FIRST = Suggestion.of("增设食堂", "一是已建成12处。");
  private static final Suggestion SECOND = Suggestion.of("配备车辆", "");
  private static final CoOpinion CIVIL =
      CoOpinion.named("市民政局").withAskedOn(LocalDate.of(2024, 4, 3)).withOpinion("同意增设。");
  private static final CoOpinion TRAFFIC = CoOpinion.named("市交通局");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withSuggestions(List.of(FIRST, SECOND))
          .withCoUnits(List.of(CIVIL, TRAFFIC));

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private CoUnitsViewModel model;
  private List<String> keys;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder.resolve("archive"));
    fixture.archive().save(PROPOSAL, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(PROPOSAL.id());
    editing = editings.current().get();
    model = new CoUnitsViewModel(fixture.desk, () -> Optional.of(editing));
    keys = keys();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aUnitKeepsItsKeyWhereverItGoes() {
    model.move(keys.get(0), 1);
    assertEquals(List.of(TRAFFIC, CIVIL), units());
    assertEquals(List.of(keys.get(1), keys.get(0)), keys());

    editing.undo();
    assertEquals(keys, keys());
    model.remove(keys.get(0));
    assertEquals(List.of(keys.get(1)), keys());
  }

  @Test
  void aUnitThatIsRenamedKeepsItsKey() {
    editing.change(
        EditLabel.of("desktop.edit", "x"),
        now -> now.withCoUnits(List.of(CIVIL, TRAFFIC.withName("市交通运输局"))));

    assertEquals(keys, keys());
  }

  @Test
  void anAddedUnitIsTheLastAndOneStep() {
    String key = model.add().orElseThrow();

    assertEquals(List.of(keys.get(0), keys.get(1), key), keys());
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void coveringKeepsTheOrderOfTheCards() {
    model.cover(keys.get(0), SECOND.id(), true);
    model.cover(keys.get(0), FIRST.id(), true);
    assertEquals(List.of(FIRST.id(), SECOND.id()), units().getFirst().suggestions());

    model.cover(keys.get(0), FIRST.id(), false);
    assertEquals(List.of(SECOND.id()), units().getFirst().suggestions());
  }

  @Test
  void anOpinionGoesBehindTheReplyAndTheStepNamesItsUnit() {
    model.insert(keys.get(0), FIRST.id(), "同意增设。");

    assertEquals("一是已建成12处。\n同意增设。", editing.proposalNow().suggestions().getFirst().reply());
    assertEquals(
        "把市民政局的意见插入答复1", editing.undoLabel().get().orElseThrow().text(fixture.desk.messages()));
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void theBodyOfALetterIsPutBehindTheOpinion() throws Exception {
    Path letter = folder.resolve("意见.txt");
    Files.writeString(
        letter,
        """
        关于市政协七届三次会议第20230862号提案会办意见的函
        云岫区人民政府：
        贵单位转来的提案收悉。经研究，现提出会办意见如下：
        一、增设食堂
        同意按程序推进，建议优先利用闲置用房。
        青澜市交通局
        2024年4月20日
        """);
    var said = new ArrayList<String>();

    model.read(keys.get(1), List.of(letter), said::addAll);

    assertEquals("增设食堂\n同意按程序推进，建议优先利用闲置用房。", units().get(1).opinion());
    assertFalse(said.isEmpty());
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void theLetterItselfIsKeptWithTheProposalOnce() throws Exception {
    Path letter = folder.resolve("意见.txt");
    Files.writeString(letter, "云岫区人民政府：\n经研究，提出意见如下：\n一、增设食堂\n同意。\n");

    model.read(keys.get(1), List.of(letter), said -> {});
    model.read(keys.get(1), List.of(letter), said -> {});

    List<Attachment> kept = fixture.archive().attachments(PROPOSAL.id());
    assertEquals(List.of("意见.txt"), kept.stream().map(Attachment::fileName).toList());
    assertArrayEquals(
        Files.readAllBytes(letter), fixture.archive().attachment(kept.getFirst().id()));
  }

  @Test
  void aFileThatCannotBeReadIsToldAtTheOpinionAndChangesNothing() throws Exception {
    var said = new ArrayList<String>();

    model.read(keys.get(1), List.of(folder.resolve("没有.docx")), said::addAll);

    assertEquals(PROPOSAL, editing.proposalNow());
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("没有.docx"), said.getFirst());
    assertEquals(List.of(), fixture.archive().attachments(PROPOSAL.id()));
  }

  @Test
  void aFileWithoutALetterIsTold() throws Exception {
    Path empty = folder.resolve("空.json");
    Files.writeString(empty, "\n");
    var said = new ArrayList<String>();

    model.read(keys.get(1), List.of(empty), said::addAll);

    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("空.json"), said.getFirst());
  }

  @Test
  void eachOfSeveralFilesIsRead() throws Exception {
    Path first = folder.resolve("一.txt");
    Files.writeString(first, "云岫区人民政府：\n经研究，提出意见如下：\n一、增设食堂\n同意。\n");
    Path second = folder.resolve("二.txt");
    Files.writeString(second, "云岫区人民政府：\n经研究，提出意见如下：\n一、延长开放\n再议。\n");
    var said = new ArrayList<String>();

    model.read(keys.get(1), List.of(first, folder.resolve("没有.txt"), second), said::addAll);

    assertEquals("增设食堂\n同意。\n延长开放\n再议。", units().get(1).opinion());
    assertTrue(said.stream().anyMatch(one -> one.contains("没有.txt")), said.toString());
    assertEquals(2, fixture.archive().attachments(PROPOSAL.id()).size());
  }

  @Test
  void whatIsAwaitedIsToldInWordsWithItsDueDate() {
    assertEquals("待会办，逾期 7 天", CoUnitState.of(CIVIL, fixture.desk).words());
    assertEquals("尚未征求意见", CoUnitState.of(TRAFFIC, fixture.desk).words());
    model.receivedToday(keys.get(0));
    assertEquals("已于 2024-05-10 收到", CoUnitState.of(units().getFirst(), fixture.desk).words());
  }

  private List<String> keys() {
    return model.keys(editing.proposalNow());
  }

  private List<CoOpinion> units() {
    return editing.proposalNow().coUnits();
  }
}
