package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Problem;

/// What was written, what was refused and what was not begun, in the order that was asked for.
public record ExportReport(List<ExportResult> results) {

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

  /// The files, each once: many proposals may be in one.
  public List<Path> files() {
    return results.stream()
        .filter(ExportResult.Written.class::isInstance)
        .map(result -> ((ExportResult.Written) result).file())
        .distinct()
        .toList();
  }

  /// How many proposals were written.
  public int written() {
    return count(ExportResult.Written.class);
  }

  /// How many were refused.
  public int refused() {
    return count(ExportResult.Refused.class);
  }

  /// How many were left when the job was called off.
  public int left() {
    return count(ExportResult.Cancelled.class);
  }

  /// Whether the job was called off before the last one.
  public boolean cancelled() {
    return left() > 0;
  }

  private int count(Class<? extends ExportResult> what) {
    return (int) results.stream().filter(what::isInstance).count();
  }
}
