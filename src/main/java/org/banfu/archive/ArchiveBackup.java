package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.StoreException;
import org.banfu.store.journal.Journal;
import org.banfu.store.why.Why;

/// Makes backups of an open archive, on the backups' thread. After a verified one the journal
/// starts anew and old backups are rotated.
final class ArchiveBackup {
  private static final System.Logger LOG = System.getLogger(ArchiveBackup.class.getName());

  private final ArchiveFolder folder;
  private final Clock clock;
  private final Opening.Opened opened;
  private final Lanes lanes;
  private final ArchiveWriter writer;
  private final OwnBackups own;
  private final Shrinking shrinking;

  ArchiveBackup(Entrance.Held held, ArchiveWriter writer, Clock clock) {
    this.folder = held.folder();
    this.clock = clock;
    this.opened = held.opened();
    this.lanes = held.lanes();
    this.writer = writer;
    this.own = new OwnBackups(folder);
    this.shrinking = new Shrinking(held, writer, Shrinking.ROOM);
  }

  /// Makes one; saves go on meanwhile.
  ///
  /// @throws ProblemException `archive.backupFailed`, `archive.backupMisfits`, or
  ///   `archive.backupStopped` if it was called off
  Backup make(Halt halt) throws ProblemException {
    try {
      lanes.write(() -> told(this::atRest));
      Backup made = made(halt);
      lanes.write(() -> startedAnew(made));
      rotate();
      LOG.log(INFO, "made " + made.file().getFileName());
      shrinking.after(made, halt);
      return made;
    } catch (CancellationException e) {
      throw new ProblemException(Problem.of("archive.backupStopped", folder.backups()), e);
    }
  }

  private Backup made(Halt halt) throws ProblemException {
    var maker = new BackupMaker(folder, clock, halt);
    try {
      return told(() -> maker.fromJournals(opened.database()));
    } catch (ProblemException e) {
      if (!e.problem().code().equals(Replay.GAP)) {
        throw e;
      }
      LOG.log(WARNING, "backups and journals are not complete: the backup is made from the rows");
      return lanes.write(() -> told(() -> maker.fromRows(opened.database())));
    }
  }

  /// Copies one that was made. The copy is read again before it gets its name.
  ///
  /// @param to a folder, or the name of the file to be
  Path copy(Backup made, Path to) throws ProblemException {
    Path target =
        Files.isDirectory(to) ? to.resolve(made.file().getFileName()) : to.toAbsolutePath();
    if (Files.exists(target)) {
      throw new ProblemException(Problem.of("archive.backupExists", target));
    }
    try {
      new BackupCopy(made.file(), opened.lineage()).to(target, Halt.NONE);
      return target;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("archive.backupNotCopied", target, Why.of(e), made.file()), e);
    }
  }

  /// Whether changes wait for a backup since a day, or 64 MB of them.
  boolean isDue() throws ProblemException {
    return lanes.write(() -> opened.journal().isFull(clock.instant()));
  }

  /// The newest of this archive's.
  Optional<Backup> newest() throws ProblemException {
    List<Backup> backups = told(() -> own.here(opened.lineage(), Long.MAX_VALUE));
    return backups.isEmpty() ? Optional.empty() : Optional.of(backups.getLast());
  }

  /// The data file has everything, on disk, and the journal goes on in a file of its own.
  private Journal atRest() throws IOException, StoreException, ProblemException {
    writer.catchUp();
    opened.database().checkpoint();
    opened.journal().beginNewFile();
    return opened.journal();
  }

  /// The backup counts whatever fails here, or another would be made in ten minutes, and again:
  /// each of these steps is taken again after the next one.
  private boolean startedAnew(Backup made) {
    Journal journal = opened.journal();
    boolean isStated = goesOn("archive.json", this::state);
    boolean isAside =
        goesOn("journals", () -> journal.putAside(made.state().counter(), folder.backups()));
    boolean isCleared = goesOn("old journals", () -> clear(made));
    return isStated && isAside && isCleared;
  }

  private boolean state() throws IOException, StoreException {
    DataState now = DataState.read(opened.database()).orElseThrow();
    new ArchiveFile(now.schema(), now.lineage(), now.counter(), now.proposals(), null)
        .write(folder.archiveFile());
    return true;
  }

  private int clear(Backup made) throws IOException, ProblemException {
    long upTo = own.neededNoMore(opened.lineage(), made.state().counter());
    return opened.journal().deleteAside(upTo, folder.backups());
  }

  private static boolean goesOn(String what, Step<?> step) {
    try {
      step.run();
      return true;
    } catch (IOException | StoreException | ProblemException e) {
      LOG.log(WARNING, "after a backup was made: " + what, e);
      return false;
    }
  }

  /// The backup counts although an old one cannot be deleted.
  private void rotate() {
    try {
      BackupRotation.run(own.here(opened.lineage(), Long.MAX_VALUE));
    } catch (IOException e) {
      LOG.log(WARNING, "old backups were not rotated", e);
    }
  }

  private interface Step<T> {
    T run() throws IOException, StoreException, ProblemException;
  }

  private <T> T told(Step<T> step) throws ProblemException {
    try {
      return step.run();
    } catch (IOException | StoreException e) {
      throw failed(folder, e);
    }
  }

  static ProblemException failed(ArchiveFolder folder, Exception e) {
    return new ProblemException(Problem.of("archive.backupFailed", folder.backups(), Why.of(e)), e);
  }
}
