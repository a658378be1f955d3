package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GrowingAreaTest {
  private final String line = "各区要把这件事办好。";
  private GrowingArea area;
  private ScrollPane pane;

  @Start
  void start(Stage stage) {
    area = new GrowingArea();
    area.setPrefRowCount(3);
    pane = new ScrollPane(new VBox(area));
    pane.setFitToWidth(true);
    FxStage.show(stage, pane, 500, 300);
  }

  @Test
  void isAsTallAsItsTextAndNeverScrollsItself(FxRobot robot) throws Exception {
    double empty = area.getHeight();

    robot.interact(() -> area.setText((line + "\n").repeat(40)));

    FxStage.until(() -> area.getHeight() > 3 * empty);
    assertEquals(0, bars(), "no bar of its own");
    robot.interact(area::clear);
    FxStage.until(() -> area.getHeight() == empty);
  }

  @Test
  void growsWithWrappedLinesAsTheWindowGetsNarrower(FxRobot robot) throws Exception {
    robot.interact(() -> area.setText(line.repeat(40)));
    FxStage.until(() -> area.getHeight() > 100);
    double wide = area.getHeight();

    robot.interact(() -> pane.setPadding(new Insets(0, 250, 0, 0)));

    FxStage.until(() -> area.getHeight() > 1.5 * wide);
  }

  @Test
  void thePaneAroundItFollowsTheCaret(FxRobot robot) throws Exception {
    robot.interact(() -> {
      area.setText((line + "\n").repeat(60));
      area.requestFocus();
      area.end();
    });
    FxStage.until(() -> area.getHeight() > 600 && pane.getVvalue() > 0.95);

    robot.interact(area::home);

    FxStage.until(() -> pane.getVvalue() < 0.05);
  }

  private long bars() {
    return area.lookupAll(".scroll-bar").stream()
        .filter(bar -> bar instanceof ScrollBar it && it.isVisible())
        .count();
  }
}
