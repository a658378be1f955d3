package org.banfu.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;
import org.banfu.work.ledger.LedgerColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pages of many, by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
class LedgerPageTest {
  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private DeskFixture fixture;
  private LedgerViewModel model;
  private String edited = "";
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    fixture = new DeskFixture(folder.resolve("archive"));
    var settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    model = new LedgerViewModel(fixture.desk, new Editings(fixture.desk), settings);
    var take = new TakeViewModel(fixture.desk, new RowSource(List.of(), List.of(), "全部 · 0 件"));
    show(new Scene(new LedgerPage(fixture.desk, take, model).build(), 800, 700));
  }

  private void show(Scene scene) {
    new Theme(ChineseFont.choose()).dress(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void columnsAreTakenOutAndMovedByKeys() {
    ListView<LedgerColumn> list = robot.lookup("#ledger-columns").queryListView();
    robot.interact(() -> {
      list.requestFocus();
      list.getSelectionModel().select(1);
    });

    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    robot.type(KeyCode.DOWN).type(KeyCode.SPACE);

    assertEquals(LedgerColumn.NUMBER, model.columns().getFirst());
    assertFalse(model.columns().contains(LedgerColumn.SEQUENCE));
    assertEquals(LedgerColumn.SEQUENCE, list.getSelectionModel().getSelectedItem());
  }

  @Test
  void aClickOnTheMarkTakesAColumnOutAndTheButtonsMoveIt() {
    robot.clickOn("#ledger-column-SEQUENCE .check-box .box");
    robot.clickOn("#ledger-column-TITLE").clickOn("#ledger-up");

    assertFalse(model.columns().contains(LedgerColumn.SEQUENCE));
    assertEquals(LedgerColumn.TITLE, model.order().get(1));
  }

  @Test
  void withoutAProposalNothingCanBeWritten() {
    assertTrue(robot.lookup("#ledger-do").queryButton().isDisabled());
  }

  @Test
  void theReportIsCopiedSavedAndLeadsToTheProposal() throws Exception {
    var refused =
        new ExportResult.Refused(
            new ExportResult.Subject("id7", "7", "7"), Problem.of("work.noOpinion"));
    var written =
        new ExportResult.Written(
            new ExportResult.Subject("id8", "8", "8"), folder.resolve("a.docx"), List.of());
    var left = new ExportResult.Cancelled(new ExportResult.Subject("id9", "9", "9"));
    var report = new ExportReport(List.of(written, refused, left));
    robot.interact(() ->
        show(
            new Scene(
                new ExportReportPage(fixture.desk, report, id -> edited = id).build(), 900, 600)));
    TableView<ExportResult> table = robot.lookup("#export-results").queryTableView();

    robot.clickOn("#export-report-copy");
    assertTrue(
        fixture.dialogs.clipboard.contains("7\t未写出\t\t此件由我单位答复，没有会办意见函"),
        fixture.dialogs.clipboard);
    assertTrue(
        fixture.dialogs.clipboard.startsWith("导出已取消：已写出 1 件，都已保存；未能导出 1 件，尚未导出 1 件。\n"),
        fixture.dialogs.clipboard);
    assertTrue(fixture.dialogs.clipboard.endsWith("9\t取消，未写\t\t\n"), fixture.dialogs.clipboard);
    Path saved = folder.resolve("清单.json");
    fixture.dialogs.newFiles.add(saved);
    robot.clickOn("#export-report-save");
    assertTrue(Files.readString(saved).contains("\"outcome\": \"REFUSED\""));

    robot.interact(() -> table.getSelectionModel().select(0));
    assertTrue(robot.lookup("#export-report-open").queryButton().isDisabled());
    robot.clickOn("#export-report-edit");
    assertEquals("id7", edited);
  }
}
