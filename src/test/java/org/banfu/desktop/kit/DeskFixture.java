package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.Archive;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;

/// A desk without a screen, on a real archive: the test's thread is the screen's and runs
/// background work at once; delays end when the test says so. What other threads (the archive's
/// change feed) hand to the screen waits for [#awaitScreen]. For view models.
public final class DeskFixture implements AutoCloseable {
  /// A moving clock would make labels and steps depend on the machine.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  public final ManualDelays delays = new ManualDelays();
  public final ScriptedDialogs dialogs = new ScriptedDialogs();
  public final ArchiveSession session;
  private final Thread screen = Thread.currentThread();
  private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
  public final Desk desk;

  public DeskFixture(Path folder) {
    this(folder, CLOCK);
  }

  public DeskFixture(Path folder, Clock clock) {
    this.session = new ArchiveSession(folder, clock);
    var tasks = new Tasks(Runnable::run, this::onScreen, delays);
    var messages = new Messages(Locale.CHINESE);
    this.desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            dialogs,
            new Notices(tasks, messages),
            new Pages(),
            clock);
  }

  public Archive archive() throws ProblemException {
    return session.archive();
  }

  /// Runs the next thing that another thread handed to the screen.
  public void awaitScreen() throws InterruptedException {
    Runnable next = handedOver.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was handed to the screen");
    }
    next.run();
  }

  private void onScreen(Runnable action) {
    if (Thread.currentThread() == screen) {
      action.run();
    } else {
      handedOver.add(action);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
