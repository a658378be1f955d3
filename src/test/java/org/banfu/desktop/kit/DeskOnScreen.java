package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.banfu.archive.Archive;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;

/// A desk with the real JavaFX thread, background threads and delays, for tests of what is on the
/// screen.
public final class DeskOnScreen implements AutoCloseable {
  public final ScriptedDialogs dialogs = new ScriptedDialogs();
  public final ArchiveSession session;
  public final Desk desk;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

  public DeskOnScreen(Path folder) {
    this(folder, Locale.CHINESE);
  }

  public DeskOnScreen(Path folder, Locale language) {
    this.session = new ArchiveSession(folder, DeskFixture.CLOCK);
    var tasks = new Tasks(this::inBackground, Platform::runLater);
    var messages = new Messages(language);
    this.desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            dialogs,
            new Notices(tasks, messages),
            new Pages(),
            DeskFixture.CLOCK);
  }

  public Archive archive() throws ProblemException {
    return session.archive();
  }

  /// A delay may end after the test has.
  private void inBackground(Runnable work) {
    if (!background.isShutdown()) {
      background.execute(work);
    }
  }

  @Override
  public void close() {
    session.close();
    background.close();
  }
}
