package org.banfu.desktop.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.list.rows.Listing;
import org.jspecify.annotations.Nullable;

/// The table of proposals. Rows are plain values of one height, swapped as a whole: a table of
/// 100,000 stays quick that way (no SortedList, no property per cell). Selection and place of
/// scrolling are kept by the proposals' ids.
final class ProposalTable {
  /// More changes than these, and all rows are swapped.
  private static final int FEW = 40;

  private final Desk desk;
  private final ProposalListViewModel model;
  private final SelectionOpener opener;
  private final TableView<ProposalRow> table = new TableView<>();
  private final ObservableList<ProposalRow> items = FXCollections.observableArrayList();
  private @Nullable Listing shown;
  private @Nullable String wanted;
  private @Nullable String edited;
  private boolean isRefreshing;

  ProposalTable(Desk desk, ProposalListViewModel model, SelectionOpener opener) {
    this.desk = desk;
    this.model = model;
    this.opener = opener;
  }

  /// @param menu of the selected rows
  /// @param enter opens and goes to the editor; `delete` is for the key of that name
  TableView<ProposalRow> build(
      TableColumns columns, ContextMenu menu, Runnable enter, Runnable delete) {
    table.setId("proposal-table");
    table.setAccessibleText(desk.text("list.table"));
    table.getStyleClass().add("proposal-table");
    columns.addTo(table);
    table.setItems(items);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ProposalRow>) change -> selected());
    table.setContextMenu(menu);
    table.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, enter, delete));
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          // Two clicks on a head sort twice, and open nothing.
          if (click.getClickCount() == 2
              && isInRow(click.getTarget())
              && !model.selection().get().isEmpty()) {
            enter.run();
          }
        });
    model.listing().subscribe(this::show);
    return table;
  }

  private static boolean isInRow(EventTarget target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof TableRow<?> row) {
        return !row.isEmpty();
      }
    }
    return false;
  }

  /// Selects the proposal that came into the editor by another way than the list.
  void reveal(String id) {
    edited = id;
    if (!opener.isOwn(id)) {
      opener.openedElsewhere();
      wanted = id;
      refresh(() -> {});
    }
  }

  /// Goes to the table, to its first row if none is selected.
  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !items.isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  private void pressed(KeyEvent key, Runnable enter, Runnable delete) {
    if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && !key.isShortcutDown()) {
      enter.run();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      delete.run();
      key.consume();
    }
  }

  private void selected() {
    if (isRefreshing) {
      return;
    }
    // Whoever chooses here no longer waits for what the list did not hold.
    wanted = null;
    List<ProposalRow> selected = selectedRows();
    model.select(selected);
    if (selected.size() == 1 && !model.isInBin()) {
      opener.choose(selected.getFirst().id());
    } else {
      opener.leave();
    }
  }

  /// The table's own list holds nulls for a moment while rows are swapped.
  private List<ProposalRow> selectedRows() {
    var rows = new ArrayList<ProposalRow>();
    for (int index : table.getSelectionModel().getSelectedIndices().stream().sorted().toList()) {
      if (index >= 0 && index < items.size()) {
        rows.add(items.get(index));
      }
    }
    return rows;
  }

  private void show(Listing next) {
    Listing before = shown;
    shown = next;
    boolean isSameQuestion = before != null && before.query().equals(next.query());
    String top = isSameQuestion ? topRow() : null;
    refresh(() -> swap(next.rows()));
    if (before != null && !before.today().equals(next.today())) {
      table.refresh();
    }
    if (top != null) {
      scrollTo(top);
    } else if (!isSameQuestion) {
      table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex()));
    }
  }

  private void swap(List<ProposalRow> rows) {
    List<Integer> changed = changedInPlace(rows);
    if (changed == null) {
      items.setAll(rows);
    } else {
      changed.forEach(index -> items.set(index, rows.get(index)));
    }
  }

  /// Where rows were only replaced by newer ones of the same proposals, and few of them: null if
  /// anything else happened.
  private @Nullable List<Integer> changedInPlace(List<ProposalRow> rows) {
    if (rows.size() != items.size()) {
      return null;
    }
    var changed = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(items.get(i))) {
        if (changed.size() == FEW || !rows.get(i).id().equals(items.get(i).id())) {
          return null;
        }
        changed.add(i);
      }
    }
    return changed;
  }

  /// Changes the rows and selects the same proposals again.
  private void refresh(Runnable change) {
    List<String> ids = model.selection().get().stream().map(ProposalRow::id).toList();
    ProposalRow focused = table.getFocusModel().getFocusedItem();
    String focusedId = focused == null ? null : focused.id();
    isRefreshing = true;
    change.run();
    Map<String, Integer> places = places();
    if (wanted != null && places.containsKey(wanted)) {
      ids = List.of(wanted);
      focusedId = wanted;
      scrollTo(wanted);
      wanted = null;
    }
    // A list that was narrowed to others shows again which one is edited.
    if (ids.isEmpty() && edited != null && places.containsKey(edited)) {
      ids = List.of(edited);
    }
    int[] indices = ids.stream().filter(places::containsKey).mapToInt(places::get).toArray();
    reselect(indices, places.getOrDefault(focusedId == null ? "" : focusedId, -1));
    isRefreshing = false;
    model.select(selectedRows());
  }

  private void reselect(int[] indices, int focused) {
    var selection = table.getSelectionModel();
    selection.clearSelection();
    if (indices.length > 0) {
      selection.selectIndices(indices[0], indices);
    }
    if (focused >= 0) {
      table.getFocusModel().focus(focused);
    }
  }

  private Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).id(), i);
    }
    return places;
  }

  private @Nullable String topRow() {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      int index = flow.getFirstVisibleCell().getIndex();
      // At the very top what is new is to be seen.
      return index > 0 && index < items.size() ? items.get(index).id() : null;
    }
    return null;
  }

  private void scrollTo(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        int index = i;
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() == index) {
          return;
        }
        table.scrollTo(index);
      }
    }
  }
}
