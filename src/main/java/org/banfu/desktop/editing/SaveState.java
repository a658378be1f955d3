package org.banfu.desktop.editing;

import java.time.Instant;
import org.banfu.proposal.Problem;

/// How far the open proposal is on disk.
public sealed interface SaveState {
  /// All of it, since then: the journal record was forced to disk.
  record Saved(Instant at) implements SaveState {}

  /// The newest change is on its way, within a second.
  record Pending() implements SaveState {}

  /// It could not be saved; it is kept in memory and tried again.
  record Failed(Problem problem) implements SaveState {}
}
