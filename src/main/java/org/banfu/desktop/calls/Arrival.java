package org.banfu.desktop.calls;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A start of the window: becomes the first window of its archive on this machine, or hands over to
/// the one that is there.
public final class Arrival {
  private static final System.Logger LOG = System.getLogger(Arrival.class.getName());
  private static final Duration ANSWER = Duration.ofSeconds(8);

  /// A window that is being opened on a slow machine.
  private static final Duration OPENING = Duration.ofMinutes(1);

  /// A backup of a large archive is made before it ends.
  private static final Duration CLOSING = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final CallFolder folder;
  private final Duration answer;

  public Arrival(CallFolder folder) {
    this(folder, ANSWER);
  }

  /// @param answer how long a window that is open is waited for
  Arrival(CallFolder folder, Duration answer) {
    this.folder = folder;
    this.answer = answer;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// This process has the window.
    record First(FirstWindow window) implements Outcome {}

    /// The first window came to the front and took the files.
    record HandedOver() implements Outcome {}

    /// There is a first window, and it does not answer.
    record Unanswered() implements Outcome {}

    /// The folder cannot be used: there may be a first window or not.
    record Alone() implements Outcome {}
  }

  /// Waits for an answer: a moment as a rule, and as long as a first window takes to close.
  ///
  /// @param files handed over, absolute
  public Outcome arrive(List<Path> files) {
    try {
      return arrived(List.copyOf(files));
    } catch (IOException e) {
      LOG.log(WARNING, "other windows of this archive cannot be looked for", e);
      return new Outcome.Alone();
    }
  }

  private Outcome arrived(List<Path> files) throws IOException {
    Path call = null;
    long since = System.nanoTime();
    boolean wasReady = false;
    try {
      while (true) {
        Optional<FirstWindow> first = FirstWindow.in(folder);
        if (first.isPresent()) {
          return new Outcome.First(first.get());
        }
        if (call == null) {
          call = folder.call(files);
        } else if (Files.notExists(call)) {
          return new Outcome.HandedOver();
        }
        if (!wasReady && folder.isReady()) {
          wasReady = true;
          since = System.nanoTime();
        }
        if (System.nanoTime() - since > patience().toNanos()) {
          // Answered at the last moment, perhaps.
          return Files.deleteIfExists(call) ? new Outcome.Unanswered() : new Outcome.HandedOver();
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    } finally {
      withdraw(call);
    }
  }

  private Duration patience() {
    if (folder.isClosing()) {
      return CLOSING;
    }
    return folder.isReady() ? answer : OPENING;
  }

  private static void withdraw(@Nullable Path call) throws IOException {
    if (call != null) {
      Files.deleteIfExists(call);
    }
  }
}
