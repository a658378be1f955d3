package org.banfu.store.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Appends to one journal file. Each append is forced to disk before it returns, or undone.
///
/// A RandomAccessFile and not a FileChannel: an interrupt of the thread closes a channel, perhaps
/// between the write and the force.
final class JournalWriter implements AutoCloseable {
  private final RandomAccessFile file;
  private long end;

  /// Goes on after `end`; what stands behind it (a torn tail) is cut off.
  JournalWriter(Path path, long end) throws IOException {
    this.end = end;
    file = new RandomAccessFile(path.toFile(), "rw");
    try {
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

  /// Where the last record ends, in bytes.
  long end() {
    return end;
  }

  /// Appends with one write and forces to disk.
  ///
  /// @throws IOException if it could not be written; the file then is as it was, or is made so by
  ///   the next append
  void append(byte[] record) throws IOException {
    cutTail();
    try {
      file.seek(end);
      file.write(record);
      file.getFD().sync();
      end += record.length;
    } catch (IOException e) {
      try {
        cutTail();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private void cutTail() throws IOException {
    if (file.length() > end) {
      file.setLength(end);
      file.getFD().sync();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
