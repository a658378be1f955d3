package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BasicsTabTest {
  private static final Proposal SAMPLE =
      new Sample().proposal().withDueOn(null).withExtension(null);

  @TempDir Path folder;
  private DeskOnScreen screen;
  private BasicsTab tab;
  private Editing editing;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    robot.interact(() ->
        tab = new BasicsTab(screen.desk, new KnownNames(screen.desk), () -> editing, id -> {}));
    editing = OpenTab.show(robot, stage, screen.desk, SAMPLE, tab, 1000, 700);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void everyPlainFieldCanBeEditedAndUndoGivesTheExactValueBack(FxRobot robot) {
    Map<String, String> typed =
        Map.ofEntries(
            Map.entry("#proposal-number", "20249001"),
            Map.entry("#proposal-title", "新的题目"),
            Map.entry("#proposal-council", "区政协"),
            Map.entry("#proposal-term", "8"),
            Map.entry("#proposal-session", "9"),
            Map.entry("#proposal-year", "2025"),
            Map.entry("#proposal-lead-unit", "某局"),
            Map.entry("#proposal-issuer", "某办"),
            Map.entry("#proposal-filing-unit", "某科"),
            Map.entry("#proposal-handler", "某甲"),
            Map.entry("#proposal-contact", "某乙"),
            Map.entry("#proposal-phone", "0000-7654321"),
            Map.entry("#proposal-assigned-on", "2024-1-2"),
            Map.entry("#proposal-received-on", "2024-1-3"),
            Map.entry("#proposal-due-on", "2024-9-9"),
            Map.entry("#proposal-replied-on", "2024-8-8"),
            Map.entry("#extension-until", "2024-10-10"),
            Map.entry("#extension-consent", "2024-4-4"),
            Map.entry("#publication-reason", "某理由"),
            Map.entry("#publication-reviewer", "某丙"),
            Map.entry("#publication-reviewed-on", "2024-8-9"),
            Map.entry("#return-on", "2024-1-9"),
            Map.entry("#return-reason", "不属职责"),
            Map.entry("#proposal-notes", "记一笔"));
    typed.forEach((id, text) -> {
      Proposal before = editing.proposalNow();
      robot.interact(() -> {
        input(id).requestFocus();
        input(id).selectAll();
        input(id).replaceSelection(text);
      });
      assertFalse(before.equals(editing.proposalNow()), id + " changes nothing");
    });

    while (editing.undoLabel().get().isPresent()) {
      robot.interact(editing::undo);
    }

    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void groupAndTelephoneOfEachProposerAreInTheFold(FxRobot robot) {
    robot.interact(() -> {
      ((TitledPane) node("#proposer-details")).setExpanded(true);
      input("#proposer-group-1").setText("科技界");
      input("#proposer-phone-1").setText("0000-1112222");
    });

    assertEquals("科技界", editing.proposalNow().proposers().getFirst().group());
    assertEquals("0000-1112222", editing.proposalNow().proposers().getFirst().phone());
  }

  @Test
  void theDueDateByRuleStandsBesideTheTypedOne(FxRobot robot) {
    robot.interact(() -> {
      input("#proposal-assigned-on").selectAll();
      input("#proposal-assigned-on").replaceSelection("2024-3-20");
      input("#proposal-due-on").replaceSelection("2024-7-1");
    });

    assertEquals("按规则：2024-06-20（交办后 3 个月）", ((Label) node("#due-by-rule")).getText());
    assertEquals(LocalDate.of(2024, 7, 1), editing.proposalNow().dueOn());
  }

  @Test
  void theStateIsChangedWithItsDayAndNote(FxRobot robot) {
    State before = editing.proposalNow().state();
    State next = before.usualNext().iterator().next();
    robot.interact(() -> {
      input("#state-on").selectAll();
      input("#state-on").replaceSelection("5-9");
      input("#state-note").setText("已报领导");
      ((Button) node("#state-" + next)).fire();
    });

    assertEquals(next, editing.proposalNow().state());
    assertEquals(LocalDate.of(2024, 5, 9), editing.proposalNow().history().getLast().on());
    assertEquals("已报领导", editing.proposalNow().history().getLast().note());
    int last = editing.proposalNow().history().size();
    robot.interact(() -> input("#history-note-" + last).setText("改过"));
    assertEquals("改过", editing.proposalNow().history().getLast().note());
  }

  @Test
  void theDayOfAChangeOfStateIsTheOneOfTheClick(FxRobot robot) {
    // What is offered while the window is open overnight must not be yesterday.
    assertEquals("", input("#state-on").getText());
    State next = editing.proposalNow().state().usualNext().iterator().next();

    robot.interact(() -> {
      input("#state-on").setText("下个月");
      ((Button) node("#state-" + next)).fire();
    });
    assertEquals(SAMPLE, editing.proposalNow());
    assertFalse(((Label) node("#state-on-said")).getText().isEmpty());
    robot.interact(() -> {
      input("#state-on").clear();
      ((Button) node("#state-" + next)).fire();
    });

    assertEquals(LocalDate.of(2024, 5, 10), editing.proposalNow().history().getLast().on());
  }

  @Test
  void aPlaceIsRevealedWithTheFocusInIt(FxRobot robot) {
    robot.interact(() -> assertTrue(tab.reveal(Place.of("publication.reason")).isPresent()));
    assertTrue(node("#publication-reason").isFocused());

    robot.interact(() -> assertFalse(tab.reveal(Place.of("suggestions.reply")).isPresent()));
  }

  @Test
  void aPlaceInAClosedFoldIsUnfolded(FxRobot robot) {
    robot.interact(() -> assertTrue(tab.reveal(Place.of("proposers.phone", 0)).isPresent()));

    assertTrue(((TitledPane) node("#proposer-details")).isExpanded());
    assertTrue(node("#proposer-phone-1").isFocused());
  }

  @Test
  void aKeyInAFieldOfOneLineLeavesTheLineEndsOfItsText(FxRobot robot) {
    Proposal lines = SAMPLE.withLeadUnit("云岫区水务局\n云岫区城管局");
    robot.interact(() -> editing.change(EditLabel.of("desktop.edit", ""), proposal -> lines));
    robot.interact(() -> input("#proposal-lead-unit").requestFocus());

    robot.type(KeyCode.END).write("等", 0);

    assertEquals("云岫区水务局\n云岫区城管局等", editing.proposalNow().leadUnit());
    assertEquals("云岫区水务局云岫区城管局等", input("#proposal-lead-unit").getText());
    assertEquals(13, input("#proposal-lead-unit").getCaretPosition());
  }

  @Test
  void theFormIsWalkedThroughWithTab(FxRobot robot) {
    robot.interact(() -> node("#proposal-title").requestFocus());

    robot.type(KeyCode.TAB);
    assertTrue(node("#proposal-number").isFocused());
    robot.type(KeyCode.TAB).type(KeyCode.TAB);

    assertTrue(node("#proposal-council").isFocused());
  }

  private TextInputControl input(String id) {
    return (TextInputControl) node(id);
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }
}
