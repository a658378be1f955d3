package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real window on a real archive folder, without a screen.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path place;

  private final List<LogRecord> warnings = new CopyOnWriteArrayList<>();
  private final Logger javafx = Logger.getLogger("javafx");
  private final Handler listener = new Warnings();
  private Stage stage;
  private WindowFixture window;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
    javafx.addHandler(listener);
  }

  @AfterEach
  void close() {
    javafx.removeHandler(listener);
    if (window != null) {
      window.close();
    }
  }

  @Test
  void theProposalsOfTheArchiveAreListed(FxRobot robot) throws Exception {
    try (Archive archive = Archive.open(place.resolve("archive"), Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }

    show(Locale.CHINESE);
    TableView<ProposalRow> table = WindowFixture.table(robot);

    assertEquals(
        List.of(SAMPLE.title()), table.getItems().stream().map(ProposalRow::title).toList());
    assertNotNull(robot.lookup(SAMPLE.number()).query());
    assertEquals("提案列表", table.getAccessibleText());
  }

  @Test
  void anEmptyArchiveLoadsTheSampleWithOneClick(FxRobot robot) throws Exception {
    show(Locale.CHINESE);
    WindowFixture.untilShown(robot, "#load-sample");

    assertEquals("看看示例", robot.lookup("#load-sample").queryAs(Button.class).getText());
    robot.clickOn("#load-sample");

    assertEquals(SAMPLE.number(), WindowFixture.table(robot).getItems().getFirst().number());
    assertFalse(robot.lookup("#empty").<Node>query().isVisible());
  }

  @Test
  void aLockedArchiveIsToldInTheWindow(FxRobot robot) throws Exception {
    try (Archive holder = Archive.open(place.resolve("archive"), Clock.systemUTC())) {
      show(Locale.ENGLISH);
      WindowFixture.untilShown(robot, "#problem");

      String told = robot.lookup("#problem").queryLabeled().getText();
      assertFalse(told.isBlank());
      assertFalse(told.contains("archive.locked"), told);
      assertEquals(List.of(), holder.rows());
    }
  }

  @Test
  void noStyleIsMissing(FxRobot robot) throws Exception {
    show(Locale.ENGLISH);
    WindowFixture.untilShown(robot, "#load-sample");
    robot.clickOn("#load-sample");
    WindowFixture.table(robot);

    assertEquals(List.of(), warnings.stream().map(LogRecord::getMessage).toList());
  }

  private void show(Locale language) {
    window = new WindowFixture(place.resolve("archive"));
    window.show(stage, language);
  }

  private final class Warnings extends Handler {
    @Override
    public void publish(LogRecord told) {
      warnings.add(told);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
