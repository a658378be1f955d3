package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 closes its file by itself when the disk fails it: it is made anew and opened in the session.
class ClosedByH2Test {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(4);

  @TempDir private Path folder;

  private void closeUnderneath() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    }
  }

  @Test
  void readingAndSavingGoOn() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      archive.save(proposals.get(1), 0, Occasion.IMPORT);
      closeUnderneath();

      assertEquals(proposals.subList(0, 2), Archives.all(archive));
      closeUnderneath();
      archive.save(proposals.get(0).withTitle("改"), 1, Occasion.EDIT);
      closeUnderneath();
      archive.save(proposals.get(2), 0, Occasion.IMPORT);

      assertEquals("改", archive.find(proposals.get(0).id()).orElseThrow().proposal().title());
      assertEquals(3, archive.rows().size());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(3, archive.rows().size());
    }
  }

  @Test
  void whatCannotBeMadeAnewIsToldAndNothingTouched() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      Path journals = folder.resolve("journal");
      Path aside = folder.resolve("aside");
      Files.move(journals, aside);
      closeUnderneath();

      var told = assertThrows(ProblemException.class, archive::rows);
      assertEquals("archive.unreadable", told.problem().code());
      Files.move(aside, journals);
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(proposals.subList(0, 1), Archives.all(archive));
    }
  }
}
