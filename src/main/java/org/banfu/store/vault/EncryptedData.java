package org.banfu.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// H2's encrypted data files (AES-XTS, 128 bits), written and read as streams of blocks; what is in
/// them is not looked at, so that a damaged one is rewritten as it is.
public final class EncryptedData {
  /// How H2 begins one.
  private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

  /// What a rewritten file is called until it takes the place of the other.
  public static final String REWRITTEN = ".rewritten";

  private static final int PART = 1 << 18;

  private EncryptedData() {}

  /// Whether a data file is encrypted.
  public static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /// The same of one that may be in use: whoever has it may let nobody else read it, and H2 then
  /// tells so.
  public static boolean seems(Path file, Vault vault) {
    try {
      return is(file);
    } catch (IOException e) {
      return vault.canOpen();
    }
  }

  /// Rewrites a closed data file in its place as the vault's new files are; an empty one is left.
  ///
  /// @param step runs between two parts of the work, and may end it by throwing
  /// @return whether it was not so before
  public static boolean match(Path file, Vault vault, Runnable step) throws IOException {
    return match(file, vault, vault.isSealing(), step);
  }

  /// Decrypts a closed data file in its place; one that is not encrypted is left.
  public static void decrypt(Path file, Vault vault) throws IOException {
    match(file, vault, false, () -> {});
  }

  private static boolean match(Path file, Vault vault, boolean encrypt, Runnable step)
      throws IOException {
    if (Files.size(file) == 0 || is(file) == encrypt) {
      return false;
    }
    Path beside = file.resolveSibling(file.getFileName() + REWRITTEN);
    Files.deleteIfExists(beside);
    try {
      convert(file, beside, vault, step);
      if (!isSame(file, beside, vault)) {
        throw new IOException("the rewritten file differs: " + beside);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }

  /// Writes the other kind of a closed data file, and forces it to disk.
  ///
  /// @param to does not exist
  public static void convert(Path from, Path to, Vault vault, Runnable step) throws IOException {
    boolean isEncrypted = is(from);
    byte[] key = FilePathEncrypt.getPasswordBytes(vault.filePassword());
    FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
    try (FileChannel in = isEncrypted ? new FileEncrypt("in", key, source) : source;
        FileChannel target =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileChannel out = isEncrypted ? target : new FileEncrypt("out", key, target)) {
      copy(in, out, step);
      out.force(true);
    }
  }

  private static void copy(FileChannel in, FileChannel out, Runnable step) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(PART);
    for (long at = 0; at < in.size(); at += PART) {
      step.run();
      fill(in, part, at);
      while (part.hasRemaining()) {
        out.write(part, at + part.position());
      }
    }
  }

  /// Whether one file holds what the other does, of which one may be encrypted.
  public static boolean isSame(Path one, Path other, Vault vault) throws IOException {
    try (FileChannel first = reading(one, vault);
        FileChannel second = reading(other, vault)) {
      ByteBuffer a = ByteBuffer.allocate(PART);
      ByteBuffer b = ByteBuffer.allocate(PART);
      boolean isSame = first.size() == second.size();
      for (long at = 0; isSame && at < first.size(); at += PART) {
        isSame = fill(first, a, at).equals(fill(second, b, at));
      }
      return isSame;
    }
  }

  private static FileChannel reading(Path file, Vault vault) throws IOException {
    if (!is(file)) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    byte[] key = FilePathEncrypt.getPasswordBytes(vault.filePassword());
    return new FileEncrypt("in", key, FileChannel.open(file, StandardOpenOption.READ));
  }

  /// Reads what there is from here on, as much as there is room for; H2 reads beyond the end if it
  /// is given more room than there is left.
  static ByteBuffer fill(FileChannel in, ByteBuffer part, long at) throws IOException {
    part.clear().limit((int) Math.min(part.capacity(), in.size() - at));
    while (part.hasRemaining()) {
      if (in.read(part, at + part.position()) <= 0) {
        throw new IOException("became shorter while it was read");
      }
    }
    return part.flip();
  }
}
