package org.banfu.desktop;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;

/// From the cross to the end of the window: long work is called off, or the process would live on
/// unseen and hold the archive, and the window stays until what was typed is on disk.
final class WindowClosing {
  private final Desk desk;
  private final Stage stage;
  private final SettingsModel settings;
  private final Saver saver;
  private final Last last;
  private final EventHandler<WindowEvent> onAsked = this::asked;
  private boolean isEnding;

  /// Saves what is not saved yet, then runs on with what could not be saved.
  interface Saver {
    void then(Consumer<Optional<Problem>> then);
  }

  /// What is done when all is saved; the window stays until it runs on.
  interface Last {
    void then(Runnable end);
  }

  WindowClosing(Desk desk, Stage stage, SettingsModel settings, Saver saver, Last last) {
    this.desk = desk;
    this.stage = stage;
    this.settings = settings;
    this.saver = saver;
    this.last = last;
  }

  void install() {
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, onAsked);
  }

  void uninstall() {
    stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, onAsked);
  }

  /// Whether all is saved and the window stays for what is done last alone.
  boolean isEnding() {
    return isEnding;
  }

  private void asked(WindowEvent event) {
    event.consume();
    if (isEnding) {
      return;
    }
    if (!desk.jobs().running().isEmpty() && !mayStop()) {
      return;
    }
    desk.jobs().cancelAll();
    // A few milliseconds, not on this thread.
    saver.then(failure -> {
      if (failure.isEmpty() || mayLose(failure.get())) {
        new WindowPlace(settings).remember(stage);
        settings.writeNow();
        isEnding = true;
        last.then(this::end);
      }
    });
  }

  /// The editor could be used while the last was done.
  private void end() {
    saver.then(failure -> {
      uninstall();
      stage.hide();
    });
  }

  private boolean mayStop() {
    String titles =
        desk.jobs().running().stream().map(RunningJob::title).collect(Collectors.joining("\n"));
    return confirms(
        "desktop.close.running", desk.text("desktop.close.runningText", titles), "stop");
  }

  private boolean mayLose(Problem problem) {
    return confirms("desktop.close.unsaved", desk.messages().text(problem), "anyway");
  }

  private boolean confirms(String title, String text, String verb) {
    return desk.dialogs()
        .confirms(new Dialogs.Question(desk.text(title), text, desk.text("desktop.close." + verb)));
  }
}
