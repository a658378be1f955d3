package org.banfu.work;

import java.util.List;

/// What was written and what was refused, in the order that was asked for.
///
/// @param cancelled whether the job was stopped before the last one
public record ExportReport(List<ExportResult> results, boolean cancelled) {

  public ExportReport {
    results = List.copyOf(results);
  }

  /// How many were refused.
  public int refused() {
    return (int) results.stream().filter(result -> result.reason() != null).count();
  }
}
