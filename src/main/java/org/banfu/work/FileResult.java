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
/// @param doubts what the reader is not sure of
public record FileResult(
    Path file,
    Outcome outcome,
    @Nullable String number,
    @Nullable String id,
    @Nullable Problem reason,
    List<Problem> doubts) {

  public FileResult {
    doubts = List.copyOf(doubts);
  }

  static FileResult refused(Path file, Problem reason) {
    return new FileResult(file, Outcome.REFUSED, null, null, reason, List.of());
  }
}
