package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.banfu.StartedPrograms.Started;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole program is told to end, as a system does at logoff (SIGTERM), while somebody types. A
/// backup is due, which would take too long then.
@Timeout(240)
class SuddenEndTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path home;
  private StartedPrograms programs;

  @BeforeEach
  void setUp() throws Exception {
    programs = new StartedPrograms(home);
    Clock dayBefore = Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(-2));
    try (Archive archive = Archive.open(programs.archive(), dayBefore)) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
    assertEquals(0, backups());
  }

  @AfterEach
  void end() throws Exception {
    programs.close();
  }

  @Test
  void whatWasTypedLastIsSavedAndTheArchiveClosedWithoutABackup() throws Exception {
    Started program = typed();
    if (!program.process().supportsNormalTermination()) {
      System.out.println("SuddenEndTest: this system has no SIGTERM to send, left out");
      return;
    }

    program.process().destroy();
    program.code();

    // Taken away when an archive is closed, and left by a process that is killed.
    assertFalse(Files.exists(programs.archive().resolve("banfu.holder")));
    assertEquals(0, backups());
    assertEquals(SAMPLE.title() + "末句", title());
  }

  @Test
  void aWindowThatIsClosedByHandMakesTheBackup() throws Exception {
    Started program = typed();

    program.tell("close");
    program.code();

    assertTrue(backups() > 0);
    assertEquals(SAMPLE.title() + "末句", title());
  }

  private Started typed() throws IOException {
    Started program = programs.start();
    program.until("listed");
    program.tell("select");
    program.until("open");
    program.tell("末句");
    program.until("typed");
    return program;
  }

  private String title() throws Exception {
    try (Archive archive = Archive.open(programs.archive(), Clock.systemDefaultZone())) {
      return archive.find(SAMPLE.id()).orElseThrow().proposal().title();
    }
  }

  private long backups() throws IOException {
    Path folder = programs.archive().resolve("backups");
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).count();
    }
  }
}
