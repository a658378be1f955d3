package org.banfu.desktop.search;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// What is said over the hits: how many there are, what of the query was taken as text, and how
/// much was looked through. While that is not all, nothing is said to be nowhere.
final class ResultsHead {
  private final Desk desk;
  private final SearchViewModel model;

  ResultsHead(Desk desk, SearchViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    Label said =
        label(
            "search-said",
            Bindings.createStringBinding(
                () -> said(model.result().get()), model.result(), model.question()));
    Label notes = label("search-notes", model.result().map(this::notes).orElse(""));
    notes.getStyleClass().add("search-far");
    Label far = label("search-far", model.result().map(this::far).orElse(""));
    far.getStyleClass().add("search-far");
    var head = new VBox(said, notes, far);
    head.getStyleClass().add("search-said");
    return head;
  }

  /// Takes no room while it says nothing.
  private static Label label(String id, ObservableValue<String> text) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private String said(@Nullable SearchResult found) {
    String words = model.question().get().words().strip();
    if (found == null) {
      return model.question().get().isAsked() ? desk.text("search.begun") : "";
    } else if (found.total() > 0) {
      return desk.text("search.total", found.total());
    } else if (!found.isComplete()) {
      return desk.text(
          found.nearest().isEmpty() ? "search.noneYet" : "search.nearestYet",
          words,
          found.searched(),
          found.known());
    } else if (!found.nearest().isEmpty()) {
      return desk.text("search.nearest", words);
    }
    return model.question().get().filters().isEmpty()
        ? desk.text("search.none", words)
        : desk.text("search.noneFiltered");
  }

  private String notes(SearchResult found) {
    return found.notes().stream()
        .map(note -> note.sentence(desk.messages()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String far(SearchResult found) {
    return found.isComplete() || found.total() == 0
        ? ""
        : desk.text("search.far", found.searched(), found.known());
  }

  /// The same in short, for the status bar.
  static String counted(Desk desk, SearchResult found) {
    return found.total() == 0 && !found.isComplete()
        ? desk.text("search.searched", found.searched(), found.known())
        : desk.text("search.total", found.total());
  }
}
