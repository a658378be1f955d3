package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ProgramIcon;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.kit.Unexpected;
import org.banfu.desktop.kit.WindowDialogs;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// The one window: wires the features and lays them out.
public final class MainWindow {
  private final ArchiveSession session;
  private final Tasks tasks;
  private final Theme theme;
  private final Messages messages;
  private final SettingsModel settings;
  private final Clock clock;
  private final WindowFront front = new WindowFront();
  private @Nullable WindowContent content;

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
    // A mistake of ours on this thread would only stand in a console that nobody sees.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, error) -> {
          Unexpected.log(error);
          if (content != null) {
            content.desk().notices().tell(Unexpected.problem(error));
          }
        });
    show(
        stage,
        new Notices(tasks, messages),
        notices -> new WindowDialogs(stage, theme, messages, notices));
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
    show(stage, notices, anew -> dialogs);
  }

  private void show(Stage stage, Notices notices, Function<Notices, Dialogs> dialogs) {
    fill(stage, notices, dialogs, null);
    prepare(stage);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> content().end());
    stage.show();
    open(stage);
  }

  private void open(Stage stage) {
    content().features().open();
    front.stands(stage, content());
  }

  /// @param reason why the archive cannot be written, as far as known
  private Desk fill(
      Stage stage, Notices notices, Function<Notices, Dialogs> dialogs, @Nullable Problem reason) {
    var desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            dialogs.apply(notices),
            notices,
            new Pages(),
            clock);
    var restoring =
        new Restoring(
            stage,
            theme,
            session,
            () -> {
              Desk anew = fill(stage, new Notices(tasks, messages), dialogs, null);
              open(stage);
              return anew;
            });
    var reading =
        new Reading(
            desk,
            why -> {
              content().end();
              fill(stage, new Notices(tasks, messages), dialogs, why);
              open(stage);
            },
            reason);
    content =
        new WindowContent(
            desk, settings, theme, stage, reading, backup -> restoring.begin(content(), backup));
    String title = session.isReading() ? "desktop.titleReading" : "desktop.title";
    stage.setTitle(messages.text(title, session.folder()));
    return desk;
  }

  private WindowContent content() {
    return Objects.requireNonNull(content);
  }

  private void prepare(Stage stage) {
    stage.getIcons().setAll(ProgramIcon.sizes());
    stage.setMinWidth(640);
    stage.setMinHeight(400);
    new WindowPlace(settings).restore(stage);
  }
}
