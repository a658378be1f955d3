package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banfu.proposal.Proposal;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data file that once came out of a backup still has what it was before in its older parts: cut,
/// it says that it is the archive of then.
class RestoredThenCutTest {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(2);
  private final Path folder;
  private UUID lineageOfThen = new UUID(0, 0);

  RestoredThenCutTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
  }

  @BeforeEach
  void restore() throws Exception {
    Path backup;
    try (Archive archive = Archive.open(folder, clock)) {
      for (Proposal proposal : proposals) {
        archive.save(proposal, 0, Occasion.IMPORT);
      }
      lineageOfThen = archive.backups().lineage();
      backup = archive.backup();
    }
    Archive.restore(folder, backup, clock);
  }

  @Test
  void itIsMendedWithEverything() throws Exception {
    Archive.open(folder, clock).close();
    cutUntilOlder(folder);

    mended(folder);
  }

  @Test
  void itIsMendedThoughItsWriterWasKilled() throws Exception {
    Path killed = folder.resolveSibling("killed");
    try (Archive open = Archive.open(folder, clock)) {
      assertEquals(proposals, Archives.all(open));
      Archives.copy(folder, killed);
    }
    cutUntilOlder(killed);

    mended(killed);
  }

  @Test
  void theDataFileOfThenThatSomebodyPutBackIsTold() throws Exception {
    Path replaced = Archives.only(folder, BackupShelf.stamp(clock));
    Path then = replaced.resolve(Archives.data(folder).getFileName());
    Files.copy(then, Archives.data(folder), StandardCopyOption.REPLACE_EXISTING);
    Map<String, String> before = Archives.content(folder);

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.mixed", refused.problem().code());
    assertEquals(before, Archives.content(folder));
  }

  private void mended(Path place) throws Exception {
    try (Archive archive = Archive.open(place, clock)) {
      assertEquals("archive.mendedDamage", archive.notes().getFirst().code());
      assertEquals(proposals, Archives.all(archive));
    }
    try (Archive archive = Archive.open(place, clock)) {
      assertEquals(List.of(), archive.notes());
    }
  }

  /// Takes the fewest pages off the end of the data file.
  private void cutUntilOlder(Path place) throws Exception {
    Path data = Archives.data(place);
    boolean isOlder = false;
    for (long size = Files.size(data) - 4096; size > 0 && !isOlder; size -= 4096) {
      try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
        channel.truncate(size);
      }
      isOlder = lineage(data).equals(Optional.of(lineageOfThen));
    }
    assertTrue(isOlder, "no part of the file says what it was");
  }

  private static Optional<UUID> lineage(Path data) {
    try (Database database = Database.open(data, Database.Access.READ, Vault.none())) {
      return DataState.read(database).map(DataState::lineage);
    } catch (StoreException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
