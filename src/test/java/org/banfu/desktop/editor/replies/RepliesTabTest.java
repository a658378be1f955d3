package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does to the cards, by mouse and keyboard.
class RepliesTabTest extends OpenReplies {
  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void whatIsTypedIntoAReplyIsSaved(FxRobot robot) throws Exception {
    show(SAMPLE);

    robot.interact(() -> area(robot, "#reply-1").requestFocus());
    robot.interact(() -> area(robot, "#reply-1").positionCaret(0));
    robot.write("abc");

    String typed = "abc" + SAMPLE.suggestions().getFirst().reply();
    assertEquals(typed, now().suggestions().getFirst().reply());
    assertEquals("修改答复一", undoLabel());
    delays.pass(Duration.ofSeconds(1));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> saved().suggestions().getFirst().reply().equals(typed));
  }

  @Test
  void aCardIsAddedByKeyAndTypedIntoAtOnce(FxRobot robot) throws Exception {
    show(SAMPLE);
    robot.interact(() -> area(robot, "#reply-1").requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("new");
    robot.push(KeyCode.ENTER);
    robot.write("answer");

    assertEquals("new", now().suggestions().get(1).heading());
    assertEquals("answer", now().suggestions().get(1).reply());
    assertEquals(SAMPLE.suggestions().size() + 1, now().suggestions().size());
  }

  @Test
  void theFocusStaysInTheCardThatIsMoved(FxRobot robot) throws Exception {
    show(SAMPLE);
    TextArea reply = area(robot, "#reply-1");
    robot.interact(reply::requestFocus);
    robot.interact(() -> reply.positionCaret(7));

    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of(1, 0, 2), order(3));
    assertSame(reply, stage.getScene().getFocusOwner());
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of(1, 2, 0), order(3));
    robot.push(KeyCode.ALT, KeyCode.UP);

    assertEquals(List.of(1, 0, 2), order(3));
    assertSame(reply, stage.getScene().getFocusOwner());
    assertEquals(7, reply.getCaretPosition());
    assertEquals("reply-2", reply.getId());
    assertEquals("答复二", reply.getAccessibleText());
  }

  @Test
  void aCardIsDraggedByItsHandle(FxRobot robot) throws Exception {
    show(three());
    Node handle = robot.lookup("#suggestion-1 .card-handle").query();
    Node second = robot.lookup("#suggestion-2").query();
    Bounds bounds = second.localToScene(second.getLayoutBounds());
    double y = bounds.getMinY() + bounds.getHeight() * 0.7;

    // The headless robot ends a drag after a few pixels.
    robot.interact(() -> {
      handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, handle, 0));
      handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, handle, y));
      handle.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, handle, y));
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("二", "一", "三"), headings());
    assertEquals("建议一移到第二", undoLabel());
  }

  @Test
  void aCardIsRemovedFromItsMenuAndUndoneByKey(FxRobot robot) throws Exception {
    show(three());

    robot.clickOn("#card-menu-2").clickOn("#menu-remove-suggestion");
    assertEquals(List.of("一", "三"), headings());
    robot.interact(() -> editing().undo());

    assertEquals(List.of("一", "二", "三"), headings());
    waitForLayouts();
    assertEquals("二", area(robot, "#heading-2").getText());
  }

  @Test
  void aReplyIsSplitAtTheCaretByKey(FxRobot robot) throws Exception {
    show(three());
    robot.interact(() -> area(robot, "#reply-1").requestFocus());
    robot.interact(() -> area(robot, "#reply-1").positionCaret(2));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("一", "", "二", "三"), headings());
    assertEquals("答一", now().suggestions().get(0).reply());
    assertEquals("的后半", now().suggestions().get(1).reply());
    assertSame(area(robot, "#reply-2"), stage.getScene().getFocusOwner());
  }

  @Test
  void aPastedProposalIsShownBeforeItIsTaken(FxRobot robot) throws Exception {
    show(three());
    dialogs.clipboard = "建议：\n一、增设食堂。\n请安排选址。\n二、加装电梯。\n请给补贴。";

    robot.clickOn("#paste-proposal");
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#paste-found").queryLabeled().getText().contains("2"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(3, now().suggestions().size());
    robot.clickOn("#paste-append");

    assertEquals(List.of("一", "二", "三", "增设食堂。", "加装电梯。"), headings());
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node source, double sceneY) {
    var at = new PickResult(source, 100, sceneY);
    return new MouseEvent(
        type,
        100,
        sceneY,
        100,
        sceneY,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        at);
  }

  /// Where the first ones stood in the sample.
  private List<Integer> order(int count) {
    List<String> before = SAMPLE.suggestions().stream().map(Suggestion::id).toList();
    return now().suggestions().stream().limit(count).map(one -> before.indexOf(one.id())).toList();
  }
}
