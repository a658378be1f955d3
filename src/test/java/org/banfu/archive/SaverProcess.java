package org.banfu.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [Saver] in a process of its own, which must not end before it is killed; if it does, why it
/// ended is told.
final class SaverProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private final Path errors;
  private final List<String> said = new ArrayList<>();

  /// @param errors the file that takes its standard error
  SaverProcess(Path folder, int seed, boolean backups, Path errors) throws IOException {
    this(Saver.class, folder, seed, backups, errors);
  }

  /// @param program what it runs, instead of a [Saver]
  SaverProcess(Class<?> program, Path folder, int seed, boolean backups, Path errors)
      throws IOException {
    this.errors = errors;
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.toString(),
                Integer.toString(seed),
                backups ? "backup" : "plain")
            .redirectError(errors.toFile())
            .start();
    lines = process.inputReader();
  }

  long pid() {
    return process.pid();
  }

  /// The next lines that it says.
  List<String> read(int count) throws IOException, InterruptedException {
    int before = said.size();
    for (int i = 0; i < count; i++) {
      String line = lines.readLine();
      if (line == null) {
        throw new AssertionError(endedByItself());
      }
      said.add(line);
    }
    return List.copyOf(said.subList(before, said.size()));
  }

  /// Kills it, and gives everything that it said.
  List<String> killed() throws IOException, InterruptedException {
    // By its handle: Process.destroyForcibly closes the stream whose rest is wanted.
    if (!process.toHandle().destroyForcibly()) {
      throw new AssertionError(endedByItself());
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
    }
    process.waitFor();
    if (!said.getLast().matches("\\S+ \\d+")) {
      said.removeLast(); // cut by the kill
    }
    return List.copyOf(said);
  }

  private String endedByItself() throws IOException, InterruptedException {
    String exit =
        process.waitFor(10, TimeUnit.SECONDS)
            ? "exit code " + process.exitValue()
            : "still running, its output closed";
    // Whatever bytes there are: a killed process may have been cut inside a character.
    String told = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
    return "the process ended by itself after %d saves, %s; it said:%n%s"
        .formatted(said.size(), exit, told);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
