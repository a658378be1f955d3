package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody moves, deletes, replaces or cuts the journal, or the whole folder, under the open
/// archive: what is acknowledged afterwards, and what was before, is there at the next open.
class LostJournalTest {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(4);
  private final Path folder;
  private final Path aside;
  private final Path killed;

  LostJournalTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
    aside = temporary.resolve("aside");
    killed = temporary.resolve("killed");
  }

  /// What is done to the folder of an open archive.
  private enum Loss {
    JOURNAL_DELETED {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        Files.delete(journal(folder));
      }
    },
    JOURNAL_REPLACED_BY_A_COPY {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        Files.copy(journal(folder), aside);
        Files.move(aside, journal(folder), StandardCopyOption.REPLACE_EXISTING);
      }
    },
    JOURNAL_CUT {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        cut(journal(folder), 100);
      }
    },
    JOURNAL_EMPTIED {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        cut(journal(folder), 0);
      }
    },
    JOURNALS_MOVED {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        Files.move(folder.resolve("journal"), aside);
      }
    },
    FOLDER_MOVED {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        Files.move(folder, aside);
      }
    },
    FOLDER_REMOVED {
      @Override
      void happen(Path folder, Path aside) throws IOException {
        remove(folder);
      }
    };

    abstract void happen(Path folder, Path aside) throws IOException;
  }

  private static void cut(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }

  private static Path journal(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
      return files.sorted().toList().getLast();
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void whatIsAcknowledgedAfterwardsIsThereAtTheNextOpen(Loss loss) throws Exception {
    var changes = new LinkedBlockingQueue<Change>();
    try (Archive archive = Archive.open(folder, clock);
        Subscription heard = archive.onChange(changes::add)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      archive.save(proposals.get(1), 0, Occasion.IMPORT);
      loss.happen(folder, aside);

      archive.save(proposals.get(2), 0, Occasion.IMPORT);
      archive.save(proposals.get(0).withTitle("改"), 1, Occasion.EDIT);

      assertEquals("archive.journalBegunAnew", mended(changes));
      Archives.copy(folder, killed);
      archive.save(proposals.get(3), 0, Occasion.IMPORT);
    }

    List<Proposal> saved =
        List.of(proposals.get(0).withTitle("改"), proposals.get(1), proposals.get(2));
    // H2's file has all rows; backup and journal must have them without it.
    Files.deleteIfExists(Archives.data(killed));
    try (Archive afterKill = Archive.open(killed, clock)) {
      assertEquals(saved, Archives.all(afterKill));
    }
    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(
          Stream.concat(saved.stream(), Stream.of(proposals.get(3))).toList(), Archives.all(again));
      again.save(proposals.get(1).withTitle("又改"), 1, Occasion.EDIT);
    }
    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(List.of(), again.notes());
      assertEquals(4, again.rows().size());
    }
  }

  private static String mended(LinkedBlockingQueue<Change> changes) throws InterruptedException {
    while (true) {
      Change change = changes.poll(20, TimeUnit.SECONDS);
      if (change == null || change instanceof Change.Mended) {
        return assertInstanceOf(Change.Mended.class, change).problem().code();
      }
    }
  }

  /// Another connection holds the row that every save changes, until H2 gives up waiting.
  @Test
  void whatTheDataFileDidNotTakeGoesIntoTheNewJournal() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      try (var connection = DriverManager.getConnection(url);
          var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("UPDATE archive SET lineage = lineage");
        archive.save(proposals.get(1), 0, Occasion.IMPORT);
        connection.rollback();
      }
      Files.delete(journal(folder));

      archive.save(proposals.get(2), 0, Occasion.IMPORT);

      Archives.copy(folder, killed);
    }

    // H2's file has all rows; backup and journal must have them without it.
    Files.deleteIfExists(Archives.data(killed));
    try (Archive afterKill = Archive.open(killed, clock)) {
      assertEquals(proposals.subList(0, 3), Archives.all(afterKill));
    }
  }

  @Test
  void aSaveThatCanBeKeptNowhereIsRefusedAndGoesThroughOnceItCan() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      remove(folder);
      Files.writeString(folder, "a file in the place of the folder");

      var refused =
          assertThrows(
              ProblemException.class, () -> archive.save(proposals.get(1), 0, Occasion.IMPORT));
      assertEquals("journal.gone", refused.problem().code());
      Files.delete(folder);
      archive.save(proposals.get(1), 0, Occasion.IMPORT);
    }

    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(proposals.subList(0, 2), Archives.all(again));
    }
  }

  @Test
  void anotherArchiveThatWasPutThereIsNotTouched() throws Exception {
    Path other = aside.resolveSibling("other");
    Archives.closed(other, clock, 1);
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      Files.move(folder, aside);
      Archives.copy(other, folder);

      assertThrows(
          ProblemException.class, () -> archive.save(proposals.get(1), 0, Occasion.IMPORT));
    }

    try (Archive there = Archive.open(folder, clock)) {
      assertEquals(Archives.proposals(1), Archives.all(there));
    }
    try (Archive moved = Archive.open(aside, clock)) {
      assertEquals(proposals.subList(0, 1), Archives.all(moved));
      assertTrue(moved.notes().isEmpty());
    }
  }
}
