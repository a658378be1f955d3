package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys that text controls would take for themselves, in the real window.
@ExtendWith(ApplicationExtension.class)
class KeysInEditorTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final Proposal OTHER =
      Proposal.create(Kind.CPPCC).withTitle("另一件").withLeadUnit("云岫区水务局");

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
      archive.save(OTHER, 0, Occasion.EDIT);
      archive.save(SAMPLE, 0, Occasion.EDIT);
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.open(robot, SAMPLE.title());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void undoWithNothingLeftIsNotTheControlsOwn(FxRobot robot) throws Exception {
    robot.clickOn("#proposal-title").push(KeyCode.END).write("abc", 0);
    assertEquals(SAMPLE.title() + "abc", text(robot, "#proposal-title"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(SAMPLE.title(), text(robot, "#proposal-title"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertEquals(SAMPLE.title(), text(robot, "#proposal-title"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(SAMPLE.title() + "abc", text(robot, "#proposal-title"));
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(SAMPLE.title() + "abc", text(robot, "#proposal-title"));
  }

  @Test
  void theMenuOfATextTakesBackStepsOfTheProposalOnly(FxRobot robot) throws Exception {
    robot.clickOn("#proposal-title").push(KeyCode.END).write("abc", 0);
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    robot.rightClickOn("#proposal-title");
    WindowFixture.untilShown(robot, "#menu-undo");

    robot.clickOn("#menu-undo");
    assertEquals(SAMPLE.title(), text(robot, "#proposal-title"));
    robot.rightClickOn("#proposal-title").clickOn("#menu-redo");
    assertEquals(SAMPLE.title() + "abc", text(robot, "#proposal-title"));
    robot.rightClickOn("#proposal-title").clickOn("#text-selectAll");
    robot.rightClickOn("#proposal-title").clickOn("#text-cut");
    assertEquals("", text(robot, "#proposal-title"));
  }

  @Test
  void theSearchFieldKeepsItsOwnUndo(FxRobot robot) throws Exception {
    robot.clickOn("#proposal-title").push(KeyCode.END).write("abc", 0);

    robot.clickOn("#search").write("x", 0).push(KeyCode.CONTROL, KeyCode.Z);

    assertEquals("", text(robot, "#search"));
    assertEquals(SAMPLE.title() + "abc", text(robot, "#proposal-title"));
  }

  @Test
  void tabLeavesATextOfSeveralLines(FxRobot robot) throws Exception {
    tab(robot, "#tab-replies", "#reply-1");
    robot.interact(robot.lookup("#reply-1").query()::requestFocus);

    robot.push(KeyCode.TAB);
    assertEquals("unit-1", focused().getId());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);

    assertEquals("reply-1", focused().getId());
    assertEquals(SAMPLE.suggestions().getFirst().reply(), text(robot, "#reply-1"));
  }

  @Test
  void aUnitOfTheArchiveIsTakenByKeysInACard(FxRobot robot) throws Exception {
    tab(robot, "#tab-replies", "#unit-1");
    TextInputControl unit = robot.lookup("#unit-1").queryTextInputControl();
    robot.interact(() -> {
      unit.requestFocus();
      unit.clear();
    });
    // The names are read in the background when the field is entered.
    WindowFixture.until(() -> {
      unit.clear();
      unit.appendText("水务");
      return robot.lookup(".completion-row").tryQuery().isPresent();
    });
    assertEquals("水务", unit.getText());

    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertEquals("云岫区水务局", unit.getText());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() ->
        "云岫区水务局"
            .equals(
                window
                    .session
                    .archive()
                    .find(SAMPLE.id())
                    .orElseThrow()
                    .proposal()
                    .suggestions()
                    .getFirst()
                    .unit()));
  }

  @Test
  void aNameInTypingIsKeptWhenAnotherTabIsClicked(FxRobot robot) throws Exception {
    robot.interact(() -> {
      robot.lookup("#proposal-proposers-input").query().requestFocus();
    });
    robot.write("白露", 0);

    robot.clickOn("#tab-replies");
    WindowFixture.untilShown(robot, "#reply-1");

    WindowFixture.until(() -> names(saved()).contains("白露"));
    robot.clickOn("#tab-basics");
    WindowFixture.untilShown(robot, "#proposal-proposers-input");
    assertEquals("", text(robot, "#proposal-proposers-input"));
    assertEquals(
        SAMPLE.proposers().size() + 1, robot.lookup("#proposal-proposers .chip").queryAll().size());
  }

  @Test
  void keysOnAPageDoNotMeanTheEditorBelow(FxRobot robot) throws Exception {
    tab(robot, "#tab-replies", "#reply-1");
    robot.push(KeyCode.CONTROL, KeyCode.H).write("会", 0);
    String position = robot.lookup("#find-position").queryLabeled().getText();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WindowFixture.untilShown(robot, "#registration-number");

    robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.F3);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    robot.clickOn("#page-back");
    WindowFixture.untilShown(robot, "#reply-1");

    assertEquals("", window.dialogs.clipboard);
    assertEquals(position, robot.lookup("#find-position").queryLabeled().getText());
    // Closing brings what was changed to disk.
    WindowFixture.closeByCross(stage);
    assertEquals(SAMPLE, saved());
  }

  private Proposal saved() throws Exception {
    return window.session.archive().find(SAMPLE.id()).orElseThrow().proposal();
  }

  private static List<String> names(Proposal proposal) {
    return proposal.proposers().stream().map(Proposer::name).toList();
  }

  private void tab(FxRobot robot, String tab, String shown) throws Exception {
    robot.clickOn(tab);
    WindowFixture.untilShown(robot, shown);
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryTextInputControl().getText();
  }
}
