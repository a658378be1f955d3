package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Which cards there are, and what is seen of them.
class CardsInViewTest extends OpenReplies {
  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void whatIsAskedFoldsAndIsRemembered(FxRobot robot) throws Exception {
    show(three());
    assertTrue(area(robot, "#request-1").isVisible());

    robot.clickOn("#fold-requests");
    assertFalse(area(robot, "#request-1").isVisible());
    robot.interact(() -> editor.reveal(place("request", 0)));

    assertTrue(area(robot, "#request-1").isVisible());
    assertSame(area(robot, "#request-1"), stage.getScene().getFocusOwner());
  }

  @Test
  void ofManyCardsOnlyThoseNearTheViewAreMade(FxRobot robot) throws Exception {
    Proposal many = many(40);
    show(many);
    int made = robot.lookup(".suggestion-card").queryAll().size();
    assertTrue(made > 0 && made < 20, made + " cards");

    robot.interact(() -> editor.reveal(place(many, "reply", 39)));
    WaitForAsyncUtils.waitForFxEvents();

    TextArea last = area(robot, "#reply-40");
    assertSame(last, stage.getScene().getFocusOwner());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> seen(last));
    robot.interact(() -> last.positionCaret(0));
    robot.write("z");
    assertTrue(now().suggestions().get(39).reply().startsWith("z"));
  }

  @Test
  void anotherProposalIsShownInTheSameCards(FxRobot robot) throws Exception {
    show(three());
    TextArea first = area(robot, "#reply-1");
    Proposal other = many(2);
    save(other);

    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editings.open(other.id()));
    waitUntilOpen(other);

    assertSame(first, area(robot, "#reply-1"));
    assertEquals(other.suggestions().getFirst().reply(), first.getText());
    assertEquals(2, robot.lookup(".card-slot").queryAll().size());
    robot.interact(() -> first.positionCaret(0));
    robot.interact(first::requestFocus);
    robot.write("q");
    assertTrue(now().suggestions().getFirst().reply().startsWith("q"));
    assertEquals("三", saved(three()).suggestions().get(2).heading());
  }

  private boolean seen(Node node) {
    var bounds = node.localToScene(node.getLayoutBounds());
    // Its first line is in sight; its frame may not be.
    return bounds.getMinY() > -20 && bounds.getMinY() < stage.getScene().getHeight();
  }
}
