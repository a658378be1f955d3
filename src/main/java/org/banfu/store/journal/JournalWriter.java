package org.banfu.store.journal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Appends to one journal file: what was written is forced to disk together, or undone together.
///
/// A RandomAccessFile and not a FileChannel: an interrupt of the thread closes a channel, perhaps
/// between the write and the force.
final class JournalWriter implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(JournalWriter.class.getName());

  private final RandomAccessFile file;
  private final JournalPlace place;
  private long end;
  private long written;

  /// Goes on after `end`; what stands behind it (a torn tail) is cut off.
  JournalWriter(Path path, long end) throws IOException {
    this.end = end;
    this.written = end;
    file = new RandomAccessFile(path.toFile(), "rw");
    try {
      place = JournalPlace.of(path);
      cutTail();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// Makes a file with this header. It gets its name only when the header is on disk, so a journal
  /// with a cut header is always damage and never a beginning.
  static JournalWriter create(Path path, JournalHeader header) throws IOException {
    Path beginning = path.resolveSibling(path.getFileName() + Journal.BEGINNING);
    try (var file = new RandomAccessFile(beginning.toFile(), "rw")) {
      file.setLength(0);
      file.write(header.encode());
      file.getFD().sync();
    }
    Files.move(beginning, path, StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(path);
    return new JournalWriter(path, JournalHeader.SIZE);
  }

  /// Where the last record that was forced to disk ends, in bytes.
  long end() {
    return end;
  }

  /// Writes a record behind those that were written since the last [#force].
  void write(byte[] record) throws IOException {
    if (written == end) {
      cutTail();
    }
    file.seek(written);
    file.write(record);
    written += record.length;
  }

  /// Forces to disk what was written.
  ///
  /// @throws LostJournalException if it went into a file that is not there any more
  void force() throws IOException {
    file.getFD().sync();
    place.require(written, written);
    end = written;
  }

  /// Makes sure, after a failure, that it is not for the file being gone: one on a disk that was
  /// pulled out fails for ever, even after the disk is back.
  ///
  /// @throws LostJournalException if it is
  void requirePlace() throws LostJournalException {
    try {
      // A torn tail that could not be cut off is cut by the next write.
      place.require(end, Long.MAX_VALUE);
    } catch (LostJournalException e) {
      throw e;
    } catch (IOException e) {
      LOG.log(DEBUG, "it is not known where the journal stands", e);
    }
  }

  /// Takes back what was written and not forced to disk; what fails here is done by the next write.
  void undo() {
    written = end;
    try {
      cutTail();
    } catch (IOException e) {
      LOG.log(WARNING, "the journal could not be cut back", e);
    }
  }

  private void cutTail() throws IOException {
    long length = file.length();
    if (length < end) {
      // What is written behind a hole would be taken for damage, and what was cut is gone.
      throw new LostJournalException("cut from " + end + " to " + length + " bytes");
    }
    if (length > end) {
      file.setLength(end);
      file.getFD().sync();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
