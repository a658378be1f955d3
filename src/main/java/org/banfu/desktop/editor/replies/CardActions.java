package org.banfu.desktop.editor.replies;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Place;

/// The actions on cards, each for the card that the person is in.
final class CardActions {
  private final Desk desk;
  private final RepliesViewModel model;
  private final Action add;
  private final Action remove;
  private final Action up;
  private final Action down;
  private final Action split;
  private final Action join;
  private final Action copyReply;
  private final Action copyLetter;

  /// @param goOn brings the place where the person goes on to the screen
  /// @param keepInSight shows the current card after it was moved; the focus stays in it
  CardActions(Desk desk, RepliesViewModel model, Consumer<Place> goOn, Runnable keepInSight) {
    this.desk = desk;
    this.model = model;
    this.add =
        named("add-suggestion", "replies.add", Icon.ADD)
            .keys("Shortcut+Enter")
            .when(seen(Bindings.isNotNull(model.editing())))
            .runs(() -> model.add().ifPresent(goOn));
    this.remove =
        named("remove-suggestion", "replies.remove", Icon.DELETE)
            .keys("Shortcut+Shift+Delete")
            .when(inCard(count -> count))
            .runs(() -> onCard(id -> model.remove(id).ifPresent(goOn)));
    this.up =
        named("move-suggestion-up", "replies.up", Icon.UP)
            .keys("Alt+Up")
            .when(
                seen(
                    Bindings.createBooleanBinding(
                        () -> model.currentIndex() > 0, model.spot(), model.suggestions())))
            .runs(() -> move(-1, keepInSight));
    this.down =
        named("move-suggestion-down", "replies.down", Icon.DOWN)
            .keys("Alt+Down")
            .when(inCard(count -> count - 1))
            .runs(() -> move(1, keepInSight));
    this.split =
        named("split-suggestion", "replies.split", Icon.SPLIT)
            .keys("Shortcut+Shift+Enter")
            .when(
                seen(
                    Bindings.createBooleanBinding(
                        () -> model.spot().get().filter(at -> at.part().isPresent()).isPresent(),
                        model.spot())))
            .runs(() -> model.split().ifPresent(goOn));
    this.join =
        named("join-suggestions", "replies.join", Icon.JOIN)
            .keys("Shortcut+J")
            .when(inCard(count -> count - 1))
            .runs(() -> onCard(model::join));
    this.copyReply =
        named("copy-reply", "replies.copy.reply", Icon.COPY)
            .when(inCard(count -> count))
            .runs(() -> onCard(model::copyReply));
    this.copyLetter =
        named("copy-letter", "replies.copy.letter", Icon.COPY)
            .keys("Shortcut+Shift+C")
            .when(seen(Bindings.isNotNull(model.editing())))
            .runs(model::copyLetter);
  }

  Action add() {
    return add;
  }

  Action copyLetter() {
    return copyLetter;
  }

  Action remove() {
    return remove;
  }

  /// Those of one card, for its menu.
  List<Action> ofCard() {
    return List.of(up, down, split, join, copyReply, remove);
  }

  List<Action> all() {
    return List.of(add, up, down, split, join, remove, copyReply, copyLetter);
  }

  private void move(int by, Runnable keepInSight) {
    onCard(id -> model.moveBy(id, by));
    keepInSight.run();
  }

  private void onCard(Consumer<String> act) {
    model.spot().get().ifPresent(at -> act.accept(at.suggestion()));
  }

  /// While the current card stands before this place.
  private BooleanBinding inCard(IntUnaryOperator before) {
    return seen(
        Bindings.createBooleanBinding(
            () -> {
              int at = model.currentIndex();
              return at >= 0 && at < before.applyAsInt(model.suggestionsNow().size());
            },
            model.spot(),
            model.suggestions()));
  }

  /// A page may cover the cards: a key that is pressed there does not mean them.
  private BooleanBinding seen(BooleanBinding condition) {
    return condition.and(desk.pages().none());
  }

  private Action.Builder named(String id, String code, Icon icon) {
    return Action.named(id, desk.text(code)).icon(icon);
  }
}
