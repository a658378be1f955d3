package org.banfu.desktop.editor.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.ItemExtraction;
import org.banfu.proposal.Items;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposedItem;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// 从答复提取: what the replies propose for the list, to be ticked, corrected and then put in. Nothing
/// is ticked beforehand, and what is not ticked is put nowhere.
final class Extraction {
  private final List<Candidate> candidates = new ArrayList<>();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

  /// @param today gives 年底前 its year
  Extraction(List<Suggestion> suggestions, LocalDate today) {
    for (Suggestion suggestion : suggestions) {
      for (ProposedItem item : ItemExtraction.propose(suggestion, today)) {
        var candidate = new Candidate(suggestion.id(), item);
        candidate.chosen.subscribe(this::count);
        candidates.add(candidate);
      }
    }
  }

  /// A proposed item as the person has it now.
  static final class Candidate {
    private final String suggestion;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final ObjectProperty<Stage> stage;
    private final StringProperty text;
    private final ObjectProperty<@Nullable LocalDate> promisedOn;

    Candidate(String suggestion, ProposedItem item) {
      this.suggestion = suggestion;
      this.stage = new SimpleObjectProperty<>(item.stage());
      this.text = new SimpleStringProperty(item.text());
      this.promisedOn = new SimpleObjectProperty<>(item.promisedOn());
    }

    String suggestion() {
      return suggestion;
    }

    BooleanProperty chosen() {
      return chosen;
    }

    ObjectProperty<Stage> stage() {
      return stage;
    }

    StringProperty text() {
      return text;
    }

    ObjectProperty<@Nullable LocalDate> promisedOn() {
      return promisedOn;
    }

    private ActionItem item() {
      return ActionItem.of(stage.get(), text.get().strip()).withPromisedOn(promisedOn.get());
    }
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  /// How many are ticked.
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  void choose(boolean all) {
    candidates.forEach(candidate -> candidate.chosen.set(all));
  }

  /// Puts what is ticked behind the items that are there, in one step.
  void insert(Editing editing) {
    editing.change(
        EditLabel.of("worklist.edit.extract", chosen.get()),
        proposal -> {
          Proposal next = proposal;
          for (Candidate candidate : candidates) {
            if (candidate.chosen.get() && !candidate.text.get().isBlank()) {
              next = Items.add(next, candidate.suggestion, null, candidate.item());
            }
          }
          return next;
        });
  }

  private void count() {
    chosen.set((int) candidates.stream().filter(candidate -> candidate.chosen.get()).count());
  }
}
