package org.banfu.desktop.handover;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.MergeItem;
import org.banfu.work.OnDuplicate;
import org.jspecify.annotations.Nullable;

/// The table of what could be merged, a row a proposal. The decision of a row is chosen in its last
/// cell, or with the space bar.
final class MergeTable {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Desk desk;
  private final MergeViewModel model;
  private final ObservableValue<Font> font;

  /// @param font what the theme writes in; the widths of columns are counted in its characters
  MergeTable(Desk desk, MergeViewModel model, ObservableValue<Font> font) {
    this.desk = desk;
    this.model = model;
    this.font = font;
  }

  TableView<MergeRow> build() {
    var table = new TableView<MergeRow>();
    table.setId("merge-table");
    table.setAccessibleText(desk.text("handover.merge.table"));
    table.setAccessibleHelp(desk.text("handover.merge.keys"));
    table.getStyleClass().add("merge-table");
    table.setPlaceholder(new Label(desk.text("handover.merge.nothing")));
    table.getColumns().add(column("number", "words.number", 7.5, row -> row.item().number()));
    table.getColumns().add(column("title", "words.title", 18, row -> row.item().title()));
    table
        .getColumns()
        .add(column("standing", "handover.column.standing", 16.5, row -> standing(row.item())));
    table.getColumns().add(decision());
    table.getColumns().add(column("there", "handover.column.there", 15, this::there));
    table.getColumns().add(column("here", "handover.column.here", 15, this::here));
    table.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(table, event));
    return table;
  }

  /// In the ids of controls.
  static String idOf(OnDuplicate decision) {
    return decision.name().toLowerCase(Locale.ROOT);
  }

  private void key(TableView<MergeRow> table, KeyEvent event) {
    MergeRow row = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && table.isFocused() && row != null) {
      model.decideNext(row);
      event.consume();
    }
  }

  private TableColumn<MergeRow, String> column(
      String id, String code, double ems, Function<MergeRow, @Nullable String> cell) {
    var column = new TableColumn<MergeRow, String>(desk.text(code));
    column.setId("merge-" + id);
    widen(column, ems);
    column.setSortable(false);
    column.setCellValueFactory(row -> {
      String text = cell.apply(row.getValue());
      return new ReadOnlyStringWrapper(text == null ? "" : text);
    });
    return column;
  }

  private void widen(TableColumn<?, ?> column, double ems) {
    font.subscribe(now -> column.setPrefWidth(ems * now.getSize()));
  }

  private TableColumn<MergeRow, MergeRow> decision() {
    var column = new TableColumn<MergeRow, MergeRow>(desk.text("handover.column.decision"));
    column.setId("merge-decision");
    widen(column, 11);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(made -> new DecisionCell(desk, model));
    return column;
  }

  private String standing(MergeItem item) {
    String alone = standingAlone(item);
    return switch (item.standing()) {
      case SAME, FILES -> alone;
      case NEW -> withFiles(alone, "handover.files", item.newFiles());
      case NEWER, OLDER, BINNED -> withFiles(alone, "handover.newFiles", item.newFiles());
    };
  }

  private String withFiles(String alone, String code, int files) {
    return files == 0
        ? alone
        : desk.text("handover.standingAndFiles", alone, desk.text(code, files));
  }

  private String standingAlone(MergeItem item) {
    return switch (item.standing()) {
      case NEW -> desk.text("handover.standing.NEW");
      case SAME -> desk.text("handover.standing.SAME");
      case FILES -> desk.text("handover.standing.FILES", item.newFiles());
      case NEWER -> desk.text("handover.standing.NEWER", item.differences());
      case OLDER -> desk.text("handover.standing.OLDER", item.differences());
      case BINNED -> desk.text("handover.standing.BINNED");
    };
  }

  private String there(MergeRow row) {
    return saved(row.item().savedAt(), row.item().version());
  }

  private String here(MergeRow row) {
    return row.item().here().map(this::saved).orElse("");
  }

  private String saved(ProposalRow row) {
    return saved(row.savedAt(), row.version());
  }

  private String saved(Instant at, long version) {
    String time = MINUTES.format(at.atZone(desk.clock().getZone()));
    return desk.text("handover.saved", time, version);
  }
}
