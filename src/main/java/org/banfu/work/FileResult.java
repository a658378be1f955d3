package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What became of one proposal of one imported file; a file of many proposals has one each.
///
/// @param number the proposal's number, null if it has none or the file could not be read
/// @param id the id in the archive, null if it was refused
/// @param reason why it was skipped or refused, null otherwise
/// @param doubts what the reader is not sure of, and that it looks like another one
/// @param near what it looks like, null if like nothing
public record FileResult(
    Path file,
    Outcome outcome,
    @Nullable String number,
    @Nullable String id,
    @Nullable Problem reason,
    List<Problem> doubts,
    @Nullable Near near) {

  public FileResult {
    doubts = List.copyOf(doubts);
  }

  /// The doubts that are told of this one.
  public List<Problem> told() {
    return OnceTold.without(doubts);
  }

  /// Of one that looks like nothing that is there.
  public FileResult(
      Path file,
      Outcome outcome,
      @Nullable String number,
      @Nullable String id,
      @Nullable Problem reason,
      List<Problem> doubts) {
    this(file, outcome, number, id, reason, doubts, null);
  }

  static FileResult refused(Path file, Problem reason) {
    return new FileResult(file, Outcome.REFUSED, null, null, reason, List.of());
  }
}
