package org.banfu.desktop.editor.replies;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// What can be counted and ticked off of a card: whether it is answered, how long the reply is, how
/// many items the work list has.
final class CardFacts extends FlowPane {
  private final Desk desk;
  private final Label answered = new Label();
  private final Label words = new Label();
  private final Label items = new Label();
  private @Nullable Suggestion shown;

  CardFacts(Desk desk) {
    this.desk = desk;
    answered.getStyleClass().add("card-answered");
    words.getStyleClass().add("card-fact");
    items.getStyleClass().add("card-fact");
    getStyleClass().add("card-facts");
    getChildren().addAll(answered, words, items);
  }

  void show(Suggestion suggestion) {
    Suggestion before = shown;
    if (suggestion.equals(before)) {
      return;
    }
    shown = suggestion;
    boolean isAnswered = !suggestion.reply().isBlank();
    if (before == null || isAnswered == before.reply().isBlank()) {
      answered.setText(desk.text(isAnswered ? "replies.answered" : "replies.open"));
      answered.setGraphic((isAnswered ? Icon.OK : Icon.CLOCK).node());
      answered.getStyleClass().removeAll("is-answered", "is-open");
      answered.getStyleClass().add(isAnswered ? "is-answered" : "is-open");
    }
    words.setText(desk.text("replies.words", WordCount.of(suggestion.reply())));
    if (before == null || !suggestion.items().equals(before.items())) {
      items.setText(
          suggestion.items().isEmpty()
              ? desk.text("replies.items.none")
              : desk.text(
                  "replies.items",
                  suggestion.items(Stage.DONE).size(),
                  suggestion.items(Stage.UNDERWAY).size(),
                  suggestion.items(Stage.PLANNED).size()));
    }
  }
}
