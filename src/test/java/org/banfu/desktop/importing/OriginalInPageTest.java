package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.banfu.work.RememberedColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The original text beside the fields of an import, on the page.
@ExtendWith(ApplicationExtension.class)
class OriginalInPageTest {
  private static final int PARAGRAPHS = 50_000;
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
  private Path letters;
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
    letters = Files.createDirectory(folder.resolve("letters"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> page.dispose());
    screen.close();
  }

  @Test
  void aChosenFieldBringsItsPassageToSight(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot, 1280);
    FxStage.until(() -> list().getItems().size() == 7);
    assertEquals(-1, list().getSelectionModel().getSelectedIndex(), "the keyboard is in no field");

    robot.interact(() -> node("#review-number").requestFocus());
    FxStage.until(() -> isChosen("第20230777号"));
    robot.interact(() -> node("#review-replied-on").requestFocus());
    FxStage.until(() -> isChosen("2023年6月12日"));
  }

  @Test
  void enterLeadsFromAPassageToItsField(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot, 1280);
    FxStage.until(() -> list().getItems().size() == 7);

    robot.interact(() -> {
      list().requestFocus();
      list().getSelectionModel().clearAndSelect(6);
    });
    robot.type(KeyCode.ENTER);

    assertTrue(node("#review-date").isFocused());
    robot.interact(() -> list().requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertEquals("2023年6月12日", screen.dialogs.clipboard);
  }

  @Test
  void whereThereIsNoRoomForBothOneIsChosen(FxRobot robot) throws Exception {
    Files.writeString(letters.resolve("复函.txt"), LETTER);
    look(robot, 600);
    assertTrue(node("#review-show-original").isVisible());
    assertFalse(isThere("#review-original"));
    robot.interact(() -> node("#review-replied-on").requestFocus());

    robot.clickOn("#review-show-original");

    assertTrue(isThere("#review-original"));
    assertFalse(isThere("#review-number"));
    FxStage.until(() -> isChosen("2023年6月12日"));
    robot.interact(() -> list().requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(node("#review-date").isFocused(), "back at the fields");
  }

  /// Only what is in sight is laid out.
  @Test
  void aBookIsShownAPassageAtATime(FxRobot robot) throws Exception {
    Files.writeString(
        letters.resolve("长函.txt"), LETTER.replace("已于今年", "第一处。\n".repeat(PARAGRAPHS) + "已于今年"));
    look(robot, 1280);

    FxStage.until(() -> list().getItems().size() == PARAGRAPHS + 7);
    robot.interact(() -> node("#review-date").requestFocus());
    FxStage.until(() -> isChosen("2023年6月12日"));

    assertTrue(list().lookupAll(".passage").size() < 60, "laid out");
  }

  @Test
  void whatIsNoLetterHasNoOriginalText(FxRobot robot) throws Exception {
    Proposal proposal = new Sample().proposal();
    Files.writeString(letters.resolve("一件.json"), new ProposalJson().write(List.of(proposal)));
    look(robot, 1280);

    FxStage.until(() -> told().startsWith("这一件来自台账或 JSON 文件"));
    assertEquals(List.of(), list().getItems());
  }

  @Test
  void aFileThatWasChangedMeanwhileIsTold(FxRobot robot) throws Exception {
    Path one = Files.writeString(letters.resolve("甲.txt"), LETTER);
    Files.writeString(letters.resolve("乙.txt"), LETTER.replace("0777", "0888"));
    look(robot, 1280);
    FxStage.until(() -> list().getItems().size() == 7);
    Files.writeString(one, LETTER + "又加了一段。\n");

    for (int row : List.of(1, 0)) {
      robot.interact(() -> table().getSelectionModel().clearAndSelect(row));
      FxStage.until(() -> !list().getItems().isEmpty() || told().contains("又有改动"));
      if (model.rows().get().get(row).itemNow().file().equals(one)) {
        assertTrue(told().contains("又有改动"), told());
        return;
      }
    }
    throw new AssertionError("no row was of the changed file");
  }

  private void look(FxRobot robot, double width) throws Exception {
    robot.interact(() -> {
      model =
          new ImportCheckViewModel(
              screen.desk,
              new RememberedColumns(folder.resolve("settings.json")),
              List.of(letters),
              plan -> {},
              report -> {});
      page = new ImportCheckPage(screen.desk, new KnownNames(screen.desk), model);
      FxStage.show(stage, page.build(), width, 720);
      model.look();
    });
    FxStage.until(() -> model.phase().get() == ImportCheckPhase.DECIDING);
    FxStage.until(() -> table().getSelectionModel().getSelectedItem() != null);
    // Laid out: as wide as this, both are there.
    FxStage.until(() -> isThere("#review-original") || isShown("#review-show-original"));
  }

  private boolean isChosen(String text) {
    Passage chosen = list().getSelectionModel().getSelectedItem();
    return chosen != null && chosen.text().contains(text);
  }

  private String told() {
    return list().getPlaceholder() instanceof Label label ? label.getText() : "";
  }

  private boolean isShown(String id) {
    Node found = stage.getScene().lookup(id);
    return found != null && found.isVisible() && stage.getScene().getWidth() < 1000;
  }

  private boolean isThere(String id) {
    return stage.getScene().lookup(id) != null;
  }

  @SuppressWarnings("unchecked") // made so by the page
  private ListView<Passage> list() {
    return (ListView<Passage>) node("#review-original");
  }

  private TableView<?> table() {
    return (TableView<?>) node("#review-table");
  }

  private Node node(String id) {
    return Objects.requireNonNull(stage.getScene().lookup(id), id);
  }
}
