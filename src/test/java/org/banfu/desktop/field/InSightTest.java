package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Hundred pieces of 20 pixels in a window of some 300.
@ExtendWith(ApplicationExtension.class)
class InSightTest {
  private static final int HEIGHT = 20;
  private final VBox pieces = new VBox();
  private ScrollPane pane;

  @Start
  void start(Stage stage) {
    IntStream.range(0, 100)
        .forEach(i -> {
          var piece = new Region();
          piece.setMinHeight(HEIGHT);
          piece.setMaxHeight(HEIGHT);
          pieces.getChildren().add(piece);
        });
    pane = new ScrollPane(pieces);
    FxStage.show(stage, pane, 400, 300);
  }

  @Test
  void theNextPieceComesJustIntoSight(FxRobot robot) {
    double seen = pane.getViewportBounds().getHeight();
    int next = (int) Math.ceil(seen / HEIGHT);

    bring(robot, next);

    assertEquals(seen, top(next) + HEIGHT, 1);
    bring(robot, 0);
    assertEquals(0, top(0), 1);
  }

  @Test
  void whatIsFarAwayComesWithWhatStandsAroundIt(FxRobot robot) {
    double seen = pane.getViewportBounds().getHeight();

    bring(robot, 60);

    assertTrue(top(60) > seen / 4 && top(60) < seen / 2, "down: " + top(60));
    bring(robot, 20);
    assertTrue(top(20) > seen / 4 && top(20) < seen / 2, "up: " + top(20));
    bring(robot, 99);
    assertEquals(seen, top(99) + HEIGHT, 1);
  }

  private void bring(FxRobot robot, int piece) {
    robot.interact(() -> {
      InSight.bring(pieces.getChildren().get(piece));
      pane.layout();
    });
  }

  /// Where a piece begins, below the upper edge of what is seen.
  private double top(int piece) {
    double spare = pieces.getHeight() - pane.getViewportBounds().getHeight();
    Bounds at = pieces.getChildren().get(piece).getBoundsInParent();
    return at.getMinY() - pane.getVvalue() * spare;
  }
}
