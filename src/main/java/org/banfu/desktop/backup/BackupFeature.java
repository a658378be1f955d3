package org.banfu.desktop.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.settings.SettingsModel;

/// The ways to 备份与恢复.
public final class BackupFeature {
  private final Desk desk;
  private final BackupModel model;
  private final Action show;

  /// @param restore puts a backup in the archive's place, and makes the window anew
  public BackupFeature(
      Desk desk, SettingsModel settings, BackupModel.Saver saver, Consumer<Path> restore) {
    this.desk = desk;
    this.model = new BackupModel(desk, settings, saver, restore);
    this.show =
        Action.named("backups", desk.text("backup.title"))
            .icon(Icon.RESTORE)
            .runs(() -> desk.pages().show(new BackupPage(desk, model)));
    model.leadTo(show::run);
  }

  /// Opens the page.
  public Action action() {
    return show;
  }

  /// In the status bar, as long as no backup can be made.
  public Hyperlink trouble() {
    var link = new Hyperlink(desk.text("backup.trouble"), Icon.WARNING.node());
    link.setId("backup-trouble");
    link.setWrapText(true);
    link.visibleProperty().bind(model.trouble().map(problem -> problem.isPresent()));
    link.managedProperty().bind(link.visibleProperty());
    link.setOnAction(event -> show.run());
    return link;
  }

  /// Follows what becomes of the backups of an archive that is open now.
  public void follow(Archive archive) {
    model.follow(archive);
  }

  public void dispose() {
    model.dispose();
  }
}
