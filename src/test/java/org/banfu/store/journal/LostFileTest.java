package org.banfu.store.journal;

import static org.banfu.store.journal.JournalFixture.files;
import static org.banfu.store.journal.JournalFixture.open;
import static org.banfu.store.journal.JournalFixture.replay;
import static org.banfu.store.journal.JournalFixture.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that is taken away under its writer takes nothing more until it is begun anew.
class LostFileTest {
  private final Path folder;
  private final Path aside;

  LostFileTest(@TempDir Path temporary) {
    folder = temporary.resolve("journal");
    aside = temporary.resolve("aside");
  }

  private static void refused(Journal journal) {
    var told = assertThrows(ProblemException.class, () -> journal.append(saved(2, "lost")));
    assertEquals("journal.gone", told.problem().code());
  }

  @Test
  void aDeletedFileTakesNothingMore() throws Exception {
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      Files.delete(files(folder).getFirst());

      refused(journal);
      refused(journal);
      assertEquals(1, journal.lastCounter());
      journal.restart(1, List.of());
      assertEquals(2, journal.append(saved(2)));
    }

    assertEquals(List.of(saved(2)), replay(folder, 1).changes());
    assertEquals(List.of(), replay(folder, 1).findings());
  }

  @Test
  void aCutFileGetsNoHole() throws Exception {
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      Path file = files(folder).getFirst();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(70);
      }

      refused(journal);

      assertEquals(70, Files.size(file));
    }
  }

  /// The stick was pulled in the middle of a save and comes back with it.
  @Test
  void whatWasNeverAcknowledgedGivesWayToWhatWas() throws Exception {
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      journal.append(saved(2, "never acknowledged"));
      Path file = files(folder).getFirst();
      Files.copy(file, aside);
      Files.delete(file);
      refused(journal);
      journal.restart(1, List.of());
      journal.append(saved(2));
      journal.append(saved(3));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    var found = replay(folder, 0);
    assertEquals(List.of(saved(1), saved(2), saved(3)), found.changes());
    assertEquals(List.of(), found.findings());
  }
}
