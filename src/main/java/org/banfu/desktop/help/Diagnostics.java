package org.banfu.desktop.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What whoever looks for a fault wants to know of a machine: no names, no paths, no words typed.
///
/// @param javafx version, empty where it does not run
/// @param proposals how many the archive holds
/// @param archiveBytes of all its files
record Diagnostics(
    String version, String java, String javafx, String system, int proposals, long archiveBytes) {
  private static final long MEBIBYTE = 1024 * 1024;

  static Diagnostics of(String version, int proposals, Path archive) {
    return new Diagnostics(
        version,
        property("java.runtime.version") + " " + property("java.vendor"),
        property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"),
        proposals,
        bytes(archive));
  }

  String text() {
    Runtime machine = Runtime.getRuntime();
    return String.join(
        "\n",
        "Banfu " + version,
        "Java " + java,
        "JavaFX " + javafx,
        "OS " + system,
        "CPUs " + machine.availableProcessors(),
        "Memory "
            + (machine.totalMemory() - machine.freeMemory()) / MEBIBYTE
            + " of "
            + machine.maxMemory() / MEBIBYTE
            + " MiB",
        "Locale " + property("user.language") + "-" + property("user.country"),
        "Archive " + proposals + " proposals, " + archiveBytes / MEBIBYTE + " MiB",
        "");
  }

  static String property(String name) {
    return System.getProperty(name, "");
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Diagnostics::size).sum();
    } catch (IOException | UncheckedIOException e) {
      // A folder that is gone or changes meanwhile: the rest is still worth telling.
      return 0;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
