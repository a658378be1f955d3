package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 函尾 in the real window: its 发文字号 and the review of its openness.
@ExtendWith(ApplicationExtension.class)
class LetterTailInWindowTest {
  private static final Proposal SAMPLE = withoutDocNumber(new Sample().proposal());

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
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.EDIT);
      archive.saveProfile(archive.profile().withDocNumberPrefix("云府函"));
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.open(robot, SAMPLE.title());
    robot.clickOn("#tab-replies");
    WindowFixture.untilShown(robot, "#letter-tail");
    robot.interact(() -> robot.lookup("#letter-tail").queryButton().fire());
    WindowFixture.untilShown(robot, "#letter-doc-number");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theOfficesPrefixIsTakenByOneKeyAndTheNumberTypedIntoIt(FxRobot robot) throws Exception {
    assertEquals("", number(robot).getText());
    robot.interact(number(robot)::requestFocus);

    robot.push(KeyCode.DOWN).write("27", 0);

    assertEquals("云府函〔2024〕27号", number(robot).getText());
    untilSaved(robot, "云府函〔2024〕27号");
  }

  @Test
  void theOfficesPrefixIsTakenByOneClickAndGoesWhenSomethingIsTyped(FxRobot robot)
      throws Exception {
    robot.interact(() -> robot.lookup("#letter-doc-number-take").queryButton().fire());

    robot.write("8", 0);

    assertEquals("云府函〔2024〕8号", number(robot).getText());
    assertFalse(robot.lookup("#letter-doc-number-take").query().isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", number(robot).getText());
  }

  @Test
  void whoReviewedTheOpennessAndWhenIsTyped(FxRobot robot) throws Exception {
    robot.interact(robot.lookup("#letter-publication-reviewer").query()::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("qiu", 0).push(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("2024.6.20", 0);
    robot.push(KeyCode.CONTROL, KeyCode.S);

    Publication before = SAMPLE.publication();
    Publication after = before.withReviewer("qiu").withReviewedOn(LocalDate.of(2024, 6, 20));
    WindowFixture.until(() -> saved().publication().equals(after));
  }

  private static Proposal withoutDocNumber(Proposal sample) {
    return sample.withLetter(
        sample.letter().withDocNumber(null).withDate(LocalDate.of(2024, 6, 12)));
  }

  private static TextInputControl number(FxRobot robot) {
    return robot.lookup("#letter-doc-number").queryTextInputControl();
  }

  private void untilSaved(FxRobot robot, String docNumber) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() -> docNumber.equals(saved().letter().docNumber()));
  }

  private Proposal saved() throws Exception {
    return window.session.archive().find(SAMPLE.id()).orElseThrow().proposal();
  }
}
