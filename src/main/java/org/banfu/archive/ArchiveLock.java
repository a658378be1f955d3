package org.banfu.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.banfu.proposal.Problem;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// The lock of an archive's one writer. The system holds it on `banfu.lock` and frees it when the
/// process ends, however it ends, so that a dead process's file is simply taken over.
///
/// Who holds it stands in `banfu.holder`, a file of its own: on Linux, closing any stream on a
/// locked file gives up the process's lock on it, so the locked file is never opened to read it.
final class ArchiveLock implements AutoCloseable {
  private static final String LOCKED = "banfu.lock";
  private static final String HOLDER = "banfu.holder";

  /// A process that was just killed may hold its files for a moment longer.
  private static final int ATTEMPTS = 20;

  /// A command that reads is through in a moment, and no window that could be closed.
  private static final int ATTEMPTS_BESIDE_A_READER = 100;

  private static final Duration PAUSE = Duration.ofMillis(100);

  /// Tells this process from an earlier one with the same number; with the folder, from a copy of
  /// it.
  private static final String PROCESS = UUID.randomUUID().toString();

  private final Path holder;
  private FileChannel channel;
  private @Nullable Object key;

  private ArchiveLock(FileChannel channel, Path holder) throws IOException {
    this.channel = channel;
    this.holder = holder;
    this.key = key(lockedFile());
  }

  /// How the system is asked for the lock.
  interface Locking {
    /// Null if somebody else has it.
    @Nullable FileLock tryLock(FileChannel channel) throws IOException;
  }

  /// Takes the lock.
  ///
  /// @throws ArchiveException `archive.locked` if another writer has it, `archive.lockLeft` if that
  ///   one has ended and the system has not freed it, `archive.lockRefused` if there are no locks
  ///   in this place, as on some shares
  static ArchiveLock take(Path folder, Clock clock) throws IOException, ArchiveException {
    return take(folder, clock, false, FileChannel::tryLock);
  }

  /// Takes the lock for a moment, to read; a writer who comes meanwhile waits.
  static ArchiveLock toRead(Path folder, Clock clock) throws IOException, ArchiveException {
    return take(folder, clock, true, FileChannel::tryLock);
  }

  static ArchiveLock take(Path folder, Clock clock, boolean reads, Locking system)
      throws IOException, ArchiveException {
    Path holder = folder.resolve(HOLDER);
    String self = PROCESS + " " + folder.toRealPath();
    if (LockHolder.read(holder).filter(it -> it.self().equals(self)).isPresent()) {
      throw locked(folder, holder);
    }
    return new ArchiveLock(
        lock(folder, LockHolder.here(clock.instant(), self, reads), system), holder);
  }

  /// Takes the lock again if the locked file was moved or deleted, since another writer would lock
  /// the one that stands there now.
  ///
  /// @throws ArchiveException as for taking it, if another writer has done so
  void keep(Clock clock) throws IOException, ArchiveException {
    if (Files.exists(lockedFile()) && Objects.equals(key, key(lockedFile()))) {
      return;
    }
    Path folder = holder.resolveSibling("");
    String self = PROCESS + " " + folder.toRealPath();
    FileChannel taken =
        lock(folder, LockHolder.here(clock.instant(), self, false), FileChannel::tryLock);
    channel.close();
    channel = taken;
    key = key(lockedFile());
  }

  private Path lockedFile() {
    return holder.resolveSibling(LOCKED);
  }

  /// Tells a file from another one of its name; null on Windows, where an open file stays.
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static FileChannel lock(Path folder, LockHolder self, Locking system)
      throws IOException, ArchiveException {
    Path holder = folder.resolve(HOLDER);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCKED), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isGained(channel, holder, system)) {
        channel.close();
        throw locked(folder, holder);
      }
    } catch (OverlappingFileLockException e) {
      // Two threads of this process at once: the channel stays open, or it would free the lock.
      throw locked(folder, holder);
    } catch (IOException e) {
      channel.close();
      throw new ArchiveException(Problem.of("archive.lockRefused", folder, Why.of(e)), e);
    }
    try {
      self.write(holder);
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isGained(FileChannel channel, Path holder, Locking system)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      FileLock lock = system.tryLock(channel);
      if (lock != null) {
        return true;
      }
      Optional<LockHolder> known = LockHolder.read(holder);
      boolean mayEnd =
          known.filter(LockHolder::reads).isPresent()
              ? attempt < ATTEMPTS_BESIDE_A_READER
              : attempt < ATTEMPTS && known.filter(LockHolder::isGone).isPresent();
      if (!mayEnd) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static ArchiveException locked(Path folder, Path holder) {
    Optional<LockHolder> known = LockHolder.read(holder);
    if (known.isEmpty()) {
      return new ArchiveException(Problem.of("archive.lockedByUnknown", folder));
    }
    LockHolder it = known.get();
    return new ArchiveException(
        it.isGone()
            ? Problem.of("archive.lockLeft", folder, it.pid(), it.sinceHere())
            : Problem.of("archive.locked", folder, it.pid(), it.host(), it.sinceHere()));
  }

  /// Frees the lock. The locked file stays: removing it would let two writers lock two files of
  /// that name.
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(holder);
    } finally {
      channel.close();
    }
  }
}
