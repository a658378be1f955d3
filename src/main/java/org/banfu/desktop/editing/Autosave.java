package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.Stored;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// Brings every value of one proposal to disk within a second of each change, also while typing
/// goes on: a throttle, not a debounce. One save at a time; the screen never waits for it.
final class Autosave {
  /// From the first unsaved change to its save; the rest of the second is for the disk.
  private static final Duration DELAY = Duration.ofMillis(600);

  /// After a failure; the next change tries as soon as any other.
  private static final Duration AGAIN = Duration.ofSeconds(20);

  /// What the archive says when it holds another version than the one that this stands on.
  private static final String STALE = "archive.stale";

  private final Saving saving;
  private final Supplier<Proposal> current;
  private final ReadOnlyObjectWrapper<SaveState> state;
  private final List<Runnable> waiting = new ArrayList<>();
  private Proposal saved;
  private long version;
  private final Deque<Kept> kept = new ArrayDeque<>();
  private List<NewAttachment> enclosed = List.of();
  private boolean isScheduled;
  private Runnable callOffRetry = () -> {};
  private boolean isSaving;

  /// A value that is to be a revision, whatever comes after it before it is saved.
  private record Kept(Proposal value, Occasion why, @Nullable ReplySource source, String name) {
    NewSave on(long version, List<NewAttachment> files) {
      return new NewSave(value, version, why, files, source, name);
    }
  }

  Autosave(Stored stored, Saving saving, Supplier<Proposal> current) {
    this.saving = saving;
    this.current = current;
    this.saved = stored.proposal();
    this.version = stored.version();
    this.state = new ReadOnlyObjectWrapper<>(new SaveState.Saved(stored.savedAt()));
  }

  ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  long version() {
    return version;
  }

  void changed(Occasion why) {
    if (why != Occasion.EDIT) {
      keep(why);
      return;
    }
    if (isPending() && !(state.get() instanceof SaveState.Failed)) {
      state.set(new SaveState.Pending());
    }
    owe();
    schedule(DELAY);
  }

  /// Saves at once even if nothing changed, so that a revision is kept.
  void keep(Occasion why) {
    keep(current.get(), why);
  }

  /// As [#keep(Occasion)], with a value that may have been typed over since; the current one
  /// follows it to disk without a pause.
  void keep(Proposal value, Occasion why) {
    kept.add(new Kept(value, why, null, ""));
    if (!value.equals(current.get())) {
      kept.add(edit());
    }
    save();
  }

  /// Saves at once, as a revision of this name.
  void keepNamed(String name) {
    kept.add(new Kept(current.get(), Occasion.NAMED, null, name));
    save();
  }

  /// Saves at once that a past reply was inserted, and from where.
  void inserted(ReplySource source) {
    kept.add(new Kept(current.get(), Occasion.INSERTION, source, ""));
    save();
  }

  private Kept edit() {
    return new Kept(current.get(), Occasion.EDIT, null, "");
  }

  /// Saves at once, with these files.
  void enclose(List<NewAttachment> files) {
    enclosed = joined(enclosed, files);
    save();
  }

  void now() {
    if (isPending()) {
      save();
    }
  }

  boolean isSaving() {
    return isSaving;
  }

  /// Whether the current value is not on disk yet.
  boolean isPending() {
    return isSaving || !kept.isEmpty() || !enclosed.isEmpty() || !current.get().equals(saved);
  }

  /// Stands on another version of the archive from now on.
  void rebase(Stored stored) {
    saved = stored.proposal();
    version = stored.version();
    state.set(new SaveState.Saved(stored.savedAt()));
    owe();
  }

  void whenSettled(Runnable then) {
    if (!isPending()) {
      then.run();
    } else {
      waiting.add(then);
      now();
    }
  }

  /// Tells what is to be saved if there is no later chance.
  private void owe() {
    if (isPending()) {
      saving.owe(edit().on(version, enclosed));
    } else {
      saving.settle(current.get().id());
    }
  }

  private void schedule(Duration delay) {
    if (!isScheduled && !isSaving) {
      isScheduled = true;
      saving.after(
          delay,
          () -> {
            isScheduled = false;
            now();
          });
    }
  }

  private void save() {
    if (isSaving) {
      return; // what is newer follows when this one has ended
    }
    isSaving = true;
    callOffRetry.run();
    state.set(new SaveState.Pending());
    Kept next = kept.isEmpty() ? edit() : kept.remove();
    long base = version;
    List<NewAttachment> files = enclosed;
    enclosed = List.of();
    owe();
    saving.save(next.on(base, files), this::done, problem -> failed(problem, base, next, files));
  }

  /// Saves the text alone: files that the archive refuses must not keep it from the disk.
  private void saveWithout(List<NewAttachment> files, Kept next, Problem refusal) {
    isSaving = true;
    long base = version;
    saving.save(
        next.on(base, List.of()),
        stored -> {
          saving.refused(files, refusal);
          done(stored);
        },
        problem -> keepTrying(problem, base, next, files));
  }

  private void done(Stored stored) {
    isSaving = false;
    saved = stored.proposal();
    version = stored.version();
    owe();
    if (!kept.isEmpty() || !enclosed.isEmpty()) {
      save();
    } else if (!current.get().equals(saved)) {
      if (waiting.isEmpty()) {
        schedule(DELAY);
      } else {
        save();
      }
    } else {
      state.set(new SaveState.Saved(stored.savedAt()));
      settle();
    }
  }

  private void failed(Problem problem, long base, Kept next, List<NewAttachment> files) {
    if (base == version && !files.isEmpty()) {
      saveWithout(files, next, problem);
    } else {
      keepTrying(problem, base, next, files);
    }
  }

  private void keepTrying(Problem problem, long base, Kept next, List<NewAttachment> files) {
    isSaving = false;
    enclosed = joined(files, enclosed);
    owe();
    if (next.why() != Occasion.EDIT) {
      kept.addFirst(next);
    }
    if (base != version) {
      save(); // it failed because it stood on a version that was replaced meanwhile
      return;
    }
    state.set(new SaveState.Failed(problem));
    settle();
    callOffRetry = saving.after(AGAIN, this::now);
    if (problem.code().equals(STALE)) {
      saving.stale(current.get().id());
    }
  }

  private static List<NewAttachment> joined(List<NewAttachment> first, List<NewAttachment> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }

  private void settle() {
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
  }
}
