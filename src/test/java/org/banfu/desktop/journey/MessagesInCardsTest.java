package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is wrong inside a card is said under its field, and goes when it is mended.
@ExtendWith(ApplicationExtension.class)
class MessagesInCardsTest {
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final ActionItem ITEM =
      ActionItem.of(org.banfu.proposal.Stage.UNDERWAY, "正在建设。").withFinishedOn(APRIL);
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withTitle("多处不对")
          .withAssignedOn(APRIL)
          .withRepliedOn(APRIL.plusMonths(2))
          .withSuggestions(List.of(Suggestion.of("增设食堂", "答复").withItems(List.of(ITEM))))
          .withCoUnits(
              List.of(
                  CoOpinion.named("市民政局").withAskedOn(APRIL).withReceivedOn(APRIL.minusDays(1))))
          .withContacts(
              List.of(
                  new ContactRecord(
                      APRIL.minusDays(9), ContactPhase.BEFORE, ContactWay.VISIT, null, null, "")))
          .withFollowUps(List.of(new FollowUp(APRIL, null, "", false)));

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
      archive.save(PROPOSAL, 0, Occasion.EDIT);
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.open(robot, PROPOSAL.title());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void underTheDatesOfACoUnit(FxRobot robot) throws Exception {
    robot.clickOn("#tab-counits");

    untilSaid(robot, "counit-receivedOn-", "2024-04-01");
    mend(robot, "counit-receivedOn-", "2024.4.20");
    untilSaid(robot, "counit-receivedOn-", "");
  }

  @Test
  void underTheDatesOfTalksAndFollowUps(FxRobot robot) throws Exception {
    robot.clickOn("#tab-feedback");

    untilSaid(robot, "contact-0-on", "2024-04-01");
    untilSaid(robot, "follow-up-0-on", "2024-06-01");
    mend(robot, "contact-0-on", "2024.4.20");
    mend(robot, "follow-up-0-on", "2024.12.1");
    untilSaid(robot, "contact-0-on", "");
    untilSaid(robot, "follow-up-0-on", "");
  }

  @Test
  void belowAnItemAndInTheRowThatOpensWithIt(FxRobot robot) throws Exception {
    robot.clickOn("#tab-worklist");
    Label closed = robot.lookup("#item-problems-" + ITEM.id()).queryAs(Label.class);
    WindowFixture.until(() -> !closed.getText().isEmpty());
    assertTrue(closed.getParent().isVisible());

    robot.interact(() -> robot.lookup("#item-more-" + ITEM.id()).queryButton().fire());
    untilSaid(robot, "item-finished-", closed.getText());
    mend(robot, "item-finished-", "");

    untilSaid(robot, "item-finished-", "");
    assertEquals("", closed.getText());
  }

  /// Until the sentence under a field holds this; until there is none for an empty one.
  private void untilSaid(FxRobot robot, String id, String part) throws Exception {
    WindowFixture.until(() -> {
      Optional<Label> said =
          robot
              .lookup((Node node) -> isNamed(node, id) && node.getId().endsWith("-said"))
              .tryQueryAs(Label.class);
      return said.filter(label ->
              part.isEmpty()
                  ? !label.isVisible()
                  : label.isVisible() && label.getText().contains(part))
          .isPresent();
    });
  }

  private void mend(FxRobot robot, String id, String typed) {
    TextInputControl field =
        robot.lookup((Node node) -> node instanceof TextInputControl && isNamed(node, id)).query();
    robot.interact(() -> {
      field.requestFocus();
      field.selectAll();
      field.replaceSelection(typed);
    });
  }

  private static boolean isNamed(Node node, String begin) {
    return node.getId() != null && node.getId().startsWith(begin);
  }
}
