package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveException;
import org.banfu.archive.ArchiveView;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// The archive that this window shows: opened when first needed, closed once with the window. It is
/// open to be written, or, where that cannot be and the person asked for it, to be read.
public final class ArchiveSession implements AutoCloseable {
  private final Path folder;
  private final Clock clock;
  private final Unsaved unsaved = new Unsaved();
  private @Nullable Archive archive;
  private @Nullable ArchiveView read;
  // Read without the lock, which an opening may hold for long.
  private volatile @Nullable ArchiveView shown;
  private volatile boolean isReading;
  private boolean closed;

  public ArchiveSession(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// The archive's folder, also when it cannot be opened.
  public Path folder() {
    return folder;
  }

  /// The archive, open to be written. The first call may be slow: not for the JavaFX thread.
  ///
  /// @throws ArchiveException if it cannot be opened; the next call tries again; `desktop.reading`
  ///   while it is only read
  public synchronized Archive archive() throws ProblemException {
    if (isReading) {
      throw new ArchiveException(Problem.of("desktop.reading", folder));
    }
    if (archive == null) {
      archive = opening();
      shown = archive;
    }
    return archive;
  }

  /// The archive, to look into it: as it is written, or as it was when the reading began. May be
  /// slow, as [#archive].
  ///
  /// @throws ArchiveException if it cannot be opened
  public synchronized ArchiveView view() throws ProblemException {
    return read == null ? archive() : read;
  }

  /// The archive if it is open already; never slow.
  public Optional<ArchiveView> opened() {
    return Optional.ofNullable(shown);
  }

  /// The archive if it is open to be written; never slow.
  public Optional<Archive> writing() {
    return opened().filter(Archive.class::isInstance).map(Archive.class::cast);
  }

  /// Whether it is only read.
  public boolean isReading() {
    return isReading;
  }

  /// Only reads from now on, as it is now; again, to see what was saved since. Slow.
  ///
  /// @throws ArchiveException if it cannot be read: all is as it was
  public synchronized void read() throws ProblemException {
    requireOpen();
    if (archive != null) {
      throw new IllegalStateException("open to be written");
    }
    ArchiveView next = Archive.openAside(folder, clock);
    endReading();
    isReading = true;
    read = next;
    shown = next;
  }

  /// Writes from now on. Slow.
  ///
  /// @throws ArchiveException if it cannot be opened: it is read as before
  public synchronized void write() throws ProblemException {
    Archive next = opening();
    endReading();
    isReading = false;
    archive = next;
    shown = next;
  }

  private Archive opening() throws ProblemException {
    requireOpen();
    return Archive.open(folder, clock);
  }

  private void requireOpen() throws ArchiveException {
    if (closed) {
      throw new ArchiveException(Problem.of("desktop.closed", folder));
    }
  }

  private void endReading() {
    if (read != null) {
      shown = null;
      read.close();
      read = null;
    }
  }

  /// What is typed in this window and not on disk yet.
  public Unsaved unsaved() {
    return unsaved;
  }

  /// Saves what was typed last and closes the archive at once, without the backup that may be due:
  /// the process ends within seconds. An opening or closing that is under way is left to itself.
  public void closeAtOnce() {
    unsaved.saveAll();
    ArchiveView open = shown;
    if (open instanceof Archive writer) {
      writer.closeAtOnce();
    } else if (open != null) {
      open.close();
    }
  }

  /// Closes the archive and puts a backup in its place; who asks for it next gets the restored one,
  /// or the old one if that failed.
  ///
  /// @return where what was replaced is kept
  /// @throws ProblemException as [Archive#restore]: the archive is as it was
  public synchronized Optional<Path> restore(Path backup) throws ProblemException {
    requireOpen();
    // What was typed since the window was asked to save belongs to what is replaced.
    unsaved.saveAll();
    if (archive != null) {
      shown = null;
      // What is replaced is kept whole.
      archive.backups().skip();
      archive.close();
      archive = null;
    }
    Optional<Path> kept = Archive.restore(folder, backup, clock);
    endReading();
    isReading = false;
    return kept;
  }

  /// Saves what was typed last; waits for an opening that is under way.
  @Override
  public synchronized void close() {
    unsaved.saveAll();
    closed = true;
    shown = null;
    endReading();
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }
}
