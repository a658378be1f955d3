package org.banfu.desktop.editor.counits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
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
class CoUnitsTabTest {
  private static final Suggestion FIRST = Suggestion.of("增设食堂", "一是已建成12处。");
  private static final CoOpinion CIVIL =
      CoOpinion.named("市民政局").withAskedOn(LocalDate.of(2024, 4, 3)).withOpinion("同意增设。");
  private static final CoOpinion TRAFFIC = CoOpinion.named("市交通局");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withSuggestions(List.of(FIRST))
          .withCoUnits(List.of(CIVIL, TRAFFIC));

  @TempDir Path folder;

  private final AtomicInteger sentToReplies = new AtomicInteger();
  private DeskFixture fixture;
  private Editing editing;
  private CoUnitsTab tab;
  private Stage stage;
  private Scene scene;

  @Start
  void start(Stage given) {
    stage = given;
    // The thread of the desk's screen is the one that makes it.
    fixture = new DeskFixture(folder.resolve("archive"));
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    robot.interact(() ->
        tab =
            new CoUnitsTab(
                fixture.desk, new KnownNames(fixture.desk), sentToReplies::incrementAndGet));
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
  void whoHasNotAnsweredStandsAboveWithItsDelay(FxRobot robot) {
    assertEquals("待会办 1 家：", robot.lookup("#counits-awaited").queryLabeled().getText());
    assertTrue(robot.lookup("市民政局（待会办，逾期 7 天）").tryQuery().isPresent());
    assertEquals("按规定：2024-05-03", labelOf(robot, "counit-rule-", 0));
  }

  @Test
  void aUnitIsAddedNamedAndRemovedAndAllIsUndone(FxRobot robot) {
    robot.interact(() -> robot.lookup("#counits-add").queryButton().fire());
    robot.write("abc");
    assertEquals("abc", editing.proposalNow().coUnits().getLast().name());

    robot.interact(() -> nodes(robot, "counit-remove-", Button.class).get(2).fire());
    assertEquals(PROPOSAL, editing.proposalNow());
    robot.interact(editing::undo);
    assertEquals("abc", editing.proposalNow().coUnits().getLast().name());
    robot.interact(editing::undo);
    robot.interact(editing::undo);

    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void datesAndOpinionAreTyped(FxRobot robot) {
    type(robot, "counit-askedOn-", 1, "2024.5.6");
    type(robot, "counit-dueOn-", 1, "20240520");
    type(robot, "counit-receivedOn-", 1, "5-8");
    type(robot, "counit-opinion-", 1, "ok");

    assertEquals(
        TRAFFIC
            .withAskedOn(LocalDate.of(2024, 5, 6))
            .withDueOn(LocalDate.of(2024, 5, 20))
            .withReceivedOn(LocalDate.of(2024, 5, 8))
            .withOpinion("ok"),
        editing.proposalNow().coUnits().get(1));
  }

  @Test
  void altAndArrowsMoveTheUnitUnderTheFocus(FxRobot robot) {
    TextInputControl opinion = nodes(robot, "counit-opinion-", TextInputControl.class).get(1);
    robot.interact(opinion::requestFocus);

    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);

    assertEquals(List.of(TRAFFIC, CIVIL), editing.proposalNow().coUnits());
    assertEquals(opinion, scene.getFocusOwner());
  }

  @Test
  void theCoveredSuggestionsAreTicked(FxRobot robot) {
    robot.interact(() -> nodes(robot, "counit-covers-", CheckBox.class).getFirst().fire());

    assertEquals(List.of(FIRST.id()), editing.proposalNow().coUnits().getFirst().suggestions());
  }

  @Test
  void aLetterIsReadIntoTheOpinion(FxRobot robot) throws Exception {
    Path letter = folder.resolve("意见.txt");
    Files.writeString(letter, "云岫区人民政府：\n经研究，现提出会办意见如下：\n一、增设食堂\n建议优先利用闲置用房。\n");
    fixture.dialogs.files.add(List.of(letter));

    robot.interact(() -> nodes(robot, "counit-read-", Button.class).get(1).fire());

    String opinion = editing.proposalNow().coUnits().get(1).opinion();
    assertTrue(opinion != null && opinion.contains("建议优先利用闲置用房"), opinion);
    assertFalse(labelOf(robot, "counit-said-", 1).isBlank());
  }

  @Test
  void theSelectedPartOfAnOpinionGoesIntoTheReply(FxRobot robot) {
    robot.interact(() -> robot.lookup("#counits-merged").queryAs(ToggleButton.class).fire());
    TextArea text = nodes(robot, "merge-text-", TextArea.class).getFirst();
    assertFalse(text.isEditable());
    robot.interact(() -> text.selectRange(0, 2));

    robot.interact(() -> nodes(robot, "merge-insert-", Button.class).getFirst().fire());

    assertEquals("一是已建成12处。\n同意", editing.proposalNow().suggestions().getFirst().reply());
    robot.interact(editing::undo);
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void aCoHandlerIsSentToItsReply(FxRobot robot) {
    assertFalse(robot.lookup("#counits-ours").query().getParent().isVisible());

    robot.interact(
        () -> editing.change(EditLabel.of("desktop.edit", "x"), now -> now.withRole(Role.CO)));
    robot.clickOn("#counits-to-replies");

    assertEquals(1, sentToReplies.get());
  }

  @Test
  void anOpinionIsRevealedWithTheFocus(FxRobot robot) {
    robot.interact(() -> assertTrue(tab.reveal(new Place("coUnits.opinion", "市交通局")).isPresent()));

    assertEquals(
        nodes(robot, "counit-opinion-", TextInputControl.class).get(1), scene.getFocusOwner());
  }

  private void type(FxRobot robot, String id, int index, String text) {
    robot.interact(nodes(robot, id, TextInputControl.class).get(index)::requestFocus);
    robot.write(text);
  }

  private String labelOf(FxRobot robot, String id, int index) {
    return nodes(robot, id, Label.class).get(index).getText();
  }

  /// Those whose id begins so, from above.
  private <T extends Node> List<T> nodes(FxRobot robot, String id, Class<T> kind) {
    return robot
        .lookup((Node node) -> kind.isInstance(node) && isNamed(node, id))
        .queryAllAs(kind)
        .stream()
        .toList();
  }

  private static boolean isNamed(Node node, String id) {
    String name = node.getId();
    return name != null && name.startsWith(id) && !name.endsWith("-said");
  }
}
