package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import org.banfu.search.ResultOrder;
import org.banfu.search.SearchHit;
import org.jspecify.annotations.Nullable;

/// Which hits the list holds. Where the same is found again after a save, what the person selected
/// and sees stays where it is; where other words are asked, the first is selected, so that Enter
/// opens it.
final class HitsShown {
  private final SearchViewModel model;
  private final ListView<SearchHit> list;
  private boolean isFilling;

  /// Whether the person selected something, be it the first.
  private boolean isChosen;

  private Asked shown = new Asked(Question.NOTHING, ResultOrder.RELEVANCE);

  HitsShown(SearchViewModel model, ListView<SearchHit> list) {
    this.model = model;
    this.list = list;
  }

  private record Asked(Question question, ResultOrder order) {}

  /// The person chose what is selected now.
  void choose() {
    isChosen = true;
  }

  /// Told by the list, when something else is selected.
  void selected() {
    if (!isFilling) {
      isChosen = !list.getSelectionModel().isEmpty();
      tell();
    }
  }

  void show(List<SearchHit> hits) {
    var asked = new Asked(model.question().get(), model.order().get());
    isChosen &= asked.question().words().equals(shown.question().words());
    boolean isAgain = asked.equals(shown);
    String top = isAgain ? top() : null;
    shown = asked;
    isFilling = true;
    List<String> chosen = chosen();
    boolean isSame = isAgain && startsAsShown(hits);
    if (isSame) {
      replace(hits);
    } else {
      list.getItems().setAll(hits);
    }
    List<String> now = list.getItems().stream().map(SearchHit::id).toList();
    selectAgain(now, chosen);
    if (!isSame) {
      scroll(now, top);
    }
    isFilling = false;
    tell();
  }

  private void tell() {
    model.select(
        list.getSelectionModel().getSelectedIndices().stream()
            .sorted()
            .filter(index -> index >= 0 && index < list.getItems().size())
            .map(index -> list.getItems().get(index).id())
            .toList());
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
    return new ArrayList<>(ids);
  }

  private void selectAgain(List<String> now, List<String> chosen) {
    int[] at = chosen.stream().mapToInt(now::indexOf).filter(index -> index >= 0).toArray();
    MultipleSelectionModel<SearchHit> selection = list.getSelectionModel();
    selection.clearSelection();
    for (int index : at) {
      selection.select(index);
    }
    isChosen = at.length > 0;
    if (!isChosen && !now.isEmpty()) {
      selection.select(0);
    }
  }

  /// @param top what is to stand at the top again, null for the beginning of the list
  private void scroll(List<String> now, @Nullable String top) {
    if (top != null && now.contains(top)) {
      list.scrollTo(now.indexOf(top));
    } else if (!isChosen && !now.isEmpty()) {
      list.scrollTo(0);
    }
  }

  /// What stands at the top; null if that is the first, which others may come before.
  private @Nullable String top() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      if (first != null && first.getIndex() > 0 && first.getItem() instanceof SearchHit hit) {
        return hit.id();
      }
    }
    return null;
  }

  /// Whether those that are shown are found again, and perhaps further ones: then nothing jumps.
  private boolean startsAsShown(List<SearchHit> hits) {
    List<SearchHit> now = list.getItems();
    return !now.isEmpty()
        && hits.size() >= now.size()
        && IntStream.range(0, now.size()).allMatch(i -> hits.get(i).id().equals(now.get(i).id()));
  }

  private void replace(List<SearchHit> hits) {
    int now = list.getItems().size();
    for (int i = 0; i < now; i++) {
      if (!hits.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, hits.get(i));
      }
    }
    list.getItems().addAll(hits.subList(now, hits.size()));
  }
}
