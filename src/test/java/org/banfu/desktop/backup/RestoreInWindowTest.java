package org.banfu.desktop.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The clerk brings a backup back in the window, also when the archive cannot be opened.
@ExtendWith(ApplicationExtension.class)
class RestoreInWindowTest {
  private static final Proposal SAMPLE = new Sample().proposal();

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
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
      archive.backup();
      archive.save(SAMPLE.withTitle("备份之后的题目"), 1, Occasion.EDIT);
    }
  }

  @Test
  void listAndEditorsAreMadeAnewAndWhatWasTypedIsInTheReplacedArchive(FxRobot robot)
      throws Exception {
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.open(robot, "备份之后的题目");
      TextInputControl title = robot.lookup("#proposal-title").queryTextInputControl();
      robot.interact(title::requestFocus);
      robot.interact(title::home);
      robot.write("又", 0);
      window.dialogs.answers.add(true);

      openPage(robot);
      fire(robot, "#backup-restore-0");
      WindowFixture.until(() -> isListed(robot, SAMPLE.title()));

      assertTrue(window.dialogs.asked.getFirst().text().contains("《又备份之后的题目》"));
      Path replaced = replaced();
      assertTrue(
          robot.lookup(".notice-text").queryLabeled().getText().contains(replaced.toString()));
      // Typing goes on in the restored one.
      WindowFixture.open(robot, SAMPLE.title());
      TextInputControl again = robot.lookup("#proposal-title").queryTextInputControl();
      robot.interact(again::requestFocus);
      robot.interact(again::home);
      robot.write("新", 0);
      WindowFixture.closeByCross(stage);
    }

    assertEquals(List.of("新" + SAMPLE.title()), titles(folder));
    assertEquals(List.of("又备份之后的题目"), titles(replaced()));
  }

  @Test
  void anArchiveThatCannotBeOpenedIsBroughtBackFromItsPage(FxRobot robot) throws Exception {
    Files.write(folder.resolve("banfu.mv.db"), new byte[40_000]);
    // Without its journal the program cannot mend it by itself.
    try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.untilShown(robot, "#failed-backups");
      window.dialogs.answers.add(true);
      fire(robot, "#failed-backups");
      WindowFixture.untilShown(robot, "#backup-restore-0");
      fire(robot, "#backup-restore-0");

      WindowFixture.until(() -> isListed(robot, SAMPLE.title()));
      WindowFixture.closeByCross(stage);
    }

    assertEquals(List.of(SAMPLE.title()), titles(folder));
  }

  /// The archive of a newer program stays as it is; work goes on elsewhere.
  @Test
  void aBackupOfANewerArchiveIsRestoredToAnotherFolder(FxRobot robot) throws Exception {
    Path json = folder.resolve("archive.json");
    Files.writeString(
        json, Files.readString(json).replaceFirst("\"format\":\\d+", "\"format\":99"));
    byte[] data = Files.readAllBytes(folder.resolve("banfu.mv.db"));
    Path full = Files.createDirectories(place.resolve("full/of/things"));
    Path empty = Files.createDirectories(place.resolve("elsewhere"));
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.untilShown(robot, "#failed-backups");
      assertTrue(robot.lookup("#problem").queryLabeled().getText().contains("另一个文件夹"));
      fire(robot, "#failed-backups");
      WindowFixture.untilShown(robot, "#backup-elsewhere-0");
      WindowFixture.until(() -> robot.lookup("#backup-restore-0").queryButton().isDisabled());
      assertTrue(robot.lookup("#backup-restore-file").queryButton().isDisabled());

      window.dialogs.folders.add(full.getParent());
      fire(robot, "#backup-elsewhere-0");
      WindowFixture.untilShown(robot, ".notice-failed");
      window.dialogs.folders.add(empty);
      fire(robot, "#backup-elsewhere-0");
      WindowFixture.until(() -> told(robot).contains("已恢复到 " + empty));
      WindowFixture.closeByCross(stage);
    }

    assertEquals(List.of(SAMPLE.title()), titles(empty));
    assertArrayEquals(data, Files.readAllBytes(folder.resolve("banfu.mv.db")));
    assertTrue(Files.readString(json).contains("\"format\":99"));
  }

  private static String told(FxRobot robot) {
    return robot.lookup(".notice-text").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.joining());
  }

  @Test
  void aDamagedBackupIsToldAndTheArchiveGoesOn(FxRobot robot) throws Exception {
    Path backup;
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      backup = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 3] ^= 4;
    Files.write(backup, bytes);
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.table(robot);
      openPage(robot);
      fire(robot, "#backup-restore-0");
      WindowFixture.untilShown(robot, ".notice-failed");

      assertEquals(List.of(), window.dialogs.asked);
      robot.interact(() -> robot.lookup("#page-back").queryAs(Button.class).fire());
      assertTrue(isListed(robot, "备份之后的题目"));
      WindowFixture.closeByCross(stage);
    }
  }

  private static void openPage(FxRobot robot) throws Exception {
    robot.interact(() ->
        robot.lookup(".menu-button").queryAll().stream()
            .flatMap(node -> ((javafx.scene.control.MenuButton) node).getItems().stream())
            .filter(item -> "menu-backups".equals(item.getId()))
            .findFirst()
            .orElseThrow()
            .fire());
    WindowFixture.untilShown(robot, "#backup-restore-0");
    robot.push(KeyCode.TAB);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
  }

  private static boolean isListed(FxRobot robot, String title) {
    return robot
        .lookup("#proposal-table")
        .tryQueryAs(javafx.scene.control.TableView.class)
        .filter(table ->
            table.getItems().stream().anyMatch(row -> ((ProposalRow) row).title().equals(title)))
        .isPresent();
  }

  private Path replaced() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("replaced-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> titles(Path archive) throws Exception {
    try (Archive open = Archive.open(archive, Clock.systemDefaultZone())) {
      return open.rows().stream().map(ProposalRow::title).toList();
    }
  }
}
