package org.banfu.desktop.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// A value of the archive while it is edited: saved within a second of each change, many changes of
/// quick typing once. One for the window, so that pages opened one after the other never save an
/// old value over a new one. On the screen's thread.
final class KeptValue<T> {
  private static final Duration DELAY = Duration.ofMillis(600);

  /// After a failure; the next change tries as soon as any other.
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final Desk desk;
  private final Save<T> save;
  private final ReadOnlyObjectWrapper<T> value;
  private final List<Consumer<Optional<Problem>>> waiting = new ArrayList<>();
  private T saved;
  private Runnable callOff = () -> {};
  private boolean isScheduled;
  private boolean isSaving;
  private @Nullable Problem told;

  /// How it is saved, in the background.
  @FunctionalInterface
  interface Save<T> {
    void to(Archive archive, T value) throws ProblemException;
  }

  /// @param stored as the archive has it
  KeptValue(Desk desk, T stored, Save<T> save) {
    this.desk = desk;
    this.save = save;
    this.saved = stored;
    this.value = new ReadOnlyObjectWrapper<>(stored);
  }

  ReadOnlyObjectProperty<T> value() {
    return value.getReadOnlyProperty();
  }

  void change(UnaryOperator<T> change) {
    T next = change.apply(value.get());
    value.set(next);
    desk.session().unsaved().owe(this, () -> save.to(desk.session().archive(), next));
    if (!isScheduled && !isSaving) {
      schedule(DELAY);
    }
  }

  /// Takes what the archive has now, unless something here is not saved yet.
  void refresh(T stored) {
    if (!isPending()) {
      saved = stored;
      value.set(stored);
    }
  }

  /// Saves what is not saved yet.
  void saveNow() {
    callOff.run();
    isScheduled = false;
    T next = value.get();
    if (isSaving) {
      return; // what is newer follows when this one has ended
    }
    if (next.equals(saved)) {
      desk.session().unsaved().settle(this);
      settle(Optional.empty());
      return;
    }
    isSaving = true;
    desk.tasks()
        .run(
            () -> {
              save.to(desk.session().archive(), next);
              return next;
            },
            done -> {
              isSaving = false;
              saved = done;
              told = null;
              saveNow();
            },
            this::failed);
  }

  /// Saves, then runs on with what could not be saved.
  void flush(Consumer<Optional<Problem>> then) {
    waiting.add(then);
    saveNow();
  }

  private boolean isPending() {
    return isSaving || !value.get().equals(saved);
  }

  private void failed(Problem problem) {
    isSaving = false;
    // The details of an unexpected one differ from try to try.
    boolean isNews = told == null || !problem.code().equals(told.code());
    told = problem;
    if (isNews) {
      desk.notices().tell(problem);
    }
    schedule(AGAIN);
    settle(Optional.of(problem));
  }

  private void schedule(Duration delay) {
    callOff.run();
    isScheduled = delay.equals(DELAY);
    callOff = desk.tasks().after(delay, this::saveNow);
  }

  private void settle(Optional<Problem> failure) {
    List<Consumer<Optional<Problem>>> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(then -> then.accept(failure));
  }
}
