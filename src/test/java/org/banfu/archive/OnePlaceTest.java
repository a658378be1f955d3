package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A closed archive whose journal or backups somebody deleted or cut: its saves are in the data
/// file alone, so a backup is made soon, and nobody is sent to restore one.
class OnePlaceTest {
  private final TestClock clock = new TestClock();
  private final ManualTimer timer = new ManualTimer();

  @TempDir private Path folder;

  @BeforeEach
  void closed() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Saver.proposal("p-1", 1), 0, Occasion.EDIT);
      archive.backup();
      archive.save(Saver.proposal("p-2", 1), 0, Occasion.EDIT);
      archive.save(Saver.proposal("p-3", 1), 0, Occasion.EDIT);
    }
  }

  /// What somebody did.
  private enum Loss {
    JOURNAL_DELETED {
      @Override
      void happen(Path folder) throws IOException {
        Files.delete(journal(folder));
      }
    },
    JOURNAL_CUT_WITHIN_A_SAVE {
      @Override
      void happen(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(journal(folder));
        Files.write(journal(folder), Arrays.copyOf(bytes, bytes.length * 2 / 3));
      }
    },
    JOURNAL_EMPTIED {
      @Override
      void happen(Path folder) throws IOException {
        Files.write(journal(folder), new byte[0]);
      }
    },
    BACKUPS_DELETED {
      @Override
      void happen(Path folder) throws IOException {
        for (Path backup : Archives.files(folder.resolve("backups"), "")) {
          Files.delete(backup);
        }
      }
    };

    abstract void happen(Path folder) throws IOException;
  }

  private static Path journal(Path folder) throws IOException {
    return Archives.only(folder.resolve("journal"), ".journal");
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void aBackupIsMadeSoon(Loss loss) throws Exception {
    loss.happen(folder);
    int before = backups();

    try (Archive archive = Archive.open(folder, clock, timer)) {
      assertTrue(timer.delays().contains(Backups.SOON), () -> "waits " + timer.delays());
      assertTrue(archive.backups().isDue());
      timer.ring();
      assertFalse(archive.backups().isDue());
      assertEquals(before + 1, backups());
      assertEquals(3, archive.rows().size());
    }
    try (Archive archive = Archive.open(folder, clock, timer)) {
      assertFalse(archive.backups().isDue(), "nothing was saved since");
    }
  }

  @Test
  void anArchiveThatIsAsItWasLeftWaits() throws Exception {
    try (Archive archive = Archive.open(folder, clock, timer)) {
      assertEquals(List.of(Backups.FIRST), timer.delays());
      assertFalse(archive.backups().isDue());
    }
  }

  @Test
  void ofADamagedJournalItIsToldThatNothingIsLost() throws Exception {
    Path journal = journal(folder);
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 100] ^= 8;
    Files.write(journal, bytes);

    assertEquals(List.of("journal.damagedOnly"), told());
  }

  @Test
  void ofAnUnreadableJournalToo() throws Exception {
    Files.write(journal(folder), new byte[0]);

    assertEquals(List.of("journal.unreadableOnly"), told());
  }

  @Test
  void afterAKillTheDamageMayHaveLostSomething(@TempDir Path killed) throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Saver.proposal("p-4", 1), 0, Occasion.EDIT);
      Archives.copy(folder, killed);
    }
    for (Path journal : Archives.files(killed.resolve("journal"), ".journal")) {
      Files.write(journal, new byte[0]);
    }

    try (Archive archive = Archive.open(killed, clock)) {
      assertFalse(
          archive.notes().stream().map(Problem::code).anyMatch("journal.unreadableOnly"::equals));
    }
  }

  private List<String> told() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(3, archive.rows().size());
      return archive.notes().stream().map(Problem::code).toList();
    }
  }

  private int backups() throws IOException {
    return Archives.files(folder.resolve("backups"), ".zip").size();
  }
}
