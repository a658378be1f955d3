package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.banfu.StartedPrograms.Started;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole program on an archive that lies on a disk without room, or that cannot be written: it
/// offers to read, and reads.
///
/// The disk is a small one in memory that only the child process sees (`unshare`); where that is
/// not allowed a line says so.
@Timeout(240)
class ReadingWhereNobodyWritesTest {
  private static final int NO_DISK = 99;

  @TempDir Path home;
  private StartedPrograms programs;

  @BeforeEach
  void setUp() throws Exception {
    programs = new StartedPrograms(home);
    try (Archive archive = Archive.open(home.resolve("filled"), Clock.systemDefaultZone())) {
      archive.save(new Sample().proposal(), 0, Occasion.IMPORT);
    }
  }

  @AfterEach
  void end() throws Exception {
    programs.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat /dev/zero > \"$DISK/filler\" 2>/dev/null || true",
        "mount -o remount,ro \"$DISK\""
      })
  void itIsOfferedToReadAndDone(String trouble) throws Exception {
    Path disk = Files.createDirectories(programs.archive());
    String script =
        String.join(
            "\n",
            "DISK='" + disk + "'",
            "mount -t tmpfs -o size=8m tmpfs \"$DISK\" || exit " + NO_DISK,
            "cp -r '" + home.resolve("filled") + "'/. \"$DISK\"",
            trouble,
            "exec \"$@\"");

    Started started = programs.start(List.of("unshare", "-Urm", "sh", "-c", script, "sh"));

    if (!started.says("readable")) {
      List<String> why = Files.readAllLines(home.resolve("errors-0"));
      assertEquals(NO_DISK, why.toString().contains("unshare:") ? NO_DISK : started.code());
      System.out.println("SKIPPED ReadingWhereNobodyWritesTest: no small disk is allowed: " + why);
      return;
    }
    started.tell("read");
    started.until("reading");
    started.until("listed");
  }
}
