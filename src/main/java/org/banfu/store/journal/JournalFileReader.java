package org.banfu.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.store.vault.LockedException;
import org.banfu.store.vault.Vault;

/// Reads the records of one journal file in order and notices what does not fit. Changes nothing;
/// what another process appends meanwhile is not seen.
final class JournalFileReader implements AutoCloseable {
  private static final int WINDOW = 1 << 16;

  private final Path file;
  private final Vault vault;
  private final FileChannel channel;
  private final JournalHeader header;
  private final long size;
  private final List<JournalFinding.Damage> damages = new ArrayList<>();
  private long position = JournalHeader.SIZE;
  private long lastCounter;
  private long end;
  private byte[] body = {};

  /// @throws JournalHeader.BadHeaderException if it does not begin like a journal
  JournalFileReader(Path file, Vault vault) throws IOException {
    this.file = file;
    this.vault = vault;
    channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      size = channel.size();
      end = size;
      header = JournalHeader.read(channel);
      lastCounter = header.firstCounter() - 1;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  JournalHeader header() {
    return header;
  }

  /// The counter of the last good record so far; one less than the first counter before it.
  long lastCounter() {
    return lastCounter;
  }

  /// Where the torn tail begins, or the file ends.
  long end() {
    return end;
  }

  /// Whether nothing in it is damaged; a torn tail is no damage.
  boolean whole() {
    return damages.isEmpty();
  }

  /// What did not fit; complete once [#advance] gave false.
  List<JournalFinding> findings() {
    var findings = new ArrayList<JournalFinding>(damages);
    if (end < size) {
      findings.add(new JournalFinding.TornTail(file, end, size - end));
    }
    return List.copyOf(findings);
  }

  /// Goes to the next good record; false at the end.
  ///
  /// @throws LockedException if records are sealed and there is no key
  boolean advance() throws IOException {
    while (position < size) {
      long at = position;
      long left = size - at;
      byte[] head = read(at, (int) Math.min(left, RecordFrame.HEAD));
      if (!RecordFrame.isHead(head)) {
        if (left < RecordFrame.HEAD || isZero(at)) {
          return tornTail(at);
        }
        damages.add(new JournalFinding.Damage(file, at, lastCounter, false));
        position = nextGoodRecord(at + 1);
        continue;
      }
      RecordFrame frame = RecordFrame.decode(head);
      if (frame.size() > left) {
        return tornTail(at);
      }
      position = at + frame.size();
      body = read(at + RecordFrame.HEAD, frame.length());
      if (frame.fits(body) && isOpened(frame)) {
        lastCounter = frame.counter();
        return true;
      }
      damages.add(new JournalFinding.Damage(file, at, lastCounter, false));
    }
    return false;
  }

  private boolean isOpened(RecordFrame frame) throws LockedException {
    if (!header.isSealed()) {
      return true;
    }
    Optional<byte[]> plain = SealedBody.open(body, header.lineage(), frame.counter(), vault);
    body = plain.orElse(body);
    return plain.isPresent();
  }

  /// The body of the record that was gone to, not sealed.
  byte[] body() {
    return body;
  }

  /// The record that was gone to.
  ///
  /// @throws UnknownRecordException if only a newer program knows its kind
  JournalRecord record() throws IOException {
    return RecordCodec.decode(body);
  }

  private boolean tornTail(long at) {
    end = at;
    position = size;
    return false;
  }

  /// Where the next whole record of a later change begins, or the end of the file.
  private long nextGoodRecord(long from) throws IOException {
    for (long start = from; start + RecordFrame.HEAD <= size; start += WINDOW - 3) {
      ByteBuffer window = ByteBuffer.wrap(read(start, (int) Math.min(WINDOW, size - start)));
      for (int i = 0; i + 4 <= window.limit(); i++) {
        if (window.getInt(i) == RecordFrame.MARKER && isLaterRecord(start + i)) {
          return start + i;
        }
      }
    }
    return size;
  }

  private boolean isLaterRecord(long at) throws IOException {
    long left = size - at;
    if (left < RecordFrame.HEAD) {
      return false;
    }
    byte[] head = read(at, RecordFrame.HEAD);
    if (!RecordFrame.isHead(head)) {
      return false;
    }
    RecordFrame frame = RecordFrame.decode(head);
    return frame.counter() > lastCounter
        && frame.size() <= left
        && frame.fits(read(at + RecordFrame.HEAD, frame.length()));
  }

  /// After a power cut a file system may show a grown file whose end was never written.
  private boolean isZero(long from) throws IOException {
    for (long start = from; start < size; start += WINDOW) {
      ByteBuffer window = ByteBuffer.wrap(read(start, (int) Math.min(WINDOW, size - start)));
      while (window.hasRemaining()) {
        if (window.get() != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private byte[] read(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException(file + " became shorter while it was read");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
