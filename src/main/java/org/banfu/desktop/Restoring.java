package org.banfu.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Theme;
import org.banfu.proposal.Problem;

/// Puts a backup in the archive's place while the window stands: what was typed is saved, nothing
/// can be done for a while, then all is made anew on what was restored.
final class Restoring {
  private final Stage stage;
  private final Theme theme;
  private final ArchiveSession session;
  private final Again again;

  /// Fills the window anew.
  interface Again {
    Desk begin();
  }

  Restoring(Stage stage, Theme theme, ArchiveSession session, Again again) {
    this.stage = stage;
    this.theme = theme;
    this.session = session;
    this.again = again;
  }

  /// What cannot be saved is told, and nothing is restored then.
  void begin(WindowContent content, Path backup) {
    Desk desk = content.desk();
    if (!desk.jobs().running().isEmpty()) {
      desk.notices().tell(Problem.of("backup.restore.running"));
      return;
    }
    content
        .features()
        .flush(failure -> {
          if (failure.isPresent()) {
            desk.notices().tell(failure.get());
          } else {
            restore(content, backup);
          }
        });
  }

  private void restore(WindowContent content, Path backup) {
    Desk desk = content.desk();
    content.end();
    stage.setScene(
        WaitingScene.of(
            stage.getScene(), theme, desk.text("backup.restoring"), "", Optional.empty()));
    // A window that is gone would leave the archive half restored at logoff.
    EventHandler<WindowEvent> stays = WindowEvent::consume;
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, stays);
    desk.tasks()
        .run(
            () -> session.restore(backup),
            kept -> {
              stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, stays);
              tell(again.begin(), backup, kept);
            },
            problem -> {
              stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, stays);
              again.begin().notices().tell(problem);
            });
  }

  /// Where the archive of before is stays told until it is closed.
  private static void tell(Desk desk, Path backup, Optional<Path> kept) {
    Notices notices = desk.notices();
    Path name = backup.getFileName();
    notices.tell(
        kept.map(path ->
                Notice.note(
                    desk.text("backup.restored.kept", name, path),
                    new Notice.Link(
                        desk.text("backup.openFolder"), () -> desk.dialogs().openFolderOf(path))))
            .orElseGet(() -> Notice.note(desk.text("backup.restored", name))));
  }
}
