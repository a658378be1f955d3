package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ProgramIcon;
import org.banfu.desktop.kit.Shortcuts;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.kit.Unexpected;
import org.banfu.desktop.kit.WindowDialogs;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;

/// The one window: wires the features and lays them out.
public final class MainWindow {
  private final ArchiveSession session;
  private final Tasks tasks;
  private final Theme theme;
  private final Messages messages;
  private final SettingsModel settings;
  private final Clock clock;
  private final WindowFront front = new WindowFront();

  public MainWindow(
      ArchiveSession session,
      Tasks tasks,
      Theme theme,
      Messages messages,
      SettingsModel settings,
      Clock clock) {
    this.session = session;
    this.tasks = tasks;
    this.theme = theme;
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
  }

  /// Shows the window at once and opens the archive behind it. On the JavaFX thread.
  public void show(Stage stage) {
    var notices = new Notices(tasks, messages);
    // A mistake of ours on this thread would only stand in a console that nobody sees.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, error) -> {
          Unexpected.log(error);
          notices.tell(Unexpected.problem(error));
        });
    show(stage, notices, new WindowDialogs(stage, theme, messages, notices));
  }

  /// Brings the window to the front, and offers these files as if they were dropped on it. On the
  /// JavaFX thread.
  ///
  /// @return false if there is no window any more
  public boolean call(List<Path> files) {
    return front.call(files);
  }

  /// Tells something that was noticed before there was a window. On the JavaFX thread.
  public void tell(Problem problem) {
    front.tell(problem);
  }

  /// With dialogs that a test answers.
  void show(Stage stage, Notices notices, Dialogs dialogs) {
    var desk =
        new Desk(messages, session, tasks, new Jobs(tasks), dialogs, notices, new Pages(), clock);
    var features = new Features(desk, settings);
    var layout = new WindowLayout(desk, settings, features);
    var scene = new Scene(layout.build());
    var following =
        settings.settings().map(Settings::look).subscribe(theme::use).and(layout.install(scene));
    theme.dress(scene);
    new Shortcuts(features.all()).install(scene);
    features.editor().install(scene);
    prepare(stage, scene);
    new WindowClosing(desk, stage, settings, features::flush).install();
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        event -> {
          following.unsubscribe();
          features.dispose();
          desk.pages().dispose();
          desk.notices().dispose();
        });
    stage.show();
    features.open();
    front.stands(stage, features::take, notices);
    tasks.run(session::archive, features::follow, problem -> {});
  }

  private void prepare(Stage stage, Scene scene) {
    stage.getIcons().setAll(ProgramIcon.sizes());
    stage.setScene(scene);
    stage.setTitle(messages.text("desktop.title", session.folder()));
    stage.setMinWidth(640);
    stage.setMinHeight(400);
    new WindowPlace(settings).restore(stage);
  }
}
