package org.banfu.desktop.handover;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.work.MergeItem;
import org.banfu.work.OnDuplicate;

/// A proposal of the merge page, and what is decided about it.
final class MergeRow {
  /// What a person must decide comes first, what needs nothing last.
  static final Comparator<MergeRow> BY_NEED = Comparator.comparingInt(MergeRow::needs);

  private final MergeItem item;
  private final ReadOnlyObjectWrapper<OnDuplicate> decision;

  MergeRow(MergeItem item) {
    this.item = item;
    this.decision = new ReadOnlyObjectWrapper<>(item.suggested());
  }

  MergeItem item() {
    return item;
  }

  ReadOnlyObjectProperty<OnDuplicate> decision() {
    return decision.getReadOnlyProperty();
  }

  /// What can be done with it, in the order in which it is offered.
  List<OnDuplicate> choices() {
    return Stream.of(OnDuplicate.values()).filter(item.choices()::contains).toList();
  }

  /// Nothing happens if it cannot be done with this one.
  void decide(OnDuplicate next) {
    if (item.choices().contains(next)) {
      decision.set(next);
    }
  }

  /// The next of the choices, in a round.
  void decideNext() {
    List<OnDuplicate> choices = choices();
    decision.set(choices.get((choices.indexOf(decision.get()) + 1) % choices.size()));
  }

  private int needs() {
    return switch (item.standing()) {
      case NEWER, OLDER -> 0;
      case BINNED, FILES -> 1;
      case NEW -> 2;
      case SAME -> 3;
    };
  }
}
