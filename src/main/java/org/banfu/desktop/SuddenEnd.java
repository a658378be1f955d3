package org.banfu.desktop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banfu.desktop.kit.ArchiveSession;

/// What is done when the process is told to end while the window stands (logoff, shutdown,
/// SIGTERM): what was typed last is saved and the archive closed, without a backup, as far as a
/// short while allows. What remains is in the journal, as after a kill.
final class SuddenEnd {
  /// A system that logs off waits five seconds at most; JavaFX ends beside us.
  private static final Duration WHILE = Duration.ofSeconds(2);

  private final ArchiveSession session;

  SuddenEnd(ArchiveSession session) {
    this.session = session;
  }

  /// From now on.
  void expect() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "banfu-end"));
  }

  /// Needs no JavaFX thread, which may be gone already.
  private void end() {
    var done = new CountDownLatch(1);
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          session.closeAtOnce();
          done.countDown();
        });
    try {
      if (!done.await(WHILE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.getLogger(SuddenEnd.class.getName())
            .log(System.Logger.Level.WARNING, "the archive could not be closed in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
