package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.ChangeWriter;
import org.banfu.store.DamagedBackupException;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalFinding;
import org.banfu.store.journal.JournalReader;
import org.banfu.store.journal.JournalReading;

/// A temporary copy of an archive: the newest verified backup and the journals since, or before the
/// first backup the journals alone.
final class ReadingCopy {
  private static final System.Logger LOG = System.getLogger(ReadingCopy.class.getName());

  /// The writer may put journals aside, delete old ones or make a backup between two looks.
  private static final int ATTEMPTS = 5;

  private final ArchiveFolder folder;
  private final Clock clock;
  private final List<Problem> notes;

  ReadingCopy(ArchiveFolder folder, Clock clock, List<Problem> notes) {
    this.folder = folder;
    this.clock = clock;
    this.notes = notes;
  }

  /// @throws ArchiveException `archive.missing` or `archive.gap` if backup and journals are not
  ///   complete
  ReadOnlyArchive.Contents open(Optional<ArchiveFile> archiveFile)
      throws IOException, StoreException, ProblemException {
    ArchiveFile then =
        archiveFile.orElseThrow(
            () -> new ArchiveException(Problem.of("archive.noCopy", folder.path())));
    for (int attempt = 1; ; attempt++) {
      Scratch scratch = Scratch.temporary();
      try {
        return attempt(then, scratch);
      } catch (NoSuchFileException | ArchiveException e) {
        scratch.close();
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } catch (IOException | StoreException | ProblemException | RuntimeException e) {
        scratch.close();
        throw e;
      }
    }
  }

  private ReadOnlyArchive.Contents attempt(ArchiveFile then, Scratch scratch)
      throws IOException, StoreException, ProblemException {
    UUID lineage = then.lineage();
    Database database = base(lineage, scratch.path());
    try {
      WorkingDays workingDays = DataState.workingDays(database);
      Profile before = profile(database);
      long counter = DataState.read(database).map(DataState::counter).orElse(0L);
      var changes = new ChangeWriter(database, before, workingDays, clock.getZone());
      JournalReading reading =
          new JournalReader(lineage, folder.journal(), List.of(folder.backups()))
              .read(counter, new Replay(folder, changes, counter));
      requireAll(database, then);
      return new ReadOnlyArchive.Contents(
          database, profile(database), workingDays, notes(reading), scratch::close);
    } catch (IOException | StoreException | ProblemException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Without backup and journals the copy would be an empty archive, shown in place of a damaged
  /// one.
  private void requireAll(Database database, ArchiveFile then)
      throws StoreException, ArchiveException {
    long reached = DataState.read(database).map(DataState::counter).orElse(0L);
    if (reached < then.counter()) {
      throw new ArchiveException(
          Problem.of("archive.gap", folder.path(), reached + 1, then.counter()));
    }
  }

  private List<Problem> notes(JournalReading reading) {
    var all = new ArrayList<>(notes);
    reading.losses().stream().map(JournalFinding::problem).forEach(all::add);
    return all;
  }

  private Database base(UUID lineage, Path scratch) throws IOException, StoreException {
    Path data = scratch.resolve(BackupFile.DATA);
    for (var backup : new BackupShelf(folder.backups()).backups(lineage).reversed()) {
      try {
        BackupFile.unpackData(backup.file(), scratch);
        return Database.open(data, Database.Access.WRITE);
      } catch (DamagedBackupException e) {
        // The journals since the one before are kept for this.
        LOG.log(WARNING, "passed over " + backup.file(), e);
        Files.deleteIfExists(data);
      }
    }
    Database database = Database.create(data);
    DataState.begin(database, lineage, Holiday.shipped());
    return database;
  }

  private static Profile profile(Database database) throws StoreException, ProblemException {
    return Opening.profile(database).orElseGet(new ProfileJson()::standard);
  }
}
