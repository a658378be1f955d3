package org.banfu.desktop.list;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.banfu.archive.ProposalRow;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// Builds the table of proposals. Rows are plain values of one height, swapped as a whole: a table
/// of 100,000 stays quick that way (no SortedList, no property per cell).
final class ProposalTable {
  /// Widths are counted in characters of this size, the theme's.
  private static final double EM = 14;

  private final Messages messages;

  ProposalTable(Messages messages) {
    this.messages = messages;
  }

  TableView<ProposalRow> build() {
    var table = new TableView<ProposalRow>();
    table.setId("proposal-table");
    table.setAccessibleText(messages.text("desktop.list.table"));
    table.getStyleClass().add("proposal-table");
    table.getColumns().add(column("number", "words.number", 8, ProposalRow::number));
    table.getColumns().add(column("title", "words.title", 26, ProposalRow::title));
    table.getColumns().add(column("proposer", "words.proposers", 12, this::proposers));
    table.getColumns().add(column("role", "words.role", 5, this::role));
    table.getColumns().add(column("state", "words.state", 6, this::state));
    table.getColumns().add(column("due", "words.dueOn", 8, row -> text(row.dueOn())));
    table.getColumns().add(column("replied", "words.repliedOn", 8, row -> text(row.repliedOn())));
    table.getColumns().add(column("category", "desktop.list.category", 6, ProposalRow::category));
    return table;
  }

  private static TableColumn<ProposalRow, String> named(String id) {
    var column = new TableColumn<ProposalRow, String>();
    column.setId("column-" + id);
    return column;
  }

  private TableColumn<ProposalRow, String> column(
      String id, String code, double ems, Function<ProposalRow, @Nullable String> cell) {
    TableColumn<ProposalRow, String> column = named(id);
    column.setText(messages.text(code));
    column.setPrefWidth(ems * EM);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(cell.apply(row.getValue()))));
    return column;
  }

  private String proposers(ProposalRow row) {
    String lead = text(row.leadProposer());
    return row.proposers() > 1
        ? messages.text("desktop.list.proposers", lead, row.proposers())
        : lead;
  }

  private String role(ProposalRow row) {
    return row.role() == null ? "" : messages.text("words.role." + row.role());
  }

  private String state(ProposalRow row) {
    return messages.text("words.state." + row.state());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
