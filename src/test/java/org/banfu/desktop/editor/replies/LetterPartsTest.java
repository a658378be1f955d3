package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.stage.Stage;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What stands in the letter around the cards.
class LetterPartsTest extends OpenReplies {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void theOfficesSentenceIsRewrittenLeftOutAndHadBack(FxRobot robot) throws Exception {
    Proposal plain = three().withLetter(Letter.EMPTY);
    show(plain);
    robot.clickOn("#letter-head");
    String office = OFFICE.title(plain);
    assertTrue(robot.lookup("#letter-title-sentence").queryLabeled().getText().contains(office));

    robot.clickOn("#letter-title-rewrite");
    assertEquals(office, now().letter().title());
    assertEquals(office, area(robot, "#letter-title").getText());
    robot.clickOn("#letter-title-leave-out");
    assertEquals("", now().letter().title());
    robot.clickOn("#letter-title-restore");

    assertEquals(plain, now());
    assertTrue(robot.lookup("#letter-title-restore").query().isDisabled());
  }

  @Test
  void theTailOfTheLetterIsTypedAndRevealed(FxRobot robot) throws Exception {
    show(three().withLetter(Letter.EMPTY));

    robot.interact(() -> editor.reveal(Place.of("letter.docNumber")));
    robot.write("abc 7");

    assertEquals("abc 7", now().letter().docNumber());
  }

  @Test
  void aReminderIsAddedAndTyped(FxRobot robot) throws Exception {
    show(three().withOtherLetters(List.of()));

    robot.interact(() -> editor.reveal(Place.of("letter.signer")));
    robot.interact(() -> robot.lookup("#add-other-letter").queryButton().fire());
    robot.interact(() -> editor.reveal(Place.of("otherLetters.title", 0)));
    robot.write("note");

    assertEquals("note", now().otherLetters().getFirst().title());
    robot.interact(() -> robot.lookup("#other-letter-1-remove").queryButton().fire());
    assertEquals(List.of(), now().otherLetters());
  }
}
