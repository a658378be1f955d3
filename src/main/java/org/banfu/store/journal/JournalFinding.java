package org.banfu.store.journal;

import java.nio.file.Path;
import java.util.UUID;
import org.banfu.proposal.Problem;

/// Something noticed when journal files were read that somebody may have to be told.
public sealed interface JournalFinding {

  /// The sentence for a person.
  Problem problem();

  /// Whether acknowledged changes may be missing because of it; a caller that has them elsewhere
  /// (the store's save counter is past them) may say so more mildly.
  boolean mayLoseChanges();

  /// The last record was cut short while it was written; it was never acknowledged.
  record TornTail(Path file, long offset, long bytes) implements JournalFinding {
    @Override
    public Problem problem() {
      return Problem.of("journal.torn", file.getFileName(), bytes);
    }

    @Override
    public boolean mayLoseChanges() {
      return false;
    }
  }

  /// Bytes that do not fit, after the change `lastGood`. The file is kept as it is.
  ///
  /// @param passed whether later changes are known, from behind the damage, a later file, or the
  ///   store: what they miss is told as a [Gap]
  record Damage(Path file, long offset, long lastGood, boolean passed) implements JournalFinding {
    @Override
    public Problem problem() {
      return Problem.of("journal.damaged", file, offset, lastGood);
    }

    @Override
    public boolean mayLoseChanges() {
      return !passed;
    }

    Damage asPassed() {
      return new Damage(file, offset, lastGood, true);
    }
  }

  /// Changes `first` to `last` are in no readable file.
  record Gap(long first, long last) implements JournalFinding {
    @Override
    public Problem problem() {
      return Problem.of("journal.gap", first, last);
    }

    @Override
    public boolean mayLoseChanges() {
      return true;
    }
  }

  /// A file that does not begin like a journal. It is kept as it is.
  record Unreadable(Path file) implements JournalFinding {
    @Override
    public Problem problem() {
      return Problem.of("journal.unreadable", file);
    }

    @Override
    public boolean mayLoseChanges() {
      return true;
    }
  }

  /// A journal of another life of the archive (before a restore), kept and never replayed.
  record Foreign(Path file, UUID lineage) implements JournalFinding {
    @Override
    public Problem problem() {
      return Problem.of("journal.foreign", file);
    }

    @Override
    public boolean mayLoseChanges() {
      return false;
    }
  }
}
