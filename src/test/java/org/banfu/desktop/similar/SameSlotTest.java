package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The card of the past suggestion is handed over to the one under work, with the focus in it.
@ExtendWith(ApplicationExtension.class)
class SameSlotTest {
  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    List<Suggestion> turned = PastReplies.underWork().suggestions().reversed();
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      PastReplies.save(archive, PastReplies.cableCar());
      PastReplies.save(archive, PastReplies.underWork().withSuggestions(turned));
    }
    window = new WindowFixture(folder);
    PastReplies.giveRoom(window.settings);
    window.show(stage);
    WindowFixture.open(robot, "关于方便登山的提案");
    robot.clickOn("#tab-replies");
    robot.interact(() -> reply(robot, 2).requestFocus());
    untilFound(robot);
    robot.interact(() -> robot.lookup("#similar-open-1").queryAs(Labeled.class).requestFocus());
    robot.push(KeyCode.SPACE);
    untilOpen(robot, "关于缆车的提案");
    WindowFixture.until(() -> reply(robot, 2).isFocused());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    untilOpen(robot, "关于方便登山的提案");
    WindowFixture.until(() -> reply(robot, 2).isFocused());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aReplyIsInsertedIntoTheCardThatThePersonIsIn(FxRobot robot) throws Exception {
    untilFound(robot);

    robot.interact(() -> robot.lookup("#similar-insert-1").queryButton().fire());

    WindowFixture.until(() -> reply(robot, 2).getText().equals(PastReplies.ANSWERED));
    assertEquals("", reply(robot, 1).getText());
  }

  @Test
  void theCardThatThePersonIsInIsSplit(FxRobot robot) throws Exception {
    robot.write("abcd");
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.LEFT);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);

    WindowFixture.until(() -> robot.lookup("#reply-3").tryQuery().isPresent());
    assertEquals("ab", reply(robot, 2).getText());
    assertEquals("cd", reply(robot, 3).getText());
  }

  private static void untilFound(FxRobot robot) throws Exception {
    WindowFixture.until(
        () -> robot.lookup("#similar-said").queryLabeled().getText().startsWith("与建议二相似的以往建议 "));
  }

  private static void untilOpen(FxRobot robot, String title) throws Exception {
    WindowFixture.until(() -> robot.lookup("#editor-title").queryLabeled().getText().equals(title));
  }

  private static TextArea reply(FxRobot robot, int at) {
    return robot.lookup("#reply-" + at).queryAs(TextArea.class);
  }
}
