package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.banfu.work.RememberedColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;

  private final List<Path> handedOver = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private DeskFixture fixture;
  private ImportViewModel imports;

  @BeforeEach
  void wire() {
    fixture = new DeskFixture(folder.resolve("archive"));
    imports =
        new ImportViewModel(
            fixture.desk,
            new KnownNames(fixture.desk),
            new RememberedColumns(folder.resolve("settings.json")),
            path -> path.toString().endsWith(".banfu"),
            handedOver::addAll,
            opened::add);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aFolderIsImportedAndTold() throws Exception {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    write(letters.resolve("one.json"), "a", "20230701");
    write(letters.resolve("same.json"), "a", "20230701");
    Files.writeString(letters.resolve("bad.pdf"), "%PDF-1.7");

    imports.take(List.of(letters));
    importNow();

    assertEquals(
        List.of("20230701"), fixture.archive().rows().stream().map(ProposalRow::number).toList());
    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals("导入完毕：新增 1 件，跳过 1 件，未能读入 1 件。", told.text());
  }

  @Test
  void nothingIsSavedBeforeItWasLookedAt() throws Exception {
    write(folder.resolve("one.json"), "a", "20230701");

    imports.take(List.of(folder.resolve("one.json")));

    assertEquals("import-review", fixture.desk.pages().current().get().id());
    assertEquals(List.of(), fixture.archive().rows());
    fixture.desk.pages().back();
    assertEquals(List.of(), fixture.archive().rows());
  }

  @Test
  void theReportIsAPage() throws Exception {
    write(folder.resolve("one.json"), "a", "20230701");
    imports.take(List.of(folder.resolve("one.json")));
    importNow();

    fixture.desk.notices().shown().getFirst().links().getFirst().action().run();

    var page = fixture.desk.pages().current().get();
    assertNotNull(page);
    assertEquals("import-report", page.id());
  }

  @Test
  void filesForAnotherFeatureAreGivenToIt() throws Exception {
    write(folder.resolve("one.json"), "a", "20230701");

    imports.take(List.of(folder.resolve("other.banfu"), folder.resolve("one.json")));
    importNow();

    assertEquals(List.of(folder.resolve("other.banfu")), handedOver);
    assertEquals(1, fixture.archive().rows().size());
  }

  @Test
  void filesAreLookedAtBehindTheScreen() {
    var later = new ArrayDeque<Runnable>();
    var desk = fixture.desk;
    var slow =
        new Desk(
            desk.messages(),
            desk.session(),
            new Tasks(later::add, Runnable::run, fixture.delays),
            desk.jobs(),
            desk.dialogs(),
            desk.notices(),
            desk.pages(),
            desk.clock());
    var asked = new ArrayList<Path>();
    var given = new ArrayList<Path>();
    Path file = folder.resolve("other.banfu");

    new ImportViewModel(
            slow,
            new KnownNames(slow),
            new RememberedColumns(folder.resolve("settings.json")),
            asked::add,
            given::addAll,
            id -> {})
        .take(List.of(file));

    assertEquals(List.of(), asked);
    later.remove().run();
    assertEquals(List.of(file), given);
  }

  @Test
  void anEmptyFolderIsTold() throws Exception {
    imports.take(List.of(Files.createDirectory(folder.resolve("empty"))));

    assertEquals("没有找到可以导入的文件。", fixture.desk.notices().shown().getFirst().text());
  }

  @Test
  void aChooserThatIsLeftDoesNothing() {
    imports.filesAction().run();

    assertEquals(List.of(), fixture.desk.notices().shown());
  }

  /// Presses the button of the page on which an import is checked.
  private void importNow() {
    ((ImportCheckPage) fixture.desk.pages().current().get()).model().importNow();
  }

  private static void write(Path file, String id, String number) throws Exception {
    var proposal = new Sample().proposal().with(it -> it.id(id).number(number));
    Files.writeString(file, new ProposalJson().write(List.of(proposal)));
  }
}
