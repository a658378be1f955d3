package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are copied to a stick that comes and goes.
class SecondFolderTest {
  private final TestClock clock = new TestClock();
  private final ManualTimer timer = new ManualTimer();

  @TempDir private Path temporary;

  @Test
  void eachBackupIsCopiedAndTheCopyCanBeRestored() throws Exception {
    Files.createDirectories(stick());
    try (Archive archive = open()) {
      archive.backups().copyTo(stick(), clock.instant());
      save(archive, "p-1");
      Path made = archive.backup();

      Path copy = Archives.only(stick(), ".zip");
      assertEquals(-1, Files.mismatch(made, copy));
      assertEquals(Optional.of(clock.instant()), archive.backups().standing().copiedAt());
      Path other = temporary.resolve("other");
      assertTrue(Archive.restore(other, copy, clock).isEmpty());
      try (Archive restored = Archive.open(other, clock)) {
        assertEquals(1, restored.rows().size());
      }
    }
  }

  @Test
  void aStickThatWasAwayGetsTheNewestAsSoonAsItIsBack() throws Exception {
    try (Archive archive = open()) {
      archive.backups().copyTo(stick(), clock.instant());
      save(archive, "p-1");
      archive.backup();
      save(archive, "p-2");
      Path newest = archive.backup();
      assertEquals(Optional.empty(), archive.backups().standing().second());

      Files.createDirectories(stick());
      timer.ring();

      assertEquals(-1, Files.mismatch(newest, Archives.only(stick(), ".zip")));
      timer.ring();
      assertEquals(1, Archives.files(stick(), ".zip").size());
    }
  }

  @Test
  void thatItIsAwayIsToldAfterAWeek() throws Exception {
    try (Archive archive = open()) {
      archive.backups().copyTo(stick(), clock.instant());
      save(archive, "p-1");
      archive.backup();
      clock.forward(Duration.ofDays(7).minusSeconds(1));
      timer.ring();
      assertEquals(Optional.empty(), second(archive));

      clock.forward(Duration.ofSeconds(1));
      timer.ring();
      assertEquals(Optional.of("archive.secondAbsent"), second(archive));

      Files.createDirectories(stick());
      timer.ring();
      assertEquals(Optional.empty(), second(archive));
    }
  }

  @Test
  void aClockThatRanAheadWhenItWasLastSeenHidesNothing() throws Exception {
    try (Archive archive = open()) {
      Instant ahead = clock.instant().plus(Duration.ofDays(400));
      archive.backups().copyTo(stick(), ahead);
      save(archive, "p-1");
      archive.backup();
      assertEquals(Optional.of(clock.instant()), archive.backups().standing().copiedAt());
      clock.forward(Duration.ofDays(7));
      timer.ring();

      assertEquals(Optional.of("archive.secondAbsent"), second(archive));
    }
  }

  @Test
  void whereNothingCanBeWrittenIsToldAndTheBackupCounts() throws Exception {
    try (Archive archive = open()) {
      archive.backups().copyTo(stick(), clock.instant());
      save(archive, "p-1");
      // What is in the way of the copy is no file: it cannot be replaced.
      String lineage = archive.backups().lineage().toString().substring(0, 8);
      Path inTheWay = stick().resolve("2023-04-03T090000.zip." + lineage + ".part/full");
      Files.createDirectories(inTheWay);

      Path made = archive.backup();

      assertTrue(Files.exists(made));
      assertEquals(Optional.of("archive.secondFailed"), second(archive));
      Files.delete(inTheWay);
      timer.ring();
      assertEquals(Optional.empty(), second(archive));
      assertEquals(1, Archives.files(stick(), ".zip").size());
    }
  }

  @Test
  void onlyOurOwnBackupsAreRotatedThere() throws Exception {
    Files.createDirectories(stick());
    Path colleague = stick().resolve("2020-01-01T090000.zip");
    try (Archive other = Archive.open(temporary.resolve("colleague"), clock)) {
      save(other, "c-1");
      Files.copy(other.backup(), colleague);
    }
    Files.writeString(stick().resolve("2019-01-01T090000.zip"), "a list of names");
    Files.writeString(stick().resolve("notes.txt"), "notes");
    try (Archive archive = open()) {
      archive.backups().copyTo(stick(), clock.instant());
      for (int i = 1; i <= 6; i++) {
        save(archive, "p-" + i);
        clock.forward(Duration.ofMinutes(1));
        archive.backup();
      }

      assertEquals(BackupRotation.NEWEST, own(archive, stick()));
      assertEquals(BackupRotation.NEWEST, own(archive, folder().resolve("backups")));
    }
    assertTrue(Files.exists(colleague));
    assertEquals("notes", Files.readString(stick().resolve("notes.txt")));
    assertEquals("a list of names", Files.readString(stick().resolve("2019-01-01T090000.zip")));
  }

  private static int own(Archive archive, Path shelf) throws IOException {
    return new BackupShelf(shelf).backups(archive.backups().lineage()).size();
  }

  private static Optional<String> second(Archive archive) {
    return archive.backups().standing().second().map(Problem::code);
  }

  private Archive open() throws ProblemException {
    return Archive.open(folder(), clock, timer);
  }

  private static void save(Archive archive, String id) throws ProblemException {
    archive.save(Saver.proposal(id, 1), 0, Occasion.EDIT);
  }

  private Path folder() {
    return temporary.resolve("archive");
  }

  private Path stick() {
    return temporary.resolve("stick");
  }
}
