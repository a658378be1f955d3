package org.banfu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts of the program on one machine, each a [WatchedStart] in a process of its own: a user
/// whose settings, cache and archive lie in a folder.
final class StartedPrograms implements AutoCloseable {
  private final Path home;
  private final List<Process> all = new ArrayList<>();

  StartedPrograms(Path home) {
    this.home = home;
  }

  /// Where the archive lies.
  Path archive() {
    return home.resolve("data").resolve("banfu");
  }

  /// One of them.
  record Started(Process process, BufferedReader says) {
    /// Waits until it says so.
    void until(String word) throws IOException {
      assertTrue(says(word), () -> "it ended and never said " + word);
    }

    /// Waits until it says so, or ends.
    boolean says(String word) throws IOException {
      String line = says.readLine();
      while (line != null && !line.equals(word)) {
        line = says.readLine();
      }
      return line != null;
    }

    /// What it said from now on to its end.
    List<String> rest() {
      return says.lines().toList();
    }

    void tell(String word) throws IOException {
      process.outputWriter(StandardCharsets.UTF_8).append(word).append('\n').flush();
    }

    int code() throws InterruptedException {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end");
      }
      return process.exitValue();
    }
  }

  Started start(Path... files) throws IOException {
    return start(List.of(), files);
  }

  /// Starts one by way of another program.
  ///
  /// @param by that program and its arguments; the start follows them
  Started start(List<String> by, Path... files) throws IOException {
    var command = new ArrayList<>(by);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.home=" + home,
            "-classpath",
            System.getProperty("java.class.path"),
            WatchedStart.class.getName()));
    Stream.of(files).map(Path::toString).forEach(command::add);
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    environment.put("DISPLAY", ":0");
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
    environment.put("APPDATA", home.resolve("data").toString());
    environment.put("LOCALAPPDATA", home.resolve("cache").toString());
    Process process = builder.redirectError(home.resolve("errors-" + all.size()).toFile()).start();
    all.add(process);
    return new Started(process, process.inputReader(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : all) {
      process.destroyForcibly().waitFor();
    }
  }
}
