package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusBarViewTest {
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void theBoxOfAJobStaysWhenAnotherBegins(FxRobot robot) throws Exception {
    var ending = new CountDownLatch(1);
    try (var screen = new DeskOnScreen(folder)) {
      var editings = new Editings(screen.desk);
      robot.interact(() -> {
        var bar =
            new StatusBarView(
                screen.desk,
                editings,
                new SimpleStringProperty("0 件"),
                new SimpleBooleanProperty(),
                new Region());
        FxStage.show(stage, bar.build(), 800, 60);
        begin(screen, ending);
      });
      Button cancel = cancelOfFirst();
      robot.interact(cancel::fire);

      robot.interact(() -> begin(screen, ending));

      assertEquals(2, stage.getScene().getRoot().lookupAll(".job").size());
      assertSame(cancel, cancelOfFirst());
      assertTrue(cancel.isDisabled(), "it was pressed already");
      ending.countDown();
      FxStage.until(() -> stage.getScene().getRoot().lookupAll(".job").isEmpty());
    }
  }

  private static void begin(DeskOnScreen screen, CountDownLatch ending) {
    screen
        .desk
        .jobs()
        .start(
            "导出",
            control -> {
              try {
                ending.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return 0;
            },
            done -> {},
            problem -> {});
  }

  private Button cancelOfFirst() {
    return (Button) stage.getScene().getRoot().lookup(".job").lookup(".button");
  }
}
