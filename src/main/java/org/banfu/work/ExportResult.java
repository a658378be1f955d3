package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What became of one proposal that was to be written.
public sealed interface ExportResult {
  /// Which proposal.
  Subject of();

  /// What the writer has to say of the document, such as a font that was replaced.
  default List<Problem> notes() {
    return List.of();
  }

  /// The proposal of a result.
  ///
  /// @param number null if it has none
  /// @param name the number, or the title where there is none
  record Subject(String id, @Nullable String number, String name) {
    static Subject of(ProposalRow row) {
      return new Subject(row.id(), row.number(), ExportResult.name(row));
    }
  }

  /// It is in a file.
  record Written(Subject of, Path file, List<Problem> notes) implements ExportResult {
    public Written {
      notes = List.copyOf(notes);
    }
  }

  /// There is no file of it, for a reason.
  record Refused(Subject of, Problem reason) implements ExportResult {}

  /// It was not begun, or is in no file, because a person called the job off.
  record Cancelled(Subject of) implements ExportResult {}

  static ExportResult refused(ProposalRow row, Problem reason) {
    return new Refused(Subject.of(row), reason);
  }

  static ExportResult written(ProposalRow row, Path file, List<Problem> notes) {
    return new Written(Subject.of(row), file, notes);
  }

  static ExportResult cancelled(ProposalRow row) {
    return new Cancelled(Subject.of(row));
  }

  static String name(ProposalRow row) {
    String number = row.number();
    return number == null ? row.title() : number;
  }
}
