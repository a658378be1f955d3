package org.banfu.desktop.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// What was found: how many, how much was looked through, and the hits; where nothing has all of
/// it, the nearest, said to be such.
final class ResultsView {
  private static final PseudoClass NEAREST = PseudoClass.getPseudoClass("nearest");

  /// From so near to the end on the next ones are fetched.
  private static final int AHEAD = 10;

  private final Desk desk;
  private final SearchViewModel model;
  private final BiConsumer<SearchHit, @Nullable Passage> open;
  private final Runnable toField;
  private final ListView<SearchHit> list = new ListView<>();
  private boolean isFilling;

  /// Whether the person selected something, be it the first.
  private boolean isChosen;

  private String wordsShown = "";

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
  }

  Region build() {
    var said = new Label();
    said.setId("search-said");
    said.setWrapText(true);
    said.textProperty().bind(model.result().map(this::said).orElse(""));
    var far = new Label();
    far.setId("search-far");
    far.setWrapText(true);
    far.getStyleClass().add("search-far");
    far.textProperty()
        .bind(
            model
                .result()
                .map(found -> desk.text("search.far", found.searched(), found.known()))
                .orElse(""));
    far.visibleProperty().bind(model.result().map(found -> !found.isComplete()).orElse(false));
    far.managedProperty().bind(far.visibleProperty());
    var head = new VBox(said, far);
    head.getStyleClass().add("search-said");
    list.setId("search-hits");
    list.setMinHeight(0);
    list.setAccessibleText(desk.text("search.hits"));
    list.getStyleClass().add("search-hits");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    var words = new HitWords(desk.messages());
    list.setCellFactory(of -> {
      var cell = new HitCell(model, words, open);
      cell.indexProperty().subscribe(index -> nearEnd(index.intValue()));
      // A press on what is selected already changes nothing that would be told.
      cell.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> isChosen |= !cell.isEmpty());
      return cell;
    });
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<SearchHit>) change -> selected());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.result().subscribe(this::show);
    var view = new BorderPane(list);
    view.setId("search-results");
    view.setTop(head);
    return view;
  }

  /// Walks through the hits from the field.
  void key(KeyCode code) {
    int page = Math.max(1, visible() - 1);
    switch (code) {
      case UP -> walk(-1);
      case DOWN -> walk(1);
      case PAGE_UP -> walk(-page);
      case PAGE_DOWN -> walk(page);
      case ENTER -> openSelected();
      default -> {}
    }
  }

  private void walk(int by) {
    int last = list.getItems().size() - 1;
    int at = list.getSelectionModel().getSelectedIndex();
    if (last >= 0) {
      int next = Math.clamp((long) at + by, 0, last);
      list.getSelectionModel().clearAndSelect(next);
      isChosen = true;
      flow(found -> found.scrollTo(next));
      nearEnd(next);
    }
  }

  private void openSelected() {
    SearchHit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      isChosen = true;
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

  private void selected() {
    if (!isFilling) {
      isChosen = !list.getSelectionModel().isEmpty();
      tell();
    }
  }

  private void tell() {
    model.select(
        list.getSelectionModel().getSelectedIndices().stream()
            .sorted()
            .filter(index -> index >= 0 && index < list.getItems().size())
            .map(index -> list.getItems().get(index).id())
            .toList());
  }

  private void nearEnd(int index) {
    SearchResult found = model.result().get();
    if (found != null && found.total() > 0 && index >= found.hits().size() - AHEAD) {
      desk.tasks().onScreen(model::more);
    }
  }

  /// What the person selected stays so while it is found by the same words; else the first is, so
  /// that Enter opens it.
  private void show(@Nullable SearchResult found) {
    List<SearchHit> hits = found == null ? List.of() : shown(found);
    String words = model.question().get().words();
    isChosen &= words.equals(wordsShown);
    wordsShown = words;
    isFilling = true;
    if (isLonger(hits)) {
      list.getItems().addAll(hits.subList(list.getItems().size(), hits.size()));
    } else {
      List<String> chosen = chosen();
      list.getItems().setAll(hits);
      selectAgain(chosen);
    }
    list.pseudoClassStateChanged(NEAREST, found != null && found.total() == 0);
    isFilling = false;
    tell();
  }

  /// The ids of what the person selected, what is opened by Enter last.
  private List<String> chosen() {
    var ids = new LinkedHashSet<String>();
    if (isChosen) {
      list.getSelectionModel().getSelectedItems().forEach(hit -> ids.add(hit.id()));
      SearchHit last = list.getSelectionModel().getSelectedItem();
      if (last != null) {
        ids.remove(last.id());
        ids.add(last.id());
      }
    }
    return List.copyOf(ids);
  }

  private void selectAgain(List<String> chosen) {
    List<String> now = list.getItems().stream().map(SearchHit::id).toList();
    int[] at = chosen.stream().mapToInt(now::indexOf).filter(index -> index >= 0).toArray();
    MultipleSelectionModel<SearchHit> selection = list.getSelectionModel();
    selection.clearSelection();
    for (int index : at) {
      selection.select(index);
    }
    isChosen = at.length > 0;
    if (!isChosen && !now.isEmpty()) {
      selection.select(0);
      list.scrollTo(0);
    }
  }

  /// Whether these are those that are shown, and further ones: then nothing jumps.
  private boolean isLonger(List<SearchHit> hits) {
    int now = list.getItems().size();
    return now > 0 && hits.size() >= now && hits.subList(0, now).equals(list.getItems());
  }

  private static List<SearchHit> shown(SearchResult found) {
    return found.total() > 0 ? found.hits() : found.nearest();
  }

  private String said(SearchResult found) {
    String words = model.question().get().words().strip();
    if (found.total() > 0) {
      return desk.text("search.total", found.total());
    }
    return found.nearest().isEmpty()
        ? desk.text("search.none", words)
        : desk.text("search.nearest", words);
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
