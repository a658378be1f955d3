package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading the data file is an error of the disk, as of bad sectors: a folder in its place gives
/// one, too. It is damage like any other; what cannot be read cannot be copied, but moved away.
class UnreadableDataTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void itIsMendedAndWhatStoodThereIsKept() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 3);
    Files.delete(Archives.data(folder));
    Files.createDirectories(Archives.data(folder).resolve("what cannot be read"));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(proposals, Archives.all(archive));
      assertEquals("archive.mendedDamage", archive.notes().getFirst().code());
      Path kept = Path.of(archive.notes().getFirst().arguments().getLast());
      assertTrue(Files.exists(kept.resolve("what cannot be read")), kept.toString());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
    }
  }

  @Test
  void whatWasLeftHalfMadeIsClearedAtTheNextOpen() throws Exception {
    Archives.closed(folder, clock, 1);
    Files.createDirectories(folder.resolve("mending-17/deeper"));
    Files.createDirectories(folder.resolve("checking"));
    Files.createDirectories(folder.resolve("backups/copying-4"));
    Files.createDirectories(folder.resolve("backups/my-copies"));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(1, archive.rows().size());
      assertEquals(List.of(), Scratch.leftIn(folder));
      assertEquals(List.of(), Scratch.leftIn(folder.resolve("backups")));
    }
    assertTrue(Files.exists(folder.resolve("backups/my-copies")));
  }
}
