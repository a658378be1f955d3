package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.intake.ledger.LedgerField;
import org.banfu.proposal.Proposal;
import org.banfu.work.RememberedColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A ledger whose columns a person corrects while it is imported.
@ExtendWith(ApplicationExtension.class)
class LedgerColumnsTest {
  private static final String LETTER =
      """
      青禾区人民政府关于市政协七届三次会议第20230777号提案主办意见的函

      尊敬的江一苇委员：
      您提出的《关于修缮老旧码头的提案》收悉，现答复如下：
      一、加固码头护栏。
      已于今年五月完成护栏加固。

      青禾区人民政府
      2023年6月12日
      """;

  @TempDir Path folder;
  private Path files;
  private DeskOnScreen screen;
  private Stage stage;
  private ImportCheckViewModel model;
  private ImportCheckPage page;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    screen = new DeskOnScreen(folder.resolve("archive"));
    files = Files.createDirectory(folder.resolve("files"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> page.dispose());
    screen.close();
  }

  @Test
  void aColumnIsTakenForAnotherFieldAndItIsRemembered(FxRobot robot) throws Exception {
    ledger("提案号", "题目", "提案人", "督办领导");
    Files.writeString(files.resolve("复函.txt"), LETTER);
    look(robot);
    typeTitle(robot, "20230777", "改过的题目");
    unfold(robot);
    assertEquals(LedgerField.TITLE, choice(2).getValue());
    assertEquals("未认出，放入未归类内容。如：周正；钟鸣", text("#ledger-1-column-4-examples"));

    choose(robot, 4, LedgerField.HANDLER);

    assertEquals(List.of("周正", "钟鸣"), handlers());
    assertEquals("如：周正；钟鸣", text("#ledger-1-column-4-examples"));
    assertEquals("改过的题目", proposal("20230777").title(), "other files keep what was corrected");
    assertEquals(LedgerField.HANDLER, remembered().read().fieldOf("督办领导").orElseThrow());

    choose(robot, 4, null);
    assertEquals(List.of(), handlers());
    assertTrue(remembered().read().fieldOf("督办领导").isEmpty());
  }

  @Test
  void aLedgerThatWasNotUnderstoodIsReadOnceItsColumnsAreSaid(FxRobot robot) throws Exception {
    ledger("件数", "事由", "哪些人", "督办领导");
    look(robot);
    assertEquals(1, model.refused().size());
    FxStage.until(() -> stage.getScene().lookup("#ledger-1-column-1") != null);

    choose(robot, 1, LedgerField.NUMBER);
    choose(robot, 2, LedgerField.TITLE);
    assertEquals(1, model.refused().size());
    assertTrue(text("#ledger-1-note").startsWith("没有看懂"));
    choose(robot, 3, LedgerField.PROPOSERS);
    FxStage.until(() -> text("#ledger-1-note").startsWith("表头各列的意思"));

    assertEquals(List.of(), model.refused());
    assertEquals("关于甲的提案", proposal("12").title());
  }

  @Test
  void aWorkbookWithNothingLikeALedgerIsToldToBeSo(FxRobot robot) throws Exception {
    book(new String[][] {{"会议室借用登记"}});
    look(robot);

    assertEquals(1, model.refused().size());
    FxStage.until(() -> stage.getScene().lookup("#ledger-1-note") != null);
    assertEquals("这份表格里没有找到像台账的内容。", text("#ledger-1-note"));
  }

  @Test
  void whatWasCorrectedInTheLedgerIsNotThrownAwayUnasked(FxRobot robot) throws Exception {
    ledger("提案号", "题目", "提案人", "督办领导");
    look(robot);
    typeTitle(robot, "12", "改过的题目");
    unfold(robot);
    screen.dialogs.answers.add(false);

    robot.interact(() -> choice(4).setValue(LedgerField.HANDLER));

    assertEquals("改过的题目", proposal("12").title());
    assertFalse(choice(4).getValue() == LedgerField.HANDLER);
    assertTrue(remembered().read().fieldOf("督办领导").isEmpty());
  }

  @Test
  void theTableIsSortedByWhatNumbersCount(FxRobot robot) throws Exception {
    ledger("提案号", "题目", "提案人", "督办领导");
    look(robot);
    var table = (TableView<?>) stage.getScene().lookup("#review-table");
    robot.interact(() -> sort(table));

    assertEquals(
        List.of("12", "118"),
        table.getItems().stream().map(row -> ((ImportCheckRow) row).proposal().number()).toList());
    assertTrue(ImportCheckTable.compared("3 处", "12 处") < 0);
    assertTrue(ImportCheckTable.compared("", "12") < 0);
    assertTrue(ImportCheckTable.compared("0012", "12") != 0);
  }

  private static <T> void sort(TableView<T> table) {
    table.getColumns().stream()
        .filter(column -> column.getId().equals("review-column-number"))
        .forEach(table.getSortOrder()::add);
  }

  private void typeTitle(FxRobot robot, String number, String title) {
    ImportCheckRow row = row(number);
    robot.interact(() ->
        row.editing()
            .change(EditLabel.of("desktop.edit", "题目"), proposal -> proposal.withTitle(title)));
  }

  private ImportCheckRow row(String number) {
    return model.rows().get().stream()
        .filter(row -> number.equals(row.proposal().number()))
        .findFirst()
        .orElseThrow();
  }

  private Proposal proposal(String number) {
    return row(number).proposal();
  }

  private List<String> handlers() {
    return model.rows().get().stream()
        .map(row -> row.proposal().handler())
        .filter(name -> name != null)
        .sorted()
        .toList();
  }

  private void unfold(FxRobot robot) throws Exception {
    robot.interact(() -> ((TitledPane) stage.getScene().lookup("#ledger-1")).setExpanded(true));
    FxStage.until(() -> stage.getScene().lookup("#ledger-1-column-4") != null);
    robot.interact(() -> stage.getScene().getRoot().applyCss());
  }

  private void choose(FxRobot robot, int column, LedgerField field) throws Exception {
    robot.interact(() -> {
      // A chooser tells what was chosen only when it is on the screen, which a pulse does.
      stage.getScene().getRoot().applyCss();
      choice(column).setValue(field);
    });
    FxStage.until(() -> model.phase().get() == ImportCheckPhase.DECIDING);
    // The columns are looked up again behind it.
    FxStage.until(() ->
        text("#ledger-1-column-" + column + "-examples").startsWith("未认出") == (field == null));
  }

  @SuppressWarnings("unchecked") // made so by the page
  private ComboBox<LedgerField> choice(int column) {
    return (ComboBox<LedgerField>) stage.getScene().lookup("#ledger-1-column-" + column);
  }

  private String text(String id) {
    return ((Label) stage.getScene().lookup(id)).getText();
  }

  private RememberedColumns remembered() {
    return new RememberedColumns(folder.resolve("settings.json"));
  }

  private void ledger(String... heads) throws Exception {
    book(new String[][] {heads, {"118", "关于乙的提案", "白露", "周正"}, {"12", "关于甲的提案", "江一苇", "钟鸣"}});
  }

  private void book(String[][] rows) throws Exception {
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(files.resolve("台账.xlsx"))) {
      var sheet = book.createSheet("2023年");
      for (int i = 0; i < rows.length; i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) {
          row.createCell(j).setCellValue(rows[i][j]);
        }
      }
      book.write(out);
    }
  }

  private void look(FxRobot robot) throws Exception {
    robot.interact(() -> {
      model =
          new ImportCheckViewModel(
              screen.desk, remembered(), List.of(files), plan -> {}, report -> {});
      page = new ImportCheckPage(screen.desk, new KnownNames(screen.desk), model);
      stage.setScene(new Scene(page.build(), 1100, 800));
      stage.show();
      model.look();
    });
    FxStage.until(() -> model.phase().get() == ImportCheckPhase.DECIDING);
  }
}
