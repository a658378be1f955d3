package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data file fails after the journal has taken a save: a second connection hides a table that
/// every save writes to.
class StoreFailureTest {
  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();

  @TempDir private Path folder;

  @Test
  void theSaveStaysAcknowledgedAndIsMadeAtTheNextChance() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        Connection connection = connect()) {
      archive.save(sample, 0, Occasion.IMPORT);
      hide(connection);

      Stored stored = archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);
      assertEquals(2, stored.version());
      var told = assertThrows(ProblemException.class, () -> archive.find(sample.id()));
      assertEquals("archive.behind", told.problem().code());
      archive.save(sample.withTitle("乙"), 2, Occasion.EDIT);
      var refused =
          assertThrows(
              ProblemException.class, () -> archive.save(sample.withTitle("丙"), 2, Occasion.EDIT));
      assertEquals("archive.stale", refused.problem().code());

      show(connection);
      assertEquals("乙", archive.find(sample.id()).orElseThrow().proposal().title());
      assertEquals(3, archive.find(sample.id()).orElseThrow().version());
    }
  }

  @Test
  void whatTheDataFileLacksIsThereAfterReopening() throws Exception {
    Archive archive = Archive.open(folder, clock);
    try (Connection connection = connect()) {
      archive.save(sample, 0, Occasion.IMPORT);
      hide(connection);
      archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);
      archive.moveToBin(sample.id());
      archive.close();
      show(connection);
    }

    try (Archive again = Archive.open(folder, clock)) {
      assertEquals("甲", again.bin().getFirst().title());
    }
  }

  @Test
  void aDataFileThatTakesNoMoreChangesIsMadeAnewAtTheNextOpen() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      try (Connection connection = connect()) {
        hide(connection);
      }
      archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);
    }

    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(List.of(), again.notes());
      assertEquals("甲", again.find(sample.id()).orElseThrow().proposal().title());
      again.save(sample.withTitle("乙"), 2, Occasion.EDIT);
      assertEquals("乙", again.find(sample.id()).orElseThrow().proposal().title());
    }
  }

  @Test
  void theFailureIsTold() throws Exception {
    var changes = new LinkedBlockingQueue<Change>();
    try (Archive archive = Archive.open(folder, clock);
        Connection connection = connect();
        Subscription heard = archive.onChange(changes::add)) {
      hide(connection);

      archive.save(sample, 0, Occasion.IMPORT);

      var behind = assertInstanceOf(Change.Behind.class, changes.poll(20, TimeUnit.SECONDS));
      assertEquals("archive.behind", behind.problem().code());
      show(connection);
      assertTrue(archive.find(sample.id()).isPresent());
      assertInstanceOf(Change.Saved.class, changes.poll(20, TimeUnit.SECONDS));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"));
  }

  private static void hide(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE promise RENAME TO hidden");
    }
  }

  private static void show(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE hidden RENAME TO promise");
    }
  }
}
