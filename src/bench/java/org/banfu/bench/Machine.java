package org.banfu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the figures were taken on.
final class Machine {
  /// A load above this before the run means that other work ran beside it.
  private static final double QUIET = 0.5;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  static double load() {
    return SYSTEM.getSystemLoadAverage();
  }

  static String describe(Path work) throws IOException {
    return "%s, %d cores, %.0f GB memory, files on %s; Java %s (%s); %s %s"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            SYSTEM.getTotalMemorySize() / 1e9,
            Files.getFileStore(work).type(),
            System.getProperty("java.vm.version"),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.version"));
  }

  static String quietness(double loadBefore) {
    return loadBefore > QUIET
        ? "Other work ran beside it (load %.1f when it began), so read the ratios, not the times."
            .formatted(loadBefore)
        : "The machine was quiet (load %.1f when it began).".formatted(loadBefore);
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
