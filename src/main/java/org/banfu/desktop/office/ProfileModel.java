package org.banfu.desktop.office;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;

/// The office's profile while it is edited, one for the window. On the screen's thread.
public final class ProfileModel {
  private final KeptValue<Profile> kept;

  /// @param profile as the archive has it
  public ProfileModel(Desk desk, Profile profile) {
    this.kept = new KeptValue<>(desk, profile, Archive::saveProfile);
  }

  public ReadOnlyObjectProperty<Profile> profile() {
    return kept.value();
  }

  public void change(UnaryOperator<Profile> change) {
    kept.change(change);
  }

  /// Takes what the archive has now, unless something here is not saved yet.
  void refresh(Profile stored) {
    kept.refresh(stored);
  }

  /// Saves what is not saved yet.
  public void saveNow() {
    kept.saveNow();
  }

  /// Saves, then runs on with what could not be saved.
  void flush(Consumer<Optional<Problem>> then) {
    kept.flush(then);
  }
}
