package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
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

/// The window is closed in the middle of a word: nothing is lost, and nothing is asked.
@ExtendWith(ApplicationExtension.class)
class CloseInMidTypingTest {
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
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
  }

  @Test
  void theLastKeyIsOnDisk(FxRobot robot) throws Exception {
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.open(robot, SAMPLE.title());
      typeAndClose(robot, "abc");
      assertEquals(List.of(), window.dialogs.asked);
    }

    assertEquals("abc" + SAMPLE.title(), archived().title());
  }

  @Test
  void whatWasTypedInTheProposalLeftBeforeIsOnDiskToo(FxRobot robot) throws Exception {
    Proposal other = SAMPLE.withId("other").withNumber("20230999").withTitle("另一件提案");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(other, 0, Occasion.IMPORT);
    }

    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.open(robot, SAMPLE.title());
      typeAtStart(robot, "a");
      WindowFixture.open(robot, other.title());
      typeAndClose(robot, "b");
      assertFalse(stage.isShowing());
    }

    assertEquals("a" + SAMPLE.title(), archived().title());
    assertEquals("b" + other.title(), archived(other.id()).title());
  }

  @Test
  void whatWasTypedInTheSettingsIsKept(FxRobot robot) throws Exception {
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.open(robot, SAMPLE.title());
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      WindowFixture.untilShown(robot, "#profile-issuer");
      TextInputControl issuer = robot.lookup("#profile-issuer").queryTextInputControl();
      robot.interact(issuer::requestFocus);
      robot.write("abc", 0);
      WindowFixture.closeByCross(stage);
    }

    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      assertEquals("abc", archive.profile().issuer());
    }
  }

  @Test
  void aProposalThatIsNotCreatedYetIsThereInTheNextWindow(FxRobot robot) throws Exception {
    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.open(robot, SAMPLE.title());
      robot.push(KeyCode.CONTROL, KeyCode.N);
      WindowFixture.untilShown(robot, "#registration-number");
      robot.interact(robot.lookup("#registration-number").query()::requestFocus);
      robot.write("2024", 0);
      WindowFixture.closeByCross(stage);
    }

    try (var window = new WindowFixture(folder)) {
      window.show(stage);
      WindowFixture.untilShown(robot, ".notice-note");
      robot.clickOn("继续新建");
      WindowFixture.until(() ->
          robot.lookup("#registration-number").queryTextInputControl().getText().equals("2024"));
      WindowFixture.closeByCross(stage);
    }
  }

  private void typeAndClose(FxRobot robot, String text) throws Exception {
    typeAtStart(robot, text);
    // At once: the throttle of the autosave has not run down.
    WindowFixture.closeByCross(stage);
  }

  private static void typeAtStart(FxRobot robot, String text) throws Exception {
    WindowFixture.untilShown(robot, "#proposal-title");
    TextInputControl field = robot.lookup("#proposal-title").queryTextInputControl();
    robot.interact(field::requestFocus);
    robot.interact(field::home);
    robot.write(text, 0);
  }

  private Proposal archived() throws Exception {
    return archived(SAMPLE.id());
  }

  private Proposal archived(String id) throws Exception {
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      return archive.find(id).orElseThrow().proposal();
    }
  }
}
