package org.banfu.work;

import java.util.List;

/// What became of every file of an import, in the order of the files.
///
/// @param cancelled whether the job was stopped before the last file
public record ImportReport(List<FileResult> files, boolean cancelled) {

  public ImportReport {
    files = List.copyOf(files);
  }

  /// How many ended so.
  public int count(Outcome outcome) {
    return (int) files.stream().filter(file -> file.outcome() == outcome).count();
  }
}
