package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Change;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.Stored;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The proposals under work in this window: the one in the editor, and those that were there and
/// have steps to undo. On the screen's thread.
public final class Editings {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

  private final Desk desk;
  private final Saving saving;
  private final Map<String, Editing> kept = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Editing> current = new ReadOnlyObjectWrapper<>();
  private Subscription following = () -> {};
  private boolean isDisposed;
  private long asked;

  public Editings(Desk desk) {
    this.desk = desk;
    this.saving = new ArchiveSaving(desk, id -> outside(id, Long.MAX_VALUE), () -> isDisposed);
  }

  /// Follows what others (an import, a restore) save of open proposals, until it is disposed.
  public void follow(ArchiveView archive) {
    if (isDisposed) {
      return; // the window was closed before the archive was open
    }
    following.close();
    following =
        archive.onChange(change -> {
          if (change instanceof Change.Saved saved) {
            desk.tasks().onScreen(() -> outside(saved.row().id(), saved.row().version()));
          } else if (change instanceof Change.Removed removed) {
            desk.tasks().onScreen(() -> kept.keySet().removeAll(removed.ids()));
          }
        });
  }

  /// Ends the following and the saving: the archive may live longer than the window, or be another
  /// one. What is not saved by now is left to the session's end.
  public void dispose() {
    isDisposed = true;
    following.close();
  }

  /// The one in the editor; null while none is.
  public ReadOnlyObjectProperty<@Nullable Editing> current() {
    return current.getReadOnlyProperty();
  }

  /// Brings a proposal into the editor. What was typed in the one before is saved at once.
  public void open(String id) {
    long number = ++asked;
    leave();
    Editing known = kept.get(id);
    if (known != null) {
      show(known);
      return;
    }
    load(
        id,
        editing -> {
          if (number == asked) {
            show(editing);
          }
        },
        desk.notices()::tell);
  }

  /// Saves a new proposal and brings it into the editor.
  public void add(Proposal proposal, Runnable done, Consumer<Problem> failed) {
    long number = ++asked;
    leave();
    saving.save(
        new NewSave(proposal, 0, Occasion.EDIT, List.of()),
        stored -> {
          Editing editing = keep(stored);
          if (number == asked) {
            show(editing);
          }
          done.run();
        },
        failed);
  }

  /// Leaves the editor empty, such as when its proposal went into the bin.
  public void close() {
    asked++;
    leave();
    show(null);
  }

  /// Changes a proposal whether it is open or not, as a step that can be undone.
  public void change(
      String id,
      EditLabel label,
      UnaryOperator<Proposal> change,
      Occasion occasion,
      Runnable done,
      Consumer<Problem> failed) {
    Consumer<Editing> act =
        editing -> {
          editing.change(label, change, occasion);
          editing.whenSettled(() -> {
            if (editing.saveState().get() instanceof SaveState.Failed it) {
              failed.accept(it.problem());
            } else {
              done.run();
            }
          });
        };
    Editing known = kept.get(id);
    if (known != null) {
      act.accept(known);
    } else {
      load(id, act, failed);
    }
  }

  /// Saves everything that is not saved yet, then runs on with what could not be saved.
  public void flush(Consumer<Optional<Problem>> then) {
    flush(kept.keySet(), then);
  }

  /// Saves what is not saved yet of these proposals, then runs on with what could not be saved.
  public void flush(Collection<String> ids, Consumer<Optional<Problem>> then) {
    Set<String> asked = Set.copyOf(ids);
    var all =
        kept.values().stream()
            .filter(editing -> asked.contains(editing.id()) && editing.isPending())
            .toList();
    if (all.isEmpty()) {
      then.accept(Optional.empty());
      return;
    }
    var left = new AtomicInteger(all.size());
    for (Editing editing : all) {
      editing.whenSettled(() -> {
        if (left.decrementAndGet() == 0) {
          flushAgain(all, asked, then);
        }
      });
    }
  }

  /// Somebody may have typed on in one of them while the others were saved.
  private void flushAgain(
      List<Editing> all, Collection<String> ids, Consumer<Optional<Problem>> then) {
    Optional<Problem> failure = firstFailure(all);
    if (failure.isPresent()) {
      then.accept(failure);
    } else {
      flush(ids, then);
    }
  }

  private static Optional<Problem> firstFailure(List<Editing> all) {
    return all.stream()
        .map(editing -> editing.saveState().get())
        .filter(SaveState.Failed.class::isInstance)
        .map(state -> ((SaveState.Failed) state).problem())
        .findFirst();
  }

  private void load(String id, Consumer<Editing> done, Consumer<Problem> failed) {
    desk.tasks()
        .run(
            () ->
                desk.session()
                    .view()
                    .find(id)
                    .orElseThrow(() -> new ProblemException(Problem.of("desktop.gone"))),
            stored -> done.accept(keep(stored)),
            failed);
  }

  private Editing keep(Stored stored) {
    return kept.computeIfAbsent(
        stored.proposal().id(),
        id ->
            desk.isReading()
                ? Editing.fixed(stored, desk.clock())
                : new Editing(stored, saving, desk.clock()));
  }

  /// What is left is kept only as long as there is something to undo or to save.
  private void show(@Nullable Editing next) {
    Editing before = current.get();
    current.set(next);
    if (before != null && !before.equals(next) && before.isForgettable()) {
      kept.remove(before.id());
    }
  }

  private void leave() {
    Editing before = current.get();
    if (before != null) {
      before.endTyping();
      before.saveNow();
    }
    kept.values().removeIf(editing -> editing != before && editing.isForgettable());
  }

  /// Our own saves come back here too, with a version that we know or will know soon.
  private void outside(String id, long version) {
    Editing editing = kept.get(id);
    if (editing == null || version <= editing.version()) {
      return;
    }
    if (editing.isSaving()) {
      desk.tasks().after(LOOK_AGAIN, () -> outside(id, version));
      return;
    }
    desk.tasks()
        .run(
            () -> desk.session().view().find(id),
            found ->
                found
                    .filter(stored -> stored.version() > editing.version())
                    .ifPresent(
                        stored -> editing.takeOver(EditLabel.of("desktop.edit.outside"), stored)),
            desk.notices()::tell);
  }
}
