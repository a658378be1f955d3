package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What became of one proposal that was to be written: a file, or a reason.
///
/// @param number the proposal's number, null if it has none
/// @param name the number, or the title where there is none
/// @param file what was written, null if it was refused
/// @param reason why it was refused, null if it was written
/// @param notes what the writer has to say of the document, such as a font that was replaced
public record ExportResult(
    String id,
    @Nullable String number,
    String name,
    @Nullable Path file,
    @Nullable Problem reason,
    List<Problem> notes) {

  public ExportResult {
    notes = List.copyOf(notes);
  }

  static ExportResult refused(ProposalRow row, Problem reason) {
    return new ExportResult(row.id(), row.number(), name(row), null, reason, List.of());
  }

  static ExportResult written(ProposalRow row, Path file, List<Problem> notes) {
    return new ExportResult(row.id(), row.number(), name(row), file, null, notes);
  }

  static String name(ProposalRow row) {
    String number = row.number();
    return number == null ? row.title() : number;
  }
}
