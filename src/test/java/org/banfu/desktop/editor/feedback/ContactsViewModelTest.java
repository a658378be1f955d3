package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.DueShown;
import org.banfu.desktop.kit.DueWords;
import org.banfu.proposal.Contact;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today is 2024-05-10.
class ContactsViewModelTest {
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC).withAssignedOn(LocalDate.of(2024, 5, 6));

  @TempDir Path folder;

  private DeskFixture fixture;
  private ContactsViewModel model;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive();
    model = new ContactsViewModel(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aNewRecordOffersTodayTheOfficesContactAndThePhase() throws ProblemException {
    Editing editing =
        editing(PROPOSAL.withContact(new Contact("柏舟", null)).withState(State.UNDER_REVIEW));

    model.list().add(editing);

    assertEquals(
        List.of(
            new ContactRecord(
                LocalDate.of(2024, 5, 10), ContactPhase.DURING, null, null, "柏舟", "")),
        editing.proposalNow().contacts());
  }

  @Test
  void aRemovedRecordComesBackWhereItWas() throws ProblemException {
    Editing editing = editing(PROPOSAL);
    model.list().add(editing);
    model.list().add(editing);
    Proposal before = editing.proposalNow();

    model.list().remove(editing, 0);
    assertEquals(1, editing.proposalNow().contacts().size());
    assertEquals("删除沟通记录 1", editing.undoLabel().get().orElseThrow().text(fixture.desk.messages()));
    editing.undo();

    assertEquals(before, editing.proposalNow());
  }

  @Test
  void theFirstContactIsDueByTheProfilesRule() {
    DueShown said = model.first(PROPOSAL).orElseThrow();

    assertEquals(DueWords.Nearness.LATER, said.nearness());
    assertEquals("首次沟通应在 2024-05-24 前：剩 14 天。", said.text());
  }

  @Test
  void aMissedFirstContactIsToldInWords() {
    DueShown said = model.first(PROPOSAL.withAssignedOn(LocalDate.of(2024, 4, 1))).orElseThrow();

    assertEquals(DueWords.Nearness.OVERDUE, said.nearness());
    assertEquals("首次沟通应在 2024-04-23 前：逾期 17 天。", said.text());
  }

  @Test
  void aLateFirstContactIsCompared() {
    Proposal late =
        PROPOSAL
            .withAssignedOn(LocalDate.of(2024, 4, 1))
            .withContacts(
                List.of(
                    record(LocalDate.of(2024, 5, 9)),
                    record(LocalDate.of(2024, 4, 25)),
                    record(null)));

    assertEquals("首次沟通：2024-04-25，晚于期限 2024-04-23。", model.first(late).orElseThrow().text());
  }

  @Test
  void withoutARuleAndATalkNothingIsSaid() {
    assertEquals(Optional.empty(), model.first(PROPOSAL.withAssignedOn(null)));
  }

  private static ContactRecord record(LocalDate on) {
    return new ContactRecord(on, null, null, null, null, "");
  }

  private Editing editing(Proposal proposal) throws ProblemException {
    fixture.archive().save(proposal, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(proposal.id());
    return editings.current().get();
  }
}
