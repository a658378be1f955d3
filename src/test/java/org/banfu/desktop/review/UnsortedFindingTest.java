package org.banfu.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorted;
import org.banfu.review.CleanLetter;
import org.banfu.review.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 校对 tells in the window that text is left in 未归类内容, and leads there.
@ExtendWith(ApplicationExtension.class)
class UnsortedFindingTest {
  private static final Proposal LEFT =
      CleanLetter.proposal()
          .withUnsorted(List.of(new Unsorted("", null), new Unsorted("另附说明。", "第3段")));

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
      archive.save(LEFT, 0, Occasion.IMPORT);
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.open(robot, LEFT.title());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void itIsToldOnceAndLeadsToTheTextFromAnyTab(FxRobot robot) throws Exception {
    WindowFixture.until(() -> "校对 1".equals(robot.lookup("#review").queryButton().getText()));
    robot.clickOn("#tab-replies");

    robot.push(KeyCode.F7);
    WindowFixture.untilShown(robot, "#review-panel");
    var found =
        (Finding) ((ListView<?>) robot.lookup("#review-findings").query()).getItems().get(0);
    assertEquals("unsorted", found.rule());
    robot.push(KeyCode.ENTER);

    WindowFixture.until(() ->
        stage.getScene().getFocusOwner() != null
            && "unsorted-text-2".equals(stage.getScene().getFocusOwner().getId()));
  }
}
