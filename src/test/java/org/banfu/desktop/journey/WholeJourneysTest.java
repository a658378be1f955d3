package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.GroupLine;
import org.banfu.proposal.FindReplace;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a clerk does from one end to the other, in the real window, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class WholeJourneysTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path place;
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
  void whatIsRegisteredAnsweredAndListedStandsInTheLetter(FxRobot robot) throws Exception {
    show();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WindowFixture.untilShown(robot, "#registration-number");
    robot.clickOn("#registration-number").write("20240017", 0);
    robot.clickOn("#registration-title").write("More benches in the park", 0);
    robot.clickOn("#registration-create");
    WindowFixture.until(() -> title(robot).equals("More benches in the park"));

    choose(robot, "tab-replies");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    WindowFixture.untilShown(robot, "#reply-1");
    robot.clickOn("#heading-1").write("Benches", 0);
    robot.clickOn("#reply-1").write("Twenty benches were put up.", 0);
    choose(robot, "tab-worklist");
    TextArea line = robot.lookup(".item-text").queryAllAs(TextArea.class).iterator().next();
    robot.clickOn(line).write("Benches at the lake", 0);
    // It lacks what a letter needs; the clerk is asked, and wants it all the same.
    window.dialogs.answers.add(true);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WindowFixture.until(() -> !letters().isEmpty());

    WindowFixture.until(() -> text(letters().getFirst()).contains("Benches at the lake"));
    String letter = text(letters().getFirst());
    assertTrue(letter.contains("Twenty benches were put up."), letter);
    assertTrue(letter.contains("More benches in the park"), letter);
    assertTrue(letter.contains("20240017"), letter);
  }

  @Test
  void whatIsBinnedIsRestoredWhole(FxRobot robot) throws Exception {
    fill();
    show();
    WindowFixture.open(robot, SAMPLE.title());
    robot.interact(() -> robot.lookup("#proposal-table").query().requestFocus());
    robot.push(KeyCode.DELETE);
    WindowFixture.until(() -> window.session.archive().bin().size() == 1);
    assertEquals(List.of(), window.session.archive().rows());

    chooseBin(robot);
    WindowFixture.until(() -> WindowFixture.table(robot).getItems().size() == 1);
    robot.interact(
        () -> robot.lookup("#proposal-table").queryTableView().getSelectionModel().select(0));
    robot.rightClickOn(SAMPLE.number()).clickOn("#menu-take-from-bin");

    WindowFixture.until(() -> window.session.archive().rows().size() == 1);
    assertEquals(SAMPLE, archived());
  }

  @Test
  void findAndReplaceIsUndoneInOneStep(FxRobot robot) throws Exception {
    fill();
    show();
    WindowFixture.open(robot, SAMPLE.title());
    int hits = FindReplace.find(SAMPLE, "的", true).size();
    robot.push(KeyCode.CONTROL, KeyCode.H);
    WindowFixture.untilShown(robot, "#find-what");
    robot.clickOn("#find-what").write("的", 0);
    robot.clickOn("#find-with").write("XY", 0);
    robot.clickOn("#replace-all");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() -> FindReplace.find(archived(), "XY", true).size() == hits);

    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.S);

    WindowFixture.until(() -> archived().equals(SAMPLE));
    assertTrue(hits > 1, "hits: " + hits);
  }

  private void fill() throws Exception {
    try (Archive archive = Archive.open(place.resolve("archive"), Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
  }

  private void show() throws Exception {
    window = new WindowFixture(place.resolve("archive"));
    window.show(stage);
    WindowFixture.until(() -> window.session.opened().isPresent());
  }

  private Proposal archived() throws Exception {
    return window.session.archive().find(SAMPLE.id()).orElseThrow().proposal();
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#editor-title").queryLabeled().getText();
  }

  private static void choose(FxRobot robot, String tab) throws Exception {
    robot.clickOn("#" + tab);
  }

  private static void chooseBin(FxRobot robot) {
    ListView<GroupLine> groups = robot.lookup("#side-bar").queryListView();
    robot.interact(() ->
        groups.getItems().stream()
            .filter(line -> line.group() instanceof Group.Bin)
            .forEach(groups.getSelectionModel()::select));
  }

  private List<Path> letters() throws IOException {
    Path folder = WindowFixture.letters(place.resolve("archive"));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  private static String text(Path letter) throws IOException {
    try (var document = new XWPFDocument(Files.newInputStream(letter));
        var words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }
}
