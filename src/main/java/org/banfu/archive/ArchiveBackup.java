package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.StoreException;
import org.banfu.store.journal.Journal;

/// Backups of an open archive. After a verified one the journal starts anew.
final class ArchiveBackup {
  private static final System.Logger LOG = System.getLogger(ArchiveBackup.class.getName());

  private final ArchiveFolder folder;
  private final Clock clock;
  private final Opening.Opened opened;
  private final Lanes lanes;
  private final ArchiveWriter writer;
  private final BackupShelf shelf;

  ArchiveBackup(Entrance.Held held, ArchiveWriter writer, Clock clock) {
    this.folder = held.folder();
    this.clock = clock;
    this.opened = held.opened();
    this.lanes = held.lanes();
    this.writer = writer;
    this.shelf = new BackupShelf(folder.backups());
  }

  /// Makes one; saves go on meanwhile.
  synchronized Path make() throws ProblemException {
    lanes.write(() -> told(this::atRest));
    BackupShelf.Backup made = made();
    return lanes.write(() -> told(() -> startAnew(made)));
  }

  private BackupShelf.Backup made() throws ProblemException {
    var maker = new BackupMaker(folder, clock);
    try {
      return lanes.read(() -> told(() -> maker.fromJournals(opened.database())));
    } catch (ProblemException e) {
      if (!e.problem().code().equals(Replay.GAP)) {
        throw e;
      }
      LOG.log(WARNING, "backups and journals are not complete: the backup is made from the rows");
      return lanes.write(() -> told(() -> maker.fromRows(opened.database())));
    }
  }

  /// Makes one and copies it. The copy is read again before it gets its name.
  ///
  /// @param to a folder, or the name of the file to be
  Path make(Path to) throws ProblemException {
    if (Files.isRegularFile(to)) {
      throw new ProblemException(Problem.of("archive.backupExists", to));
    }
    Path made = make();
    Path target = Files.isDirectory(to) ? to.resolve(made.getFileName()) : to.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new ProblemException(Problem.of("archive.backupExists", target));
      }
      try {
        Files.copy(made, part);
        try (var file = new RandomAccessFile(part.toFile(), "rw")) {
          file.getFD().sync();
        }
        if (Files.mismatch(made, part) >= 0) {
          throw new IOException("the copy differs");
        }
        Files.move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
      return target;
    } catch (IOException e) {
      throw new ProblemException(Problem.of("archive.backupNotCopied", target, reason(e), made), e);
    }
  }

  /// Makes one if the journal is a day old, or has 64 MB; nothing is lost if that fails.
  void makeIfDue() {
    try {
      if (lanes.write(() -> opened.journal().isFull(clock.instant()))) {
        Path made = make();
        LOG.log(INFO, "made " + made.getFileName());
      }
    } catch (ProblemException e) {
      LOG.log(WARNING, "the due backup was not made", e);
    }
  }

  /// The data file has everything, on disk, and the journal goes on in a file of its own.
  private Journal atRest() throws IOException, StoreException, ProblemException {
    writer.catchUp();
    opened.database().checkpoint();
    opened.journal().beginNewFile();
    return opened.journal();
  }

  private Path startAnew(BackupShelf.Backup made)
      throws IOException, StoreException, ProblemException {
    DataState now = DataState.read(opened.database()).orElseThrow();
    new ArchiveFile(now.schema(), now.lineage(), now.counter(), now.proposals(), null)
        .write(folder.archiveFile());
    opened.journal().putAside(made.state().counter(), folder.backups());
    opened.journal().deleteAside(shelf.neededNoMore(now.lineage()), folder.backups());
    return made.file();
  }

  private interface Step<T> {
    T run() throws IOException, StoreException, ProblemException;
  }

  private <T> T told(Step<T> step) throws ProblemException {
    try {
      return step.run();
    } catch (IOException | StoreException e) {
      throw new ProblemException(
          Problem.of("archive.backupFailed", folder.backups(), reason(e)), e);
    }
  }

  static String reason(Exception e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
