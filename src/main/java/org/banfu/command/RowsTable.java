package org.banfu.command;

import java.util.List;
import java.util.Objects;
import org.banfu.archive.ProposalRow;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// Proposals as a table of plain text.
final class RowsTable {
  private final Messages messages;

  RowsTable(Messages messages) {
    this.messages = messages;
  }

  /// A head line and one line a proposal.
  List<String> lines(List<ProposalRow> rows) {
    var table = new Columns();
    table.add(
        List.of(
            messages.text("words.number"),
            messages.text("words.meeting"),
            messages.text("words.role"),
            messages.text("words.state"),
            messages.text("words.dueOn"),
            messages.text("words.repliedOn"),
            messages.text("words.items"),
            messages.text("words.leadProposer"),
            messages.text("words.title")));
    for (ProposalRow row : rows) {
      table.add(
          List.of(
              shown(row.number()),
              meeting(row),
              row.role() == null ? "-" : messages.text("words.role." + row.role()),
              messages.text("words.state." + row.state()),
              shown(row.dueOn()),
              shown(row.repliedOn()),
              row.done() + "/" + row.underway() + "/" + row.planned(),
              shown(row.leadProposer()),
              title(row)));
    }
    return table.lines();
  }

  /// What tells proposals of one number apart, one line each.
  List<String> candidates(List<ProposalRow> rows) {
    var table = new Columns();
    for (ProposalRow row : rows) {
      table.add(
          List.of(row.id(), shown(row.council()), meeting(row), shown(row.number()), title(row)));
    }
    return table.lines();
  }

  private String title(ProposalRow row) {
    return row.title().isBlank() ? messages.text("words.untitled") : row.title();
  }

  private static String meeting(ProposalRow row) {
    return row.term() == null && row.session() == null
        ? "-"
        : shown(row.term()) + "-" + shown(row.session());
  }

  private static String shown(@Nullable Object value) {
    String text = Objects.toString(value, "");
    return text.isEmpty() ? "-" : text;
  }
}
