package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// The hits; where nothing has all that is asked, the nearest, marked as such. What is said of them
/// stands over them ([ResultsHead]).
final class ResultsView {
  private static final PseudoClass NEAREST = PseudoClass.getPseudoClass("nearest");

  /// From so near to the end on the next ones are fetched.
  private static final int AHEAD = 10;

  private final Desk desk;
  private final SearchViewModel model;
  private final BiConsumer<SearchHit, @Nullable Passage> open;
  private final Runnable toField;
  private final ListView<SearchHit> list = new ListView<>();
  private final List<HitCell> cells = new ArrayList<>();
  private final HitsShown hits;

  /// What had the focus when Enter was pressed before the answer was there.
  private @Nullable Node entered;

  /// @param open brings a passage into the editor, null the best
  /// @param toField gives the field the keyboard back
  ResultsView(
      Desk desk,
      SearchViewModel model,
      BiConsumer<SearchHit, @Nullable Passage> open,
      Runnable toField) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.toField = toField;
    this.hits = new HitsShown(model, list);
  }

  Region build() {
    list.setId("search-hits");
    list.setMinHeight(0);
    list.setAccessibleText(desk.text("search.hits"));
    list.getStyleClass().add("search-hits");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    var words = new HitWords(desk.messages());
    list.setCellFactory(of -> {
      var cell = new HitCell(model, words, open);
      cells.add(cell);
      cell.indexProperty().subscribe(index -> nearEnd(index.intValue()));
      // A press on what is selected already changes nothing that would be told.
      cell.addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          press -> {
            if (!cell.isEmpty()) {
              hits.choose();
            }
          });
      return cell;
    });
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<SearchHit>) change -> hits.selected());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // Not the result alone: an equal one may belong to another question.
    model.answered().subscribe(answered -> show(answered == null ? null : answered.result()));
    model.question().subscribe(asked -> entered = null);
    var view = new BorderPane(list);
    view.setId("search-results");
    view.setTop(new ResultsHead(desk, model).build(view::getHeight));
    return view;
  }

  /// What the list knows of a proposal may come later than the hit, or change under it.
  void rowsChanged() {
    cells.forEach(HitCell::rowChanged);
  }

  /// Walks through the hits from the field.
  void key(KeyCode code) {
    int page = Math.max(1, visible() - 1);
    switch (code) {
      case UP -> walk(-1);
      case DOWN -> walk(1);
      case PAGE_UP -> walk(-page);
      case PAGE_DOWN -> walk(page);
      case ENTER -> openAnswered();
      default -> {}
    }
  }

  /// What is still shown may have been found for a shorter term: then the answer is opened.
  private void openAnswered() {
    if (model.isAnswered()) {
      openSelected();
    } else {
      entered = list.getScene().getFocusOwner();
    }
  }

  private void walk(int by) {
    int last = list.getItems().size() - 1;
    int at = list.getSelectionModel().getSelectedIndex();
    if (last >= 0) {
      int next = Math.clamp((long) at + by, 0, last);
      list.getSelectionModel().clearAndSelect(next);
      hits.choose();
      flow(found -> found.scrollTo(next));
      nearEnd(next);
    }
  }

  private void openSelected() {
    SearchHit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      hits.choose();
      open.accept(hit, null);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      openSelected();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      toField.run();
    }
  }

  private void nearEnd(int index) {
    SearchResult found = model.result().get();
    if (found != null && found.total() > 0 && index >= found.hits().size() - AHEAD) {
      desk.tasks().onScreen(model::more);
    }
  }

  private void show(@Nullable SearchResult found) {
    hits.show(found == null ? List.of() : shown(found));
    list.pseudoClassStateChanged(NEAREST, found != null && found.total() == 0);
    Node from = entered;
    if (from != null && model.isAnswered()) {
      entered = null;
      // Who went elsewhere meanwhile is not fetched back.
      if (from.isFocused()) {
        openSelected();
      }
    }
  }

  private static List<SearchHit> shown(SearchResult found) {
    return found.total() > 0 ? found.hits() : found.nearest();
  }

  private int visible() {
    var seen = new int[] {1};
    flow(found -> {
      if (found.getFirstVisibleCell() != null && found.getLastVisibleCell() != null) {
        seen[0] = found.getLastVisibleCell().getIndex() - found.getFirstVisibleCell().getIndex();
      }
    });
    return seen[0];
  }

  private void flow(Consumer<VirtualFlow<?>> act) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      act.accept(flow);
    }
  }
}
