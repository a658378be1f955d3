package org.banfu.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextFields;
import org.banfu.review.CleanLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 校对 in the real window (issue 5, point 6): F7, the list, the jump, the fix, undo, and the
/// question before an export.
@ExtendWith(ApplicationExtension.class)
class ReviewInWindowTest {
  private static final Place REPLY = new Place("suggestions.reply", "s2");
  private static final Proposal CLEAN = CleanLetter.proposal();
  private static final Proposal WRONG =
      TextFields.with(
          TextFields.with(CLEAN, Place.of("letter.salutation"), "尊敬白露委员："), REPLY, "已完成一期,二期在建。");

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
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(WRONG, 0, Occasion.EDIT);
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.open(robot, WRONG.title());
    untilCounted(robot, "校对 2");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void f7ListsWhatIsWrongAndEnterLeadsToIt(FxRobot robot) throws Exception {
    assertFalse(robot.lookup("#review-panel").query().isVisible());

    robot.push(KeyCode.F7);

    WindowFixture.untilShown(robot, "#review-panel");
    assertEquals("必须改 1 处，建议改 1 处", robot.lookup("#review-summary").queryLabeled().getText());
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    WindowFixture.until(() -> ",".equals(focused().getSelectedText()));
    assertTrue(focused().getText().startsWith("已完成一期"), focused().getText());
    robot.push(KeyCode.F7);
    WindowFixture.until(() -> list(robot).isFocused());
    robot.push(KeyCode.ESCAPE);
    WindowFixture.until(() -> !robot.lookup("#review-panel").query().isVisible());
  }

  @Test
  void oneClickMendsAndUndoTakesItBack(FxRobot robot) throws Exception {
    robot.push(KeyCode.F7);
    WindowFixture.untilShown(robot, "#review-fix-1");

    robot.interact(() -> robot.lookup("#review-fix-1").queryButton().fire());

    untilCounted(robot, "校对 1");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    untilCounted(robot, "校对");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() ->
        saved().letter().salutation().equals("尊敬的白露委员：")
            && saved().suggestions().get(1).reply().equals("已完成一期，二期在建。"));
    robot.interact(() -> robot.lookup("#editor-tabs").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    untilCounted(robot, "校对 1");
  }

  @Test
  void theCountFollowsWhatIsTyped(FxRobot robot) throws Exception {
    robot.push(KeyCode.F7);
    WindowFixture.untilShown(robot, "#review-panel");
    robot.push(KeyCode.ENTER);
    WindowFixture.until(() -> "尊敬".equals(focused().getSelectedText()));

    robot.push(KeyCode.RIGHT).write("的", 0);

    untilCounted(robot, "校对 1");
  }

  @Test
  void exportAsksOnlyWhenSomethingMustBeMended(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WindowFixture.untilShown(robot, "#review-panel");
    assertEquals("仍然导出", window.dialogs.asked.getFirst().verb());
    assertEquals("去看看", window.dialogs.asked.getFirst().otherwise());
    assertEquals(0, written());

    window.dialogs.answers.add(true);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WindowFixture.until(() -> written() == 1);

    robot.interact(() -> robot.lookup("#review-fix-0").queryButton().fire());
    untilCounted(robot, "校对 1");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WindowFixture.until(() -> written() == 2);
    assertEquals(2, window.dialogs.asked.size());
  }

  private int written() throws Exception {
    try (var files = Files.list(WindowFixture.letters(place.resolve("archive")))) {
      return (int) files.count();
    }
  }

  private TextInputControl focused() {
    return stage.getScene().getFocusOwner() instanceof TextInputControl control
        ? control
        : new javafx.scene.control.TextField();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#review-findings").queryListView();
  }

  private static void untilCounted(FxRobot robot, String counted) throws Exception {
    WindowFixture.until(() -> counted.equals(robot.lookup("#review").queryButton().getText()));
  }

  private Proposal saved() throws Exception {
    return window.session.archive().find(WRONG.id()).orElseThrow().proposal();
  }
}
