package org.banfu.desktop.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.work.statistics.Block;
import org.banfu.work.statistics.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardViewModelTest {
  @TempDir Path archive;
  @TempDir Path home;

  private DeskFixture fixture;
  private DashboardViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(archive);
    save(2022, "市政协");
    save(2023, "市政协");
    save(2023, "区人大");
    save(null, "市政协");
    model = new DashboardViewModel(fixture.desk);
    model.open();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theNewestYearIsShownFirst() {
    assertTrue(model.loadedProperty().get());
    assertEquals(List.of(Optional.empty(), Optional.of(2023), Optional.of(2022)), model.years());
    assertEquals(Optional.of(2023), model.yearProperty().get());
    assertEquals(2, proposals());
    assertEquals(1, model.withoutYearProperty().get());
  }

  @Test
  void yearAndCouncilNarrowTheNumbers() {
    model.chooseCouncil(Optional.of("市政协"));
    assertEquals(1, proposals());

    model.chooseYear(Optional.empty());
    assertEquals(3, proposals());
    assertEquals(0, model.withoutYearProperty().get());
  }

  @Test
  void theLastChoiceIsShownEvenIfAnEarlierOneIsCountedLater() throws Exception {
    var later = new ArrayDeque<Runnable>();
    var tasks = new Tasks(later::add, Runnable::run, fixture.delays);
    var desk = fixture.desk;
    var slow =
        new DashboardViewModel(
            new Desk(
                desk.messages(),
                desk.session(),
                tasks,
                desk.jobs(),
                desk.dialogs(),
                desk.notices(),
                desk.pages(),
                desk.clock()));
    slow.open();
    later.remove().run();

    slow.chooseYear(Optional.of(2022));
    slow.chooseYear(Optional.empty());
    assertEquals(2, later.size(), "counting is no work of the screen's thread");
    later.removeLast().run();
    later.removeLast().run();

    slow.copy();
    assertTrue(
        fixture.dialogs.clipboard.startsWith("全部年度\t全部机构\n\n概况\n提案、建议件数\t4\n"),
        fixture.dialogs.clipboard);
  }

  @Test
  void allNumbersAreCopied() {
    model.copy();

    String text = fixture.dialogs.clipboard;
    assertTrue(text.startsWith("2023\t全部机构\n\n概况\n提案、建议件数\t2\n"), text);
    assertEquals(Notice.Weight.DONE, fixture.desk.notices().shown().getFirst().weight());
  }

  @Test
  void theWorkbookIsWrittenAndCanBeOpened() throws Exception {
    Path file = home.resolve("统计.xlsx");
    fixture.dialogs.newFiles.add(file);

    model.save();

    assertEquals(List.of("提案办理统计 2023 全部机构.xlsx"), fixture.dialogs.suggestedNames);
    assertEquals("2023", year(file));
    Notice told = fixture.desk.notices().shown().getFirst();
    told.links().getFirst().action().run();
    assertEquals(List.of(file), fixture.dialogs.opened);
  }

  @Test
  void aFileThatWasAskedAboutIsReplacedAndNoOther() throws Exception {
    Path asked = Files.writeString(home.resolve("旧.xlsx"), "旧");
    Path other = Files.writeString(home.resolve("另.xlsx"), "另");
    fixture.dialogs.newFiles.add(asked);
    fixture.dialogs.newFiles.add(home.resolve("另"));

    model.save();
    model.save();

    assertEquals("2023", year(asked));
    assertEquals("另", Files.readString(other));
    assertEquals("2023", year(home.resolve("另-2.xlsx")));
  }

  @Test
  void aChooserThatIsLeftWritesNothing() throws Exception {
    model.save();

    try (var files = Files.list(home)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void whatCannotBeWrittenIsTold() throws Exception {
    Path file = Files.createDirectory(home.resolve("统计.xlsx"));
    fixture.dialogs.newFiles.add(file);

    model.save();

    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals(Notice.Weight.FAILED, told.weight());
    assertTrue(told.text().contains("统计.xlsx"), told.text());
  }

  @Test
  void beforeTheArchiveIsReadNothingIsCopied() {
    var fresh = new DashboardViewModel(fixture.desk);

    fresh.copy();
    fresh.save();

    assertFalse(fresh.loadedProperty().get());
    assertEquals("", fixture.dialogs.clipboard);
  }

  private int proposals() {
    Block overview = model.blocksProperty().get().get(Topic.OVERVIEW.ordinal());
    return overview.lines().getFirst().count();
  }

  private static String year(Path file) throws IOException {
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue();
    }
  }

  private void save(Integer year, String council) throws Exception {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .with(p ->
                p.year(year)
                    .council(council)
                    .title("关于修缮码头的提案")
                    .state(State.HANDLING)
                    .assignedOn(LocalDate.of(2024, 5, 1)));
    fixture.archive().save(proposal, 0, Occasion.IMPORT);
  }
}
