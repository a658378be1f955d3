package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportItem.Standing;
import org.banfu.work.ImportReport;
import org.banfu.work.OnDuplicate;
import org.banfu.work.Outcome;
import org.banfu.work.RememberedColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An import as a person checks it, with real files and a real archive.
@ExtendWith(ApplicationExtension.class)
class ImportCheckPageTest {
  private static final String LETTER =
      """
      青禾区人民政府关于市政协七届三次会议第20230777号提案主办意见的函

      尊敬的江一苇委员：
      您提出的《关于修缮老旧码头的提案》收悉，现答复如下：
      一、加固码头护栏。
      已于今年五月完成护栏加固。
      二、增设夜间照明。
      正在招标，年内完成。

      青禾区人民政府
      2023年6月12日
      """;

  @TempDir Path folder;
  private Path letters;
  private DeskOnScreen screen;
  private Stage stage;
  private ImportCheckViewModel model;
  private ImportCheckPage page;
  private final List<ImportReport> reports = new ArrayList<>();

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    screen = new DeskOnScreen(folder.resolve("archive"));
    letters = Files.createDirectory(folder.resolve("letters"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> page.dispose());
    screen.close();
  }

  @Test
  void whatWasUnderstoodIsShownCorrectedAndSaved(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot);
    assertEquals("20230777", text("#review-number"));
    assertEquals("关于修缮老旧码头的提案", text("#review-title"));
    assertEquals("有 1 件函件按自己的日期记为已答复，请核对。", label("#review-notes"));
    assertTrue(texts(robot).contains("加固码头护栏"), texts(robot));

    robot.interact(() -> {
      field("#review-number").requestFocus();
      field("#review-number").setText("0777");
    });
    robot.clickOn("#review-import");
    FxStage.until(() -> !reports.isEmpty());

    assertEquals(1, reports.getFirst().count(Outcome.ADDED));
    assertEquals(List.of("0777"), numbers());
  }

  @Test
  void oneThatIsThereIsDecidedByKeyboard(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot);
    robot.clickOn("#review-import");
    FxStage.until(() -> !reports.isEmpty());
    Stored stored = only();
    screen.archive().save(stored.proposal().withTitle("改过的题目"), stored.version(), Occasion.EDIT);
    robot.interact(() -> page.dispose());

    look(robot);
    assertEquals(Standing.BROUGHT, model.rows().get().getFirst().itemNow().standing());
    assertTrue(label("#review-stands").contains("之后在档案里又改过"));
    assertEquals(OnDuplicate.SKIP, combo("#review-decision").getValue());
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.SPACE);

    assertEquals(OnDuplicate.REVISE, combo("#review-decision").getValue());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    FxStage.until(() -> reports.size() == 2);
    assertEquals("关于修缮老旧码头的提案", only().proposal().title());
  }

  @Test
  void aCorrectedNumberMeetsTheOneThatIsThere(FxRobot robot) throws Exception {
    Proposal there = Proposal.create(Kind.CPPCC).withNumber("0666");
    screen
        .archive()
        .save(
            there.withTitle("别的").withTerm(7).withSession(3).withCouncil("市政协"), 0, Occasion.EDIT);
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot);
    assertEquals(Standing.NEW, model.rows().get().getFirst().itemNow().standing());

    robot.interact(() -> field("#review-number").setText("0666"));
    FxStage.until(() -> model.rows().get().getFirst().itemNow().standing() == Standing.DIFFERENT);

    assertTrue(label("#review-stands").contains("0666"));
    assertEquals(OnDuplicate.SKIP, combo("#review-decision").getValue());
  }

  @Test
  void whatCannotBeReadIsToldOnThePage(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    Files.writeString(letters.resolve("bad.pdf"), "%PDF-1.7");
    look(robot);

    String told =
        robot.lookup("#review-refused .label").queryAllAs(Label.class).iterator().next().getText();
    assertTrue(told.contains("bad.pdf"), told);
    assertTrue(label("#import-summary").contains("没有读入 1 个文件"));
  }

  @Test
  void leavingAsksOnlyAfterSomethingWasDone(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot);
    assertFalse(page.isBegun());

    robot.interact(() -> field("#review-title").setText("另一个题目"));

    assertTrue(page.isBegun());
  }

  private void look(FxRobot robot) throws Exception {
    robot.interact(() -> {
      model =
          new ImportCheckViewModel(
              screen.desk,
              new RememberedColumns(folder.resolve("settings.json")),
              List.of(letters),
              plan -> {},
              report -> reports.add(report));
      page = new ImportCheckPage(screen.desk, new KnownNames(screen.desk), model);
      stage.setScene(new Scene(page.build(), 1100, 700));
      stage.sizeToScene();
      stage.show();
      model.look();
    });
    FxStage.until(() -> model.phase().get() == ImportCheckPhase.DECIDING);
    FxStage.until(() -> table().getSelectionModel().getSelectedItem() != null);
  }

  private TableView<?> table() {
    return (TableView<?>) stage.getScene().lookup("#review-table");
  }

  private TextField field(String id) {
    return (TextField) stage.getScene().lookup(id);
  }

  private ComboBox<?> combo(String id) {
    return (ComboBox<?>) stage.getScene().lookup(id);
  }

  private String text(String id) {
    return field(id).getText();
  }

  private String label(String id) {
    return ((Label) stage.getScene().lookup(id)).getText();
  }

  private static String texts(FxRobot robot) {
    return robot.lookup("#review-texts .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.joining("\n"));
  }

  private List<String> numbers() throws Exception {
    return screen.archive().rows().stream().map(ProposalRow::number).toList();
  }

  private Stored only() throws Exception {
    return screen.archive().find(screen.archive().rows().getFirst().id()).orElseThrow();
  }
}
