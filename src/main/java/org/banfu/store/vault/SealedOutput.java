package org.banfu.store.vault;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A stream in sealed pieces, each about its place and whether it is the last: none can be left
/// out, and the end cannot be cut off.
final class SealedOutput extends OutputStream {
  static final int PIECE = 1 << 16;

  /// In the length of the last piece.
  static final int LAST = 1 << 30;

  private final DataOutputStream out;
  private final Vault vault;
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private long index;
  private boolean isClosed;

  SealedOutput(OutputStream out, Vault vault) {
    this.out = new DataOutputStream(out);
    this.vault = vault;
  }

  static byte[] about(long index, boolean isLast) {
    return ByteBuffer.allocate(9).putLong(index).put((byte) (isLast ? 1 : 0)).array();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int at = from;
    int left = count;
    while (left > 0) {
      int part = Math.min(left, PIECE - filled);
      System.arraycopy(bytes, at, piece, filled, part);
      filled += part;
      at += part;
      left -= part;
      if (filled == PIECE) {
        end(false);
      }
    }
  }

  private void end(boolean isLast) throws IOException {
    byte[] sealed = vault.seal(Arrays.copyOf(piece, filled), about(index, isLast));
    out.writeInt(sealed.length | (isLast ? LAST : 0));
    out.write(sealed);
    index++;
    filled = 0;
  }

  /// Writes the last piece; what it writes to stays open.
  @Override
  public void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      end(true);
      out.flush();
    }
  }
}
