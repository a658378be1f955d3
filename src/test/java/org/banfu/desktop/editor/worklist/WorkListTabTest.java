package org.banfu.desktop.editor.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Items;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The tab with keys and mouse, on a real archive.
@ExtendWith(ApplicationExtension.class)
class WorkListTabTest {
  private static final Suggestion FIRST =
      Suggestion.of("增设食堂", "一是已建成长者食堂12处。二是正在推进8处选址。")
          .withItems(
              List.of(ActionItem.of(Stage.DONE, "已建成食堂12处"), ActionItem.of(Stage.DONE, "已开放3处")));
  private static final Suggestion SECOND = Suggestion.of("配备车辆", "");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC).withSuggestions(List.of(FIRST, SECOND));
  private static final Column DONE = new Column(FIRST.id(), Stage.DONE);
  private static final Column UNDERWAY = new Column(FIRST.id(), Stage.UNDERWAY);
  private static final String ONE = FIRST.items().get(0).id();
  private static final String TWO = FIRST.items().get(1).id();

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private WorkListTab tab;
  private javafx.stage.Stage stage;
  private Scene scene;

  @Start
  void start(javafx.stage.Stage given) {
    stage = given;
    // The thread of the desk's screen is the one that makes it.
    fixture = new DeskFixture(folder);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    robot.interact(() -> tab = new WorkListTab(fixture.desk, new KnownNames(fixture.desk)));
    editing = OpenTab.show(robot, stage, fixture.desk, PROPOSAL, tab, 1000, 700);
    scene = stage.getScene();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          tab.dispose();
          fixture.close();
        });
  }

  @Test
  void writingInTheEmptyLineStaysInTheSameControl(FxRobot robot) {
    TextArea draft = emptyLine(robot, DONE);

    robot.interact(draft::requestFocus);
    robot.write("abc");

    assertEquals(List.of("已建成食堂12处", "已开放3处", "abc"), texts(DONE));
    assertSame(draft, scene.getFocusOwner());
    undo(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
    assertSame(draft, scene.getFocusOwner());
    assertEquals("", draft.getText());
  }

  @Test
  void theLinesAreThereStillWhenOneComesBackToTheTab(FxRobot robot) {
    TextArea line = area(robot, ONE);

    robot.interact(() -> {
      tab.leave();
      editing.change(
          EditLabel.of("desktop.edit", ""),
          now -> Items.change(now, ONE, item -> item.withText("已建成食堂13处")));
      tab.show(editing);
    });

    assertSame(line, area(robot, ONE));
    assertEquals("已建成食堂13处", line.getText());
  }

  @Test
  void aProposedItemWithADayThatIsNotUnderstoodIsNotPutIn(FxRobot robot) {
    robot.interact(() -> robot.lookup("#extract-" + FIRST.id()).queryButton().fire());
    String line = "#extract-panel-" + FIRST.id() + "-1-";
    robot.interact(() -> {
      robot.lookup(line + "tick").queryAs(CheckBox.class).setSelected(true);
      robot.lookup(line + "promised").queryTextInputControl().setText("下个月");
      robot.lookup("#extract-panel-" + FIRST.id() + "-insert").queryButton().fire();
    });
    assertEquals(PROPOSAL, editing.proposalNow());
    assertSame(robot.lookup(line + "promised").query(), scene.getFocusOwner());

    robot.interact(() -> {
      robot.lookup(line + "promised").queryTextInputControl().setText("6-30");
      robot.lookup("#extract-panel-" + FIRST.id() + "-insert").queryButton().fire();
    });

    assertTrue(
        editing.proposalNow().suggestions().getFirst().items().stream()
            .anyMatch(item -> LocalDate.of(2024, 6, 30).equals(item.promisedOn())));
  }

  @Test
  void enterWritesOneItemAfterTheOther(FxRobot robot) {
    robot.interact(emptyLine(robot, UNDERWAY)::requestFocus);

    robot.write("a").type(KeyCode.ENTER);
    robot.write("b").type(KeyCode.ENTER);
    robot.write("c");

    assertEquals(List.of("a", "b", "c"), texts(UNDERWAY));
  }

  @Test
  void enterSplitsAndBackspaceJoins(FxRobot robot) {
    caret(robot, ONE, 3);

    robot.type(KeyCode.ENTER);
    assertEquals(List.of("已建成", "食堂12处", "已开放3处"), texts(DONE));
    robot.type(KeyCode.BACK_SPACE);

    assertEquals(List.of("已建成食堂12处", "已开放3处"), texts(DONE));
    assertSame(area(robot, ONE), scene.getFocusOwner());
    assertEquals(3, area(robot, ONE).getCaretPosition());
  }

  @Test
  void backspaceInAnEmptyLineRemovesIt(FxRobot robot) {
    caret(robot, TWO, 5);

    robot.type(KeyCode.BACK_SPACE, 6);

    assertEquals(List.of("已建成食堂12处"), texts(DONE));
    assertSame(area(robot, ONE), scene.getFocusOwner());
  }

  @Test
  void tabWalksThroughTheColumnsAndBack(FxRobot robot) {
    caret(robot, TWO, 0);

    robot.type(KeyCode.TAB);
    assertSame(emptyLine(robot, UNDERWAY), scene.getFocusOwner());
    robot.type(KeyCode.TAB);
    assertSame(emptyLine(robot, new Column(FIRST.id(), Stage.PLANNED)), scene.getFocusOwner());
    robot.type(KeyCode.TAB);
    assertSame(standsFor(robot, ".worklist-remark", FIRST.id()), scene.getFocusOwner());
    robot.type(KeyCode.TAB);
    assertSame(emptyLine(robot, new Column(SECOND.id(), Stage.DONE)), scene.getFocusOwner());
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertSame(emptyLine(robot, new Column(FIRST.id(), Stage.PLANNED)), scene.getFocusOwner());
  }

  @Test
  void altAndArrowsMoveTheItemWithTheFocus(FxRobot robot) {
    caret(robot, ONE, 0);

    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    assertEquals(List.of("已建成食堂12处"), texts(UNDERWAY));
    assertSame(area(robot, ONE), scene.getFocusOwner());
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertEquals(List.of("已建成食堂12处"), texts(new Column(SECOND.id(), Stage.UNDERWAY)));
    undo(robot);
    undo(robot);

    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void draggedByItsNumberAnItemGoesIntoAnotherColumn(FxRobot robot) {
    Node handle = robot.from(area(robot, ONE).getParent()).lookup(".item-handle").query();

    robot.drag(handle, MouseButton.PRIMARY);
    robot.moveTo(emptyLine(robot, UNDERWAY));
    robot.drop();

    assertEquals(List.of("已建成食堂12处"), texts(UNDERWAY));
    assertEquals(List.of("已开放3处"), texts(DONE));
  }

  @Test
  void pastedLinesBecomeItems(FxRobot robot) {
    TextArea draft = emptyLine(robot, UNDERWAY);
    robot.interact(draft::requestFocus);

    robot.interact(() -> draft.replaceSelection("1. 甲\n2. 乙\n"));
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("甲", "乙"), texts(UNDERWAY));
    undo(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void anEmptyLineBetweenItemsGoesWhenItIsLeft(FxRobot robot) {
    caret(robot, ONE, 8);
    robot.type(KeyCode.ENTER);
    Node opened = scene.getFocusOwner();

    robot.interact(area(robot, TWO)::requestFocus);
    WaitForAsyncUtils.waitForFxEvents();

    assertNull(opened.getScene());
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void onlyTickedProposalsOfTheReplyArePutIn(FxRobot robot) {
    robot.clickOn("#extract-" + FIRST.id());
    robot.interact(
        () -> robot.from(panel(robot)).lookup(".check-box").queryAs(CheckBox.class).fire());
    assertEquals(PROPOSAL, editing.proposalNow());

    robot.interact(() -> button(robot, "#extract-panel-" + FIRST.id() + "-insert").fire());

    assertEquals(
        3, editing.proposalNow().items(Stage.DONE) + editing.proposalNow().items(Stage.UNDERWAY));
    undo(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void anItemIsRevealedWithTheFocus(FxRobot robot) {
    robot.interact(
        () -> assertTrue(tab.reveal(new Place("suggestions.items.text", TWO)).isPresent()));

    assertSame(area(robot, TWO), scene.getFocusOwner());
  }

  @Test
  void theUnitOfAnItemIsWrittenInTheRowThatOpensWithIt(FxRobot robot) {
    caret(robot, ONE, 0);

    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    robot.interact(() -> robot.lookup("#item-unit-" + ONE).query().requestFocus());
    robot.write("abc").type(KeyCode.ESCAPE);

    assertEquals("abc", DONE.items(editing.proposalNow()).getFirst().unit());
    assertSame(area(robot, ONE), scene.getFocusOwner());
  }

  @Test
  void aPromisedDateIsTypedInTheRowThatOpensWithTheItemAndToldInWords(FxRobot robot) {
    robot.interact(() ->
        editing.change(
            EditLabel.of("desktop.edit", "x"),
            now -> Items.move(now, ONE, FIRST.id(), Stage.UNDERWAY, 0)));
    caret(robot, ONE, 0);

    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    robot.write("2024.5.1").type(KeyCode.ESCAPE);

    assertEquals(
        LocalDate.of(2024, 5, 1), UNDERWAY.items(editing.proposalNow()).getFirst().promisedOn());
    assertTrue(robot.lookup("逾期 9 天").tryQuery().isPresent());
    assertSame(area(robot, ONE), scene.getFocusOwner());
  }

  @Test
  void titleAndDateOfTheListAreTyped(FxRobot robot) {
    robot.interact(() -> assertTrue(tab.reveal(Place.of("workList.title")).isPresent()));
    robot.write("abc");
    robot.interact(() -> assertTrue(tab.reveal(Place.of("workList.filledOn")).isPresent()));
    robot.write("2024-5-9");

    assertEquals(new WorkList("abc", LocalDate.of(2024, 5, 9)), editing.proposalNow().workList());
  }

  private void caret(FxRobot robot, String line, int at) {
    robot.interact(() -> {
      area(robot, line).requestFocus();
      area(robot, line).positionCaret(at);
    });
  }

  private void undo(FxRobot robot) {
    robot.interact(editing::undo);
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryButton();
  }

  private Node panel(FxRobot robot) {
    return robot.lookup("#extract-panel-" + FIRST.id()).query();
  }

  private static TextArea area(FxRobot robot, String line) {
    return (TextArea) standsFor(robot, ".item-text", line);
  }

  private static TextArea emptyLine(FxRobot robot, Column column) {
    Node lines = standsFor(robot, ".stage-column", column);
    return robot.from(lines).lookup(".item-text").queryAllAs(TextArea.class).stream()
        .filter(area -> area.getText().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Node standsFor(FxRobot robot, String part, Object what) {
    return robot.lookup(part).queryAll().stream()
        .filter(node -> what.equals(node.getUserData()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts(Column column) {
    return column.items(editing.proposalNow()).stream().map(ActionItem::text).toList();
  }
}
