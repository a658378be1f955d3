package org.banfu.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextFields;
import org.banfu.review.CleanLetter;
import org.banfu.review.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
  private static final Place SALUTATION = Place.of("letter.salutation");
  private static final Proposal CLEAN = CleanLetter.proposal();

  @TempDir Path folder;
  private DeskFixture fixture;
  private Editings editings;
  private ReviewViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive().save(CLEAN, 0, Occasion.IMPORT);
    editings = new Editings(fixture.desk);
    model = new ReviewViewModel(fixture.desk, editings);
    editings.open(CLEAN.id());
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  @Test
  void itLooksAgainAfterAPauseAndNotBefore() {
    type("尊敬白露委员：");
    assertEquals(List.of(), rules());
    fixture.delays.pass(ReviewViewModel.PAUSE.minus(Duration.ofMillis(1)));
    assertEquals(List.of(), rules());

    fixture.delays.pass(Duration.ofMillis(1));

    assertEquals(List.of("respect"), rules());
  }

  @Test
  void eachKeyBeginsThePauseAnew() {
    type("尊敬白露委员：");
    fixture.delays.pass(Duration.ofMillis(500));
    type("尊敬的白露委员,：");
    fixture.delays.pass(Duration.ofMillis(500));
    assertEquals(List.of(), rules());

    fixture.delays.pass(Duration.ofMillis(100));

    assertEquals(List.of("half-width"), rules());
  }

  @Test
  void aFixIsOneStepWithANameAndLooksAtOnce() {
    type("尊敬白露委员：");
    fixture.delays.pass(ReviewViewModel.PAUSE);

    model.fix(model.findings().get().getFirst());

    assertEquals(List.of(), rules());
    assertEquals("尊敬的白露委员：", editing().proposalNow().letter().salutation());
    assertEquals(
        "校对：改为“尊敬的”", editing().undoLabel().get().orElseThrow().text(fixture.desk.messages()));
    editing().undo();
    assertEquals("尊敬白露委员：", editing().proposalNow().letter().salutation());
  }

  @Test
  void nothingOfAnotherProposalIsShown() {
    type("尊敬白露委员：");
    fixture.delays.pass(ReviewViewModel.PAUSE);

    editings.close();

    assertEquals(List.of(), rules());
  }

  @Test
  void thePlaceIsSaidInWords() {
    type("尊敬白露委员：");
    fixture.delays.pass(ReviewViewModel.PAUSE);

    assertEquals("称谓", model.place(model.findings().get().getFirst()));
  }

  /// Else each pause in typing over a long letter would begin one more.
  @Test
  void oneCheckRunsAtATimeAndTheLastTextCounts() {
    var background = new ArrayDeque<Runnable>();
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    Desk slow =
        new Desk(
            fixture.desk.messages(),
            fixture.session,
            tasks,
            new Jobs(tasks),
            fixture.dialogs,
            new Notices(tasks, fixture.desk.messages()),
            new Pages(),
            DeskFixture.CLOCK);
    var checking = new ReviewViewModel(slow, editings);
    assertEquals(1, background.size());

    type("尊敬白露委员：");
    fixture.delays.pass(ReviewViewModel.PAUSE);
    type("尊敬的白露委员,：");
    fixture.delays.pass(ReviewViewModel.PAUSE);
    assertEquals(1, background.size());

    background.remove().run();
    assertEquals(List.of(), checking.findings().get());
    assertEquals(1, background.size());
    background.remove().run();
    assertEquals(
        List.of("half-width"), checking.findings().get().stream().map(Finding::rule).toList());
    assertEquals(0, background.size());

    type("尊敬白露委员：");
    fixture.delays.pass(ReviewViewModel.PAUSE);
    checking.dispose();
    background.remove().run();
    assertEquals(0, background.size());
  }

  private void type(String salutation) {
    editing()
        .change(
            EditLabel.of("desktop.edit", "x"), now -> TextFields.with(now, SALUTATION, salutation));
  }

  private Editing editing() {
    return editings.current().get();
  }

  private List<String> rules() {
    return model.findings().get().stream().map(Finding::rule).toList();
  }
}
