package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// The archive that this window shows: opened when first needed, closed once with the window.
public final class ArchiveSession implements AutoCloseable {
  private final Path folder;
  private final Clock clock;
  private @Nullable Archive archive;
  // Read without the lock, which an opening may hold for long.
  private volatile @Nullable Archive shown;
  private final Unsaved unsaved = new Unsaved();
  private boolean closed;

  public ArchiveSession(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// The archive's folder, also when it cannot be opened.
  public Path folder() {
    return folder;
  }

  /// The open archive. The first call may be slow: not for the JavaFX thread.
  ///
  /// @throws ArchiveException if it cannot be opened; the next call tries again
  public synchronized Archive archive() throws ProblemException {
    if (closed) {
      throw new ArchiveException(Problem.of("desktop.closed", folder));
    }
    if (archive == null) {
      archive = Archive.open(folder, clock);
      shown = archive;
    }
    return archive;
  }

  /// The archive if it is open already; never slow.
  public Optional<Archive> opened() {
    return Optional.ofNullable(shown);
  }

  /// What is typed in this window and not on disk yet.
  public Unsaved unsaved() {
    return unsaved;
  }

  /// Saves what was typed last and closes the archive at once, without the backup that may be due:
  /// the process ends within seconds. An opening or closing that is under way is left to itself.
  public void closeAtOnce() {
    unsaved.saveAll();
    Archive open = shown;
    if (open != null) {
      open.closeAtOnce();
    }
  }

  /// Closes the archive and puts a backup in its place; who asks for it next gets the restored one,
  /// or the old one if that failed.
  ///
  /// @return where what was replaced is kept
  /// @throws ProblemException as [Archive#restore]: the archive is as it was
  public synchronized Optional<Path> restore(Path backup) throws ProblemException {
    if (closed) {
      throw new ArchiveException(Problem.of("desktop.closed", folder));
    }
    if (archive != null) {
      shown = null;
      // What is replaced is kept whole.
      archive.backups().skip();
      archive.close();
      archive = null;
    }
    return Archive.restore(folder, backup, clock);
  }

  /// Waits for an opening that is under way.
  @Override
  public synchronized void close() {
    closed = true;
    if (archive != null) {
      shown = null;
      archive.close();
      archive = null;
    }
  }
}
