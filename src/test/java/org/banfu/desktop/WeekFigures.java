package org.banfu.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Window;

/// What the program holds at the end of a week.
///
/// @param heap in KiB, after a collection
/// @param resident of the process in KiB, 0 where the system does not tell
/// @param handles open files and sockets, 0 where the system does not tell
/// @param windows of the screen, popups too
/// @param data the archive's parts in KiB
/// @param slowest the time within which 99 of 100 saves of the week were acknowledged, in ms
record WeekFigures(
    int week,
    int edits,
    int proposals,
    long heap,
    long resident,
    int handles,
    int threads,
    int windows,
    long data,
    long journal,
    long backups,
    long cache,
    long slowest) {
  private static final int KIBI = 1024;
  private static final Path SELF = Path.of("/proc/self");

  static WeekFigures now(int week, int edits, int proposals, Path archive, List<Long> saves)
      throws Exception {
    return new WeekFigures(
        week,
        edits,
        proposals,
        heapNow(),
        residentNow(),
        openHandles().size(),
        liveThreads().size(),
        OpenWindow.onScreen(() -> Window.getWindows().size()),
        size(archive.resolve("banfu.mv.db")),
        size(archive.resolve("journal")),
        size(archive.resolve("backups")),
        size(archive.resolve("cache")),
        slowest(saves));
  }

  /// What the links to open files say.
  static List<String> openHandles() throws IOException {
    var found = new ArrayList<String>();
    if (Files.isDirectory(SELF.resolve("fd"))) {
      try (Stream<Path> files = Files.list(SELF.resolve("fd"))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          try {
            found.add(Files.readSymbolicLink(file).toString());
          } catch (NoSuchFileException e) {
            // Closed meanwhile, such as the folder that is listed here.
          }
        }
      }
    }
    return found;
  }

  /// The names of the platform's threads but those of the JDK's own pool, which grows to the number
  /// of processors, and of the tests' hands.
  static List<String> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith("ForkJoinPool-") && !name.startsWith("testfx-"))
        .sorted()
        .toList();
  }

  private static long heapNow() {
    var memory = ManagementFactory.getMemoryMXBean();
    // Twice: what the first one finds dead is cleaned up by threads of its own.
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / KIBI;
  }

  private static long residentNow() throws IOException {
    Path status = SELF.resolve("status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        : 0;
  }

  private static long size(Path place) throws IOException {
    if (Files.notExists(place)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).mapToLong(WeekFigures::bytes).sum() / KIBI;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Put in its place or deleted while it was listed.
      return 0;
    }
  }

  private static long slowest(List<Long> saves) {
    List<Long> sorted = saves.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * 99 / 100);
  }

  static String head() {
    return """
    | week | edits | proposals | heap MiB | RSS MiB | handles | threads | data MiB | journal MiB | backups MiB | cache MiB | p99 save ms |
    |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
    """;
  }

  String line() {
    return "| %d | %d | %d | %s | %s | %d | %d | %s | %s | %s | %s | %d |%n"
        .formatted(
            week,
            edits,
            proposals,
            mebibytes(heap),
            mebibytes(resident),
            handles,
            threads,
            mebibytes(data),
            mebibytes(journal),
            mebibytes(backups),
            mebibytes(cache),
            slowest);
  }

  private static String mebibytes(long kibibytes) {
    return "%.1f".formatted(kibibytes / (double) KIBI);
  }
}
