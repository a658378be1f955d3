package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Contact;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;
import org.banfu.proposal.RoundLetter;
import org.banfu.proposal.RoundReply;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does on the tab. Today is 2024-05-10.
@ExtendWith(ApplicationExtension.class)
class FeedbackTabTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);
  private static final ActionItem ITEM =
      ActionItem.of(org.banfu.proposal.Stage.PLANNED, "新建停车位")
          .withPromisedOn(LocalDate.of(2024, 4, 30));
  private static final Suggestion SUGGESTION = Suggestion.of("停车", "答复").withItems(List.of(ITEM));
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withState(State.REPLIED)
          .withRepliedOn(LocalDate.of(2024, 5, 1))
          .withContact(new Contact("柏舟", null))
          .withSuggestions(List.of(SUGGESTION))
          .withRounds(
              List.of(
                  new Round(
                      LocalDate.of(2024, 3, 1),
                      RoundLetter.EMPTY,
                      List.of(new RoundReply(SUGGESTION.id(), "旧答复")),
                      null,
                      null)));

  @TempDir Path folder;

  private DeskOnScreen screen;
  private FeedbackTab tab;
  private Stage stage;
  private Editing editing;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    robot.interact(() -> tab = new FeedbackTab(screen.desk, new KnownNames(screen.desk)));
    editing = OpenTab.show(robot, stage, screen.desk, PROPOSAL, tab, 700, 900);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tab::dispose);
    screen.close();
  }

  @Test
  void aTalkIsAddedFilledAndRemovedAndUndoneExactly(FxRobot robot) {
    fire(robot, "#add-contact");
    robot.interact(() -> combo("#contact-0-way").setValue(ContactWay.VISIT));
    type(robot, "#contact-0-with", "白露");
    type(robot, "#contact-0-text", "上门走访");

    Proposal filled = editing.proposalNow();
    assertEquals(
        List.of(new ContactRecord(TODAY, ContactPhase.AFTER, ContactWay.VISIT, "白露", "柏舟", "上门走访")),
        filled.contacts());

    fire(robot, "#contact-0-remove");
    assertEquals(List.of(), editing.proposalNow().contacts());
    assertNull(stage.getScene().lookup("#contact-0"));
    robot.interact(editing::undo);
    assertEquals("上门走访", text("#contact-0-text").getText());
    assertEquals(filled, editing.proposalNow());
    undoAll(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void aRemovedTalkLeavesTheFocusedOneAlone(FxRobot robot) {
    fire(robot, "#add-contact");
    fire(robot, "#add-contact");
    type(robot, "#contact-0-text", "一");
    type(robot, "#contact-1-text", "二二");
    TextInputControl second = text("#contact-1-text");
    robot.interact(() -> second.positionCaret(1));

    robot.interact(() ->
        editing.change(
            editing.undoLabel().get().orElseThrow(),
            proposal -> proposal.withContacts(proposal.contacts().subList(1, 2))));
    robot.write("三", 0);

    assertSame(second, text("#contact-0-text"));
    assertTrue(second.isFocused());
    assertEquals("二三二", editing.proposalNow().contacts().getFirst().text());
  }

  @Test
  void satisfactionIsChosenAndTakenBack(FxRobot robot) {
    assertTrue(label("#feedback-hint").isVisible());

    fire(robot, "#feedback-work-SATISFIED");
    fire(robot, "#feedback-result-BASICALLY_SATISFIED");
    fire(robot, "#feedback-oral-true");

    assertEquals(
        new Feedback(Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED, true, null, null),
        editing.proposalNow().feedback());
    assertFalse(label("#feedback-hint").isVisible());
    undoAll(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
    assertTrue(label("#feedback-hint").isVisible());
  }

  @Test
  void anUnsatisfiedMembersProposalIsHandledAgain(FxRobot robot) {
    Node reopen = stage.getScene().lookup("#reopen");
    assertTrue(reopen.isDisabled());

    fire(robot, "#feedback-result-UNSATISFIED");
    assertFalse(reopen.isDisabled());
    type(robot, "#reopen-on", "5-9");
    fire(robot, "#reopen");

    assertEquals(State.REOPENED, editing.proposalNow().state());
    assertEquals(LocalDate.of(2024, 5, 9), editing.proposalNow().history().getLast().on());
    assertTrue(reopen.isDisabled());
    robot.interact(editing::undo);
    assertEquals(State.REPLIED, editing.proposalNow().state());
  }

  @Test
  void anEarlierReplyIsReadAndCopied(FxRobot robot) {
    assertFalse(
        stage.getScene().lookup("#round-0-copy-0").getParent().getParent().getParent().isVisible());
    fire(robot, "#round-0");

    fire(robot, "#round-0-copy-0");

    assertEquals("旧答复", screen.dialogs.clipboard);
  }

  @Test
  void aLookAtAnItemIsAddedAndTickedOff(FxRobot robot) {
    fire(robot, "#add-follow-up");
    robot.interact(() -> combo("#follow-up-0-item").getSelectionModel().select(1));

    assertEquals(
        List.of(new FollowUp(ITEM.promisedOn(), ITEM.id(), "", false)),
        editing.proposalNow().followUps());
    assertEquals("逾期 10 天", label("#follow-up-0-near").getText());

    type(robot, "#follow-up-0-text", "已建成");
    fire(robot, "#follow-up-0-done");

    assertEquals(
        new FollowUp(ITEM.promisedOn(), ITEM.id(), "已建成", true),
        editing.proposalNow().followUps().getFirst());
    assertEquals("", label("#follow-up-0-near").getText());
    undoAll(robot);
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void aPlaceIsRevealedWithTheFocusInIt(FxRobot robot) {
    fire(robot, "#add-contact");
    fire(robot, "#add-follow-up");

    assertRevealed(robot, Place.of("contacts.text", 0), "#contact-0-text");
    assertRevealed(robot, Place.of("followUps.on", 0), "#follow-up-0-on");
    assertRevealed(robot, Place.of("feedback.text"), "#feedback-text");
    robot.interact(() -> assertFalse(tab.reveal(Place.of("title")).isPresent()));
  }

  @Test
  void whatWasLeftShowsNothingOfTheProposal(FxRobot robot) {
    fire(robot, "#add-contact");

    robot.interact(tab::leave);

    assertNull(stage.getScene().lookup("#contact-0"));
    robot.interact(() -> tab.show(editing));
    assertEquals("柏舟", text("#contact-0-by").getText());
  }

  private void assertRevealed(FxRobot robot, Place place, String id) {
    robot.interact(() -> assertTrue(tab.reveal(place).isPresent()));
    assertEquals(id.substring(1), stage.getScene().getFocusOwner().getId());
  }

  private void undoAll(FxRobot robot) {
    while (editing.undoLabel().get().isPresent()) {
      robot.interact(editing::undo);
    }
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(((ButtonBase) stage.getScene().lookup(id))::fire);
  }

  private void type(FxRobot robot, String id, String typed) {
    robot.interact(() -> {
      text(id).requestFocus();
      text(id).selectAll();
      text(id).replaceSelection(typed);
    });
  }

  @SuppressWarnings("unchecked") // the test knows what is offered there
  private <V> ComboBox<V> combo(String id) {
    return (ComboBox<V>) stage.getScene().lookup(id);
  }

  private TextInputControl text(String id) {
    return (TextInputControl) stage.getScene().lookup(id);
  }

  private Label label(String id) {
    return (Label) stage.getScene().lookup(id);
  }
}
