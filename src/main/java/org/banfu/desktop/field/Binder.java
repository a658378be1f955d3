package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// Ties controls to the proposal under work, whichever it is now: what is typed becomes an edit,
/// and an edit from elsewhere (undo, another control) is shown. On the JavaFX thread.
public final class Binder {
  private final List<Consumer<Proposal>> shown = new ArrayList<>();
  private @Nullable Editing editing;
  private Subscription following = Subscription.EMPTY;

  /// Shows another proposal in all controls; null leaves them as they are, tied to nothing.
  public void show(@Nullable Editing next) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    editing = next;
    if (next != null) {
      // At once, and on every change.
      following = next.proposal().subscribe(this::refresh);
    }
  }

  /// The proposal under work.
  public Optional<Editing> editing() {
    return Optional.ofNullable(editing);
  }

  /// Hands the proposal over now, if there is one, and after every change.
  ///
  /// @return ends it, for a control that goes away before the binder does
  public Subscription follow(Consumer<Proposal> show) {
    shown.add(show);
    editing().map(Editing::proposalNow).ifPresent(show);
    return () -> shown.remove(show);
  }

  /// Ties a text control. Line ends and blanks are kept as typed.
  public Subscription text(TextInputControl control, Lens<String> lens) {
    DropSpot.text(control, lens);
    return new BoundText(control, lens, this).subscription();
  }

  public Subscription check(CheckBox box, Lens<Boolean> lens) {
    Subscription following =
        follow(proposal -> box.setSelected(Boolean.TRUE.equals(lens.get().apply(proposal))));
    // On the person's action only: a change of the property may be ours.
    box.setOnAction(event -> edit(lens, box.isSelected()));
    return following;
  }

  /// Ties a field of a day or a number. What is typed on the way to it is one step.
  public <T> Subscription value(ParsedField<T> field, Lens<T> lens) {
    DropSpot.value(field, lens);
    field.onTyped(typed -> type(lens, typed));
    // Text that is not understood yet belongs to the proposal that it was typed for.
    return followEach(field::show, field::showAnew, lens.get())
        .and(field.focusedProperty().subscribe((before, focused) -> endTyping()));
  }

  /// Hands a value over now and after every change, for a control that may hold more text than the
  /// value has.
  ///
  /// @param show after a change of the same proposal
  /// @param showAnew when it is of another proposal than before
  <V> Subscription followEach(Consumer<V> show, Consumer<V> showAnew, Function<Proposal, V> get) {
    var shownFor = new String[] {""};
    return follow(proposal -> {
      boolean isSame = proposal.id().equals(shownFor[0]);
      shownFor[0] = proposal.id();
      (isSame ? show : showAnew).accept(get.apply(proposal));
    });
  }

  /// Takes over what is typed key by key: one step until a pause.
  <T> void type(Lens<T> lens, @Nullable T value) {
    editing()
        .ifPresent(now ->
            now.type(lens.place(), lens.label(), proposal -> lens.set().apply(proposal, value)));
  }

  /// The next key begins a new step.
  void endTyping() {
    editing().ifPresent(Editing::endTyping);
  }

  /// Ties a choice; null is its empty item.
  public <T> Subscription choice(ChoiceField<T> box, Lens<T> lens) {
    var refreshing = new boolean[1];
    Subscription following =
        follow(proposal -> {
          refreshing[0] = true;
          box.setValue(lens.get().apply(proposal));
          refreshing[0] = false;
        });
    Subscription chosen =
        box.valueProperty()
            .subscribe((before, value) -> {
              if (!refreshing[0] && !box.isOffering()) {
                edit(lens, value);
              }
            });
    return following.and(chosen);
  }

  /// Makes one step of a new value.
  public <T> void edit(Lens<T> lens, @Nullable T value) {
    editing()
        .ifPresent(now -> now.change(lens.label(), proposal -> lens.set().apply(proposal, value)));
  }

  /// Ends everything; the binder is then tied to nothing.
  public void dispose() {
    show(null);
    shown.clear();
  }

  private void refresh(Proposal proposal) {
    // A refreshed list may add and remove others.
    for (Consumer<Proposal> show : List.copyOf(shown)) {
      if (shown.contains(show)) {
        show.accept(proposal);
      }
    }
  }
}
