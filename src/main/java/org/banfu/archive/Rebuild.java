package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.BackupFile;
import org.banfu.store.ChangeWriter;
import org.banfu.store.DamagedBackupException;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.OurDeclarations;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalReader;
import org.banfu.store.journal.JournalReading;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.LockedException;

/// Makes a data file anew: the newest verified backup and the journals since, or before the first
/// backup the journals alone. Changes nothing in the archive's own files.
final class Rebuild {
  private static final System.Logger LOG = System.getLogger(Rebuild.class.getName());

  private final ArchiveFolder folder;
  private final Halt halt;

  Rebuild(ArchiveFolder folder) {
    this(folder, Halt.NONE);
  }

  Rebuild(ArchiveFolder folder, Halt halt) {
    this.folder = folder;
    this.halt = halt;
  }

  /// The new file, open, with what reading the journals gave.
  record Rebuilt(Database database, WorkingDays workingDays, JournalReading reading) {}

  /// A backup that turns out damaged, or whose data file takes no changes, is passed over: the
  /// journals since the one before it are kept for this.
  ///
  /// @param atLeast the save counter that must be reached: without it backup and journals are not
  ///   complete, and the file would show an older archive as the newest
  /// @throws ArchiveException `archive.gap` if it is not reached
  Rebuilt into(Path scratch, UUID lineage, long atLeast)
      throws IOException, StoreException, ProblemException {
    return into(scratch, lineage, atLeast, Long.MAX_VALUE);
  }

  /// Up to this change and no further, beside a writer: what it has written and not forced to disk
  /// stands in the journal too, and may be taken back.
  ///
  /// @param counter the save counter of the last change that was acknowledged
  /// @throws ArchiveException `archive.gap` if it is not reached
  Rebuilt exactly(Path scratch, UUID lineage, long counter)
      throws IOException, StoreException, ProblemException {
    return into(scratch, lineage, counter, counter);
  }

  private Rebuilt into(Path scratch, UUID lineage, long atLeast, long atMost)
      throws IOException, StoreException, ProblemException {
    Path data = scratch.resolve(BackupFile.DATA);
    for (var backup : backups(lineage, atLeast, atMost)) {
      try {
        unpack(backup, scratch);
        EncryptedData.match(data, folder.vault(), halt::step);
        // The folder may be somebody else's, read to be merged.
        OurDeclarations.require(data, folder.vault());
        Database database = Database.open(data, Database.Access.WRITE, folder.vault());
        return replayed(database, lineage, atLeast, atMost);
      } catch (DamagedBackupException | LockedException | StoreException e) {
        passedOver(backup.file(), e);
      } catch (ProblemException e) {
        if (!e.problem().code().equals(Replay.REFUSED)) {
          throw e;
        }
        passedOver(backup.file(), e);
      }
      Files.deleteIfExists(data);
    }
    Database database = Database.create(data, folder.vault());
    DataState.begin(database, lineage, Holiday.shipped());
    return replayed(database, lineage, atLeast, atMost);
  }

  /// Newest first. Without a list of those that were made here one that is beyond all that is known
  /// of the archive is of another copy of it.
  private List<BackupShelf.Backup> backups(UUID lineage, long atLeast, long atMost)
      throws IOException, ProblemException {
    var own = new OwnBackups(folder);
    long most =
        own.isKnown() ? atMost : Math.min(atMost, Math.max(atLeast, journal(lineage).newest()));
    return own.here(lineage, most).reversed();
  }

  private JournalReader journal(UUID lineage) {
    return new JournalReader(lineage, folder.journal(), List.of(folder.backups()), folder.vault());
  }

  /// One on bad sectors is as damaged as one that was cut. A disk that takes no more is another
  /// matter: the next backup would fare no better.
  private void unpack(BackupShelf.Backup backup, Path scratch) throws IOException {
    try {
      BackupFile.unpackData(backup.file(), scratch, backup.state(), folder.vault(), halt::step);
    } catch (DamagedBackupException e) {
      throw e;
    } catch (IOException e) {
      try (var in = Files.newInputStream(backup.file())) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException unreadable) {
        throw new DamagedBackupException("cannot be read: " + backup.file(), unreadable);
      }
      throw e;
    }
  }

  /// By its name alone: a path tells who works here.
  private static void passedOver(Path backup, Exception reason) {
    LOG.log(WARNING, "passed over " + backup.getFileName(), reason);
  }

  /// Makes it and closes it; its rows are not looked at again.
  ///
  /// @throws ArchiveException `archive.gap`
  ClosedFile closed(Path scratch, UUID lineage, long atLeast)
      throws IOException, StoreException, ProblemException {
    into(scratch, lineage, atLeast).database().close();
    return ClosedFile.of(scratch.resolve(BackupFile.DATA), folder.vault());
  }

  /// The same as [#exactly].
  ClosedFile closedAt(Path scratch, UUID lineage, long counter)
      throws IOException, StoreException, ProblemException {
    exactly(scratch, lineage, counter).database().close();
    return ClosedFile.of(scratch.resolve(BackupFile.DATA), folder.vault());
  }

  private Rebuilt replayed(Database database, UUID lineage, long atLeast, long atMost)
      throws IOException, StoreException, ProblemException {
    try {
      WorkingDays workingDays = DataState.workingDays(database);
      Profile before = Opening.profile(database).orElseGet(new ProfileJson()::standard);
      var changes = new ChangeWriter(database, before, workingDays);
      long counter = counter(database);
      var replay = new Replay(folder, changes, counter);
      JournalReading reading =
          journal(lineage)
              .read(
                  counter,
                  (number, change) -> {
                    halt.step();
                    if (number <= atMost) {
                      replay.take(number, change);
                    }
                  });
      requireReached(database, atLeast);
      return new Rebuilt(database, DataState.workingDays(database), reading);
    } catch (IOException | StoreException | ProblemException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Makes in a file that was made anew what was saved since, up to this change.
  ///
  /// @throws ArchiveException `archive.gap` if the journal has not all of it any more
  void catchUp(Database made, UUID lineage, long upTo)
      throws IOException, StoreException, ProblemException {
    long counter = counter(made);
    var changes =
        new ChangeWriter(
            made,
            Opening.profile(made).orElseGet(new ProfileJson()::standard),
            DataState.workingDays(made));
    var replay = new Replay(folder, changes, counter);
    journal(lineage)
        .read(
            counter,
            (number, change) -> {
              if (number <= upTo) {
                replay.take(number, change);
              }
            });
    requireReached(made, upTo);
  }

  private void requireReached(Database made, long atLeast) throws StoreException, ArchiveException {
    long reached = counter(made);
    if (reached < atLeast) {
      throw new ArchiveException(Problem.of(Replay.GAP, folder.path(), reached + 1, atLeast));
    }
  }

  private static long counter(Database database) throws StoreException {
    return DataState.read(database).map(DataState::counter).orElse(0L);
  }
}
