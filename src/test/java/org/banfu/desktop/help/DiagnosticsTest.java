package org.banfu.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveFacts;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Problem;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
  @TempDir Path folder;

  @Test
  void machineAndArchiveAreToldWithoutPathsOrNames() throws Exception {
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      archive.save(new Sample().proposal(), 0, Occasion.EDIT);
      archive.backup();
    }
    Files.write(folder.resolve("journal/more"), new byte[3 * 1024 * 1024]);

    String told =
        Diagnostics.of("1.2.3", 7, ArchiveFacts.of(folder), List.of("archive.stale", "BF-0ABC"))
            .text();

    assertTrue(told.contains("Banfu 1.2.3\n"), told);
    assertTrue(told.contains("Archive 7 proposals, 3 MiB\n"), told);
    assertTrue(told.matches("(?s).*\nSchema [1-9]\\d*\n.*"), told);
    assertTrue(told.contains("\nJournal 3 MiB\n"), told);
    assertTrue(told.contains("\nBackups 1, last 2024-05-10T100000\n"), told);
    assertTrue(told.contains("\nLast problems archive.stale, BF-0ABC\n"), told);
    assertTrue(told.contains(System.getProperty("java.runtime.version")), told);
    assertFalse(told.contains(folder.toString()), told);
    assertFalse(told.contains(System.getProperty("user.home")), told);
  }

  @Test
  void anArchiveThatIsGoneIsNoObstacle() {
    assertEquals(new ArchiveFacts(0, 0, 0, 0, 0, ""), ArchiveFacts.of(folder.resolve("none")));
  }

  @Test
  void theLastTenProblemsAreToldByTheirCodes() {
    try (var fixture = new DeskFixture(folder)) {
      for (int i = 0; i < 12; i++) {
        fixture.desk.notices().tell(Problem.of(i == 0 ? "archive.stale" : "desktop.noDisplay"));
      }
      fixture.desk.notices().tell(Problem.of("desktop.unexpected", "BF-0ABC", "java.lang.Error"));

      List<String> codes = fixture.desk.notices().lastProblems();
      assertEquals(10, codes.size());
      assertEquals(List.of("desktop.noDisplay", "BF-0ABC"), codes.subList(8, 10));
    }
  }
}
