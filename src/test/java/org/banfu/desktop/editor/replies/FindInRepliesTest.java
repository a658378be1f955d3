package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding and replacing, as it shows in the cards.
class FindInRepliesTest extends OpenReplies {
  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void hitsAreShownInTheirFieldsAndReplacedInOneStep(FxRobot robot) throws Exception {
    show(three());

    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.interact(() -> robot.lookup("#find-what").queryTextInputControl().setText("后半"));
    assertEquals("0/3", robot.lookup("#find-position").queryLabeled().getText());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("2/3", robot.lookup("#find-position").queryLabeled().getText());
    assertEquals("后半", area(robot, "#reply-2").getSelectedText());
    assertTrue(robot.lookup("#find-what").query().isFocused());
    robot.interact(() -> robot.lookup("#find-with").queryTextInputControl().setText("全文"));
    robot.clickOn("#replace-all");
    assertEquals("答三的全文", now().suggestions().get(2).reply());
    assertEquals("全部替换“后半”", undoLabel());
    robot.interact(() -> editing().undo());

    assertEquals(three(), now());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#find-bar").query().isVisible());
  }

  @Test
  void aHitFarAwayIsScrolledToWhileTheFocusStaysInTheBar(FxRobot robot) throws Exception {
    Proposal many = many(20);
    String id = many.suggestions().get(12).id();
    Proposal marked =
        Suggestions.change(many, id, one -> one.withReply(one.reply() + "XYZ" + one.reply()));
    show(marked);

    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.interact(() -> robot.lookup("#find-what").queryTextInputControl().setText("XYZ"));
    robot.push(KeyCode.ENTER);
    waitForLayouts();

    TextArea found = area(robot, "#reply-13");
    assertEquals("XYZ", found.getSelectedText());
    Bounds line = found.localToScene(new BoundingBox(0, found.getHeight() / 2 - 60, 10, 120));
    assertTrue(line.getMaxY() > 0 && line.getMinY() < stage.getScene().getHeight(), line + "");
    assertTrue(robot.lookup("#find-what").query().isFocused());
  }
}
