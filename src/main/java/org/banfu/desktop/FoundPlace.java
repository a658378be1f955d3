package org.banfu.desktop;

import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.EditorView;
import org.banfu.proposal.Place;
import org.banfu.search.Passage;
import org.jspecify.annotations.Nullable;

/// Brings what was found into the editor: the proposal, at the place, with the first hit marked.
final class FoundPlace {
  private final Editings editings;
  private final EditorView view;
  private Subscription waiting = Subscription.EMPTY;

  FoundPlace(Editings editings, EditorView view) {
    this.editings = editings;
    this.view = view;
  }

  /// Opens the proposal and goes there; the last one that was asked for counts.
  void open(String id, Optional<Passage> passage) {
    open(id, () -> show(passage));
  }

  /// Opens the proposal and goes to the beginning of a field.
  void openAt(String id, Place place) {
    open(id, () -> view.bring(place, 0, 0));
  }

  private void open(String id, Runnable show) {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    @Nullable Editing now = editings.current().get();
    if (now != null && now.id().equals(id)) {
      show.run();
      return;
    }
    waiting =
        editings
            .current()
            .subscribe((before, editing) -> {
              if (editing != null && editing.id().equals(id)) {
                waiting.unsubscribe();
                show.run();
              }
            });
    editings.open(id);
  }

  private void show(Optional<Passage> passage) {
    List<Passage.Range> marks = passage.map(Passage::inField).orElse(List.of());
    boolean isThere =
        passage.isPresent()
            && !marks.isEmpty()
            && view.bring(passage.get().place(), marks.getFirst().start(), marks.getFirst().end());
    if (!isThere) {
      view.focus();
    }
  }
}
