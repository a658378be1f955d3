package org.banfu.desktop.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
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
