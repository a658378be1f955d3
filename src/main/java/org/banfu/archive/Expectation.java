package org.banfu.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.journal.JournalReader;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;

/// What a data file must hold, by `archive.json` and the journal, and whether it does.
///
/// Compares numbers only, so it costs the same whatever the number of proposals; the journal is
/// read only when the data file and `archive.json` are of different age, as after a crash.
final class Expectation {
  private final ArchiveFolder folder;
  private final Optional<ArchiveFile> expected;

  Expectation(ArchiveFolder folder, Optional<ArchiveFile> expected) {
    this.folder = folder;
    this.expected = expected;
  }

  /// Gives back what is to be told although the archive can be used.
  ///
  /// @throws ArchiveException if the file is newer, of another archive, or damaged
  List<Problem> check(DataState state) throws IOException, ProblemException {
    if (state.schema() > DataState.newestSchema()) {
      throw Newer.refusal(folder);
    }
    if (expected.isEmpty()) {
      return List.of(Problem.of("archive.noArchiveFile", folder.archiveFile()));
    }
    ArchiveFile then = expected.get();
    if (!then.lineage().equals(state.lineage())) {
      throw new ArchiveException(Problem.of("archive.mixed", folder.archiveFile(), folder.data()));
    }
    if (state.counter() == then.counter()) {
      return compare(state.proposals(), then.proposals());
    }
    return state.counter() < then.counter() ? older(state, then) : younger(state, then);
  }

  /// The data file lost what it had when `archive.json` was written: the journal must have it all.
  private List<Problem> older(DataState state, ArchiveFile then)
      throws IOException, ProblemException {
    Additions additions = additions(state, state.counter(), then.counter());
    if (additions.changes() < then.counter() - state.counter()) {
      throw new ArchiveException(
          Problem.of("archive.gap", folder.path(), state.counter() + 1, then.counter()));
    }
    return compare(state.proposals(), then.proposals() - additions.proposals());
  }

  /// The data file went on after `archive.json` was written, as it does until it is closed.
  private List<Problem> younger(DataState state, ArchiveFile then)
      throws IOException, ProblemException {
    Additions additions = additions(state, then.counter(), state.counter());
    if (additions.changes() < state.counter() - then.counter()) {
      compare(state.proposals(), then.proposals());
      return List.of(Problem.of("archive.journalMissing", folder.journal()));
    }
    return compare(state.proposals(), then.proposals() + additions.proposals());
  }

  private List<Problem> compare(long there, long wanted) throws ArchiveException {
    if (there < wanted) {
      throw new ArchiveException(Problem.of("archive.fewer", folder.data(), there, wanted));
    }
    return there == wanted
        ? List.of()
        : List.of(Problem.of("archive.more", folder.data(), there, wanted));
  }

  /// What the journal has of a stretch of save counters.
  private record Additions(long changes, long proposals) {}

  private Additions additions(DataState state, long after, long upTo)
      throws IOException, ProblemException {
    var changes = new long[1];
    var proposals = new long[1];
    new JournalReader(state.lineage(), folder.journal(), List.of(folder.backups()), folder.vault())
        .read(
            after,
            (counter, change) -> {
              if (counter <= upTo) {
                changes[0]++;
                proposals[0] += added(change);
              }
            });
    return new Additions(changes[0], proposals[0]);
  }

  private static long added(JournalRecord change) {
    return switch (change) {
      case ProposalSaved saved when saved.version() == 1 -> 1;
      case RemovedForGood removed -> -removed.ids().size();
      default -> 0;
    };
  }
}
