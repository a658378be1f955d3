package org.banfu.work;

import java.util.List;
import org.banfu.proposal.Problem;

/// What was written and what was refused, in the order that was asked for.
///
/// @param cancelled whether the job was stopped before the last one
public record ExportReport(List<ExportResult> results, boolean cancelled) {

  public ExportReport {
    results = List.copyOf(results);
  }

  /// A note that documents have in common.
  ///
  /// @param files how many of them have it
  public record NoteSum(int files, Problem note) {}

  /// What the notes of all documents come to, such as fonts that were replaced and the rare
  /// characters of all of them.
  public List<NoteSum> notes() {
    return NoteSums.of(results);
  }

  /// How many were written.
  public int written() {
    return results.size() - refused();
  }

  /// How many were refused.
  public int refused() {
    return (int) results.stream().filter(result -> result.reason() != null).count();
  }
}
