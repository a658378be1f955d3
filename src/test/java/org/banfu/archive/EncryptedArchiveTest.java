package org.banfu.archive;

import static org.banfu.archive.Secrets.key;
import static org.banfu.archive.Secrets.password;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Protection.Outcome;
import org.banfu.archive.Protection.Progress;
import org.banfu.proposal.Proposal;
import org.banfu.store.BackupFile;
import org.banfu.store.vault.EncryptedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of an archive holds of one with a password.
class EncryptedArchiveTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private List<String> contents = List.of();
  private Unlocking known = Unlocking.NONE;

  @BeforeEach
  void makeOneWithAPassword() throws Exception {
    folder = temporary.resolve("archive");
    FullArchive.make(folder, clock, 6);
    contents = FullArchive.contents(folder, clock);
    try (Archive archive = Archive.open(folder, clock)) {
      assertFalse(archive.isProtected());
      Outcome outcome = archive.protection().set(password(), List.of(), Progress.NONE);
      assertEquals(List.of(), outcome.left());
      assertTrue(archive.isProtected());
      assertEquals(contents, FullArchive.contents(archive));
      known = archive.protection().unlocking();
    }
  }

  private List<String> read() throws Exception {
    try (Archive archive = Archive.open(folder, clock, known)) {
      assertEquals(List.of(), archive.notes());
      return FullArchive.contents(archive);
    }
  }

  @Test
  void everythingIsThereAfterItWasSetAndChangedAndRemoved() throws Exception {
    assertTrue(Protection.isProtected(folder));
    assertTrue(EncryptedData.is(Archives.data(folder)));
    try (Archive archive = Archive.open(folder, clock, key())) {
      assertEquals(contents, FullArchive.contents(archive));
      var next = Password.of("another password".toCharArray());
      assertEquals(List.of(), archive.protection().change(password(), next, List.of()).left());
    }
    try (Archive archive =
        Archive.open(
            folder, clock, file -> Optional.of(Password.of("another password".toCharArray())))) {
      assertEquals(contents, FullArchive.contents(archive));
      var next = Password.of("another password".toCharArray());
      Outcome outcome = archive.protection().remove(next, List.of(), Progress.NONE);
      assertEquals(List.of(), outcome.left());
      assertFalse(archive.isProtected());
      assertEquals(contents, FullArchive.contents(archive));
    }
    assertFalse(Protection.isProtected(folder));
    assertFalse(Files.exists(folder.resolve("banfu.key")));
    assertEquals(contents, FullArchive.contents(folder, clock));
  }

  @Test
  void openedAndSavedAndClosedFiftyTimesItHasEverything() throws Exception {
    List<Proposal> proposals = Archives.proposals(56).subList(6, 56);
    for (int i = 0; i < proposals.size(); i++) {
      try (Archive archive = Archive.open(folder, clock, known)) {
        assertEquals(List.of(), archive.notes());
        archive.save(proposals.get(i), 0, Occasion.IMPORT);
        if (i % 10 == 0) {
          archive.backup();
        }
      }
    }

    try (Archive archive = Archive.open(folder, clock, known)) {
      List<Proposal> all = Archives.all(archive);
      assertEquals(proposals, all.subList(all.size() - 50, all.size()));
      assertEquals(Optional.empty(), archive.checkRows());
    }
  }

  @Test
  void afterAKillEverySaveIsThere() throws Exception {
    Path killed = temporary.resolve("killed");
    Proposal more = Archives.proposals(7).getLast();
    try (Archive archive = Archive.open(folder, clock, known)) {
      archive.save(more, 0, Occasion.EDIT);
      contents = FullArchive.contents(archive);
      Archives.copy(folder, killed);
    }

    folder = killed;

    assertEquals(contents, read());
    assertTrue(EncryptedData.is(Archives.data(folder)));
  }

  @Test
  void aDamagedDataFileIsMadeAnewAndEncrypted() throws Exception {
    byte[] bytes = Files.readAllBytes(Archives.data(folder));
    for (int percent : new int[] {0, 50, 100}) {
      int at = Math.min((int) ((long) bytes.length * percent / 100), bytes.length - 10);
      byte[] damaged = bytes.clone();
      for (int i = at; i < Math.min(at + 4096, damaged.length); i++) {
        damaged[i] ^= 0x55;
      }
      Files.write(Archives.data(folder), damaged);

      try (Archive archive = Archive.open(folder, clock, known)) {
        // In the middle there may be nothing, or a row that is found by the look at all of them.
        boolean isMarked = percent != 50;
        assertEquals(isMarked ? 1 : 0, archive.notes().size());
        archive.checkRows();
        assertEquals(contents, FullArchive.contents(archive));
      }
      assertTrue(EncryptedData.is(Archives.data(folder)));
      bytes = Files.readAllBytes(Archives.data(folder));
    }
  }

  @Test
  void aMissingOrCutDataFileIsMadeAnew() throws Exception {
    Files.delete(Archives.data(folder));
    try (Archive archive = Archive.open(folder, clock, known)) {
      assertEquals("archive.mendedMissing", archive.notes().getFirst().code());
    }
    Files.write(Archives.data(folder), new byte[0]);
    try (Archive archive = Archive.open(folder, clock, known)) {
      assertEquals("archive.mendedDamage", archive.notes().getFirst().code());
      assertEquals(contents, FullArchive.contents(archive));
    }
    assertTrue(EncryptedData.is(Archives.data(folder)));
  }

  @Test
  void itIsReadBesideAWriterAndAside() throws Exception {
    Proposal more = Archives.proposals(7).getLast();
    try (Archive archive = Archive.open(folder, clock, known)) {
      archive.save(more, 0, Occasion.EDIT);
      contents = FullArchive.contents(archive);
      try (ArchiveView beside = Archive.openForReading(folder, clock, known)) {
        assertTrue(beside.isProtected());
        assertEquals(contents, FullArchive.contents(beside));
        beside.newSearch().awaitComplete();
      }
    }
    try (ArchiveView view = Archive.openForReading(folder, clock, known);
        ArchiveView aside = Archive.openAside(folder, clock, known)) {
      assertEquals(contents, FullArchive.contents(view));
      assertEquals(contents, FullArchive.contents(aside));
    }
    assertFalse(Files.exists(folder.resolve("cache/search.bin")));
  }

  @Test
  void rowsAreComparedAndBackupsMadeOfIt() throws Exception {
    try (Archive archive = Archive.open(folder, clock, known)) {
      assertEquals(Optional.empty(), archive.checkRows());
      Path elsewhere = archive.backup(temporary.resolve("mine.zip"));
      assertTrue(BackupFile.key(elsewhere).isPresent());
      assertTrue(archive.preview(elsewhere, clock).proposals() > 0);
    }
  }

  @Test
  void whatIsReadableInTheSecondFolderIsListedAndNotTouched() throws Exception {
    Path stick = Files.createDirectories(temporary.resolve("stick"));
    Path other = temporary.resolve("other");
    FullArchive.make(other, clock, 4);
    var timer = new ManualTimer();
    try (Archive archive = Archive.open(other, clock, timer)) {
      archive.backups().copyTo(stick, clock.instant());
      archive.backup();
      Path plain = Archives.only(stick, ".zip");
      byte[] before = Files.readAllBytes(plain);

      Outcome outcome = archive.protection().set(password(), List.of(stick), Progress.NONE);

      assertEquals(List.of(plain), outcome.elsewhere());
      assertEquals(before.length, Files.size(plain));
      archive.backup();
      List<Path> copies = Archives.files(stick, ".zip");
      assertEquals(2, copies.size());
      assertTrue(
          copies.stream()
              .filter(copy -> !copy.equals(plain))
              .allMatch(copy -> BackupFile.key(copy).isPresent()));
    }
  }
}
