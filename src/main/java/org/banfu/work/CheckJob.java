package org.banfu.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.WorkingDays;
import org.banfu.review.Review;

/// Checks many proposals by all rules (校对). It only reads. One that cannot be read is told with its
/// reason and disturbs no other.
public final class CheckJob {
  private final ArchiveView archive;
  private final LocalDate today;

  /// @param today the day on which promises are overdue
  public CheckJob(ArchiveView archive, LocalDate today) {
    this.archive = archive;
    this.today = today;
  }

  /// Checks, on the calling thread and some helpers; the results are handed over one by one, in
  /// order, on the calling thread.
  ///
  /// @param cancelled asked before each proposal
  /// @return whether it was stopped before the end
  public boolean run(
      List<ProposalRow> rows,
      Consumer<CheckResult> taker,
      Progress progress,
      BooleanSupplier cancelled)
      throws ProblemException {
    Profile profile = archive.profile();
    WorkingDays days = archive.workingDays();
    int[] done = new int[1];
    return new Ahead<ProposalRow, CheckResult>(row -> check(row, profile, days))
        .run(
            rows.iterator(),
            cancelled,
            (row, result) -> {
              taker.accept(result);
              done[0]++;
              progress.at(done[0], rows.size(), result.name());
            });
  }

  private CheckResult check(ProposalRow row, Profile profile, WorkingDays days) {
    try {
      Optional<Stored> stored = archive.find(row.id());
      return stored.isEmpty()
          ? CheckResult.refused(row, Problem.of("work.gone"))
          : CheckResult.of(
              row,
              stored.get().proposal(),
              Review.of(stored.get().proposal(), profile, days, today));
    } catch (ProblemException e) {
      return CheckResult.refused(row, e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in a rule: this proposal is told, the others go on.
      return CheckResult.refused(row, Problem.of("work.unexpected", e.getClass().getSimpleName()));
    }
  }
}
