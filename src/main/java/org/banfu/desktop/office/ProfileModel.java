package org.banfu.desktop.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.jspecify.annotations.Nullable;

/// The office's profile while it is edited: saved within a second of each change, many changes of
/// quick typing once. One for the window, so that pages opened one after the other never save an
/// old value over a new one. On the screen's thread.
public final class ProfileModel {
  private static final Duration DELAY = Duration.ofMillis(600);

  /// After a failure; the next change tries as soon as any other.
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Profile> profile;
  private final List<Consumer<Optional<Problem>>> waiting = new ArrayList<>();
  private Profile saved;
  private Runnable callOff = () -> {};
  private boolean isScheduled;
  private boolean isSaving;
  private @Nullable Problem told;

  /// @param profile as the archive has it
  public ProfileModel(Desk desk, Profile profile) {
    this.desk = desk;
    this.saved = profile;
    this.profile = new ReadOnlyObjectWrapper<>(profile);
  }

  public ReadOnlyObjectProperty<Profile> profile() {
    return profile.getReadOnlyProperty();
  }

  public void change(UnaryOperator<Profile> change) {
    profile.set(change.apply(profile.get()));
    if (!isScheduled && !isSaving) {
      schedule(DELAY);
    }
  }

  /// Takes what the archive has now, unless something here is not saved yet.
  void refresh(Profile stored) {
    if (!isPending()) {
      saved = stored;
      profile.set(stored);
    }
  }

  /// Saves what is not saved yet.
  public void saveNow() {
    callOff.run();
    isScheduled = false;
    Profile value = profile.get();
    if (isSaving) {
      return; // what is newer follows when this one has ended
    }
    if (value.equals(saved)) {
      settle(Optional.empty());
      return;
    }
    isSaving = true;
    desk.tasks()
        .run(
            () -> {
              desk.session().archive().saveProfile(value);
              return value;
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
    return isSaving || !profile.get().equals(saved);
  }

  private void failed(Problem problem) {
    isSaving = false;
    boolean isNews = !problem.equals(told);
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
