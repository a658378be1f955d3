package org.banfu.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Machine;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ExportViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  /// A machine that has only the font that comes along.
  private static final Machine NOTO = new Machine(() -> Fonts.of(List.of()));

  @TempDir Path archive;
  @TempDir Path home;

  private DeskFixture fixture;
  private Editings editings;
  private ExportViewModel export;
  private boolean looked;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(archive);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    editings = new Editings(fixture.desk);
    editings.open(SAMPLE.id());
    var settings =
        new SettingsModel(
            new SettingsFile(home.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    export = new ExportViewModel(fixture.desk, editings, settings, home, NOTO, () -> looked = true);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatIsMissingInTheLetterIsToldUntilItIsRead() throws Exception {
    editings
        .current()
        .get()
        .change(
            EditLabel.of("desktop.edit", "x"),
            now -> now.withUnsorted(List.of(new Unsorted("没有归类的一段", null))));

    export.exportOpen(null);

    Notice told = fixture.desk.notices().shown().getFirst();
    assertTrue(told.text().contains("1 段未归类内容，没有写进函件"), told.text());
    fixture.delays.pass(Duration.ofMinutes(1));
    assertTrue(fixture.desk.notices().shown().contains(told));
  }

  @Test
  void theFontInPlaceOfAMissingOneIsToldUntilItIsReadOnce() throws Exception {
    export.exportOpen(null);

    Notice first = fixture.desk.notices().shown().getFirst();
    assertTrue(first.text().contains("仿宋_GB2312 → Noto Sans SC、"), first.text());
    assertEquals(2, first.text().lines().count(), first.text());
    assertEquals(Notice.Weight.NOTE, first.weight());

    export.exportOpen(null);

    Notice again = fixture.desk.notices().shown().getLast();
    assertEquals(first.text().lines().skip(1).toList(), again.text().lines().skip(1).toList());
    assertEquals(Notice.Weight.DONE, again.weight());
  }

  @Test
  void whatMustBeMendedIsAskedAboutAndLookedAt() throws Exception {
    editings.current().get().change(EditLabel.of("desktop.edit", "x"), now -> now.withIssuer(null));

    export.exportOpen(null);

    assertEquals("校对发现 1 处必须改。", fixture.dialogs.asked.getFirst().text());
    assertTrue(looked);
    assertEquals(List.of(), fixture.desk.notices().shown());

    export.exportOpen(DocumentKind.JSON);

    assertEquals(1, fixture.dialogs.asked.size());
  }

  @Test
  void aDocumentThatMakesNoSenseIsRefusedAsInABatch() throws Exception {
    editings
        .current()
        .get()
        .change(
            EditLabel.of("desktop.edit", "x"),
            now ->
                now.withIssuer(null)
                    .withSuggestions(
                        now.suggestions().stream().map(one -> one.withItems(List.of())).toList()));

    export.exportOpen(DocumentKind.CO_OPINION);
    export.exportOpenAsPdf(DocumentKind.WORK_LIST);
    export.openInWord(DocumentKind.WORK_LIST);

    assertEquals(
        List.of("此件由我单位答复，没有会办意见函可写。角色不对时请在“基本信息”改为会办", "此件的工作清单还没有事项，没有工作清单表可写。请先在“工作清单”填写"),
        fixture.desk.notices().shown().stream().map(Notice::text).distinct().toList());
    // Nobody is asked about places to mend in a document that is not written.
    assertEquals(List.of(), fixture.dialogs.asked);
    assertEquals(List.of(), fixture.dialogs.opened);
    try (var files = Files.list(home)) {
      assertEquals(List.of(), files.filter(file -> !file.endsWith("settings.json")).toList());
    }
  }

  @Test
  void aFolderThatIsNoneOnThisSystemIsForgotten() throws Exception {
    var settings =
        new SettingsModel(
            new SettingsFile(home.resolve("settings.json")),
            Settings.STANDARD.remembering("export.folder", "no\0folder"),
            fixture.desk.tasks());

    new ExportViewModel(fixture.desk, editings, settings, home, NOTO, () -> looked = true)
        .exportOpen(DocumentKind.JSON);

    try (var written = Files.list(home)) {
      assertTrue(written.anyMatch(it -> it.toString().endsWith(".json")));
    }
  }

  @Test
  void oneClickWritesWhatStandsInTheWindow() throws Exception {
    Files.createDirectory(home.resolve("Documents"));
    editings
        .current()
        .get()
        .type("x", EditLabel.of("desktop.saveNow"), it -> it.withIssuer("刚刚打的机关"));

    export.exportOpen(null);

    Path file = only(home.resolve("Documents"));
    assertEquals("第" + SAMPLE.number() + "号-主办答复函.docx", file.getFileName().toString());
    try (var word = new XWPFDocument(Files.newInputStream(file));
        var text = new XWPFWordExtractor(word)) {
      assertTrue(text.getText().contains("刚刚打的机关"));
    }
    assertEquals(Occasion.EXPORT, fixture.archive().revisions(SAMPLE.id()).getFirst().occasion());
  }

  @Test
  void noLetterGoesOutWithoutWhatWasTypedAndCouldNotBeSaved() throws Exception {
    var rows = fixture.archive().rows();
    var editing = editings.current().get();
    fixture.archive().moveToBin(SAMPLE.id());
    editing.type("x", EditLabel.of("desktop.saveNow"), it -> it.withIssuer("刚刚打的机关"));
    fixture.dialogs.folders.add(home);

    export.exportAll(rows);

    try (var files = Files.list(home)) {
      assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".docx")).toList());
    }
    assertTrue(fixture.desk.notices().shown().getFirst().text().contains("回收站"));
  }

  @Test
  void theNoticeOpensTheFileAndItsFolder() throws Exception {
    export.exportOpen(DocumentKind.JSON);

    Notice told = fixture.desk.notices().shown().getFirst();
    Path file = only(home);
    told.links().forEach(link -> link.action().run());

    assertEquals(Notice.Weight.DONE, told.weight());
    assertEquals(List.of(file), fixture.dialogs.opened);
    assertEquals(List.of(file), fixture.dialogs.shownInFolder);
  }

  @Test
  void theChosenFolderIsUsedTheNextTime() throws Exception {
    Path chosen = Files.createDirectory(home.resolve("U盘"));
    fixture.dialogs.folders.add(chosen);

    export.exportOpenElsewhere();
    export.exportOpen(DocumentKind.JSON);

    try (var files = Files.list(chosen)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aSelectionIsWrittenEachInItsRole() throws Exception {
    fixture
        .archive()
        .save(
            SAMPLE.withId("co").withNumber("20240002").withTitle("会办的一件").withRole(Role.CO),
            0,
            Occasion.IMPORT);
    Path chosen = Files.createDirectory(home.resolve("导出"));
    fixture.dialogs.folders.add(chosen);

    export.exportAll(fixture.archive().rows());

    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals("已导出 2 件，未能导出 0 件。", told.text());
    assertTrue(Files.exists(chosen.resolve("第" + SAMPLE.number() + "号-主办答复函.docx")));
    assertTrue(Files.exists(chosen.resolve("第20240002号-会办意见函.docx")));
    told.links().getLast().action().run();
    assertEquals("export-report", fixture.desk.pages().current().get().id());
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    Path file = Files.writeString(home.resolve("不是文件夹"), "");
    fixture.dialogs.folders.add(file);

    export.exportOpenElsewhere();

    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals(Notice.Weight.FAILED, told.weight());
    assertTrue(told.text().contains("不是文件夹"), told.text());
  }

  private static Path only(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList().getFirst();
    }
  }
}
