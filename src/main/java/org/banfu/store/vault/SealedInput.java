package org.banfu.store.vault;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads what [SealedOutput] wrote, and nothing that was changed.
final class SealedInput extends InputStream {
  private final DataInputStream in;
  private final Vault vault;
  private byte[] piece = {};
  private int at;
  private long index;
  private boolean isLast;

  SealedInput(InputStream in, Vault vault) {
    this.in = new DataInputStream(in);
    this.vault = vault;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    while (at == piece.length) {
      if (isLast) {
        return -1;
      }
      next();
    }
    int part = Math.min(count, piece.length - at);
    System.arraycopy(piece, at, bytes, from, part);
    at += part;
    return part;
  }

  private void next() throws IOException {
    int said = in.readInt();
    int length = said & ~SealedOutput.LAST;
    if (length < 0 || length > SealedOutput.PIECE + Sealing.NONCE + Sealing.TAG) {
      throw new ChangedException();
    }
    isLast = said != length;
    byte[] sealed = in.readNBytes(length);
    Optional<byte[]> opened = vault.open(sealed, SealedOutput.about(index, isLast));
    piece = opened.orElseThrow(ChangedException::new);
    index++;
    at = 0;
  }

  /// It was changed, or sealed with another key.
  static final class ChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedException() {
      super("changed, or sealed with another key");
    }
  }
}
