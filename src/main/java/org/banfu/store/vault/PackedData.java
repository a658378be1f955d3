package org.banfu.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// An encrypted data file as it lies in a backup: decrypted, compressed (what is encrypted cannot
/// be), and sealed. With H2's own header in front, so that what is unpacked is the same to the
/// byte.
public final class PackedData {
  /// H2's header: what the file is, and the salt.
  private static final int HEADER = 4096;

  private static final int PART = 1 << 18;

  private PackedData() {}

  /// Packs a closed, encrypted data file; the stream stays open.
  ///
  /// @param step runs between two parts of the work, and may end it by throwing
  public static void pack(Path data, OutputStream out, Vault vault, Runnable step)
      throws IOException {
    byte[] key = FilePathEncrypt.getPasswordBytes(vault.filePassword());
    FileChannel source = FileChannel.open(data, StandardOpenOption.READ);
    try (var in = new FileEncrypt("in", key, source);
        var packed = new DeflaterOutputStream(new SealedOutput(headed(source, out), vault))) {
      var part = ByteBuffer.allocate(PART);
      for (long at = 0; at < in.size(); at += PART) {
        step.run();
        EncryptedData.fill(in, part, at);
        packed.write(part.array(), 0, part.limit());
      }
    }
  }

  private static OutputStream headed(FileChannel source, OutputStream out) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    while (header.hasRemaining()) {
      if (source.read(header, header.position()) < 0) {
        throw new IOException("no encrypted data file");
      }
    }
    out.write(header.array());
    return out;
  }

  /// Unpacks one.
  ///
  /// @param to does not exist
  /// @param most the size that it says it has; no more is written
  /// @throws ZipException if it was changed, or holds more
  public static void unpack(InputStream in, Path to, Vault vault, long most, Runnable step)
      throws IOException {
    byte[] key = FilePathEncrypt.getPasswordBytes(vault.filePassword());
    FileChannel target =
        FileChannel.open(
            to, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try (target) {
      Channels.newOutputStream(target).write(in.readNBytes(HEADER));
      var out = new FileEncrypt("out", key, target);
      var content = new InflaterInputStream(new SealedInput(in, vault));
      var part = new byte[PART];
      long at = 0;
      for (int count = content.readNBytes(part, 0, PART);
          count > 0;
          count = content.readNBytes(part, 0, PART)) {
        step.run();
        if (at + count > most - HEADER) {
          throw new ZipException("more than it says");
        }
        ByteBuffer bytes = ByteBuffer.wrap(part, 0, count);
        while (bytes.hasRemaining()) {
          out.write(bytes, at + bytes.position());
        }
        at += count;
      }
      if (at != most - HEADER) {
        throw new ZipException("less than it says");
      }
    } catch (SealedInput.ChangedException e) {
      var changed = new ZipException("changed");
      changed.initCause(e);
      throw changed;
    }
  }
}
