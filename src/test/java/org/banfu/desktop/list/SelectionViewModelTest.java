package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editings editings;
  private SelectionViewModel selection;

  @BeforeEach
  void wire() throws Exception {
    fixture = new DeskFixture(folder);
    editings = new Editings(fixture.desk);
    selection = new SelectionViewModel(fixture.desk, editings);
    save("a", State.HANDLING);
    save("b", State.RETURNED);
    save("c", State.HANDLING);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theBinIsTakenBackByTheNotice() throws Exception {
    List<ProposalRow> rows = fixture.archive().rows();

    selection.moveToBin(rows);
    int binned = fixture.archive().bin().size();
    Notice told = fixture.desk.notices().shown().getFirst();
    told.links().getFirst().action().run();

    assertEquals(3, binned);
    assertEquals("已移入回收站 3 件。", told.text());
    assertEquals(3, fixture.archive().rows().size());
  }

  @Test
  void whatWasTypedLastIsSavedBeforeItsProposalGoesIntoTheBin() throws Exception {
    editings.open("a");
    var editing = editings.current().get();
    assertNotNull(editing);
    editing.type("title", EditLabel.of("desktop.edit", "题目"), it -> it.withTitle("新的题目"));

    selection.moveToBin(List.of(row("a")));

    assertNull(editings.current().get());
    assertEquals("新的题目", fixture.archive().find("a").orElseThrow().proposal().title());
    assertEquals(List.of("a"), fixture.archive().bin().stream().map(ProposalRow::id).toList());
  }

  @Test
  void whatCannotBeSavedStaysInTheEditorAndOutOfTheBin() throws Exception {
    ProposalRow row = row("a");
    editings.open("a");
    var editing = editings.current().get();
    assertNotNull(editing);
    editing.type("title", EditLabel.of("desktop.edit", "题目"), it -> it.withTitle("新的题目"));
    fixture.archive().close();

    selection.moveToBin(List.of(row));

    assertEquals(editing, editings.current().get());
    assertEquals(1, fixture.desk.notices().shown().size());
  }

  @Test
  void aBatchThatIsCalledOffDoesNotWaitForAWindowThatIsGone() throws Exception {
    List<ProposalRow> rows = fixture.archive().rows();
    var ended = new CountDownLatch(1);
    // The toolkit has ended: what is handed to the screen is dropped without a word.
    var tasks =
        new Tasks(
            work ->
                Thread.ofVirtual()
                    .start(() -> {
                      work.run();
                      ended.countDown();
                    }),
            dropped -> {},
            fixture.delays);
    Desk gone = onTasks(tasks);
    new SelectionViewModel(gone, editings).changeState(rows, State.REPLIED, DAY);

    gone.jobs().cancelAll();

    assertTrue(ended.await(20, TimeUnit.SECONDS));
  }

  @Test
  void thoseThatCanChangeDoAndTheOthersStay() throws Exception {
    selection.changeState(fixture.archive().rows(), State.REPLIED, DAY);

    assertEquals(
        List.of(State.REPLIED, State.RETURNED, State.REPLIED),
        fixture.archive().rows().stream().map(ProposalRow::state).toList());
    assertEquals(DAY, row("a").repliedOn());
  }

  @Test
  void aChangeOfManyIsUndoneInEach() throws Exception {
    Proposal before = fixture.archive().find("a").orElseThrow().proposal();
    selection.changeState(fixture.archive().rows(), State.REPLIED, DAY);

    editings.open("a");
    var editing = editings.current().get();
    assertNotNull(editing);
    editing.undo();
    editing.saveNow();

    assertEquals(before, fixture.archive().find("a").orElseThrow().proposal());
  }

  @Test
  void theQuestionCountsWhatSkipsOrGoesBack() throws Exception {
    var plan = SelectionViewModel.plan(fixture.archive().rows(), State.SIGNED);

    assertEquals(2, plan.questioned());
    assertEquals(1, plan.impossible());
  }

  @Test
  void theSampleComesAndGoesWithItsOffice() throws Exception {
    for (ProposalRow row : fixture.archive().rows()) {
      fixture.archive().moveToBin(row.id());
    }
    new SampleViewModel(fixture.desk, editings).load();
    String office = fixture.archive().profile().issuer();
    Notice told = fixture.desk.notices().shown().getFirst();
    told.links().getFirst().action().run();

    assertEquals(new Sample().profile().issuer(), office);
    assertEquals(List.of(), fixture.archive().rows());
    assertEquals(new ProfileJson().standard(), fixture.archive().profile());
    assertNull(editings.current().get());
  }

  private Desk onTasks(Tasks tasks) {
    Desk desk = fixture.desk;
    return new Desk(
        desk.messages(),
        desk.session(),
        tasks,
        new Jobs(tasks),
        desk.dialogs(),
        desk.notices(),
        desk.pages(),
        desk.clock());
  }

  private ProposalRow row(String id) throws Exception {
    return Stream.concat(fixture.archive().rows().stream(), fixture.archive().bin().stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void save(String id, State state) throws Exception {
    Proposal proposal =
        SAMPLE.with(it ->
            it.id(id).number(id).title("提案" + id).state(state).repliedOn(null).rounds(List.of()));
    fixture.archive().save(proposal, 0, Occasion.EDIT);
  }
}
