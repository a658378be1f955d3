package org.banfu.archive;

import static org.banfu.archive.Secrets.key;
import static org.banfu.archive.Secrets.password;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Protection.Progress;
import org.banfu.store.BackupFile;
import org.banfu.store.vault.EncryptedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which password an archive has after a backup took its place.
class RestoreEncryptedTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;
  private Path plain = Path.of("");
  private Path secret = Path.of("");
  private Path plainBackup = Path.of("");
  private Path secretBackup = Path.of("");

  @BeforeEach
  void makeBoth() throws Exception {
    plain = temporary.resolve("plain");
    secret = temporary.resolve("secret");
    Archives.closed(plain, clock, 2);
    Archives.closed(secret, clock, 3);
    try (Archive archive = Archive.open(plain, clock)) {
      plainBackup = archive.backup(temporary.resolve("plain.zip"));
    }
    try (Archive archive = Archive.open(secret, clock)) {
      archive.protection().set(password(), List.of(), Progress.NONE);
      secretBackup = archive.backup(temporary.resolve("secret.zip"));
    }
  }

  private void assertHolds(int count, Path folder) throws Exception {
    assertTrue(EncryptedData.is(Archives.data(folder)));
    try (Archive archive = Secrets.open(folder, clock)) {
      assertEquals(count, archive.rows().size());
      archive.backup();
    }
    for (Path backup : Archives.files(folder.resolve("backups"), ".zip")) {
      assertTrue(BackupFile.key(backup).isPresent(), backup.toString());
    }
  }

  @Test
  void intoANewFolderItBringsItsPassword() throws Exception {
    Path folder = temporary.resolve("new");

    Archive.restore(folder, secretBackup, clock, key());

    assertHolds(3, folder);
  }

  @Test
  void anArchiveWithoutOneTakesTheBackupsAndAllThatIsKeptIsEncrypted() throws Exception {
    Optional<Path> kept = Archive.restore(plain, secretBackup, clock, key());

    assertHolds(3, plain);
    assertTrue(EncryptedData.is(Archives.data(kept.orElseThrow())));
    Secrets.open(kept.orElseThrow(), clock).close();
  }

  @Test
  void anArchiveThatHasOneKeepsIt() throws Exception {
    Optional<Path> kept = Archive.restore(secret, plainBackup, clock, key());

    assertHolds(2, secret);
    try (Archive replaced = Secrets.open(kept.orElseThrow(), clock)) {
      assertEquals(3, replaced.rows().size());
    }
  }

  @Test
  void anothersKeyIsNotTakenOver() throws Exception {
    try (Archive archive = Archive.open(plain, clock)) {
      archive.protection().set(Password.of("其他人的密码一二".toCharArray()), List.of(), Progress.NONE);
    }

    Archive.restore(
        plain,
        secretBackup,
        clock,
        file ->
            Optional.of(
                file.equals(secretBackup) ? password() : Password.of("其他人的密码一二".toCharArray())));

    try (Archive archive =
        Archive.open(plain, clock, file -> Optional.of(Password.of("其他人的密码一二".toCharArray())))) {
      assertEquals(3, archive.rows().size());
    }
  }

  @Test
  void whoForgotThePasswordRestoresABackupWhoseHeKnows() throws Exception {
    try (Archive archive = Archive.open(plain, clock)) {
      archive.protection().set(Password.of("其他人的密码一二".toCharArray()), List.of(), Progress.NONE);
    }

    Archive.restore(
        plain,
        secretBackup,
        clock,
        file -> file.equals(secretBackup) ? Optional.of(password()) : Optional.empty());

    try (Archive archive = Secrets.open(plain, clock)) {
      assertEquals(3, archive.rows().size());
    }
  }

  @Test
  void aDamagedArchiveGetsWhatWasSavedSinceItsBackup() throws Exception {
    try (Archive archive = Secrets.open(secret, clock)) {
      archive.save(Archives.proposals(4).getLast(), 0, Occasion.EDIT);
    }
    Path newest = Archives.files(secret.resolve("backups"), ".zip").getLast();
    Files.write(Archives.data(secret), new byte[5000]);

    Archive.restore(secret, newest, clock, key());

    assertHolds(4, secret);
  }
}
