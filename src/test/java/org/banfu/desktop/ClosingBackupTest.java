package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A backup is due when the window is closed.
@ExtendWith(ApplicationExtension.class)
class ClosingBackupTest {
  @TempDir Path place;
  private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void fill() throws Exception {
    folder = place.resolve("archive");
    Clock before = Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(-2));
    try (Archive archive = Archive.open(folder, before)) {
      archive.save(new Sample().proposal(), 0, Occasion.IMPORT);
    }
  }

  @Test
  void theWindowStaysUntilItIsMade(FxRobot robot) throws Exception {
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.table(robot);
      WindowFixture.closeByCross(stage);

      assertEquals(1, zips());
    }
    assertEquals(1, zips(), "and it is not made twice");
  }

  @Test
  void whatIsSkippedIsLeftToTheNextStart(FxRobot robot) throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.table(robot);
      Archive archive = window.session.archive();
      Thread making = Thread.ofPlatform().start(() -> makeSlowly(archive, reached, goOn));
      assertTrue(reached.await(30, TimeUnit.SECONDS));

      WindowFixture.askToClose(stage);
      WindowFixture.untilShown(robot, "#skip-backup");
      assertTrue(stage.isShowing());
      WindowFixture.askToClose(stage);
      robot.interact(() -> robot.lookup("#skip-backup").queryAs(Button.class).fire());
      assertTrue(robot.lookup("#skip-backup").queryAs(Button.class).isDisabled());
      goOn.countDown();
      making.join();
      WindowFixture.until(() -> !stage.isShowing());
    }

    assertEquals(0, zips());
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      assertTrue(archive.backups().isDue());
      assertEquals(1, archive.rows().size());
    }
    assertEquals(1, zips());
  }

  /// Stands still between two steps of a backup; the one at closing waits behind it.
  private static void makeSlowly(Archive archive, CountDownLatch reached, CountDownLatch goOn) {
    try {
      archive
          .backups()
          .make(() -> {
            reached.countDown();
            try {
              return !goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              return true;
            }
          });
    } catch (ProblemException e) {
      // It is skipped with the other.
      assertEquals("archive.backupStopped", e.problem().code());
    }
  }

  private long zips() throws Exception {
    Path backups = folder.resolve("backups");
    if (!Files.isDirectory(backups)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files.filter(file -> file.toString().endsWith(".zip")).count();
    }
  }
}
