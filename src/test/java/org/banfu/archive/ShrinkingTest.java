package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Proposal;
import org.banfu.store.DataState;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data file of an archive that stays open does not grow for ever.
class ShrinkingTest {
  private static final int SAVES = 200;

  private final TestClock clock = new TestClock();
  private final Proposal proposal = Archives.proposals(1).getFirst();
  private Entrance.Held held;
  private ArchiveWriter writer;
  private Backup backup;

  @TempDir private Path folder;
  @TempDir private Path aside;

  /// Each save is written for itself, as those are that a person makes.
  @BeforeEach
  void type() throws Exception {
    held = new Entrance(folder, clock, Unlocking.NONE).enter();
    var feed = new ChangeFeed();
    writer =
        new ArchiveWriter(
            folder,
            clock,
            new JournalKeeper(held, clock, feed),
            held.opened().changes(),
            new ProposalReader(held.opened().database()),
            feed);
    held.lanes().write(() -> writer.saveProfile(held.opened().profile()));
    for (int save = 0; save < SAVES; save++) {
      save(save);
    }
    backup = held.lanes().backUp(() -> new ArchiveBackup(held, writer, clock).make(Halt.NONE));
  }

  @Test
  void afterABackupItIsWithoutTheHolesAndWorkGoesOn() throws Exception {
    long before = Files.size(Archives.data(folder));
    // Came after the backup.
    save(SAVES);

    new Shrinking(held, writer, 0).after(backup, Halt.NONE);

    long after = Files.size(Archives.data(folder));
    assertTrue(after < before / 2, before + ", then " + after);
    save(SAVES + 1);
    Archives.copy(folder, aside);
    held.lanes().run(() -> new Closing(held).close(writer));
    held.lanes().end();
    // As it was closed, and as a kill leaves it.
    for (Path one : List.of(folder, aside)) {
      try (Archive archive = Archive.open(one, clock)) {
        assertEquals(List.of(), archive.notes());
        assertEquals(typed(SAVES + 1), archive.find(proposal.id()).orElseThrow().proposal());
      }
    }
  }

  @Test
  void belowItsRoomItIsLeftAsItIs() throws Exception {
    long before = Files.size(Archives.data(folder));

    new Shrinking(held, writer, Shrinking.ROOM).after(backup, Halt.NONE);

    assertEquals(before, Files.size(Archives.data(folder)));
    held.lanes().run(() -> new Closing(held).close(writer));
    held.lanes().end();
  }

  /// Whatever fails, the open file goes on.
  @Test
  void whereItCannotBeDoneNothingChanges() throws Exception {
    Files.writeString(folder.resolve("shrinking"), "no folder");
    Files.delete(backup.file());

    new Shrinking(held, writer, 0).after(backup, Halt.NONE);

    save(SAVES);
    assertEquals(SAVES + 2, DataState.read(held.opened().database()).orElseThrow().counter());
    held.lanes().run(() -> new Closing(held).close(writer));
    held.lanes().end();
  }

  private Proposal typed(int save) {
    return proposal.withNotes("第 " + save + " 次");
  }

  private void save(int number) throws Exception {
    var save = new NewSave(typed(number), number, Occasion.EDIT, List.of());
    held.lanes()
        .write(() -> {
          List<Stored> stored = writer.save(List.of(save));
          try {
            held.opened().database().checkpoint();
          } catch (StoreException e) {
            throw new AssertionError(e);
          }
          return stored;
        });
  }
}
