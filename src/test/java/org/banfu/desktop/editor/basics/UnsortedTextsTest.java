package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sorting;
import org.banfu.proposal.Unsorted;
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
class UnsortedTextsTest {
  private static final Unsorted FIRST = new Unsorted("另附说明。", "第3段");
  private static final Unsorted SECOND = new Unsorted("2023年7月17日", "第9段");
  private static final Proposal SAMPLE =
      new Sample().proposal().withNotes("旧记事").withUnsorted(List.of(FIRST, SECOND));

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
  void theMenuNamesEveryPlaceAndMovesInOneStep(FxRobot robot) {
    MenuItem process = item(robot, "复函", "办理过程");
    robot.interact(process::fire);

    assertEquals(List.of(SECOND), editing.proposalNow().unsorted());
    assertTrue(editing.proposalNow().letter().process().endsWith("\n另附说明。"));
    assertEquals("把未归类内容移到办理过程", said(editing));
    robot.interact(editing::undo);
    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void byKeysAloneATextBecomesANewSuggestion(FxRobot robot) {
    // The menu needs room below its button: a popup over the edge breaks the screen of tests.
    robot.interact(() -> stage.setHeight(440));
    robot.interact(() -> assertTrue(tab.reveal(Place.of("unsorted.text", 0)).isPresent()));
    robot.interact(() -> ((ScrollPane) node("#basics-scroll")).setVvalue(1));
    assertTrue(node("#unsorted-text-1").isFocused());

    robot.push(KeyCode.TAB).push(KeyCode.SPACE);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertEquals("另附说明。", editing.proposalNow().suggestions().getLast().reply());
    assertEquals(SAMPLE.suggestions().size() + 1, editing.proposalNow().suggestions().size());
  }

  @Test
  void aDropPutsItBetweenTheLinesOfAPassage(FxRobot robot) {
    DropSpot notes = spot("#proposal-notes");

    robot.interact(() -> model().drop(editing, 0, FIRST.text(), notes, 0));

    assertEquals("另附说明。\n旧记事", editing.proposalNow().notes());
    assertEquals("另附说明。\n旧记事", ((TextArea) node("#proposal-notes")).getText());
  }

  @Test
  void aDropOnADayIsReadAndTheOldDayStaysInSight(FxRobot robot) {
    robot.interact(
        () -> model().drop(editing, 1, SECOND.text(), spot("#proposal-replied-on"), Sorting.END));

    assertEquals("2023-07-17", String.valueOf(editing.proposalNow().repliedOn()));
    assertEquals(
        List.of(FIRST, new Unsorted(String.valueOf(SAMPLE.repliedOn()), null)),
        editing.proposalNow().unsorted());
  }

  @Test
  void whatIsNoDayIsNotTakenByADay(FxRobot robot) {
    robot.interact(
        () -> model().drop(editing, 0, FIRST.text(), spot("#proposal-replied-on"), Sorting.END));

    assertEquals(SAMPLE, editing.proposalNow());
    assertEquals(1, screen.desk.notices().shown().size());
  }

  @Test
  void aTextThatIsAnotherByNowIsNotMoved(FxRobot robot) {
    robot.interact(() -> model().drop(editing, 0, "早先的文字", spot("#proposal-notes"), Sorting.END));

    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void aTextStaysAndItIsToldWhereThePlaceIsGone(FxRobot robot) {
    MenuItem reply = item(robot, "建议 1", "办理答复");
    robot.interact(() ->
        editing.change(
            EditLabel.of("basics.unsorted.deleted"), now -> now.withSuggestions(List.of())));
    Proposal without = editing.proposalNow();

    robot.interact(reply::fire);

    assertEquals(without, editing.proposalNow());
    assertEquals(1, screen.desk.notices().shown().size());
  }

  @Test
  void aDropOnNamesAddsThem(FxRobot robot) {
    robot.interact(() -> model().part(editing, 0, 2));
    robot.interact(() -> model().drop(editing, 0, "另附", spot("#proposal-tags"), Sorting.END));

    assertTrue(editing.proposalNow().tags().contains("另附"));
    assertEquals("说明。", editing.proposalNow().unsorted().getFirst().text());
  }

  @Test
  void aTextIsPartedAtTheCaretAndJoinedAgain(FxRobot robot) {
    assertTrue(((Button) node("#unsorted-part-1")).isDisabled());
    robot.interact(() -> ((TextInputControl) node("#unsorted-text-1")).positionCaret(2));
    robot.interact(() -> ((Button) node("#unsorted-part-1")).fire());
    assertEquals(
        List.of("另附", "说明。", SECOND.text()),
        editing.proposalNow().unsorted().stream().map(Unsorted::text).toList());

    robot.interact(() -> ((Button) node("#unsorted-join-2")).fire());
    assertEquals("另附\n说明。", editing.proposalNow().unsorted().getFirst().text());
  }

  @Test
  void aTextIsMendedInPlaceAndDeleted(FxRobot robot) {
    robot.interact(() -> ((TextInputControl) node("#unsorted-text-2")).appendText("印发"));
    assertEquals("2023年7月17日印发", editing.proposalNow().unsorted().getLast().text());
    assertEquals("第9段", editing.proposalNow().unsorted().getLast().source());

    robot.interact(() -> ((Button) node("#unsorted-delete-1")).fire());
    robot.interact(() -> ((Button) node("#unsorted-delete-1")).fire());
    assertEquals(List.of(), editing.proposalNow().unsorted());
    assertFalse(node("#basics-unsorted").isVisible());
  }

  @Test
  void aCaretGoesToTheNearestLineEnd() {
    assertEquals(0, DropCaret.nearestLineEnd("甲乙丙\n丁戊己", 1));
    assertEquals(3, DropCaret.nearestLineEnd("甲乙丙\n丁戊己", 2));
    assertEquals(4, DropCaret.nearestLineEnd("甲乙丙\n丁戊己", 5));
    assertEquals(7, DropCaret.nearestLineEnd("甲乙丙\n丁戊己", 99));
  }

  private UnsortedViewModel model() {
    return new UnsortedViewModel(screen.desk);
  }

  private String said(Editing of) {
    return of.undoLabel().get().orElseThrow().text(screen.desk.messages());
  }

  private DropSpot spot(String id) {
    Optional<DropSpot.Found> found = DropSpot.at(node(id));
    return found.orElseThrow().spot();
  }

  private MenuItem item(FxRobot robot, String group, String name) {
    var move = (MenuButton) node("#unsorted-move-1");
    robot.interact(() -> Event.fireEvent(move, new Event(MenuButton.ON_SHOWING)));
    Menu menu =
        (Menu)
            move.getItems().stream()
                .filter(one -> group.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    return menu.getItems().stream()
        .filter(one -> name.equals(one.getText()))
        .findFirst()
        .orElseThrow();
  }

  private Node node(String id) {
    Node found = stage.getScene().lookup(id);
    assertNotNull(found, id);
    return found;
  }
}
