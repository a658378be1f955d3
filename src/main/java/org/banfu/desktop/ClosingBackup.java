package org.banfu.desktop;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Backups;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Theme;

/// The backup that is due when the window is closed: the window stays until it is made, or until
/// the person leaves it to the next start. A program without a window would hold the archive, and
/// be killed at logoff.
final class ClosingBackup {
  private final Desk desk;
  private final Stage stage;
  private final Theme theme;

  ClosingBackup(Desk desk, Stage stage, Theme theme) {
    this.desk = desk;
    this.stage = stage;
    this.theme = theme;
  }

  /// Makes it if it is due, then runs on; what fails is tried again and told at the next start.
  void then(Runnable end) {
    Optional<Backups> open = desk.session().writing().map(Archive::backups);
    if (open.isEmpty()) {
      end.run();
      return;
    }
    Backups backups = open.get();
    desk.tasks()
        .run(
            backups::isDue,
            isDue -> {
              if (isDue) {
                make(backups, end);
              } else {
                end.run();
              }
            },
            problem -> end.run());
  }

  private void make(Backups backups, Runnable end) {
    var mayLeave = new SimpleBooleanProperty(true);
    var skip =
        Action.named("skip-backup", desk.text("backup.closing.skip"))
            .when(mayLeave)
            .runs(() -> {
              mayLeave.set(false);
              backups.skip();
            });
    stage.setScene(
        WaitingScene.of(
            stage.getScene(),
            theme,
            desk.text("backup.closing"),
            desk.text("backup.closing.why"),
            Optional.of(skip)));
    desk.tasks().run(() -> backups.make(() -> false), made -> end.run(), problem -> end.run());
  }
}
