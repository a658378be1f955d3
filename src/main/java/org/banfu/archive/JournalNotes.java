package org.banfu.archive;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.store.journal.JournalFinding;

/// What is told of the journal of an archive that opened.
///
/// @param wasAsLeft whether the data file is the one that was closed: it has everything, so that a
///   damaged journal loses nothing, and who restored a backup for it would lose his latest work
record JournalNotes(List<JournalFinding> findings, boolean wasAsLeft) {
  JournalNotes {
    findings = List.copyOf(findings);
  }

  List<Problem> all() {
    boolean isComplete = findings.stream().noneMatch(JournalFinding.Gap.class::isInstance);
    return findings.stream()
        // It was never acknowledged.
        .filter(finding -> !(finding instanceof JournalFinding.TornTail))
        .map(finding -> isComplete ? harmless(finding) : finding.problem())
        .toList();
  }

  private Problem harmless(JournalFinding finding) {
    return switch (finding) {
      case JournalFinding.Damage it when wasAsLeft || it.passed() ->
          Problem.of("journal.damagedOnly", it.file(), it.offset(), it.lastGood());
      case JournalFinding.Unreadable it when wasAsLeft ->
          Problem.of("journal.unreadableOnly", it.file());
      default -> finding.problem();
    };
  }
}
