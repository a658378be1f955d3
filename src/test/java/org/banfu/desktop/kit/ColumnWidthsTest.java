package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ColumnWidthsTest {
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void columnsFollowTheSizeOfTheFont(FxRobot robot) {
    var theme = new Theme(ChineseFont.choose());
    var column = new TableColumn<String, String>("原因");
    var widths = new ColumnWidths();
    widths.set(column, 10);
    var table = new TableView<String>();
    table.getColumns().add(column);

    robot.interact(() -> {
      theme.use(new Look(Look.Mode.LIGHT, 100, null));
      var scene = new Scene(widths.around(table), 800, 300);
      theme.dress(scene);
      stage.setScene(scene);
      stage.sizeToScene();
      stage.show();
    });
    robot.interact(() -> stage.getScene().getRoot().applyCss());
    double plain = column.getWidth();
    robot.interact(() -> theme.use(new Look(Look.Mode.LIGHT, 200, null)));
    robot.interact(() -> stage.getScene().getRoot().applyCss());

    assertEquals(140, plain, 0.5);
    assertEquals(280, column.getWidth(), 0.5);
  }
}
