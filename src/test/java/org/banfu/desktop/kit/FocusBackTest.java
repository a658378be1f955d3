package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FocusBackTest {
  private TextField typedIn;
  private Button goes;
  private TextField next;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> {
      typedIn = new TextField();
      goes = new Button("goes");
      next = new TextField();
      var focus = new FocusBack(goes);
      goes.setOnAction(event -> focus.after(() -> goes.setVisible(false)));
      stage.setScene(new Scene(new VBox(typedIn, goes, next)));
      stage.show();
    });
  }

  @Test
  void aPressedControlThatGoesGivesTheFocusBack(FxRobot robot) throws Exception {
    robot.interact(typedIn::requestFocus);
    robot.interact(goes::requestFocus);

    robot.interact(goes::fire);
    FxStage.until(() -> !goes.isFocused());

    assertEquals(typedIn, focused());
  }

  @Test
  void oneThatIsNotPressedTakesNoFocusAway(FxRobot robot) {
    robot.interact(typedIn::requestFocus);
    robot.interact(goes::requestFocus);
    robot.interact(next::requestFocus);

    robot.interact(goes::fire);

    assertEquals(next, focused());
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }
}
