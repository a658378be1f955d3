package org.banfu.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Each check finds what it is there for, and nothing where nothing is wrong.
@ExtendWith(ApplicationExtension.class)
class ScreenChecksTest {
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void aSoundScreenHasNoDefects(FxRobot robot) {
    var field = new TextField();
    field.setAccessibleText("题目");

    assertEquals(List.of(), defects(robot, new VBox(new Label("题目"), field, new Button("保存"))));
  }

  @Test
  void aLabelThatIsCutIsFound(FxRobot robot) {
    var label = new Label("一个很长很长很长很长的标签");
    label.setMaxWidth(60);
    label.setMinWidth(60);

    assertFound("cut short to", defects(robot, new VBox(label)));
  }

  @Test
  void aFieldWithoutANameIsFound(FxRobot robot) {
    assertFound("without an accessible name", defects(robot, new VBox(new TextField())));
  }

  @Test
  void anIdGivenTwiceIsFound(FxRobot robot) {
    var one = new Label("一");
    one.setId("same");
    var other = new Label("二");
    other.setId("same");

    assertFound("two have one id", defects(robot, new VBox(one, other)));
  }

  @Test
  void whatReachesOutOfItsParentIsFound(FxRobot robot) {
    var label = new Label("在外面");
    label.setLayoutX(390);
    var pane = new Pane(label);

    assertFound("beyond its parent", defects(robot, pane));
  }

  @Test
  void aPaleTextIsFound(FxRobot robot) {
    var text = new Text("看不清");
    text.setFill(Color.web("#cccccc"));

    assertFound("contrast of", defects(robot, new VBox(text)));
  }

  @Test
  void aCodeInPlaceOfItsSentenceIsFound(FxRobot robot) {
    assertFound("no sentence", defects(robot, new VBox(new Label("desktop.saveNow"))));
    assertFound("no sentence", defects(robot, new VBox(new Label("还有 {0} 件"))));
  }

  @Test
  void theRatioOfContrastIsThatOfTheStandard() {
    assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.01);
    assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.01);
  }

  private List<String> defects(FxRobot robot, Parent part) {
    robot.interact(() -> FxStage.show(stage, part, 400, 200));
    robot.interact(() -> {
      part.applyCss();
      part.layout();
    });
    return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ScreenChecks.of(stage.getScene()));
  }

  private static void assertFound(String words, List<String> defects) {
    assertTrue(defects.stream().anyMatch(it -> it.startsWith(words)), defects.toString());
  }
}
