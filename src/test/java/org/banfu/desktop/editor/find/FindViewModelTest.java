package org.banfu.desktop.editor.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.FindReplace.Hit;
import org.banfu.proposal.Place;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindViewModelTest {
  private static final Suggestion CARD = Suggestion.of("社区食堂", "办食堂，食堂AB。");
  private static final Proposal PROPOSAL =
      Proposal.create(new Sample().proposal().kind())
          .withTitle("关于食堂的提案")
          .withSuggestions(List.of(CARD));
  private static final Place REPLY = new Place("suggestions.reply", CARD.id());

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private FindViewModel model;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive().save(PROPOSAL, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(PROPOSAL.id());
    editing = editings.current().get();
    model = new FindViewModel(fixture.desk, editings);
    model.open().set(true);
    model.what().set("食堂");
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  @Test
  void hitsAreCountedAsOneTypes() {
    assertEquals("0/4", model.position().get());
    model.what().set("食堂A");
    assertEquals("0/1", model.position().get());
    model.what().set("没有这个");
    assertEquals("没有找到", model.position().get());
    model.what().set("");
    assertEquals("", model.position().get());
  }

  @Test
  void oneGoesRoundForwardsAndBackwards() {
    assertEquals(Optional.of(new Hit(Place.of("title"), 2, 4)), model.next());
    assertEquals(Optional.of(new Hit(REPLY, 4, 6)), model.previous());
    assertEquals("4/4", model.position().get());
    assertEquals(Optional.of(new Hit(Place.of("title"), 2, 4)), model.next());
  }

  @Test
  void caseCountsWhenAsked() {
    model.what().set("ab");
    assertEquals("0/1", model.position().get());
    model.matchCase().set(true);
    assertEquals("没有找到", model.position().get());
  }

  @Test
  void whatWasReplacedIsNotOfferedAgain() {
    model.with().set("大食堂");
    model.next();

    Optional<Hit> behind = model.replaceOne();

    assertEquals("关于大食堂的提案", editing.proposalNow().title());
    assertEquals("suggestions.heading", behind.orElseThrow().place().field());
    assertEquals("2/4", model.position().get());
  }

  @Test
  void allAreReplacedInOneStepThatTheNoticeTakesBack() {
    model.with().set("餐厅");

    model.replaceAll();
    assertEquals("关于餐厅的提案", editing.proposalNow().title());
    assertEquals("替换了 4 处。", fixture.desk.notices().shown().getLast().text());
    undoByNotice();

    assertEquals(PROPOSAL, editing.proposalNow());
    assertEquals("0/4", model.position().get());
  }

  @Test
  void theNoticeTakesBackNothingThatCameLater() {
    model.with().set("餐厅");
    model.replaceAll();
    editing.change(EditLabel.of("desktop.edit", "x"), now -> now.withNotes("新"));
    Proposal later = editing.proposalNow();

    undoByNotice();

    assertEquals(later, editing.proposalNow());
  }

  @Test
  void hitsFollowWhatIsTyped() {
    model.next();
    editing.change(EditLabel.of("desktop.edit", "x"), now -> now.withTitle("无"));

    assertEquals("1/3", model.position().get());
  }

  @Test
  void aClosedBarLooksForNothing() {
    model.open().set(false);

    assertEquals(Optional.empty(), model.next());
  }

  private void undoByNotice() {
    fixture.desk.notices().shown().getLast().links().getFirst().action().run();
  }
}
