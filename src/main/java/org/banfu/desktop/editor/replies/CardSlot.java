package org.banfu.desktop.editor.replies;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place of one suggestion in the column: as tall as its card will be about, until it comes
/// near the view and is filled.
final class CardSlot extends StackPane {
  private String id;
  private int index;
  private @Nullable SuggestionCard card;

  CardSlot(String id) {
    this.id = id;
    getStyleClass().add("card-slot");
  }

  String suggestionId() {
    return id;
  }

  int index() {
    return index;
  }

  Optional<SuggestionCard> card() {
    return Optional.ofNullable(card);
  }

  /// Stands for another suggestion from now on.
  void handOver(String suggestion) {
    id = suggestion;
  }

  void place(int at) {
    index = at;
    setId("suggestion-" + (at + 1));
    if (card != null) {
      card.at(at);
    }
  }

  void expect(double height) {
    if (card == null) {
      setMinHeight(height);
      setPrefHeight(height);
    }
  }

  void fill(SuggestionCard with) {
    card = with;
    getChildren().setAll(with);
    setMinHeight(USE_COMPUTED_SIZE);
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  /// Gives its card back, if it has one.
  Optional<SuggestionCard> empty() {
    Optional<SuggestionCard> given = card();
    getChildren().clear();
    card = null;
    return given;
  }
}
