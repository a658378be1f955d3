package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ScheduledFuture;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Runs the integrity pass once a day: some minutes after the archive was opened, and every day
/// that it stays open. When it was run last is remembered in the cache, which may be deleted.
final class IntegrityClock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(IntegrityClock.class.getName());
  private static final Duration AFTER_OPENING = Duration.ofMinutes(2);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Lanes lanes;
  private final Path remembered;
  private final Clock clock;
  private final IntegrityPass pass;
  private @Nullable ScheduledFuture<?> next;
  private @Nullable Thread running;
  private boolean isClosed;
  private boolean isAsked;
  private long askedAt;

  IntegrityClock(Entrance.Held held, Clock clock, IntegrityPass pass) {
    this.lanes = held.lanes();
    this.remembered = held.folder().cache().resolve("checked.txt");
    this.clock = clock;
    this.pass = pass;
  }

  IntegrityClock begun() {
    later(AFTER_OPENING);
    return this;
  }

  private synchronized void later(Duration delay) {
    if (!isClosed) {
      next = lanes.writeLater(this::start, delay);
    }
  }

  /// Only starts it: the writer's thread has other things to do.
  private synchronized void start() {
    if (isDue()) {
      startNow();
    } else {
      later(HOUR);
    }
  }

  /// Somebody met a damaged row. Once an hour is enough: what cannot be mended is met again.
  synchronized void soon() {
    long now = System.nanoTime();
    if (!isAsked || now - askedAt > HOUR.toNanos()) {
      isAsked = true;
      askedAt = now;
      if (next != null) {
        next.cancel(false);
      }
      startNow();
    }
  }

  private synchronized void startNow() {
    if (isClosed || (running != null && running.isAlive())) {
      return;
    }
    var thread = new Thread(this::run, "banfu-integrity");
    thread.setDaemon(true);
    running = thread;
    thread.start();
  }

  /// Also if the clock went back behind the last time.
  private boolean isDue() {
    try {
      if (Files.notExists(remembered)) {
        return true;
      }
      Instant last = Instant.parse(Files.readString(remembered).strip());
      Instant now = clock.instant();
      return last.isAfter(now) || !last.plus(DAY).isAfter(now);
    } catch (IOException | DateTimeParseException e) {
      LOG.log(WARNING, "it is not known when the rows were last compared", e);
      return true;
    }
  }

  private void run() {
    try {
      pass.run();
      if (!pass.isCancelled()) {
        Files.createDirectories(remembered.resolveSibling(""));
        Files.writeString(remembered, clock.instant() + "\n");
      }
    } catch (IOException | ProblemException | RuntimeException e) {
      LOG.log(WARNING, "the rows could not be compared this time", e);
    } finally {
      later(HOUR);
    }
  }

  /// Cancels the pass and waits until it has ended.
  @Override
  public void close() {
    Thread last;
    synchronized (this) {
      isClosed = true;
      if (next != null) {
        next.cancel(false);
      }
      last = running;
    }
    pass.cancel();
    boolean isInterrupted = false;
    while (last != null && last.isAlive()) {
      try {
        last.join();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
