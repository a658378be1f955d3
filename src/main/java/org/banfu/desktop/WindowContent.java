package org.banfu.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Shortcuts;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsModel;

/// All that stands in the window, for the archive as it is; after a restore another one takes its
/// place, so that nothing in it knows the archive of before.
final class WindowContent {
  private final Desk desk;
  private final Features features;
  private final Scene scene;
  private final Subscription following;
  private final WindowClosing closing;
  private final Reading reading;
  private boolean isEnded;

  /// @param reading while the archive is only read, and the way to it
  /// @param restore puts a backup in the archive's place
  WindowContent(
      Desk desk,
      SettingsModel settings,
      Theme theme,
      Stage stage,
      Reading reading,
      Consumer<Path> restore) {
    this.desk = desk;
    this.reading = reading;
    this.features = new Features(desk, settings, reading, restore);
    var layout = new WindowLayout(desk, settings, features, reading);
    Scene before = stage.getScene();
    this.scene =
        before == null
            ? new Scene(layout.build())
            : new Scene(layout.build(), before.getWidth(), before.getHeight());
    this.following =
        settings.settings().map(Settings::look).subscribe(theme::use).and(layout.install(scene));
    theme.dress(scene);
    new Shortcuts(features.all()).install(scene);
    features.editor().install(scene);
    this.closing =
        new WindowClosing(
            desk, stage, settings, features::flush, new ClosingBackup(desk, stage, theme)::then);
    stage.setScene(scene);
    closing.install();
  }

  Desk desk() {
    return desk;
  }

  Features features() {
    return features;
  }

  /// Whether the window is about to close, and takes nothing more.
  boolean isClosing() {
    return closing.isEnding();
  }

  /// Whether another content takes its place, now or soon.
  boolean isEnded() {
    return isEnded;
  }

  void end() {
    isEnded = true;
    reading.dispose();
    closing.uninstall();
    following.unsubscribe();
    features.dispose();
    desk.pages().dispose();
    desk.notices().dispose();
  }
}
