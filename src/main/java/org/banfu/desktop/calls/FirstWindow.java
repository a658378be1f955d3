package org.banfu.desktop.calls;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The one process of this machine that has the window of an archive: answers the starts that come
/// after it. It is one as long as the system holds its lock; a killed one is none any more.
public final class FirstWindow implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FirstWindow.class.getName());

  /// Between two looks where the system cannot tell of new files.
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final CallFolder folder;
  private final FileChannel channel;
  private volatile boolean closing;

  private FirstWindow(CallFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// What a later start asks for: the window at the front, with these files.
  @FunctionalInterface
  public interface Called {
    /// Does it, before it returns.
    ///
    /// @return false if the window is about to close and takes nothing more
    boolean by(List<Path> files);
  }

  /// Becomes it, unless there is one.
  static Optional<FirstWindow> in(CallFolder folder) throws IOException {
    folder.make();
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      folder.clear();
      return Optional.of(new FirstWindow(folder, channel));
    } catch (OverlappingFileLockException e) {
      // In this process: the channel stays open, or on Linux it would free the other's lock.
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// Answers all calls from now on, on a thread of its own, and those that wait already.
  public void answer(Called called) {
    Thread.ofPlatform().name("banfu-calls").daemon().start(() -> watch(called));
  }

  /// From now on calls are not answered: the callers wait until this has ended, and take over.
  public void closing() {
    closing = true;
    try {
      folder.sayClosing();
    } catch (IOException e) {
      LOG.log(WARNING, "later starts cannot be told that the window is closing", e);
    }
  }

  private void watch(Called called) {
    try (WatchService events = folder.path().getFileSystem().newWatchService()) {
      folder.path().register(events, StandardWatchEventKinds.ENTRY_CREATE);
      folder.sayReady();
      boolean isThere = true;
      while (isThere) {
        answerAll(called);
        WatchKey key = events.take();
        key.pollEvents();
        isThere = key.reset();
      }
    } catch (IOException e) {
      LOG.log(WARNING, "the system does not tell of calls, so they are looked for", e);
      look(called);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Called called) {
    try {
      folder.sayReady();
      while (channel.isOpen()) {
        answerAll(called);
        LockSupport.parkNanos(LOOK.toNanos());
      }
    } catch (IOException e) {
      LOG.log(WARNING, "later starts cannot be answered", e);
    }
  }

  private void answerAll(Called called) throws IOException {
    for (Path call : folder.calls()) {
      if (closing) {
        return;
      }
      try {
        if (called.by(CallFolder.files(call))) {
          Files.deleteIfExists(call);
        }
      } catch (RuntimeException e) {
        // Left where it is: its caller finds it unanswered, and takes it away.
        LOG.log(WARNING, "a later start could not be answered", e);
      }
    }
  }

  /// Is the first window no more; its lock file stays, so that all lock the same one.
  @Override
  public void close() {
    try (channel) {
      folder.clear();
    } catch (IOException e) {
      LOG.log(WARNING, "what this window told later starts was not taken away", e);
    }
  }
}
