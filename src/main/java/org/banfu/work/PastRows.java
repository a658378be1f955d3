package org.banfu.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;

/// Rows of a ledger of earlier years that state neither how far they are nor when they were
/// answered. An imported past is never overdue (decision 0224): they are taken for done with, which
/// is told once an import ([OnceTold]).
final class PastRows {
  static final String CODE = "work.pastRow";

  private PastRows() {}

  /// The row as it is saved.
  static ReadProposal settled(ReadProposal row, LocalDate today) {
    Proposal proposal = row.proposal();
    boolean isOpen =
        proposal.state() == State.RECEIVED
            && proposal.history().isEmpty()
            && proposal.repliedOn() == null;
    Optional<LocalDate> last = last(proposal);
    if (!isOpen || last.isEmpty() || !last.get().isBefore(today.minusYears(1))) {
      return row;
    }
    List<Problem> doubts = new ArrayList<>(row.doubts());
    doubts.add(Problem.of(CODE));
    return new ReadProposal(
        proposal
            .withState(State.ARCHIVED)
            .withHistory(List.of(new StateChange(State.ARCHIVED, null, null))),
        row.cover(),
        doubts,
        row.handed());
  }

  private static Optional<LocalDate> last(Proposal proposal) {
    return Stream.of(
            proposal.dueOn(),
            proposal.assignedOn(),
            proposal.receivedOn(),
            SmartGroups.lastDay(null, null, proposal.year()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
