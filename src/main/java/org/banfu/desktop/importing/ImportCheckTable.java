package org.banfu.desktop.importing;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.ColumnWidths;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.WrappingCell;
import org.banfu.proposal.Proposal;

/// The table of what an import brings, a row a proposal. The space bar goes through what can be
/// decided about the row.
final class ImportCheckTable {
  /// How narrow columns may become beside the details: what is in them folds.
  private static final double FOLDED = 0.5;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,30}");

  private final Desk desk;
  private final ImportCheckViewModel model;
  private final ImportCheckWords words;
  private final ColumnWidths widths = new ColumnWidths();
  private final TableView<ImportCheckRow> table = new TableView<>();

  ImportCheckTable(Desk desk, ImportCheckViewModel model) {
    this.desk = desk;
    this.model = model;
    this.words = new ImportCheckWords(desk);
  }

  Region build() {
    table.setId("review-table");
    table.setAccessibleText(desk.text("importing.review.table"));
    table.setAccessibleHelp(desk.text("importing.review.keys"));
    table.setPlaceholder(new Label(desk.text("importing.nothing")));
    table.getColumns().add(column("decision", 6, ImportCheckTable.this::decision));
    table.getColumns().add(column("file", 12, row -> fixed(words.file(row.itemNow()))));
    table.getColumns().add(column("number", 7, row -> of(row, ImportCheckTable::number)));
    table.getColumns().add(column("title", 15, row -> of(row, Proposal::title)));
    table.getColumns().add(column("standing", 10, row -> row.item().map(words::standing)));
    table.getColumns().add(column("doubts", 5, row -> fixed(doubts(row.itemNow().told().size()))));
    for (TableColumn<ImportCheckRow, ?> column : table.getColumns()) {
      column.minWidthProperty().bind(column.prefWidthProperty().multiply(FOLDED));
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.rows().subscribe(this::show);
    return widths.around(table);
  }

  /// Sorted as the person sorts it; else by what is to be done.
  private void show(List<ImportCheckRow> rows) {
    var sorted = new SortedList<>(FXCollections.observableArrayList(rows));
    table.setItems(sorted);
    sorted.comparatorProperty().bind(table.comparatorProperty());
  }

  /// The row that is looked at; null for none.
  ObservableValue<ImportCheckRow> chosen() {
    return table.getSelectionModel().selectedItemProperty();
  }

  /// The first row is where the keyboard begins.
  void begin() {
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.requestFocus();
    }
  }

  /// The width of one sign.
  double em() {
    return widths.em();
  }

  private void key(KeyEvent event) {
    ImportCheckRow row = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && table.isFocused() && row != null) {
      model.decideNext(row);
      event.consume();
    }
  }

  /// Numbers by what they count: 提案号 12 before 118, 3 处 before 12 处.
  static int compared(String one, String other) {
    Matcher first = DIGITS.matcher(one);
    Matcher second = DIGITS.matcher(other);
    if (first.lookingAt() && second.lookingAt()) {
      int numbers = new BigInteger(first.group()).compareTo(new BigInteger(second.group()));
      return numbers != 0 ? numbers : one.compareTo(other);
    }
    return one.compareTo(other);
  }

  private ObservableValue<String> decision(ImportCheckRow row) {
    return row.decision().map(decision -> words.decision(row.itemNow(), decision));
  }

  private String doubts(int count) {
    return count == 0 ? "" : desk.text("importing.review.doubts", count);
  }

  private static ObservableValue<String> fixed(String text) {
    return new ReadOnlyStringWrapper(text);
  }

  private static ObservableValue<String> of(ImportCheckRow row, Function<Proposal, String> text) {
    return row.editing().proposal().map(text);
  }

  private static String number(Proposal proposal) {
    return proposal.number() == null ? "" : proposal.number();
  }

  private TableColumn<ImportCheckRow, String> column(
      String id, int ems, Function<ImportCheckRow, ObservableValue<String>> text) {
    var column = new TableColumn<ImportCheckRow, String>(desk.text("importing.column." + id));
    column.setId("review-column-" + id);
    widths.set(column, ems);
    column.setCellFactory(of -> new WrappingCell<>());
    column.setCellValueFactory(row -> text.apply(row.getValue()));
    column.setComparator(ImportCheckTable::compared);
    return column;
  }
}
