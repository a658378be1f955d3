package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueShown;
import org.banfu.desktop.kit.DueWords;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// What can be done with the talks with the proposer, and until when the first must have been.
final class ContactsViewModel {
  private final Desk desk;

  ContactsViewModel(Desk desk) {
    this.desk = desk;
  }

  /// The talks; a new one is of today, by the office's contact, at the phase that the state tells.
  RecordList<ContactRecord> list() {
    return new RecordList<>(
        Proposal::contacts,
        Proposal::withContacts,
        this::offered,
        EditLabel.of("feedback.contact.adding"),
        index -> EditLabel.of("feedback.contact.removing", index + 1));
  }

  /// When the first talk was or is due; empty if there is neither rule nor talk.
  Optional<DueShown> first(Proposal proposal) {
    Optional<LocalDate> due =
        desk.session()
            .opened()
            .flatMap(it -> Deadlines.firstContactDue(proposal, it.profile(), it.workingDays()));
    Optional<LocalDate> done =
        proposal.contacts().stream()
            .map(ContactRecord::on)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    if (done.isPresent()) {
      return Optional.of(done(done.get(), due));
    }
    return proposal.contacts().isEmpty()
        ? due.map(day -> awaited(day, proposal))
        : Optional.empty();
  }

  /// Whom the proposal's talks were with, to be offered: its proposers.
  static List<String> partners(Proposal proposal) {
    return proposal.proposers().stream()
        .map(one -> one.name())
        .filter(name -> !name.isBlank())
        .toList();
  }

  private DueShown done(LocalDate day, Optional<LocalDate> due) {
    if (due.isEmpty()) {
      return new DueShown(desk.text("feedback.first.done", day), DueWords.Nearness.LATER);
    }
    return day.isAfter(due.get())
        ? new DueShown(desk.text("feedback.first.late", day, due.get()), DueWords.Nearness.OVERDUE)
        : new DueShown(desk.text("feedback.first.inTime", day, due.get()), DueWords.Nearness.LATER);
  }

  private DueShown awaited(LocalDate due, Proposal proposal) {
    if (!SmartGroups.isToDo(proposal)) {
      // Nothing can be late any more; that none was noted is still worth a word.
      return new DueShown(desk.text("feedback.first.none", due), DueWords.Nearness.LATER);
    }
    LocalDate today = LocalDate.now(desk.clock());
    int soon = desk.session().opened().map(ArchiveView::profile).map(Profile::soonDays).orElse(0);
    return new DueShown(
        desk.text("feedback.first.due", due, DueWords.of(due, today, desk.messages())),
        DueWords.nearness(due, today, soon));
  }

  private ContactRecord offered(Proposal proposal) {
    return new ContactRecord(
        LocalDate.now(desk.clock()), phase(proposal.state()), null, null, by(proposal), "");
  }

  private @Nullable String by(Proposal proposal) {
    return Stream.of(
            Optional.ofNullable(proposal.contact().name()),
            desk.session().opened().map(it -> it.profile().contact().name()))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static ContactPhase phase(State state) {
    return switch (state) {
      case RECEIVED, RETURN_REQUESTED, RETURNED -> ContactPhase.BEFORE;
      case HANDLING, DRAFTED, UNDER_REVIEW, SIGNED, REOPENED -> ContactPhase.DURING;
      case REPLIED, FOLLOWING_UP, CLOSED, ARCHIVED -> ContactPhase.AFTER;
    };
  }
}
