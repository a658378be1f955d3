package org.banfu.store.journal;

import java.util.List;

/// What a reading of the journal gave.
///
/// @param lastCounter the counter of the last change, or where the reading began if there was none
/// @param changes how many changes were handed over
/// @param findings what does not fit or was left aside
/// @param files the files of this lineage, in order
public record JournalReading(
    long lastCounter, long changes, List<JournalFinding> findings, List<JournalFile> files) {
  public JournalReading {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /// What was noticed that acknowledged changes may be missing by.
  public List<JournalFinding> losses() {
    return findings.stream().filter(JournalFinding::mayLoseChanges).toList();
  }
}
