package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window is closed while long work is under way.
@ExtendWith(ApplicationExtension.class)
class WindowClosingTest {
  @TempDir Path folder;

  private final CountDownLatch ended = new CountDownLatch(1);
  private DeskOnScreen screen;
  private Stage stage;

  @Start
  void start(Stage given) {
    // The one that TestFX shares was closed by windows of other tests.
    stage = new Stage();
    stage.setScene(new Scene(new Label("办复")));
    stage.sizeToScene();
    stage.show();
  }

  @AfterEach
  void end() {
    screen.desk.jobs().cancelAll();
    screen.close();
  }

  @Test
  void workUnderWayIsAskedAboutAndCalledOff(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder.resolve("archive"));
    Desk desk = screen.desk;
    ScriptedDialogs dialogs = screen.dialogs;
    var settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")), Settings.STANDARD, desk.tasks());
    robot.interact(() -> {
      new WindowClosing(desk, stage, settings, then -> then.accept(Optional.empty()), Runnable::run)
          .install();
      desk.jobs()
          .start("导入 3 个文件", control -> untilCalledOff(control::isCancelled), it -> {}, p -> {});
    });

    dialogs.answers.add(false);
    WindowFixture.askToClose(stage);
    WindowFixture.until(() -> dialogs.asked.size() == 1);
    assertTrue(stage.isShowing());
    assertTrue(dialogs.asked.getFirst().text().startsWith("导入 3 个文件"));
    assertEquals(1, ended.getCount());

    dialogs.answers.add(true);
    WindowFixture.closeByCross(stage);

    assertTrue(ended.await(20, TimeUnit.SECONDS));
  }

  private String untilCalledOff(BooleanSupplier isCancelled) {
    while (!isCancelled.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
    ended.countDown();
    return "";
  }
}
