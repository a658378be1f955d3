package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.ProblemException;
import org.banfu.store.BackupFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.Database;
import org.banfu.store.StoreException;

/// Bounds the data file of an archive that stays open: H2 takes no space twice until it is closed
/// (0020), so that each key makes the file larger. After a backup the same rows without the holes
/// take its place, once it is larger than twice these and [#ROOM].
final class Shrinking {
  private static final System.Logger LOG = System.getLogger(Shrinking.class.getName());

  /// Less is not worth the unpacking.
  static final long ROOM = 64L << 20;

  private final ArchiveFolder folder;
  private final Opening.Opened opened;
  private final Lanes lanes;
  private final ArchiveWriter writer;
  private final long room;

  /// @param room how many bytes the file may have besides
  Shrinking(Entrance.Held held, ArchiveWriter writer, long room) {
    this.folder = held.folder();
    this.opened = held.opened();
    this.lanes = held.lanes();
    this.writer = writer;
    this.room = room;
  }

  /// On the backups' thread; saves wait only for what came since the backup. What fails here leaves
  /// the file as it is.
  ///
  /// @param made the newest backup, just verified
  void after(Backup made, Halt halt) {
    DataFileMark packed = made.state().data();
    try {
      long before = Files.size(folder.data());
      if (packed == null || before <= 2 * packed.size() + room) {
        return;
      }
      try (var scratch = Scratch.at(folder.path().resolve("shrinking"))) {
        BackupFile.unpackData(
            made.file(), scratch.path(), made.state(), folder.vault(), halt::step);
        replaceBy(scratch.path().resolve(BackupFile.DATA), new Rebuild(folder, halt));
      }
      LOG.log(INFO, "the data file had " + before + " bytes, has " + Files.size(folder.data()));
    } catch (IOException | StoreException | ProblemException | CancellationException e) {
      LOG.log(WARNING, "the data file was not made smaller", e);
    }
  }

  private void replaceBy(Path data, Rebuild rebuild)
      throws IOException, StoreException, ProblemException {
    UUID lineage = opened.lineage();
    try (Database copy = Database.open(data, Database.Access.WRITE, folder.vault())) {
      // Most of what came since, beside all other work.
      rebuild.catchUp(copy, lineage, lanes.write(() -> opened.journal().lastCounter()));
      lanes.write(() -> replaced(copy, data, rebuild));
    }
  }

  /// On the writer's thread.
  private boolean replaced(Database copy, Path data, Rebuild rebuild) throws ProblemException {
    try {
      writer.catchUp();
      rebuild.catchUp(copy, opened.lineage(), opened.journal().lastCounter());
      copy.close();
      opened.database().replaceBy(data, null);
      return true;
    } catch (IOException | StoreException e) {
      throw ArchiveBackup.failed(folder, e);
    }
  }
}
