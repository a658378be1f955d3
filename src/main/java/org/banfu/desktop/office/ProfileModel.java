package org.banfu.desktop.office;

import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Profile;

/// The office's profile while it is edited: saved within a second of each change, many changes of
/// quick typing once. On the screen's thread.
public final class ProfileModel {
  private static final Duration DELAY = Duration.ofMillis(600);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Profile> profile;
  private Profile saved;
  private boolean isScheduled;
  private boolean isSaving;

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
    if (!isScheduled) {
      isScheduled = true;
      desk.tasks()
          .after(
              DELAY,
              () -> {
                isScheduled = false;
                saveNow();
              });
    }
  }

  /// Saves what is not saved yet.
  public void saveNow() {
    Profile value = profile.get();
    if (isSaving || value.equals(saved)) {
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
              saveNow();
            },
            problem -> {
              isSaving = false;
              desk.notices().tell(problem);
            });
  }
}
