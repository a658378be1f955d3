package org.banfu.desktop.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.kit.Tasks;

/// The settings as they are now; a change is written soon after, many changes once. On the screen's
/// thread.
public final class SettingsModel {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final SettingsFile file;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private boolean waits;

  /// @param read what the file said at the start
  public SettingsModel(SettingsFile file, Settings read, Tasks tasks) {
    this.file = file;
    this.tasks = tasks;
    this.settings = new ReadOnlyObjectWrapper<>(read);
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /// Where they are kept; other things of this machine lie beside it.
  public Path path() {
    return file.path();
  }

  public Settings get() {
    return settings.get();
  }

  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings.get());
    if (!next.equals(settings.get())) {
      settings.set(next);
      writeSoon();
    }
  }

  /// Keeps what a screen wants to find again, see [Settings#state].
  public void remember(String name, String value) {
    change(now -> now.remembering(name, value));
  }

  /// Writes what waits, now and on the calling thread: the window is closing.
  public void writeNow() {
    write();
  }

  /// What is newest when the turn comes: an older one never follows a newer one.
  private synchronized void write() {
    file.write(settings.get());
  }

  private void writeSoon() {
    if (!waits) {
      waits = true;
      tasks.after(
          PAUSE,
          () -> {
            waits = false;
            tasks.run(
                () -> {
                  write();
                  return true;
                },
                written -> {},
                problem -> {});
          });
    }
  }
}
