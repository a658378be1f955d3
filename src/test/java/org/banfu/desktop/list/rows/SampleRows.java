package org.banfu.desktop.list.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.ProposalRowBuilder;
import org.banfu.proposal.Kind;
import org.banfu.proposal.State;

/// Rows of an invented archive.
public final class SampleRows {
  private SampleRows() {}

  /// A row with the least that a row has.
  public static ProposalRow row(String id, String number, String title) {
    return ProposalRowBuilder.builder()
        .id(id)
        .version(1)
        .kind(Kind.CPPCC)
        .number(number)
        .title(title)
        .state(State.HANDLING)
        .savedAt(Instant.EPOCH)
        .build();
  }

  static ProposalRow due(String id, LocalDate due) {
    return row(id, id, id).withDueOn(due);
  }
}
