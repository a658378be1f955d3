package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.banfu.desktop.calls.Arrival;
import org.banfu.desktop.calls.FirstWindow;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.office.OfficeActions;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;

/// The program as a window: starts JavaFX, shows the archive and returns when the window is closed.
public final class DesktopFace {
  private final Path folder;
  private final SettingsFile settingsFile;
  private final Clock clock;
  private final Locale language;

  /// @param folder the archive's; made if there is none
  /// @param settingsFile this machine's; made if there is none
  /// @param language of what is said in it
  public DesktopFace(Path folder, SettingsFile settingsFile, Clock clock, Locale language) {
    this.folder = folder;
    this.settingsFile = settingsFile;
    this.clock = clock;
    this.language = language;
  }

  /// Runs until the window is closed; the archive is closed then.
  ///
  /// @param start what became of this start; a first window answers later ones from now on
  /// @param files offered as if they were dropped on the window
  /// @throws ProblemException `desktop.noScreen` if JavaFX cannot open a window here
  public void run(Arrival.Outcome start, List<Path> files) throws ProblemException {
    startToolkit();
    boolean isFirstStart = !settingsFile.exists();
    Settings settings = settingsFile.read();
    var theme = new Theme(ChineseFont.choose());
    try (var session = new ArchiveSession(folder, clock);
        var background = Executors.newVirtualThreadPerTaskExecutor()) {
      new SuddenEnd(session).expect();
      var tasks = new Tasks(background, Platform::runLater);
      var closed = new CompletableFuture<Void>();
      Platform.runLater(() ->
          begin(
              closed,
              () -> {
                var model = new SettingsModel(settingsFile, settings, tasks);
                if (isFirstStart) {
                  OfficeActions.expectFirstStart(model);
                }
                var window =
                    new MainWindow(session, tasks, theme, new Messages(language), model, clock);
                theme.followSystem();
                var stage = new Stage();
                stage.setOnHidden(event -> {
                  if (start instanceof Arrival.Outcome.First it) {
                    it.window().closing();
                  }
                  closed.complete(null);
                });
                window.show(stage);
                window.call(files);
                follow(start, window);
              }));
      closed.join();
    }
  }

  private static void follow(Arrival.Outcome start, MainWindow window) {
    switch (start) {
      case Arrival.Outcome.First it ->
          it.window().answer(called -> call(it.window(), window, called));
      case Arrival.Outcome.Unanswered it -> window.tell(Problem.of("desktop.firstHangs"));
      default -> {}
    }
  }

  /// On the thread of the calls: one is answered when the window has come to the front.
  private static boolean call(FirstWindow first, MainWindow window, List<Path> files) {
    var taken = new CompletableFuture<Boolean>();
    Platform.runLater(() -> answer(taken, () -> window.call(files)));
    if (!taken.join()) {
      // The last backup may take a while; the caller waits for its end and takes over.
      first.closing();
      return false;
    }
    return true;
  }

  /// Whatever fails here must end the waiting, or no later start would be answered.
  static void answer(CompletableFuture<Boolean> taken, BooleanSupplier call) {
    try {
      taken.complete(call.getAsBoolean());
    } catch (RuntimeException | Error e) {
      taken.completeExceptionally(e);
    }
  }

  /// Whatever fails here must end the waiting, or the program would go on without a window.
  static void begin(CompletableFuture<Void> closed, Runnable opening) {
    try {
      opening.run();
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
    }
  }

  private static void startToolkit() throws ProblemException {
    // On the class path, which we use on purpose, JavaFX warns of its configuration at each start.
    var logger = Logger.getLogger("javafx");
    logger.setLevel(Level.SEVERE);
    try {
      Platform.startup(() -> {});
    } catch (UnsupportedOperationException | IllegalStateException | LinkageError e) {
      throw new ProblemException(Problem.of("desktop.noScreen", String.valueOf(e.getMessage())), e);
    }
  }
}
