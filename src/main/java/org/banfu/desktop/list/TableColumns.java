package org.banfu.desktop.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.list.rows.ColumnLayout;
import org.banfu.desktop.list.rows.ListColumn;
import org.banfu.desktop.list.rows.SortBy;
import org.banfu.desktop.settings.SettingsModel;

/// The columns of the table: which are shown, how wide, in which order and what they sort; all of
/// it is remembered.
final class TableColumns {
  /// The theme's size of text at 100 %.
  private static final double EM = 14;

  private static final String REMEMBERED = "list.columns";

  private final Desk desk;
  private final SettingsModel settings;
  private final ProposalListViewModel model;
  private final RowWords words;
  private final Map<ListColumn, TableColumn<ProposalRow, ProposalRow>> columns =
      new EnumMap<>(ListColumn.class);
  private Subscription following = Subscription.EMPTY;
  private boolean isSetting;

  TableColumns(Desk desk, SettingsModel settings, ProposalListViewModel model) {
    this.desk = desk;
    this.settings = settings;
    this.model = model;
    this.words = new RowWords(desk);
  }

  void addTo(TableView<ProposalRow> table) {
    for (ListColumn column : ListColumn.values()) {
      columns.put(column, made(column));
    }
    show(table, remembered());
    columns.values().forEach(column -> watch(table, column));
    table
        .getColumns()
        .addListener((ListChangeListener<TableColumn<ProposalRow, ?>>) change -> remember(table));
    // The list is sorted in the background; the table only says by what.
    table.setSortPolicy(sorted -> {
      model.order(order(sorted));
      return true;
    });
    following =
        settings
            .settings()
            .map(now -> now.look().fontPercent())
            .subscribe((before, now) -> scale(table, (double) now / before));
  }

  /// Ends what follows the settings, which outlive the window.
  void dispose() {
    following.unsubscribe();
  }

  private ColumnLayout remembered() {
    return settings
        .get()
        .remembered(REMEMBERED)
        .map(ColumnLayout::read)
        .orElse(ColumnLayout.STANDARD);
  }

  /// One check item a column, and the way back to the columns as they were at first.
  List<MenuItem> menu(TableView<ProposalRow> table) {
    var items = new ArrayList<MenuItem>();
    for (ListColumn column : ListColumn.values()) {
      var item = new CheckMenuItem(words.head(column));
      item.setId("show-" + column.id());
      item.selectedProperty().bindBidirectional(column(column).visibleProperty());
      // A list without its titles tells nothing.
      item.setDisable(column == ListColumn.TITLE);
      items.add(item);
    }
    var standard = new MenuItem(desk.text("list.columns.standard"));
    standard.setId("columns-standard");
    standard.setOnAction(event -> show(table, ColumnLayout.STANDARD));
    items.add(new SeparatorMenuItem());
    items.add(standard);
    return items;
  }

  private TableColumn<ProposalRow, ProposalRow> column(ListColumn column) {
    TableColumn<ProposalRow, ProposalRow> found = columns.get(column);
    if (found == null) {
      throw new IllegalStateException("not built: " + column);
    }
    return found;
  }

  private TableColumn<ProposalRow, ProposalRow> made(ListColumn column) {
    var made = new TableColumn<ProposalRow, ProposalRow>(words.head(column));
    made.setId("column-" + column.id());
    made.setUserData(column);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(table -> new RowCell(column, words, model.listing()));
    return made;
  }

  private void watch(TableView<ProposalRow> table, TableColumn<ProposalRow, ProposalRow> column) {
    column.widthProperty().subscribe((before, now) -> remember(table));
    column.visibleProperty().subscribe((before, now) -> remember(table));
  }

  private void show(TableView<ProposalRow> table, ColumnLayout layout) {
    isSetting = true;
    var ordered = new ArrayList<TableColumn<ProposalRow, ?>>();
    for (ColumnLayout.Place place : layout.columns()) {
      TableColumn<ProposalRow, ProposalRow> column = column(place.column());
      column.setPrefWidth(place.ems() * em());
      column.setVisible(place.shown());
      ordered.add(column);
    }
    table.getColumns().setAll(ordered);
    isSetting = false;
    remember(table);
  }

  private void scale(TableView<ProposalRow> table, double by) {
    isSetting = true;
    columns.values().forEach(column -> column.setPrefWidth(column.getWidth() * by));
    isSetting = false;
    remember(table);
  }

  private void remember(TableView<ProposalRow> table) {
    if (!isSetting) {
      var places =
          table.getColumns().stream()
              .map(column ->
                  new ColumnLayout.Place(
                      (ListColumn) column.getUserData(),
                      column.getWidth() / em(),
                      column.isVisible()))
              .toList();
      if (places.size() == columns.size()) {
        String text = new ColumnLayout(places).text();
        if (!text.equals(remembered().text())) {
          settings.remember(REMEMBERED, text);
        }
      }
    }
  }

  private static List<SortBy> order(TableView<ProposalRow> table) {
    return table.getSortOrder().stream()
        .map(column ->
            new SortBy(
                (ListColumn) column.getUserData(),
                column.getSortType() == TableColumn.SortType.DESCENDING))
        .toList();
  }

  private double em() {
    return EM * settings.get().look().fontPercent() / 100;
  }
}
