package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The way of a text of 未归类内容 under the mouse, and to it.
@ExtendWith(ApplicationExtension.class)
class UnsortedDragTest {
  private static final Proposal SAMPLE =
      new Sample().proposal().withNotes("旧记事").withUnsorted(List.of(new Unsorted("另附说明。", "第3段")));

  @TempDir Path folder;
  private DeskOnScreen screen;
  private BasicsTab tab;
  private Editing open;
  private Editing editing;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    robot.interact(
        () -> tab = new BasicsTab(screen.desk, new KnownNames(screen.desk), () -> open, id -> {}));
    editing = OpenTab.show(robot, stage, screen.desk, SAMPLE, tab, 1000, 700);
    open = editing;
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aTextIsDroppedWhereTheMouseIsReleased(FxRobot robot) {
    take(robot);

    release(robot, "#proposal-notes");

    assertTrue(editing.proposalNow().notes().contains("另附说明。"));
    assertEquals(List.of(), editing.proposalNow().unsorted());
  }

  @Test
  void aTextIsDroppedIntoNoOtherProposalThatWasOpenedMeanwhile(FxRobot robot) {
    Proposal next = SAMPLE.with(it -> it.id("next").title("另一件"));
    Editing other = Editing.loose(next, DeskFixture.CLOCK);
    take(robot);
    robot.interact(() -> {
      open = other;
      tab.show(other);
    });

    release(robot, "#proposal-notes");

    assertEquals(SAMPLE, editing.proposalNow());
    assertEquals(next, other.proposalNow());
  }

  @Test
  void whileItIsHeldStillAtTheEdgeItScrolls(FxRobot robot) throws Exception {
    take(robot);
    var pane = (ScrollPane) node("#basics-scroll");
    double before = pane.getVvalue();
    assertTrue(before > 0.5);
    Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());

    robot.moveTo(new Point2D(bounds.getMinX() + 60, bounds.getMinY() + 20));

    FxStage.until(() -> pane.getVvalue() == 0);
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void onlyNearTheEdgesItScrolls(FxRobot robot) {
    var content = new Region();
    content.setMinHeight(2_000);
    var pane = new ScrollPane(content);
    robot.interact(() -> FxStage.show(stage, pane, 300, 400));

    assertFalse(near(robot, pane, 200));
    assertFalse(near(robot, pane, 10), "it is at its beginning");
    assertTrue(near(robot, pane, 390));
    double down = pane.getVvalue();
    assertTrue(down > 0);
    assertFalse(near(robot, pane, 200));
    assertEquals(down, pane.getVvalue());
    assertTrue(near(robot, pane, 10));
    assertTrue(pane.getVvalue() < down);
  }

  @Test
  void theTopOfTheTabTellsOfThemAndLeadsThere(FxRobot robot) {
    var link = (Hyperlink) node("#unsorted-link");
    assertEquals("未归类内容 1 段，在本页末尾", link.getText());

    robot.clickOn(link);

    assertTrue(node("#unsorted-text-1").isFocused());
    assertTrue(((ScrollPane) node("#basics-scroll")).getVvalue() > 0.5);
    robot.interact(() ->
        editing.change(
            EditLabel.of("basics.unsorted.deleted"), now -> now.withUnsorted(List.of())));
    assertFalse(link.isVisible());
    assertFalse(link.isManaged());
  }

  private boolean near(FxRobot robot, ScrollPane pane, double y) {
    var is = new boolean[1];
    robot.interact(() -> {
      Point2D at = pane.localToScene(100, y);
      is[0] = EdgeScroll.near(pane.getContent(), at.getX(), at.getY());
    });
    return is[0];
  }

  /// Presses the mouse on the handle of the text.
  private void take(FxRobot robot) {
    robot.interact(() -> InSight.bring(node("#unsorted-1")));
    robot.interact(() -> stage.getScene().getRoot().layout());
    robot.moveTo("#unsorted-handle-1").press(MouseButton.PRIMARY);
  }

  private void release(FxRobot robot, String id) {
    robot.interact(() -> InSight.bring(node(id)));
    robot.moveTo(id).release(MouseButton.PRIMARY);
  }

  private Node node(String id) {
    Node found = stage.getScene().lookup(id);
    assertNotNull(found, id);
    return found;
  }
}
