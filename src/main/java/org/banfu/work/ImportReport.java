package org.banfu.work;

import java.util.List;
import org.banfu.proposal.Problem;

/// What became of every file of an import, in the order of the files.
///
/// @param cancelled whether the job was stopped before the last file
public record ImportReport(List<FileResult> files, boolean cancelled) {

  public ImportReport {
    files = List.copyOf(files);
  }

  /// What is told of all that was saved and not of each.
  public List<Problem> notes() {
    return OnceTold.of(files.stream().map(FileResult::doubts).toList());
  }

  /// How many ended so.
  public int count(Outcome outcome) {
    return (int) files.stream().filter(file -> file.outcome() == outcome).count();
  }
}
