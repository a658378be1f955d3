package org.banfu.desktop.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverActionsTest {
  private static final Proposal ONE = Proposals.numbered("20230477", "甲");
  private static final Proposal TWO = Proposals.unnumbered("乙");

  @TempDir private Path folder;
  private final SimpleObjectProperty<List<ProposalRow>> chosen =
      new SimpleObjectProperty<>(List.of());
  private final List<String> order = new ArrayList<>();
  private Optional<Problem> unsaved = Optional.empty();
  private DeskFixture fixture;
  private HandoverActions actions;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder.resolve("archive"));
    fixture.archive().save(ONE, 0, Occasion.EDIT);
    fixture.archive().save(TWO, 0, Occasion.EDIT);
    actions =
        new HandoverActions(
            fixture.desk,
            chosen,
            next -> {
              order.add("flush");
              next.accept(unsaved);
            });
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nothingChosenIsNothingToHandOver() throws Exception {
    assertFalse(actions.handOver().isEnabled());

    chosen.set(fixture.archive().rows());

    assertTrue(actions.handOver().isEnabled());
  }

  @Test
  void theChosenAreWrittenAndTheFolderIsOneClickAway() throws Exception {
    chosen.set(fixture.archive().rows());
    Path target = folder.resolve("给小王.banfu");
    fixture.dialogs.newFiles.add(target);

    actions.handOver().run();

    assertEquals(
        List.of(ONE, TWO),
        new Intake().read(target).proposals().stream().map(read -> read.proposal()).toList());
    Notice notice = fixture.desk.notices().shown().getFirst();
    assertEquals("已移交 2 件、附件 0 个：给小王.banfu", notice.text());
    notice.links().getFirst().action().run();
    assertEquals(List.of(target), fixture.dialogs.shownInFolder);
    assertEquals(List.of("flush"), order);
    assertEquals(List.of(), fixture.desk.jobs().running());
  }

  @Test
  void theNameIsSuggested() throws Exception {
    for (ProposalRow row : fixture.archive().rows()) {
      chosen.set(List.of(row));
      actions.handOver().run();
    }
    chosen.set(fixture.archive().rows());
    actions.handOver().run();

    assertEquals(
        List.of("第20230477号-移交.banfu", "关于乙的提案-移交.banfu", "移交2件-2024年5月10日.banfu"),
        fixture.dialogs.suggestedNames);
    assertEquals(List.of(), fixture.desk.notices().shown());
  }

  @Test
  void anEndingThatIsMissingIsAddedAndNothingIsOverwrittenByIt() throws Exception {
    Files.writeString(folder.resolve("交接.banfu"), "别的文件");
    chosen.set(fixture.archive().rows());
    fixture.dialogs.newFiles.add(folder.resolve("交接"));

    actions.handOver().run();

    assertEquals("别的文件", Files.readString(folder.resolve("交接.banfu")));
    assertEquals(2, new Intake().read(folder.resolve("交接-2.banfu")).proposals().size());
  }

  /// In a ZIP no file is replaced in one step, as on Windows where a program holds the old one.
  @Test
  void aFileThatIsHeldOpenStaysAndThatIsSaid() throws Exception {
    chosen.set(fixture.archive().rows());
    try (FileSystem held =
        FileSystems.newFileSystem(folder.resolve("U盘.zip"), Map.of("create", "true"))) {
      Path there = Files.writeString(held.getPath("/交接.banfu"), "在寄出");
      fixture.dialogs.newFiles.add(there);

      actions.handOver().run();

      assertEquals("在寄出", Files.readString(there));
      assertTrue(Files.size(held.getPath("/交接-2.banfu")) > 0);
    }
    List<String> told = fixture.desk.notices().shown().stream().map(Notice::text).toList();
    assertTrue(told.getFirst().endsWith("没有替换；新的内容已另存为“交接-2.banfu”。"), told::toString);
    assertEquals("已移交 2 件、附件 0 个：交接-2.banfu", told.getLast());
  }

  @Test
  void whatCannotBeSavedIsNotHandedOverInAnOlderState() throws Exception {
    unsaved = Optional.of(Problem.of("desktop.unexpected", "x"));
    chosen.set(fixture.archive().rows());
    fixture.dialogs.newFiles.add(folder.resolve("x.banfu"));

    actions.handOver().run();

    assertTrue(Files.notExists(folder.resolve("x.banfu")));
    assertEquals(Notice.Weight.FAILED, fixture.desk.notices().shown().getFirst().weight());
  }

  @Test
  void aFailureIsTold() throws Exception {
    chosen.set(fixture.archive().rows());
    fixture.dialogs.newFiles.add(Files.createDirectory(folder.resolve("x.banfu")));

    actions.handOver().run();

    Notice notice = fixture.desk.notices().shown().getFirst();
    assertEquals(Notice.Weight.FAILED, notice.weight());
    assertTrue(notice.text().contains("x.banfu"), notice.text());
  }

  @Test
  void chosenFilesOpenTheMergePage() throws Exception {
    Path file = Handovers.file(folder, "来.banfu", Handovers.FRESH);
    fixture.dialogs.files.add(List.of(file));

    actions.mergeFiles().run();

    MergePage page = assertInstanceOf(MergePage.class, fixture.desk.pages().current().get());
    assertEquals("合并：来.banfu", page.title());
    assertEquals(List.of("flush"), order);
  }

  @Test
  void aChosenFolderOpensTheMergePage() {
    fixture.dialogs.folders.add(folder);

    actions.mergeFolder().run();

    assertInstanceOf(MergePage.class, fixture.desk.pages().current().get());
  }

  @Test
  void whoChoosesNothingStaysWhereHeIs() {
    actions.mergeFiles().run();
    actions.mergeFolder().run();
    actions.merge(List.of());

    assertNull(fixture.desk.pages().current().get());
  }

  @Test
  void aSecondMergeTakesThePlaceOfTheFirst() throws Exception {
    actions.merge(List.of(Handovers.file(folder, "一.banfu", Handovers.FRESH)));
    actions.merge(List.of(Handovers.file(folder, "二.banfu", Handovers.FRESH)));

    assertEquals("合并：二.banfu", fixture.desk.pages().current().get().title());
  }

  @Test
  void whatCanBeDroppedIsKnown() throws Exception {
    assertTrue(HandoverActions.canMerge(Path.of("a.BANFU")));
    assertTrue(HandoverActions.canMerge(Path.of("2023-07-17T140231.zip")));
    assertTrue(HandoverActions.canMerge(folder.resolve("archive")));
    assertFalse(HandoverActions.canMerge(folder));
    assertFalse(HandoverActions.canMerge(Path.of("a.docx")));
  }
}
