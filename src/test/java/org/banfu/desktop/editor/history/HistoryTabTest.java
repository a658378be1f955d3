package org.banfu.desktop.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does on the tab, with a real archive behind it.
@ExtendWith(ApplicationExtension.class)
class HistoryTabTest {
  private static final Proposal IMPORTED = Proposal.create(Kind.CPPCC).withTitle("关于停车的提案");

  @TempDir Path folder;

  private DeskOnScreen screen;
  private HistoryTab tab;
  private Stage stage;
  private Editing editing;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    robot.interact(() -> tab = new HistoryTab(screen.desk));
    editing = OpenTab.show(robot, stage, screen.desk, IMPORTED, tab, 600, 600);
    FxStage.until(() -> list().getItems().size() == 1);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tab::dispose);
    screen.close();
  }

  @Test
  void theDifferenceIsMarkedNotByColourAlone(FxRobot robot) throws Exception {
    change(robot, "关于停车难的倡议");

    robot.interact(() -> list().getSelectionModel().select(0));
    FxStage.until(() -> robot.lookup(".diff-added").tryQuery().isPresent());
    robot.interact(() -> stage.getScene().getRoot().applyCss());

    Text added = robot.lookup(".diff-added").queryText();
    assertEquals("难", added.getText());
    assertTrue(added.isUnderline());
    assertEquals("＋", robot.lookup(".diff-added-sign").queryText().getText());
    Text removed = robot.lookup(".diff-removed").queryText();
    assertEquals("提案", removed.getText());
    assertTrue(removed.isStrikethrough());
    assertEquals("－", robot.lookup(".diff-removed-sign").queryText().getText());
  }

  @Test
  void anEarlierStateIsRestoredAndUndone(FxRobot robot) throws Exception {
    Node restore = stage.getScene().lookup("#restore-revision");
    assertTrue(restore.isDisabled());
    change(robot, "改过");
    robot.interact(() -> list().getSelectionModel().select(0));
    FxStage.until(() -> !restore.isDisabled());

    fire(robot, "#restore-revision");

    assertEquals(IMPORTED, editing.proposalNow());
    FxStage.until(() -> list().getItems().size() == 3 && restore.isDisabled());
    robot.interact(editing::undo);
    assertEquals("改过", editing.proposalNow().title());
  }

  @Test
  void theCurrentTextIsKeptAndTheChoiceStays(FxRobot robot) throws Exception {
    robot.interact(() -> list().getSelectionModel().select(0));
    Revision chosen = list().getSelectionModel().getSelectedItem();

    fire(robot, "#keep-revision");

    FxStage.until(() -> list().getItems().size() == 2);
    assertEquals(chosen, list().getSelectionModel().getSelectedItem());
    assertEquals(Occasion.NAMED, list().getItems().getFirst().occasion());
  }

  @Test
  void exportsAreLookedAtAlone(FxRobot robot) throws Exception {
    fire(robot, "#exports-only");
    assertTrue(list().getItems().isEmpty());

    robot.interact(() -> editing.keepRevision(Occasion.EXPORT));

    FxStage.until(() -> list().getItems().size() == 1);
    fire(robot, "#exports-only");
    assertEquals(2, list().getItems().size());
    assertFalse(stage.getScene().lookup("#keep-revision").isDisabled());
  }

  @Test
  void theCurrentTextIsKeptUnderANameAndNamedAnewAndNamedNoMore(FxRobot robot) throws Exception {
    fire(robot, "#keep-named");
    assertEquals("revision-name", stage.getScene().getFocusOwner().getId());
    robot.write("送审稿").type(KeyCode.ENTER);

    FxStage.until(() -> list().getItems().size() == 2);
    assertEquals("送审稿", list().getItems().getFirst().name());
    assertFalse(robot.lookup("#revision-name-form").query().isVisible());
    assertTrue(stage.getScene().lookup("#rename-revision").isDisabled());
    robot.interact(() -> list().getSelectionModel().select(0));

    fire(robot, "#rename-revision");
    TextField field = (TextField) stage.getScene().lookup("#revision-name");
    assertEquals("送审稿", field.getText());
    robot.interact(() -> field.setText("局长改过的"));
    fire(robot, "#revision-name-save");

    FxStage.until(() -> list().getItems().getFirst().name().equals("局长改过的"));
    assertEquals(0, list().getSelectionModel().getSelectedIndex());
    fire(robot, "#unname-revision");
    FxStage.until(() -> list().getItems().getFirst().name().isEmpty());
    assertTrue(stage.getScene().lookup("#unname-revision").isDisabled());
  }

  @Test
  void namedOnesAreLookedAtAlone(FxRobot robot) throws Exception {
    fire(robot, "#keep-named");
    robot.interact(() -> ((TextField) stage.getScene().lookup("#revision-name")).setText("送审稿"));
    fire(robot, "#revision-name-save");
    FxStage.until(() -> list().getItems().size() == 2);

    fire(robot, "#named-only");

    assertEquals(List.of("送审稿"), list().getItems().stream().map(Revision::name).toList());
    fire(robot, "#exports-only");
    assertTrue(list().getItems().isEmpty());
  }

  @Test
  void aNameThatIsTooLongStaysInItsFieldAndEscapeNamesNothing(FxRobot robot) throws Exception {
    fire(robot, "#keep-named");
    robot.interact(
        () -> ((TextField) stage.getScene().lookup("#revision-name")).setText("长".repeat(101)));

    fire(robot, "#revision-name-save");

    Label trouble = (Label) stage.getScene().lookup("#revision-name-trouble");
    assertEquals("名称最多 100 个字，现在有 101 个。还没有保存，请写短一些。", trouble.getText());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#revision-name-form").query().isVisible());
    assertEquals(1, list().getItems().size());
  }

  private void change(FxRobot robot, String title) {
    robot.interact(() ->
        editing.change(EditLabel.of("desktop.edit", "题目"), proposal -> proposal.withTitle(title)));
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(((ButtonBase) stage.getScene().lookup(id))::fire);
  }

  @SuppressWarnings("unchecked") // the test knows what is listed there
  private ListView<Revision> list() {
    return (ListView<Revision>) stage.getScene().lookup("#revisions");
  }
}
