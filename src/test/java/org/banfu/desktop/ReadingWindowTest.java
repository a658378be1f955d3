package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window on an archive that somebody else holds.
@ExtendWith(ApplicationExtension.class)
class ReadingWindowTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final List<String> TABS =
      List.of("basics", "replies", "worklist", "counits", "feedback");

  /// What only reads and can be used.
  private static final Set<String> READS =
      Set.of(
          "copy-letter", "fold-requests", "similar-open", "similar-panel", "item-more", "round-");

  @TempDir Path place;
  private Path folder;
  private Stage stage;
  private WindowFixture window;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void besideAHolderEverythingIsReadAndNothingCanBeChanged(FxRobot robot) throws Exception {
    fill();
    Files.write(
        folder.resolve("banfu.holder"), List.of("4711", "云岫", "2023-04-03T01:00:00Z", "x", ""));
    Map<String, ByteBuffer> before = content();
    try (FileChannel lock =
        FileChannel.open(folder.resolve("banfu.lock"), StandardOpenOption.WRITE)) {
      assertTrue(lock.tryLock().isValid());
      read(robot);
      assertTrue(said(robot).contains("云岫"), said(robot));
      assertTrue(stage.getTitle().contains("只读"), stage.getTitle());

      WindowFixture.open(robot, SAMPLE.title());
      robot.clickOn("#proposal-title").write("x", 0);
      for (String tab : TABS) {
        robot.clickOn("#tab-" + tab);
        robot.interact(() -> assertFixed(robot.lookup("#editor-tabs").query()));
      }
      for (String action : List.of("#new-proposal", "#import")) {
        assertTrue(robot.lookup(action).query().isDisabled(), action);
      }
      robot.interact(() -> robot.lookup("#proposal-table").query().requestFocus());
      robot.push(KeyCode.DELETE);
      robot.push(KeyCode.CONTROL, KeyCode.N);
      assertTrue(robot.lookup("#page-registration").tryQuery().isEmpty());
      robot.push(KeyCode.CONTROL, KeyCode.E);
      WindowFixture.until(() -> !letters().isEmpty());
      robot.clickOn("#tab-preview");
      WindowFixture.untilShown(robot, ".preview-page");
      robot.clickOn("#search").write(SAMPLE.number(), 0);
      WindowFixture.untilShown(robot, "#search-results");

      assertEquals(SAMPLE, window.session.view().find(SAMPLE.id()).orElseThrow().proposal());
      assertEquals(1, window.session.view().rows().size());
      WindowFixture.closeByCross(stage);
      window.session.close();
    }
    assertEquals(before, content());
  }

  @Test
  void whatTheHolderSavedSinceIsReadAgain(FxRobot robot) throws Exception {
    fill();
    try (Archive holder = Archive.open(folder, Clock.systemUTC())) {
      read(robot);
      holder.save(SAMPLE.withId("other").withNumber("4711"), 0, Occasion.IMPORT);

      robot.clickOn("#read-again");

      WindowFixture.until(() -> listed(robot) == 2);
      assertTrue(robot.lookup("#reading-banner").tryQuery().isPresent());
    }
  }

  @Test
  void itWritesAsSoonAsItCan(FxRobot robot) throws Exception {
    fill();
    try (Archive holder = Archive.open(folder, Clock.systemUTC())) {
      read(robot);
      String reading = said(robot);
      robot.clickOn("#write-when-free");
      WindowFixture.until(() -> said(robot).length() > reading.length());
      assertEquals(1, holder.rows().size());
    }

    robot.clickOn("#write-when-free");

    WindowFixture.until(() -> robot.lookup("#reading-banner").tryQuery().isEmpty());
    WindowFixture.open(robot, SAMPLE.title());
    robot.clickOn("#proposal-title").push(KeyCode.END).write("x", 0);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() ->
        window
            .session
            .archive()
            .find(SAMPLE.id())
            .orElseThrow()
            .proposal()
            .title()
            .equals(SAMPLE.title() + "x"));
  }

  private void fill() throws Exception {
    folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
  }

  /// Opens the window, which cannot write, and goes on to reading.
  private void read(FxRobot robot) throws Exception {
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.untilShown(robot, "#read-only");
    robot.clickOn("#read-only");
    WindowFixture.untilShown(robot, "#reading-banner");
    WindowFixture.until(() -> listed(robot) == 1);
  }

  private static int listed(FxRobot robot) {
    // A content that was just put in has no table before it was laid out.
    return robot
        .lookup("#proposal-table")
        .<TableView<?>>tryQuery()
        .map(table -> table.getItems().size())
        .orElse(0);
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#reading-said").queryLabeled().getText();
  }

  /// Nothing that is seen below can be typed into or pressed, but for what only reads.
  private static void assertFixed(Node node) {
    boolean reads =
        node.getStyleClass().contains("fold-title")
            || READS.stream().anyMatch(id -> String.valueOf(node.getId()).startsWith(id));
    if (node instanceof TextInputControl text) {
      assertFalse(text.isEditable(), text::toString);
    } else if (node instanceof ButtonBase || node instanceof ComboBoxBase<?>) {
      assertTrue(reads || node.isDisabled(), node::toString);
    } else if (!reads && node instanceof Parent parent && parent.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(ReadingWindowTest::assertFixed);
    }
  }

  private List<Path> letters() throws Exception {
    Path letters = WindowFixture.letters(folder);
    if (!Files.exists(letters)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(letters)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  private Map<String, ByteBuffer> content() throws Exception {
    var content = new TreeMap<String, ByteBuffer>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return content;
  }
}
