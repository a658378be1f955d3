package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Backups are made by themselves while the archive stays open.
class BackupScheduleTest {
  private final TestClock clock = new TestClock();
  private final ManualTimer timer = new ManualTimer();
  private final List<BackupStanding> told = new ArrayList<>();

  @TempDir private Path temporary;

  @Test
  void aWindowThatStaysOpenForDaysIsBackedUpEachDay() throws Exception {
    try (Archive archive = open()) {
      for (int day = 1; day <= 3; day++) {
        save(archive, "p-" + day);
        clock.forward(Duration.ofDays(1));
        assertEquals(List.of(day == 1 ? Backups.FIRST : Backups.EACH), timer.delays());
        timer.ring();
        assertEquals(day, zips().size());
        timer.ring();
        assertEquals(day, zips().size(), "nothing was saved since");
      }
    }
  }

  @Test
  void whatAKilledProcessLeftUndoneIsDoneSoonAfterOpening() throws Exception {
    Path killed = temporary.resolve("killed");
    try (Archive archive = open()) {
      save(archive, "p-1");
      Archives.copy(folder(), killed);
    }
    clock.forward(Duration.ofHours(25));

    try (Archive archive = Archive.open(killed, clock, timer)) {
      assertTrue(timer.delays().contains(Backups.SOON));
      timer.ring();
      assertEquals(1, zips(killed).size());
      assertFalse(archive.backups().isDue());
    }
  }

  @Test
  void sixtyFourMegabytesOfJournalAreBackedUpTheSameDay() throws Exception {
    try (Archive archive = open()) {
      for (int i = 0; i < 5; i++) {
        var file = new NewAttachment("附件" + i + ".bin", new byte[14 << 20]);
        archive.save(Saver.proposal("p-" + i, 1), 0, Occasion.EDIT, List.of(file));
      }
      timer.ring();
      assertEquals(1, zips().size());
    }
  }

  @Test
  void aJournalBegunWhileTheClockRanAheadIsBackedUpAllTheSame() throws Exception {
    clock.forward(Duration.ofDays(400));
    try (Archive archive = open()) {
      save(archive, "p-1");
      clock.forward(Duration.ofDays(-400));
      assertTrue(archive.backups().isDue());
      timer.ring();
      assertEquals(1, zips().size());
      save(archive, "p-2");
      timer.ring();
      assertEquals(1, zips().size());
    }
  }

  @Test
  void aFailureStaysToldAndIsTriedAgain() throws Exception {
    Path inTheWay = folder().resolve("backups");
    try (Archive archive = open()) {
      archive.backups().onChange(told::add);
      save(archive, "p-1");
      Files.writeString(inTheWay, "no folder");
      clock.forward(Duration.ofDays(1));

      timer.ring();
      assertEquals(Optional.of("archive.backupFailed"), failure());
      assertEquals(List.of(Backups.AGAIN), timer.delays());
      save(archive, "p-2");

      Files.delete(inTheWay);
      timer.ring();
      assertEquals(Optional.empty(), failure());
      assertEquals(List.of(Backups.EACH), timer.delays());
      assertEquals(1, zips().size());
    }
  }

  @Test
  void whatTheJournalsLostIsBackedUpSoon() throws Exception {
    try (Archive archive = open()) {
      save(archive, "p-1");
    }
    Path journal = Archives.only(folder().resolve("journal"), ".journal");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length / 2] ^= 8;
    Files.write(journal, bytes);

    try (Archive archive = open()) {
      assertFalse(archive.notes().isEmpty());
      assertTrue(timer.delays().contains(Backups.SOON));
      assertTrue(archive.backups().isDue());
      timer.ring();
      assertEquals(1, zips().size());
      assertFalse(archive.backups().isDue());
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void savesDoNotWaitForABackup() throws Exception {
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, "p-1");
      var begun = new CountDownLatch(1);
      var saved = new CountDownLatch(1);
      Thread making =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  archive
                      .backups()
                      .make(() -> {
                        begun.countDown();
                        await(saved);
                        return false;
                      });
                } catch (ProblemException e) {
                  throw new IllegalStateException(e);
                }
              });

      // The backup stands still until these have returned.
      await(begun);
      save(archive, "p-2");
      assertEquals(2, archive.rows().size());
      saved.countDown();
      making.join();

      assertEquals(1, zips().size());
    }
  }

  @Test
  void aSkippedBackupLeavesNothingAndIsMadeAtTheNextStart() throws Exception {
    try (Archive archive = open()) {
      save(archive, "p-1");
      clock.forward(Duration.ofDays(1));
      assertTrue(archive.backups().isDue());
      archive.backups().skip();
      var stopped = assertThrows(ProblemException.class, archive::backup);
      assertEquals(
          Problem.of("archive.backupStopped", folder().resolve("backups")), stopped.problem());
    }
    assertEquals(List.of(), zips());
    try (Stream<Path> left = Files.list(folder().resolve("backups"))) {
      assertEquals(List.of(), left.toList());
    }

    try (Archive archive = open()) {
      assertTrue(timer.delays().contains(Backups.SOON));
      assertEquals(1, archive.rows().size());
    }
    assertEquals(1, zips().size());
  }

  private Archive open() throws ProblemException {
    return Archive.open(folder(), clock, timer);
  }

  private Path folder() {
    return temporary.resolve("archive");
  }

  private Optional<String> failure() {
    return told.getLast().failure().map(Problem::code);
  }

  private static void save(Archive archive, String id) throws ProblemException {
    archive.save(Saver.proposal(id, 1), 0, Occasion.EDIT);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> zips() throws Exception {
    return zips(folder());
  }

  private static List<Path> zips(Path folder) throws Exception {
    return Archives.files(folder.resolve("backups"), ".zip");
  }
}
