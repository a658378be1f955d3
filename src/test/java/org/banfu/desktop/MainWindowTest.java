package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real archive folder, without a screen.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final List<LogRecord> warnings = new CopyOnWriteArrayList<>();
  private final Logger javafx = Logger.getLogger("javafx");
  private final Handler listener = new Warnings();
  private Stage stage;
  private ArchiveSession session;

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
    if (session != null) {
      session.close();
    }
    background.close();
  }

  @Test
  void theProposalsOfTheArchiveAreListed(FxRobot robot) throws Exception {
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }

    show(Locale.CHINESE);
    TableView<ProposalRow> table = shownTable(robot);

    assertEquals(
        List.of(SAMPLE.title()), table.getItems().stream().map(ProposalRow::title).toList());
    assertNotNull(robot.lookup(SAMPLE.number()).query());
    assertEquals("提案列表", table.getAccessibleText());
  }

  @Test
  void anEmptyArchiveLoadsTheSampleWithOneClick(FxRobot robot) throws Exception {
    show(Locale.CHINESE);
    waitUntilShown(robot, "#load-sample");

    assertEquals("载入示例", robot.lookup("#load-sample").queryAs(Button.class).getText());
    robot.clickOn("#load-sample");

    assertEquals(SAMPLE.number(), shownTable(robot).getItems().getFirst().number());
    assertFalse(robot.lookup("#empty").<Node>query().isVisible());
  }

  @Test
  void aLockedArchiveIsToldInTheWindow(FxRobot robot) throws Exception {
    try (Archive holder = Archive.open(folder, Clock.systemUTC())) {
      show(Locale.ENGLISH);
      waitUntilShown(robot, "#problem");

      String told = robot.lookup("#problem").queryLabeled().getText();
      assertFalse(told.isBlank());
      assertFalse(told.contains("archive.locked"), told);
      assertEquals(List.of(), holder.rows());
    }
  }

  @Test
  void noStyleIsMissing(FxRobot robot) throws Exception {
    show(Locale.ENGLISH);
    waitUntilShown(robot, "#load-sample");
    robot.clickOn("#load-sample");
    shownTable(robot);

    assertEquals(List.of(), warnings.stream().map(LogRecord::getMessage).toList());
  }

  private void show(Locale language) {
    session = new ArchiveSession(folder, Clock.systemUTC());
    var theme = new Theme(ChineseFont.choose());
    var tasks = new Tasks(background, Platform::runLater);
    var settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")), Settings.STANDARD, tasks);
    var window =
        new MainWindow(session, tasks, theme, new Messages(language), settings, Clock.systemUTC());
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          theme.followSystem();
          window.show(stage);
        });
  }

  private static TableView<ProposalRow> shownTable(FxRobot robot) throws Exception {
    waitUntilShown(robot, "#proposal-table");
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#proposal-table").queryTableView();
  }

  private static void waitUntilShown(FxRobot robot, String id) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup(id).tryQuery().filter(MainWindowTest::shows).isPresent());
  }

  private static boolean shows(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
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
