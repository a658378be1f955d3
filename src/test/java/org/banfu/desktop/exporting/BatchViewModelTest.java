package org.banfu.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.exporting.TakeViewModel.Take;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Machine;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;
import org.banfu.work.ledger.LedgerColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Many documents, and the ledger, as the window writes them.
@ExtendWith(ApplicationExtension.class)
class BatchViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal().withYear(2024);

  @TempDir Path archive;
  @TempDir Path home;

  private DeskFixture fixture;
  private SettingsModel settings;
  private Editings editings;
  private List<ProposalRow> rows;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(archive);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    fixture
        .archive()
        .save(
            SAMPLE
                .withId("co")
                .withNumber("0002")
                .withTitle("会办的一件")
                .withYear(2023)
                .withRole(Role.CO),
            0,
            Occasion.IMPORT);
    rows = fixture.archive().rows();
    editings = new Editings(fixture.desk);
    settings =
        new SettingsModel(
            new SettingsFile(home.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatMakesNoSenseStandsInTheReportAndTheRestIsWritten() throws Exception {
    Path out = Files.createDirectory(home.resolve("out"));
    fixture.dialogs.folders.add(out);
    var model = new BatchViewModel(fixture.desk, editings, settings, new Machine());
    model.kind().set(Optional.of(DocumentKind.CO_OPINION));
    model.format().set(BatchFormat.PDF);

    assertTrue(model.export(rows));

    assertEquals(List.of("第0002号-会办意见函.pdf"), names(out));
    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals("已导出 1 件，未能导出 1 件。", told.text());
    told.links().getLast().action().run();
    assertEquals("export-report", fixture.desk.pages().current().get().id());
  }

  @Test
  void linesAreOneFile() throws Exception {
    Path file = home.resolve("all.jsonl");
    fixture.dialogs.newFiles.add(file);
    var model = new BatchViewModel(fixture.desk, editings, settings, new Machine());
    model.format().set(BatchFormat.JSON_LINES);

    model.export(rows);

    assertEquals(2, Files.readAllLines(file).size());
    assertEquals(List.of("提案.jsonl"), fixture.dialogs.suggestedNames);
  }

  @Test
  void anEndingInCapitalsIsTheSame() throws Exception {
    Path file = Files.writeString(home.resolve("all.JSONL"), "old");
    fixture.dialogs.newFiles.add(file);
    var model = new BatchViewModel(fixture.desk, editings, settings, new Machine());
    model.format().set(BatchFormat.JSON_LINES);

    model.export(rows);

    assertEquals(List.of("all.JSONL"), names(home));
    assertEquals(2, Files.readAllLines(file).size());
  }

  @Test
  void whoThinksBetterOfItWritesNothing() {
    assertFalse(new BatchViewModel(fixture.desk, editings, settings, new Machine()).export(rows));
    assertFalse(new LedgerViewModel(fixture.desk, editings, settings).export(rows));
  }

  @Test
  void theSelectionTheListOrAYearIsTaken() {
    List<ProposalRow> listed = List.of(rows.getLast());
    var take = new TakeViewModel(fixture.desk, new RowSource(rows, listed, "逾期 · 1 件"));
    take.open();

    assertEquals(Take.SELECTED, take.take().get());
    assertEquals(rows, take.rows().get());
    take.take().set(Take.LISTED);
    assertEquals(listed, take.rows().get());
    assertEquals("列表：逾期 · 1 件", take.label(Take.LISTED));
    take.take().set(Take.ALL);
    take.year().set(Optional.of(2024));
    assertEquals(List.of(rows.getFirst()), take.rows().get());
    take.council().set(Optional.of("没有这个机构"));
    assertEquals(List.of(), take.rows().get());
  }

  @Test
  void theLedgerIsWrittenNamedAndOpened() throws Exception {
    Path file = home.resolve("l.xlsx");
    fixture.dialogs.newFiles.add(file);
    var model = new LedgerViewModel(fixture.desk, editings, settings);

    assertTrue(model.export(rows));

    assertEquals(List.of(file), fixture.dialogs.opened);
    assertTrue(fixture.dialogs.suggestedNames.getFirst().endsWith("提案办理台账.xlsx"));
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("0002", book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue());
    }
  }

  @Test
  void chosenColumnsAndTheirOrderAreRemembered() throws Exception {
    var model = new LedgerViewModel(fixture.desk, editings, settings);
    model.choose(LedgerColumn.SEQUENCE, false);
    model.choose(LedgerColumn.PHONE, true);
    model.move(LedgerColumn.PHONE, 0);

    List<LedgerColumn> again = new LedgerViewModel(fixture.desk, editings, settings).columns();

    assertEquals(LedgerColumn.PHONE, again.getFirst());
    assertFalse(again.contains(LedgerColumn.SEQUENCE));
    assertEquals(LedgerColumn.STANDARD.size(), again.size());
    model.standard();
    assertEquals(
        LedgerColumn.STANDARD, new LedgerViewModel(fixture.desk, editings, settings).columns());
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
