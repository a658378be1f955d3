package org.banfu.desktop.editor.feedback;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;

/// A part of the tab with a card for each element of a list of the proposal, in the order in which
/// they were typed, and the button that adds one.
final class CardsSection<T> {
  private final Binder binder;
  private final RecordList<T> list;
  private final String begins;
  private final Button add;
  private final CardList<T> cards;

  /// @param adding names the button
  /// @param begins the field of a new card that gets the focus
  /// @param card makes a card of a row and of what takes the row away
  CardsSection(
      Binder binder,
      RecordList<T> list,
      Action.Builder adding,
      String begins,
      BiFunction<CardList<T>.Row, Runnable, CardList.Card> card) {
    this.binder = binder;
    this.list = list;
    this.begins = begins;
    this.add = adding.icon(Icon.ADD).runs(this::add).button();
    this.cards = new CardList<>(binder, list, row -> card.apply(row, () -> remove(row)));
  }

  /// @param above what stands over the cards
  VBox build(String id, String title, Node... above) {
    return Section.of(
        id,
        title,
        Stream.concat(Stream.of(above), Stream.of(cards.node(), add)).toArray(Node[]::new));
  }

  /// Puts the focus into a field of the card at this index.
  ///
  /// @return the field, or what stands for the card that is gone
  Node reveal(int index, String field) {
    return cards.reveal(index, field).orElse(add);
  }

  void leave() {
    cards.clear();
  }

  private void add() {
    binder
        .editing()
        .ifPresent(editing -> {
          list.add(editing);
          cards.reveal(list.get().apply(editing.proposalNow()).size() - 1, begins);
        });
  }

  private void remove(CardList<T>.Row row) {
    int index = row.index();
    // What has the focus goes away with its card.
    add.requestFocus();
    binder.editing().ifPresent(editing -> list.remove(editing, index));
  }
}
