package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What became of a ledger that was to be written.
///
/// @param file where it is; empty if it was called off
/// @param written how many proposals are in it
/// @param refused those that could not be read and are missing in it, each with its reason
public record LedgerReport(Optional<Path> file, int written, List<ExportResult.Refused> refused) {

  public LedgerReport {
    refused = List.copyOf(refused);
  }
}
