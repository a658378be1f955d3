package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.Journal;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// Appends to the journal, and begins a new one where somebody (a sync program, a tidy colleague)
/// moved, deleted, replaced or cut it under the open archive.
///
/// What was acknowledged before is then in the open data file alone, which may be unlinked itself:
/// it is put into a verified backup, made from the rows, before anything more is acknowledged.
final class JournalKeeper {
  private static final System.Logger LOG = System.getLogger(JournalKeeper.class.getName());

  private final ArchiveFolder folder;
  private final ArchiveLock lock;
  private final Journal journal;
  private final Database database;
  private final Clock clock;
  private final ChangeFeed feed;
  private @Nullable Backup backedUp;

  JournalKeeper(Entrance.Held held, Clock clock, ChangeFeed feed) {
    this.folder = held.folder();
    this.lock = held.lock();
    this.journal = held.opened().journal();
    this.database = held.opened().database();
    this.clock = clock;
    this.feed = feed;
  }

  /// As [Journal#append(List)], in a new journal if that is needed.
  ///
  /// @param waiting what was acknowledged and the data file has not
  /// @throws ProblemException `journal.unwritable`, or `journal.gone` if no new one can be begun
  long append(List<? extends JournalRecord> changes, List<JournalRecord> waiting)
      throws ProblemException {
    try {
      return journal.append(changes);
    } catch (ProblemException e) {
      if (!e.problem().code().equals(Journal.GONE)) {
        throw e;
      }
      LOG.log(WARNING, "the journal was taken away", e);
      Problem told = begin(waiting);
      long first = journal.append(changes);
      feed.publish(new Change.Mended(told));
      return first;
    }
  }

  private Problem begin(List<JournalRecord> waiting) throws ProblemException {
    try {
      Files.createDirectories(folder.path());
      DataState now = DataState.read(database).orElseThrow();
      requireOwn(now);
      lock.keep(clock);
      Backup backup = backup(now);
      new ArchiveFile(now.schema(), now.lineage(), now.counter(), now.proposals(), null)
          .write(folder.archiveFile());
      journal.restart(now.counter(), waiting);
      backedUp = null;
      return Problem.of("archive.journalBegunAnew", folder.path(), backup.file());
    } catch (IOException | StoreException | ProblemException e) {
      throw new ProblemException(Problem.of(Journal.GONE, folder.journal(), Why.of(e)), e);
    }
  }

  /// The one of the attempt before, if nothing was saved since: where the disk is nearly full one
  /// at each key would fill it.
  private Backup backup(DataState now) throws IOException, StoreException, ProblemException {
    Backup made = backedUp;
    if (made == null || made.state().counter() != now.counter() || Files.notExists(made.file())) {
      made = new BackupMaker(folder, clock).fromRows(database);
      backedUp = made;
    }
    return made;
  }

  /// Another archive, or a later life of this one, may have been put there meanwhile.
  private void requireOwn(DataState now) throws IOException, ArchiveException {
    Optional<ArchiveFile> there = ArchiveFile.read(folder.archiveFile());
    if (there.isPresent()
        && (!there.get().lineage().equals(now.lineage())
            || there.get().counter() > now.counter())) {
      throw new ArchiveException(Problem.of("archive.mixed", folder.archiveFile(), folder.data()));
    }
  }
}
