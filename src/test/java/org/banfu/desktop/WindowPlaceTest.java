package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.banfu.desktop.kit.ManualDelays;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window comes where it was, as long as that is on a screen.
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
  private Stage stage;

  @TempDir Path place;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void itComesWhereItWas(FxRobot robot) {
    restore(robot, "60,40,900,500,false");

    assertEquals(new Rectangle2D(60, 40, 900, 500), where());
  }

  /// To the left, to the right, above and below of all that is there: a second screen that was
  /// unplugged.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1900,40,900,500,false",
        "9000,40,900,500,false",
        "60,-1200,900,500,false",
        "60,5000,900,500,false",
        "-850,40,900,500,false"
      })
  void whatWasOnAScreenThatIsGoneComesOnOneThatIsThere(String remembered, FxRobot robot)
      throws Exception {
    restore(robot, remembered);

    robot.interact(stage::show);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertTrue(screen.intersects(where()), where().toString());
    assertTrue(stage.getX() >= screen.getMinX() - 1, where().toString());
    assertTrue(stage.getY() >= screen.getMinY() - 1, where().toString());
    assertTrue(stage.getWidth() <= screen.getWidth(), where().toString());
    robot.interact(stage::hide);
  }

  @Test
  void whatNobodyWroteIsPassedOver(FxRobot robot) {
    restore(robot, "60;40;900;500");

    assertEquals(
        Math.min(1280, Screen.getPrimary().getVisualBounds().getWidth()), stage.getWidth());
  }

  private void restore(FxRobot robot, String remembered) {
    var screen = new ArrayDeque<Runnable>();
    var settings =
        new SettingsModel(
            new SettingsFile(place.resolve("settings.json")),
            Settings.STANDARD.remembering("window.place", remembered),
            new Tasks(Runnable::run, screen::add, new ManualDelays()));
    robot.interact(() -> new WindowPlace(settings).restore(stage));
  }

  private Rectangle2D where() {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
