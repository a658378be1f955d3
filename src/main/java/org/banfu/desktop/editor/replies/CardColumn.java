package org.banfu.desktop.editor.replies;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// The suggestions as a column of cards in order.
///
/// A card with its text areas is dear (the layout of 2,000 characters alone takes 15 ms), so only
/// those near the view are made: the first screenful at once, one more with each pulse. Cards that
/// are not needed any more are filled again.
final class CardColumn extends VBox {
  private static final double EM = 14;

  private final ViewedPart view;
  private final RequestFolds folds;
  private final Supplier<SuggestionCard> make;
  private final Deque<SuggestionCard> spare = new ArrayDeque<>();
  private final KeyedNodes<CardSlot> slots =
      new KeyedNodes<>(getChildren(), this::slot, slot -> slot, this::empty);
  private List<Suggestion> shown = List.of();
  private @Nullable Editing editing;
  private boolean waits;
  private double grownAbove;

  CardColumn(ViewedPart view, RequestFolds folds, Supplier<SuggestionCard> make) {
    this.view = view;
    this.folds = folds;
    this.make = make;
    setId("suggestions");
    getStyleClass().add("card-column");
    view.onMove(this::moved);
  }

  /// Shows another proposal, from its beginning.
  void show(Editing next) {
    editing = next;
    shown = next.proposalNow().suggestions();
    slots.handOver(ids(shown), CardSlot::handOver);
    view.toTop();
    CardHeights heights = heights();
    double height = 0;
    for (CardSlot slot : placed()) {
      double expected = heights.of(shown.get(slot.index()));
      if (height < view.height()) {
        fill(slot);
      } else {
        empty(slot);
        slot.expect(expected);
      }
      height += expected;
    }
    fillOn();
  }

  /// Shows the same proposal after a change.
  void refresh(Proposal proposal) {
    List<Suggestion> before = shown;
    shown = proposal.suggestions();
    if (editing != null && !ids(before).equals(ids(shown))) {
      slots.show(ids(shown));
      CardHeights heights = heights();
      placed().forEach(slot -> slot.expect(heights.of(shown.get(slot.index()))));
      fillOn();
    }
  }

  void leave() {
    editing = null;
    slots.all().forEach(slot -> slot.card().ifPresent(SuggestionCard::leave));
  }

  /// All places in order.
  List<CardSlot> slots() {
    return slots.all();
  }

  /// The place of a suggestion.
  Optional<CardSlot> slot(Place place) {
    return place.id() == null ? Optional.empty() : slots.at(place.id());
  }

  /// The control of a field of a card, which is made if it was not.
  Optional<TextInputControl> control(Place place) {
    return slot(place)
        .flatMap(slot -> {
          fill(slot);
          return slot.card();
        })
        .flatMap(card -> card.control(place));
  }

  /// Folds or unfolds what is asked in all cards.
  void foldAll(boolean open) {
    folds.turnAll(open);
    slots.all().forEach(slot -> slot.card().ifPresent(card -> card.fold(open)));
    CardHeights heights = heights();
    slots.all().forEach(slot -> slot.expect(heights.of(shown.get(slot.index()))));
    fillOn();
  }

  private CardSlot slot(String id) {
    var slot = new CardSlot(id);
    slot.heightProperty()
        .subscribe((before, now) -> resized(slot, now.doubleValue() - before.doubleValue()));
    return slot;
  }

  private List<CardSlot> placed() {
    List<CardSlot> all = slots.all();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).place(i);
    }
    return all;
  }

  private void fill(CardSlot slot) {
    Editing now = editing;
    if (now == null) {
      return;
    }
    SuggestionCard card = slot.card().orElse(null);
    if (card == null) {
      SuggestionCard unused = spare.poll();
      card = unused == null ? make.get() : unused;
      slot.fill(card);
    }
    if (!card.isShowing(now, slot.suggestionId())) {
      card.show(now, slot.suggestionId(), slot.index());
    }
  }

  private void empty(CardSlot slot) {
    slot.empty()
        .ifPresent(card -> {
          card.leave();
          spare.push(card);
        });
  }

  private void moved() {
    // Before a layout the places are those of what was shown before.
    if (!waits) {
      fillNear();
    }
  }

  private void fillOn() {
    if (!waits) {
      waits = true;
      view.afterLayout(() -> {
        waits = false;
        keepInPlace();
        fillNear();
      });
    }
  }

  /// What is in sight is filled at once, what is near it one by one.
  private void fillNear() {
    List<CardSlot> unfilled = slots.all().stream().filter(slot -> slot.card().isEmpty()).toList();
    List<CardSlot> inSight = unfilled.stream().filter(slot -> view.distance(slot) == 0).toList();
    inSight.forEach(this::fill);
    boolean isMore = !inSight.isEmpty();
    if (inSight.isEmpty()) {
      Optional<CardSlot> next =
          unfilled.stream()
              .filter(slot -> view.distance(slot) < view.height())
              .min(Comparator.comparingDouble(view::distance));
      next.ifPresent(this::fill);
      isMore = next.isPresent();
    }
    if (isMore) {
      fillOn();
    }
  }

  /// What grows above the view must not push away what is being read.
  private void resized(CardSlot slot, double by) {
    if (view.above(slot) + slot.getHeight() - by < 0) {
      grownAbove += by;
      fillOn();
    }
  }

  private void keepInPlace() {
    if (grownAbove != 0) {
      double by = grownAbove;
      grownAbove = 0;
      view.scrollBy(by);
    }
  }

  private CardHeights heights() {
    double em =
        slots.all().stream()
            .flatMap(slot -> slot.card().stream())
            .mapToDouble(SuggestionCard::em)
            .findFirst()
            .orElse(EM);
    return new CardHeights(em, getWidth() > 0 ? getWidth() : 40 * em, folds.isAllOpen());
  }

  private static List<String> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::id).toList();
  }
}
