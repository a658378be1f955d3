package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.Problem;

/// The lock of an archive's one writer. The system holds it on `banfu.lock` and frees it when the
/// process ends, however it ends, so that a dead process's file is simply taken over.
///
/// Who holds it stands in `banfu.holder`, a file of its own: on Linux, closing any stream on a
/// locked file gives up the process's lock on it, so the locked file is never opened to read it.
final class ArchiveLock implements AutoCloseable {
  private static final String LOCKED = "banfu.lock";
  private static final String HOLDER = "banfu.holder";
  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /// Tells this process from an earlier one with the same number; with the folder, from a copy of
  /// it.
  private static final String PROCESS = UUID.randomUUID().toString();

  private final FileChannel channel;
  private final Path holder;

  private ArchiveLock(FileChannel channel, Path holder) {
    this.channel = channel;
    this.holder = holder;
  }

  /// Takes the lock.
  ///
  /// @throws ArchiveException `archive.locked` if another writer has it
  static ArchiveLock take(Path folder, Clock clock) throws IOException, ArchiveException {
    Path holder = folder.resolve(HOLDER);
    String self = PROCESS + " " + folder.toRealPath();
    if (says(holder).contains(self)) {
      throw locked(folder, holder);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCKED), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw locked(folder, holder);
      }
      Files.write(
          holder,
          List.of(
              Long.toString(ProcessHandle.current().pid()),
              host(),
              clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
              self),
          UTF_8);
      return new ArchiveLock(channel, holder);
    } catch (OverlappingFileLockException e) {
      // Two threads of this process at once: the channel stays open, or it would free the lock.
      throw locked(folder, holder);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static ArchiveException locked(Path folder, Path holder) {
    List<String> lines = says(holder);
    return lines.size() < 3
        ? new ArchiveException(Problem.of("archive.lockedByUnknown", folder))
        : new ArchiveException(
            Problem.of("archive.locked", folder, lines.get(0), lines.get(1), local(lines.get(2))));
  }

  /// The instant as the clock on the wall shows it.
  private static String local(String instant) {
    try {
      return SINCE.withZone(ZoneId.systemDefault()).format(Instant.parse(instant));
    } catch (DateTimeParseException e) {
      return instant;
    }
  }

  /// The lines about the holder; none if they cannot be read.
  private static List<String> says(Path holder) {
    try {
      return Files.exists(holder) ? Files.readAllLines(holder, UTF_8) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The machine's name, without asking the network.
  private static String host() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    Path linux = Path.of("/proc/sys/kernel/hostname");
    try {
      return Files.exists(linux) ? Files.readString(linux).strip() : "localhost";
    } catch (IOException e) {
      return "localhost";
    }
  }

  /// Frees the lock. The locked file stays: removing it would let two writers lock two files of
  /// that name.
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(holder);
    }
  }
}
