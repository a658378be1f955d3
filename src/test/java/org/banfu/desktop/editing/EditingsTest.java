package org.banfu.desktop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingsTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editings editings;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    editings = new Editings(fixture.desk);
    editings.follow(fixture.archive());
    editings.open(SAMPLE.id());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void everyKeyIsOnDiskWithinASecondWhileTypingGoesOn() throws ProblemException {
    var editing = editings.current().get();

    for (int i = 1; i <= 30; i++) {
      String typed = "字".repeat(i);
      editing.type("title", LABEL, proposal -> proposal.withTitle(typed));
      fixture.delays.pass(Duration.ofMillis(100));
      if (i > 10) {
        String archived = fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title();
        assertTrue(archived.length() >= i - 10, archived.length() + " of " + i);
      }
    }

    fixture.delays.pass(Duration.ofSeconds(1));
    assertEquals(
        "字".repeat(30), fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title());
    assertInstanceOf(SaveState.Saved.class, editing.saveState().get());
  }

  @Test
  void typingWithoutAPauseIsOneStep() {
    var editing = editings.current().get();

    editing.type("title", LABEL, proposal -> proposal.withTitle("一"));
    editing.type("title", LABEL, proposal -> proposal.withTitle("一二"));
    editing.undo();

    assertEquals(SAMPLE, editing.proposalNow());
    editing.redo();
    assertEquals("一二", editing.proposalNow().title());
  }

  @Test
  void aMoveOfTheCaretBeginsAnotherStep() {
    var editing = editings.current().get();

    editing.type("title", LABEL, proposal -> proposal.withTitle("一"));
    editing.endTyping();
    editing.type("title", LABEL, proposal -> proposal.withTitle("一二"));
    editing.undo();

    assertEquals("一", editing.proposalNow().title());
  }

  @Test
  void undoIsRememberedWhenTheProposalIsOpenedAgain() throws ProblemException {
    Proposal other = SAMPLE.withId("other").withNumber("20240001").withTitle("另一件");
    fixture.archive().save(other, 0, Occasion.IMPORT);
    editings.current().get().change(LABEL, proposal -> proposal.withTitle("改过"));

    editings.open("other");
    editings.open(SAMPLE.id());
    editings.current().get().undo();

    assertEquals(SAMPLE, editings.current().get().proposalNow());
  }

  @Test
  void whatIsTypedIsSavedWhenAnotherProposalIsOpened() throws ProblemException {
    Proposal other = SAMPLE.withId("other").withNumber("20240001").withTitle("另一件");
    fixture.archive().save(other, 0, Occasion.IMPORT);

    editings.current().get().type("title", LABEL, proposal -> proposal.withTitle("刚打的字"));
    editings.open("other");

    assertEquals("刚打的字", fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title());
  }

  @Test
  void whatAnImportSavesIsTakenOverAndCanBeUndone() throws Exception {
    var editing = editings.current().get();
    fixture.archive().save(SAMPLE.withTitle("导入的新版本"), editing.version(), Occasion.IMPORT);
    fixture.awaitScreen();

    assertEquals("导入的新版本", editing.proposalNow().title());
    editing.undo();
    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void whatIsTypedWinsOverAnImportAndBothAreKept() throws Exception {
    var editing = editings.current().get();
    editing.type("title", LABEL, proposal -> proposal.withTitle("正在打的字"));
    fixture.archive().save(SAMPLE.withTitle("导入的新版本"), editing.version(), Occasion.IMPORT);
    fixture.awaitScreen();
    fixture.delays.pass(Duration.ofSeconds(1));

    assertEquals("正在打的字", editing.proposalNow().title());
    assertEquals("正在打的字", fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title());
    editing.undo();
    assertEquals("导入的新版本", editing.proposalNow().title());
  }

  @Test
  void aProposalThatIsNotOpenIsChangedToo() throws ProblemException {
    Proposal other = SAMPLE.withId("other").withNumber("20240001").withTitle("另一件");
    fixture.archive().save(other, 0, Occasion.IMPORT);
    var done = new int[1];

    editings.change(
        "other", LABEL, it -> it.withTitle("改了"), Occasion.EDIT, () -> done[0]++, problem -> {});

    assertEquals(1, done[0]);
    assertEquals("改了", fixture.archive().find("other").orElseThrow().proposal().title());
  }
}
