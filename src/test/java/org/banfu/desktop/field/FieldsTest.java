package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editing.SaveState;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does in the fields, on the screen's real thread with a real archive.
@ExtendWith(ApplicationExtension.class)
class FieldsTest {
  @TempDir Path folder;

  private DeskOnScreen screen;
  private Editings editings;
  private Stage stage;
  private Editing editing;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    Proposal other = Proposal.create(Kind.CPPCC).withTags(List.of("养老服务", "养老")).withTitle("另一件");
    screen.archive().save(other, 0, Occasion.EDIT);
    Proposal proposal = Proposal.create(Kind.CPPCC).withTitle("题目").withTags(List.of("教育"));
    screen.archive().save(proposal, 0, Occasion.EDIT);
    robot.interact(() -> {
      editings = new Editings(screen.desk);
      show();
      editings.open(proposal.id());
    });
    FxStage.until(() -> editings.current().get() != null);
    editing = editings.current().get();
    FxStage.until(() -> text("#title").getText().equals("题目"));
  }

  private void show() {
    var binder = new Binder();
    var fields = new Fields(screen.desk, binder, new KnownNames(screen.desk));
    var form =
        new VBox(
            fields.line(
                "title",
                fields.lens("title", "words.title", Proposal::title, FieldsTest::withTitle)),
            fields.date(
                "assigned",
                fields.lens(
                    "assignedOn",
                    "words.assignedOn",
                    Proposal::assignedOn,
                    Proposal::withAssignedOn)),
            fields.number(
                "year", fields.lens("year", "words.year", Proposal::year, Proposal::withYear)),
            fields.choice(
                "role",
                fields.lens("role", "words.role", Proposal::role, Proposal::withRole),
                List.of(Role.values()),
                role -> screen.desk.text("words.role." + role)),
            fields.check(
                "key",
                fields.lens("keyItem", "words.state", Proposal::keyItem, FieldsTest::withKey)),
            fields.chips(
                "tags",
                fields.lens("tags", "words.tags", Proposal::tags, FieldsTest::withTags),
                ChipKind.names(),
                NameKind.TAG),
            fields.area(
                "notes",
                fields.lens("notes", "words.notes", Proposal::notes, Proposal::withNotes)));
    editings.current().subscribe(binder::show);
    FxStage.show(stage, form, 500, 650);
  }

  private static Proposal withTitle(Proposal proposal, String title) {
    return proposal.withTitle(title == null ? "" : title);
  }

  private static Proposal withKey(Proposal proposal, Boolean key) {
    return proposal.withKeyItem(Boolean.TRUE.equals(key));
  }

  private static Proposal withTags(Proposal proposal, List<String> tags) {
    return proposal.withTags(tags == null ? List.of() : tags);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aDayIsUnderstoodInEachFormAndShownInOne(FxRobot robot) throws Exception {
    for (String typed : List.of("2024.7.17", "20240717", "7-17", "2024年7月17日", "7/17")) {
      robot.interact(() -> editing.change(label(), proposal -> proposal.withAssignedOn(null)));
      type(robot, "#assigned", typed);
      assertEquals(LocalDate.of(2024, 7, 17), editing.proposalNow().assignedOn(), typed);
      assertEquals(typed, text("#assigned").getText());

      robot.interact(text("#title")::requestFocus);

      assertEquals("2024-07-17", text("#assigned").getText());
    }
  }

  @Test
  void aDayThatIsNotUnderstoodStaysAsTypedAndIsTold(FxRobot robot) throws Exception {
    type(robot, "#assigned", "2024-03-20");
    type(robot, "#assigned", "下个月");

    robot.interact(text("#title")::requestFocus);

    assertEquals("下个月", text("#assigned").getText());
    assertTrue(said("#assigned").contains("2023.7.17"), said("#assigned"));
    assertEquals(LocalDate.of(2024, 3, 20), editing.proposalNow().assignedOn());
    type(robot, "#assigned", "3-21");
    assertEquals("", said("#assigned"));
  }

  @Test
  void arrowsChangeTheDay(FxRobot robot) throws Exception {
    robot.interact(text("#assigned")::requestFocus);

    robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DOWN).type(KeyCode.DOWN);
    robot.type(KeyCode.DOWN);

    assertEquals(LocalDate.of(2024, 5, 8), editing.proposalNow().assignedOn());
  }

  @Test
  void undoTakesATypedDayBackInOneStep(FxRobot robot) throws Exception {
    Proposal before = editing.proposalNow();
    robot.interact(text("#assigned")::requestFocus);
    robot.write("2024-3-20", 0);

    robot.interact(editing::undo);

    assertEquals(before, editing.proposalNow());
    assertEquals("", text("#assigned").getText());
  }

  @Test
  void aNumberMayBeTypedInChinese(FxRobot robot) throws Exception {
    type(robot, "#year", "二〇二四");
    assertEquals(2024, editing.proposalNow().year());

    type(robot, "#year", "今年");

    assertEquals(2024, editing.proposalNow().year());
    assertFalse(said("#year").isEmpty());
  }

  @Test
  void whatIsWrongIsSaidBelowAsOneTypes(FxRobot robot) throws Exception {
    assertEquals("", said("#title"));

    robot.interact(text("#title")::clear);
    FxStage.until(() -> said("#title").equals("请填写题目。"));

    robot.interact(text("#title")::requestFocus);
    robot.write("新题目", 0);
    FxStage.until(() -> said("#title").isEmpty());
  }

  @Test
  void aChoiceIsChosenAndTakenBack(FxRobot robot) {
    ComboBox<Role> role = robot.lookup("#role").queryComboBox();

    robot.interact(() -> role.setValue(Role.CO));
    assertEquals(Role.CO, editing.proposalNow().role());
    robot.interact(editing::undo);

    assertEquals(null, editing.proposalNow().role());
    assertEquals(null, role.getValue());
    assertEquals(FXCollections.observableArrayList(null, Role.LEAD), role.getItems().subList(0, 2));
  }

  @Test
  void aCheckIsSetByTheSpaceBar(FxRobot robot) {
    CheckBox box = robot.lookup("#key").queryAs(CheckBox.class);
    robot.interact(box::requestFocus);

    robot.type(KeyCode.SPACE);

    assertTrue(editing.proposalNow().keyItem());
  }

  @Test
  void namesBecomeChipsByKeyboard(FxRobot robot) throws Exception {
    robot.interact(text("#tags-input")::requestFocus);
    robot.write("医疗", 0).type(KeyCode.ENTER);
    robot.write("住房、", 0);
    FxStage.until(() -> tags().equals(List.of("教育", "医疗", "住房")));
    assertEquals("", text("#tags-input").getText());

    robot.type(KeyCode.LEFT);
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals(List.of("住房", "教育", "医疗"), tags());

    robot.type(KeyCode.RIGHT).type(KeyCode.DELETE);
    assertEquals(List.of("住房", "医疗"), tags());

    robot.interact(text("#tags-input")::requestFocus);
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(List.of("住房"), tags());
    for (int i = 0; i < 6; i++) {
      robot.interact(editing::undo);
    }
    assertEquals(List.of("教育"), tags());
  }

  @Test
  void aChipIsRenamedInItsPlace(FxRobot robot) throws Exception {
    robot.interact(text("#tags-input")::requestFocus);
    robot.write("医疗", 0).type(KeyCode.ENTER).type(KeyCode.LEFT).type(KeyCode.LEFT);

    robot.type(KeyCode.F2).write("职业教育", 0).type(KeyCode.ENTER);

    assertEquals(List.of("职业教育", "医疗"), tags());
  }

  @Test
  void aPastedListIsSplitAndDuplicatesAreTold(FxRobot robot) throws Exception {
    screen.dialogs.clipboard = "医疗、教育\r\n住房";
    robot.interact(text("#tags-input")::requestFocus);

    robot.interact(text("#tags-input")::paste);

    FxStage.until(() -> tags().equals(List.of("教育", "医疗", "住房")));
    assertTrue(said("#tags").contains("教育"), said("#tags"));
  }

  @Test
  void aNameOfTheArchiveIsOfferedAndTaken(FxRobot robot) throws Exception {
    robot.interact(text("#tags-input")::requestFocus);
    offered(robot, "养");

    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertEquals(List.of("教育", "养老"), tags());
    offered(robot, "服");
    robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    assertEquals(List.of("教育", "养老", "服"), tags());
  }

  /// Types until the names are there, which are read in the background.
  private void offered(FxRobot robot, String typed) throws Exception {
    FxStage.until(() -> {
      text("#tags-input").clear();
      text("#tags-input").setText(typed);
      return robot.lookup(".completion-row").tryQuery().isPresent();
    });
  }

  @Test
  void anInputMethodKeepsItsKeysAndItsComposition(FxRobot robot) throws Exception {
    robot.interact(text("#tags-input")::requestFocus);
    offered(robot, "养");

    compose(robot, "yang、", "");

    assertFalse(robot.lookup(".completion-row").tryQuery().isPresent());
    assertEquals(List.of("教育", "养"), tags());
    compose(robot, "", "样式、");
    FxStage.until(() -> tags().contains("样式"));
  }

  @Test
  void autosaveLeavesTheFocusedTextAndItsCaretAlone(FxRobot robot) throws Exception {
    robot.interact(text("#title")::requestFocus);
    robot.interact(() -> text("#title").positionCaret(1));
    robot.write("一二三", 0);
    FxStage.until(() -> editing.saveState().get() instanceof SaveState.Saved);
    FxStage.until(
        () -> screen.archive().find(editing.id()).orElseThrow().proposal().title().equals("题一二三目"));

    assertEquals("题一二三目", text("#title").getText());
    assertEquals(4, text("#title").getCaretPosition());
    assertTrue(text("#title").isFocused());
  }

  @Test
  void undoAcrossControlsGivesTheExactValueBack(FxRobot robot) throws Exception {
    Proposal before = editing.proposalNow();
    type(robot, "#title", "改过的题目");
    type(robot, "#assigned", "2024.3.20");
    robot.interact(text("#tags-input")::requestFocus);
    robot.write("医疗", 0).type(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#key").queryAs(CheckBox.class).fire());
    type(robot, "#year", "2024");

    while (editing.undoLabel().get().isPresent()) {
      robot.interact(editing::undo);
    }

    assertEquals(before, editing.proposalNow());
    assertEquals("题目", text("#title").getText());
    assertEquals("", text("#year").getText());
  }

  private static void compose(FxRobot robot, String composed, String committed) {
    robot.interact(() -> {
      Node field = robot.lookup("#tags-input").query();
      var runs =
          composed.isEmpty()
              ? FXCollections.<InputMethodTextRun>observableArrayList()
              : FXCollections.observableArrayList(
                  new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
      field.fireEvent(
          new InputMethodEvent(
              InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    });
  }

  private void type(FxRobot robot, String id, String typed) {
    robot.interact(() -> {
      text(id).requestFocus();
      text(id).selectAll();
      text(id).replaceSelection(typed);
    });
  }

  private static EditLabel label() {
    return EditLabel.of("desktop.edit", "");
  }

  private List<String> tags() {
    return editing.proposalNow().tags();
  }

  private TextField text(String id) {
    return (TextField) stage.getScene().lookup(id);
  }

  private String said(String id) {
    return ((Label) stage.getScene().lookup(id + "-said")).getText();
  }
}
