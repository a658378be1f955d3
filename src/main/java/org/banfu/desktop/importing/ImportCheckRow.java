package org.banfu.desktop.importing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportDecision;
import org.banfu.work.ImportItem;
import org.banfu.work.OnDuplicate;
import org.jspecify.annotations.Nullable;

/// A proposal of the import: what was read, what the person corrected, and what is decided about
/// it.
final class ImportCheckRow {
  /// What a person must decide comes first, then what is doubtful, last what needs nothing.
  static final Comparator<ImportCheckRow> BY_NEED = Comparator.comparingInt(ImportCheckRow::needs);

  private final Clock clock;
  private final ReadOnlyObjectWrapper<ImportItem> item;
  private final ReadOnlyObjectWrapper<OnDuplicate> decision;
  private @Nullable Editing editing;
  private boolean isDecided;

  ImportCheckRow(ImportItem item, Clock clock) {
    this.clock = clock;
    this.item = new ReadOnlyObjectWrapper<>(item);
    this.decision = new ReadOnlyObjectWrapper<>(item.suggested());
  }

  /// How it stands now; the proposal in it may be older than the corrections.
  ReadOnlyObjectProperty<ImportItem> item() {
    return item.getReadOnlyProperty();
  }

  ImportItem itemNow() {
    return item.get();
  }

  ReadOnlyObjectProperty<OnDuplicate> decision() {
    return decision.getReadOnlyProperty();
  }

  /// Where it is corrected; made when it is first looked at.
  Editing editing() {
    if (editing == null) {
      editing = Editing.loose(item.get().proposal(), clock);
    }
    return editing;
  }

  /// As it was read, with what was corrected.
  Proposal proposal() {
    return editing == null ? item.get().proposal() : editing.proposalNow();
  }

  /// Whether the person did anything about it.
  boolean isBegun() {
    return isDecided || (editing != null && editing.undoLabel().get().isPresent());
  }

  /// Stands otherwise after a correction. A decision that can no longer be done falls back.
  void stands(ImportItem next) {
    item.set(next);
    if (!isDecided || !next.choices().contains(decision.get())) {
      decision.set(next.suggested());
      isDecided = false;
    }
  }

  /// What can be done with it, in the order in which it is offered.
  List<OnDuplicate> choices() {
    return Stream.of(OnDuplicate.values()).filter(item.get().choices()::contains).toList();
  }

  /// Nothing happens if it cannot be done with this one.
  void decide(OnDuplicate next) {
    if (item.get().choices().contains(next)) {
      isDecided = true;
      decision.set(next);
    }
  }

  /// The next of the choices, in a round.
  void decideNext() {
    List<OnDuplicate> choices = choices();
    decide(choices.get((choices.indexOf(decision.get()) + 1) % choices.size()));
  }

  ImportDecision decided() {
    return new ImportDecision(proposal(), decision.get(), isDecided);
  }

  private int needs() {
    return switch (item.get().standing()) {
      case DIFFERENT -> 0;
      case BROUGHT, TWICE, BINNED, NEAR -> 1;
      case NEW -> item.get().told().isEmpty() ? 3 : 2;
      case SAME -> 4;
    };
  }
}
