package org.banfu.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// A stream whose reader may leave when it has read enough (`banfu list | head`): what comes after
/// is dropped in silence. Every other failure, such as a full disk, stays one.
final class ReadersPipe extends FilterOutputStream {
  private boolean left;

  ReadersPipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
      left = true;
    }
  }

  /// Java gives no more than the system's own sentence, in the system's language.
  private static boolean isBrokenPipe(IOException failure) {
    String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("pipe") || reason.contains("管道");
  }
}
