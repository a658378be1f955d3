package org.banfu.desktop.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.command.Commands;
import org.banfu.command.DataFolder;
import org.banfu.command.LogFiles;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.kit.Unexpected;
import org.banfu.proposal.FilledTexts;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One mark stands in every text, in every name and in the path; much goes wrong. The mark is in no
/// log, no crash file and not in what is copied for whoever looks for the fault.
@ExtendWith(ApplicationExtension.class)
class NoPersonalDataInLogsTest {
  private static final String MARK = "玄鸟Mk7归巢";
  private static final Sample SAMPLE = new Sample();

  private final Logger root = Logger.getLogger("");
  private final Handler[] handlers = root.getHandlers();
  private final Thread.UncaughtExceptionHandler uncaught =
      Thread.getDefaultUncaughtExceptionHandler();

  @TempDir Path place;
  private Path home;
  private Map<String, String> environment;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void keepLogs() {
    home = place.resolve("home-" + MARK);
    environment =
        Map.of(
            "XDG_CACHE_HOME", place.resolve("kept").toString(),
            "LOCALAPPDATA", place.resolve("kept").toString());
    LogFiles.keep(new DataFolder(home, environment));
  }

  @AfterEach
  void restore() {
    for (Handler ours : root.getHandlers()) {
      root.removeHandler(ours);
      ours.close();
    }
    for (Handler before : handlers) {
      root.addHandler(before);
    }
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }

  @Test
  void theMarkIsNowhereWhateverHappens(FxRobot robot) throws Exception {
    Path archive = home.resolve("archive");
    fill(archive);
    Faults.spoilBodies(archive);
    Faults.spoilCache(archive);

    String copied;
    try (var window = new WindowFixture(archive)) {
      window.show(stage);
      WindowFixture.untilShown(robot, "#proposal-table");
      journey(window, robot);
      copied = diagnostics(window, robot);
      WindowFixture.closeByCross(stage);
    }
    mistakes();
    for (Path broken : Faults.brokenFiles(home.resolve("broken"), MARK)) {
      command("import", broken.toString(), "--data", archive.toString());
    }

    String logs = logs();
    assertTrue(logs.contains(" org.banfu.archive."), logs);
    assertTrue(logs.contains("BF-"), logs);
    assertTrue(logs.contains("SEVERE org.h2"), logs);
    assertTrue(logs.contains("a thread ended"), logs);
    assertClean(logs);
    assertTrue(copied.contains("\nBackups "), copied);
    assertClean(copied);
  }

  private void fill(Path folder) throws Exception {
    Proposal marked = FilledTexts.of(SAMPLE.proposal(), MARK).withTitle("关于" + MARK + "的提案");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.saveProfile(SAMPLE.profile().withIssuer(MARK));
      archive.saveTemplate(MARK + ".docx", MARK.getBytes(UTF_8));
      for (int i = 0; i < 3; i++) {
        archive.save(
            marked.withId("Mk7-" + i).withNumber(MARK + i),
            0,
            Occasion.IMPORT,
            List.of(new NewAttachment(MARK + ".docx", MARK.getBytes(UTF_8))));
      }
      archive.newSearch().awaitComplete();
      archive.backup();
      archive.save(marked.withId("Mk7-0").withNotes("后来"), 1, Occasion.EDIT);
      Faults.openAfterAKillWithADamagedBackup(folder, home.resolve("copy"));
    }
  }

  /// Searches, opens what is damaged, types, exports where it cannot be written, imports what
  /// cannot be read.
  private void journey(WindowFixture window, FxRobot robot) throws Exception {
    robot.interact(
        () -> robot.lookup("#proposal-table").queryTableView().getSelectionModel().selectFirst());
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("Mk7", 0);
    window.session.archive().newSearch().awaitComplete();
    robot.push(KeyCode.ESCAPE);
    Files.writeString(WindowFixture.letters(home.resolve("archive")), MARK);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.dialogs.files.add(Faults.brokenFiles(home.resolve("chosen"), MARK));
    robot.push(KeyCode.CONTROL, KeyCode.I);
    WindowFixture.until(() -> window.dialogs.files.isEmpty());
    WindowFixture.untilShown(robot, ".notice");
  }

  private String diagnostics(WindowFixture window, FxRobot robot) throws Exception {
    robot.interact(() ->
        robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
            .filter(item -> "menu-about".equals(item.getId()))
            .forEach(item -> item.fire()));
    WindowFixture.untilShown(robot, "#copy-diagnostics");
    robot.interact(() -> robot.lookup("#copy-diagnostics").queryButton().fire());
    WindowFixture.until(() -> !window.dialogs.clipboard.isEmpty());
    return window.dialogs.clipboard;
  }

  /// Mistakes of ours and of libraries, which quote what they were given.
  private static void mistakes() throws InterruptedException {
    var quoting = new IllegalStateException(MARK, new NullPointerException(MARK));
    Unexpected.log(quoting);
    Logger.getLogger("org.h2").log(Level.SEVERE, "cannot read " + MARK, quoting);
    Thread ending =
        new Thread(() -> {
          throw quoting;
        });
    ending.start();
    ending.join();
  }

  private void command(String... arguments) {
    var said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    new Commands(said, said, Locale.CHINESE, Clock.systemUTC(), home, environment).run(arguments);
  }

  /// All that is kept outside the archive: logs and crash files.
  private String logs() throws IOException {
    var all = new StringBuilder();
    for (Path file : Faults.files(place.resolve("kept").resolve("banfu").resolve("logs"))) {
      all.append(file.getFileName()).append('\n').append(Files.readString(file));
    }
    return all.toString();
  }

  private void assertClean(String text) {
    for (String personal :
        List.of(
            MARK,
            MARK.substring(0, 2),
            "Mk7",
            place.toString(),
            System.getProperty("user.home"),
            "垃圾")) {
      assertFalse(text.contains(personal), personal + " stands in " + text);
    }
  }
}
