package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a killed process left readable outside the archive is gone after the next start; what a
/// living one works with stays.
class LeftBehindTest {
  @TempDir Path place;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(temporary());
    Files.createDirectories(letters());
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void whatKilledProcessesLeftIsClearedAtTheNextStart() throws Exception {
    Path other = Files.createDirectory(temporary().resolve("banfu-notes"));
    try (Archive archive = Archive.open(place.resolve("archive"), Clock.systemUTC())) {
      archive.save(new Sample().proposal(), 0, Occasion.IMPORT);
      Process dead = atWork();
      Process alive = atWork();
      kill(dead);
      assertEquals(6, temporaryFolders().size(), temporaryFolders().toString());
      assertEquals(2, unfinished().size(), unfinished().toString());

      export();

      assertEquals(3, temporaryFolders().size(), temporaryFolders().toString());
      assertEquals(1, unfinished().size(), unfinished().toString());
      for (Path left : temporaryFolders()) {
        assertTrue(left.toString().contains("-" + alive.pid() + "-"), left.toString());
      }

      kill(alive);
      export();

      assertEquals(List.of(), temporaryFolders());
      assertEquals(List.of(), unfinished());
      assertTrue(Files.exists(other));
      // The same letter twice is one file.
      assertEquals(1, files(letters()).size(), files(letters()).toString());
    }
  }

  private Process atWork() throws IOException {
    Process process =
        java(LeftBehind.class, place.resolve("archive").toString(), letters().toString());
    // Left open: closing it would end the process.
    String said = process.inputReader().readLine();
    assertEquals("ready", said, this::errors);
    return process;
  }

  /// The program itself, which reads beside the writer, too.
  private void export() throws Exception {
    Process program =
        java(
            Banfu.class,
            "export",
            "--data",
            place.resolve("archive").toString(),
            "--all",
            "--out",
            letters().toString());
    String said = new String(program.getInputStream().readAllBytes());
    assertEquals(0, program.waitFor(), () -> said + errors());
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private Process java(Class<?> program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).redirectError(place.resolve("errors").toFile());
    builder.environment().put("XDG_CACHE_HOME", place.resolve("cache").toString());
    builder.environment().put("LOCALAPPDATA", place.resolve("cache").toString());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private List<Path> temporaryFolders() throws IOException {
    return files(temporary()).stream()
        .filter(file -> file.getFileName().toString().matches("banfu-[a-z]+-[0-9a-f]{8}-.*"))
        .toList();
  }

  private List<Path> unfinished() throws IOException {
    return files(letters()).stream().filter(file -> file.toString().endsWith(".tmp")).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Path temporary() {
    return place.resolve("temporary");
  }

  private Path letters() {
    return place.resolve("letters");
  }

  private String errors() {
    try {
      return Files.readString(place.resolve("errors"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
