package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Who holds an archive, as its file `banfu.holder` says: a line each.
///
/// @param since when it was opened
/// @param self tells this process and folder from an earlier process with the same number, and from
///   a copy of the folder
/// @param started when the process began, empty where the system does not tell
/// @param reads whether it only reads, and will be through in a moment
record LockHolder(
    String pid, String host, String since, String self, String started, boolean reads) {
  private static final String READS = "reads";

  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /// Two answers about the beginning of one process may differ when the clock was put right.
  private static final Duration SAME_START = Duration.ofMinutes(2);

  /// This process, from now on.
  static LockHolder here(Instant now, String self, boolean reads) {
    ProcessHandle process = ProcessHandle.current();
    return new LockHolder(
        Long.toString(process.pid()),
        ThisMachine.name(),
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        self,
        process.info().startInstant().map(Instant::toString).orElse(""),
        reads);
  }

  /// What the file says; nothing if it is not there, cannot be read, or says too little.
  static Optional<LockHolder> read(Path file) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
      return lines.size() < 3
          ? Optional.empty()
          : Optional.of(
              new LockHolder(
                  lines.get(0),
                  lines.get(1),
                  lines.get(2),
                  line(lines, 3),
                  line(lines, 4),
                  line(lines, 5).equals(READS)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "";
  }

  void write(Path file) throws IOException {
    Files.write(file, List.of(pid, host, since, self, started, reads ? READS : ""), UTF_8);
  }

  /// Whether it was a process of this machine that has ended, though another may have its number
  /// now.
  boolean isGone() {
    if (!host.equals(ThisMachine.name())) {
      return false;
    }
    try {
      Optional<ProcessHandle> process =
          ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
      return process.isEmpty() || !isSameStart(process.get());
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean isSameStart(ProcessHandle process) {
    Optional<Instant> found = process.info().startInstant();
    try {
      return started.isEmpty()
          || found.isEmpty()
          || Duration.between(Instant.parse(started), found.get()).abs().compareTo(SAME_START) < 0;
    } catch (DateTimeParseException e) {
      return true;
    }
  }

  /// When it was opened, as the clock on the wall shows it.
  String sinceHere() {
    try {
      return SINCE.withZone(ZoneId.systemDefault()).format(Instant.parse(since));
    } catch (DateTimeParseException e) {
      return since;
    }
  }
}
