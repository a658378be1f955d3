package org.banfu;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of ours in a process of its own that speaks in lines, each ending with a full stop, so
/// that one cut by a kill is known.
public final class ChildProcess implements AutoCloseable {
  private static final String END = " .";

  private final Process process;
  private final BufferedReader lines;
  private final Path errors;
  private final List<String> said = new ArrayList<>();

  /// @param errors the file that takes its standard error
  public ChildProcess(Class<?> program, Path errors, String... arguments) throws IOException {
    this.errors = errors;
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(Arrays.asList(arguments));
    process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// In the child: says a line to the parent.
  public static void say(String line) {
    System.out.println(line + END);
  }

  /// Waits until it has said so many more lines, or all that it has to say.
  public void read(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String line = lines.readLine();
      if (line == null) {
        return;
      }
      said.add(line);
    }
  }

  /// Waits so long, or until it ends by itself.
  public void run(long milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  /// Kills it, and gives everything that it said, without what was cut.
  public List<String> killed() throws IOException, InterruptedException {
    // By its handle: Process.destroyForcibly closes the stream whose rest is wanted.
    process.toHandle().destroyForcibly();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
    }
    process.waitFor();
    return said.stream()
        .filter(line -> line.endsWith(END))
        .map(line -> line.substring(0, line.length() - END.length()))
        .toList();
  }

  /// What it said on its standard error.
  public String errors() throws IOException {
    // Whatever bytes there are: a killed process may have been cut inside a character.
    return new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
