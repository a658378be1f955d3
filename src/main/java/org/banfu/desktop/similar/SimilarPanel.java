package org.banfu.desktop.similar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.desktop.kit.Pulses;
import org.banfu.search.SimilarSuggestion;

/// The panel 相似建议: how far the looking is, and what was found, a card each. A card whose suggestion
/// stays is not made anew, so that the focus and what is selected in it survive.
final class SimilarPanel {
  private final Desk desk;
  private final SimilarViewModel model;
  private final Function<String, Optional<ProposalRow>> rows;
  private final SimilarWords words;
  private final VBox column = new VBox();
  private final VBox page = new VBox();
  private final KeyedNodes<SimilarCard> cards;
  private final ScrollPane scroll = new ScrollPane(page);
  private final Map<SimilarCard, SimilarSuggestion> filled = new HashMap<>();

  /// @param rows what the list knows of a proposal, by its id
  SimilarPanel(
      Desk desk,
      SimilarViewModel model,
      Function<String, Optional<ProposalRow>> rows,
      SimilarCard.Deeds deeds) {
    this.desk = desk;
    this.model = model;
    this.rows = rows;
    this.words = new SimilarWords(desk);
    this.cards =
        new KeyedNodes<>(
            column.getChildren(),
            key -> new SimilarCard(desk, deeds),
            card -> card,
            filled::remove);
  }

  /// @param close folds it
  Region build(Button close) {
    var title = new Label(desk.text("similar.title"));
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("similar-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(title, close);
    head.getStyleClass().add("similar-head");
    var said = new Label();
    said.setId("similar-said");
    said.setWrapText(true);
    said.getStyleClass().add("similar-said");
    column.getStyleClass().add("similar-column");
    // All of it scrolls: in a low window the head would leave no room.
    page.getChildren().setAll(head, said, column);
    scroll.setId("similar-found");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(desk.text("similar.title"));
    var panel = new BorderPane(scroll);
    panel.setId("similar-panel");
    panel.getStyleClass().add("similar-panel");
    panel.setMinSize(0, 0);
    model.likenesses().subscribe(now -> show(now, said));
    return panel;
  }

  /// Gives it the keyboard once it has been laid out: to the best, or where there is none yet to
  /// the panel.
  void focusSoon() {
    Pulses.afterLayout(scroll, this::focus);
  }

  private void focus() {
    scroll.setVvalue(0);
    cards.all().stream()
        .findFirst()
        .map(SimilarCard::first)
        .ifPresentOrElse(SimilarPanel::focus, scroll::requestFocus);
  }

  private static void focus(Node first) {
    first.requestFocus();
    InSight.bring(first);
  }

  private void show(Likenesses now, Label said) {
    said.setText(words.said(now, model.position()));
    List<SimilarSuggestion> found = now.found();
    List<String> keys = found.stream().map(SimilarPanel::key).toList();
    cards.show(keys);
    for (int i = 0; i < keys.size(); i++) {
      fill(cards.at(keys.get(i)).orElseThrow(), found.get(i), i + 1);
    }
    if (scroll.isFocused() && !keys.isEmpty()) {
      focus();
    }
  }

  private static String key(SimilarSuggestion one) {
    return one.proposalId() + "/" + one.suggestionId();
  }

  private void fill(SimilarCard card, SimilarSuggestion past, int at) {
    boolean isSame = past.equals(filled.put(card, past)) && card.getId().equals("similar-" + at);
    if (!isSame) {
      card.show(past, rows.apply(past.proposalId()), at);
    }
  }
}
