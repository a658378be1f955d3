package org.banfu.desktop.editor.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A card for each element of a list of the proposal; a card keeps its element while others come
/// and go.
final class CardList<T> {
  private final RecordList<T> list;
  private final VBox pane = new VBox();
  private final RowKeys<T> keys = new RowKeys<>();
  private final KeyedNodes<Card> cards;

  /// What shows one element.
  interface Card {
    Node node();

    /// It is the one at this index now.
    void at(int index);

    /// Puts the focus into one of its fields.
    ///
    /// @return the one that has it
    Optional<Node> reveal(String field);

    void dispose();
  }

  /// One element, wherever in the list it is now.
  ///
  /// The place of its lenses tells one row's typing from another's; its index may change.
  final class Row {
    private final String key;

    private Row(String key) {
      this.key = key;
    }

    int index() {
      return keys.indexOf(key);
    }

    /// A part of the element.
    <V> Lens<V> lens(
        String field,
        EditLabel label,
        Function<T, @Nullable V> get,
        BiFunction<T, @Nullable V, T> set) {
      return new Lens<>(
          new Place(field, "row-" + key),
          label,
          proposal -> get.apply(list.get().apply(proposal).get(index())),
          (proposal, value) ->
              list.changed(
                  proposal, rows -> rows.set(index(), set.apply(rows.get(index()), value))));
    }
  }

  /// @param make a card; it may tie itself to the binder at once
  CardList(Binder binder, RecordList<T> list, Function<CardList<T>.Row, Card> make) {
    this.list = list;
    this.cards =
        new KeyedNodes<>(
            pane.getChildren(), key -> make.apply(new Row(key)), Card::node, Card::dispose);
    pane.getStyleClass().add("feedback-cards");
    binder.follow(this::show);
  }

  /// What an optional text is worth: an empty field states nothing.
  static @Nullable String stated(@Nullable String typed) {
    return typed == null || typed.isEmpty() ? null : typed;
  }

  Node node() {
    return pane;
  }

  /// Puts the focus into a field of the element at this index, if there is one.
  Optional<Node> reveal(int index, String field) {
    List<Card> all = cards.all();
    return index >= 0 && index < all.size() ? all.get(index).reveal(field) : Optional.empty();
  }

  /// Takes all cards away; what comes next is another proposal.
  void clear() {
    cards.clear();
    keys.forget();
  }

  private void show(Proposal proposal) {
    cards.show(keys.follow(list.get().apply(proposal)));
    List<Card> all = cards.all();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).at(i);
    }
  }
}
