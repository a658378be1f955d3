package org.banfu.desktop.search;

import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.search.SearchResult;
import org.banfu.search.ShownQuery;
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

  /// @param room how high the place for this and the hits is
  Region build(DoubleSupplier room) {
    Label said =
        label(
            "search-said",
            Bindings.createStringBinding(
                () -> said(model.answered().get()), model.answered(), model.question()));
    Label notes = label("search-notes", model.result().map(this::notes).orElse(""));
    notes.getStyleClass().add("search-far");
    Label far = label("search-far", model.answered().map(this::far).orElse(""));
    far.getStyleClass().add("search-far");
    var head = new VBox(said, notes, far);
    head.getStyleClass().add("search-said");
    var scroll = new LowScroll(head, room);
    scroll.setId("search-head");
    scroll.accessibleTextProperty().bind(said.textProperty());
    return scroll;
  }

  /// As high as what it holds is at its width, but not higher than half of the room: in a low
  /// window much is said, and the hits are to be seen.
  private static final class LowScroll extends ScrollPane {
    private final Region content;
    private final DoubleSupplier room;

    LowScroll(Region content, DoubleSupplier room) {
      super(content);
      this.content = content;
      this.room = room;
      setFitToWidth(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
      setMinHeight(0);
      getStyleClass().add("search-head");
      // Only where there is something to scroll to.
      focusTraversableProperty().bind(content.heightProperty().greaterThan(heightProperty()));
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double whole = content.prefHeight(width) + snappedTopInset() + snappedBottomInset();
      return Math.min(whole, Math.max(1, room.getAsDouble() / 2));
    }
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

  private String said(SearchViewModel.@Nullable Answered answered) {
    if (answered == null) {
      return model.question().get().isAsked() ? desk.text("search.begun") : "";
    }
    SearchResult found = answered.result();
    boolean hasNearest = !found.nearest().isEmpty();
    // The words that were asked, while others may have been typed since.
    String words = ShownQuery.of(answered.question().words());
    if (found.total() > 0) {
      return desk.text("search.total", found.total());
    } else if (answered.failure().isPresent()) {
      return desk.text(hasNearest ? "search.nearestFailed" : "search.noneFailed");
    } else if (!found.isComplete()) {
      return notYet(found, words);
    } else if (answered.question().filters().isEmpty()) {
      return desk.text(hasNearest ? "search.nearest" : "search.none", words);
    }
    return hasNearest
        ? desk.text("search.nearestFiltered", words)
        : desk.text("search.noneFiltered");
  }

  private String notYet(SearchResult found, String words) {
    if (words.isBlank()) {
      return desk.text("search.noneYetFiltered", found.searched(), found.known());
    }
    return desk.text(
        found.nearest().isEmpty() ? "search.noneYet" : "search.nearestYet",
        words,
        found.searched(),
        found.known());
  }

  private String notes(SearchResult found) {
    return found.notes().stream()
        .map(note -> note.sentence(desk.messages()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String far(SearchViewModel.Answered answered) {
    SearchResult found = answered.result();
    if (answered.failure().isPresent()) {
      return desk.text("search.failed");
    }
    return found.isComplete() || found.total() == 0
        ? ""
        : desk.text("search.far", found.searched(), found.known());
  }

  /// The same in short, for the status bar.
  static String counted(Desk desk, SearchViewModel.Answered answered) {
    SearchResult found = answered.result();
    if (answered.failure().isPresent()) {
      return desk.text("search.countedFailed", found.total());
    }
    return found.total() == 0 && !found.isComplete()
        ? desk.text("search.searched", found.searched(), found.known())
        : desk.text("search.total", found.total());
  }
}
