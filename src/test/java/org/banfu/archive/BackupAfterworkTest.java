package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup has its name, and what comes after it fails: it counts, or another would be made every
/// ten minutes until the disk is full.
class BackupAfterworkTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void whereArchiveJsonCannotBeWrittenBackupsCountAndAreRotated() throws Exception {
    var timer = new ManualTimer();
    try (Archive archive = Archive.open(folder, clock, timer)) {
      Path inTheWay = Files.createDirectories(folder.resolve("archive.json.new/in the way"));
      for (int i = 1; i <= 6; i++) {
        archive.save(Saver.proposal("p-" + i, 1), 0, Occasion.IMPORT);
        clock.forward(Duration.ofMinutes(1));
        archive.backup();
      }

      assertEquals(BackupStanding.FINE, archive.backups().standing());
      assertEquals(BackupRotation.NEWEST, Archives.files(folder.resolve("backups"), ".zip").size());
      // Those of the newest two, and one that is not needed any more once another is there.
      assertEquals(2, Archives.files(folder.resolve("backups"), ".journal").size());
      assertEquals(0, Archives.files(folder.resolve("journal"), ".journal").size());
      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(6, archive.rows().size());
    }
  }
}
