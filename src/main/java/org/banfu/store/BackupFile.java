package org.banfu.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.KeyEnvelope;
import org.banfu.store.vault.PackedData;
import org.banfu.store.vault.Vault;

/// A backup: a ZIP file that holds a data file and its `archive.json`, with `banfu.key` if the data
/// file is encrypted, and nothing else that is looked at.
public final class BackupFile {
  /// How the data file is called in it.
  public static final String DATA = "banfu.mv.db";

  /// How an encrypted one is called in it, see [PackedData].
  private static final String SEALED = DATA + ".sealed";

  private static final int LONGEST_STATE = 1 << 20;
  private static final int PART = 1 << 20;

  private BackupFile() {}

  /// Packs a closed data file.
  ///
  /// @param step runs between two parts of the work, and may end it by throwing
  public static void pack(Path data, Path zip, Vault vault, Runnable step) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(zip));
        var in = Files.newInputStream(data)) {
      if (EncryptedData.is(data)) {
        out.setLevel(Deflater.NO_COMPRESSION);
        out.putNextEntry(new ZipEntry(SEALED));
        PackedData.pack(data, out, vault, step);
      } else {
        out.putNextEntry(new ZipEntry(DATA));
        copy(in, out, Long.MAX_VALUE, step);
      }
      out.closeEntry();
    }
  }

  /// Adds what the packed data file holds, which is not encrypted.
  public static void describe(Path zip, ArchiveFile state) throws IOException {
    describe(zip, state, Optional.empty());
  }

  /// Adds what the packed data file holds and what opens it, and forces the backup to disk.
  ///
  /// @param key nothing if the data file is not encrypted
  public static void describe(Path zip, ArchiveFile state, Optional<KeyEnvelope> key)
      throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of())) {
      Files.write(inside.getPath(ArchiveFile.NAME), state.text());
      Path envelope = inside.getPath(KeyEnvelope.NAME);
      if (key.isPresent()) {
        Files.write(envelope, key.get().text());
      } else {
        Files.deleteIfExists(envelope);
      }
    }
    try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
      file.getFD().sync();
    }
  }

  /// Puts the data file into a folder, under its own name whatever else the backup holds.
  ///
  /// @return what it should hold; nothing if this is no backup: not a ZIP file, or not with the two
  ///   files of one
  /// @throws DamagedBackupException if it was cut or changed, or holds more than it says
  public static Optional<ArchiveFile> unpack(Path zip, Path folder, Vault vault)
      throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      Optional<ArchiveFile> state = state(file);
      if (state.isPresent()) {
        unpackData(file, folder, state.get(), vault, () -> {});
      }
      return state;
    } catch (ZipException e) {
      if (isZip(zip)) {
        throw new DamagedBackupException("cut or changed: " + zip, e);
      }
      return Optional.empty();
    }
  }

  /// Puts the data file of a backup, of which is known what it holds, into a folder.
  ///
  /// @param step runs between two parts of the work, and may end it by throwing
  public static void unpackData(
      Path zip, Path folder, ArchiveFile state, Vault vault, Runnable step) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      unpackData(file, folder, state, vault, step);
    }
  }

  private static void unpackData(
      ZipFile zip, Path folder, ArchiveFile state, Vault vault, Runnable step) throws IOException {
    ZipEntry sealed = zip.getEntry(SEALED);
    ZipEntry data = zip.getEntry(DATA);
    DataFileMark mark = state.data();
    if (sealed != null && mark != null) {
      try (InputStream content = zip.getInputStream(sealed)) {
        PackedData.unpack(content, folder.resolve(DATA), vault, mark.size(), step);
      } catch (ZipException | EOFException e) {
        throw new DamagedBackupException("cut or changed: " + zip.getName(), e);
      }
      return;
    }
    if (data == null || mark == null) {
      throw new DamagedBackupException(DATA + " is not in " + zip.getName(), null);
    }
    // A ZipFile does not look at the checksums by itself.
    try (var content = new CheckedInputStream(zip.getInputStream(data), new CRC32());
        var file = Files.newOutputStream(folder.resolve(DATA), StandardOpenOption.CREATE_NEW)) {
      // A few KB may unpack to any number of GB: no more is written than it says it holds.
      copy(content, file, mark.size(), step);
      if (content.read() >= 0 || content.getChecksum().getValue() != data.getCrc()) {
        throw new DamagedBackupException("size or checksum of " + zip.getName(), null);
      }
    } catch (ZipException | EOFException e) {
      throw new DamagedBackupException("cut or changed: " + zip.getName(), e);
    }
  }

  private static void copy(InputStream from, OutputStream to, long most, Runnable step)
      throws IOException {
    var part = new byte[PART];
    long left = most;
    while (left > 0) {
      step.run();
      int count = from.readNBytes(part, 0, (int) Math.min(part.length, left));
      to.write(part, 0, count);
      left -= count;
      if (count == 0) {
        return;
      }
    }
  }

  /// What a backup's `archive.json` says; nothing if it is no backup or cannot be read.
  public static Optional<ArchiveFile> state(Path zip) {
    try (var file = new ZipFile(zip.toFile())) {
      return state(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What opens a backup's data file; nothing if it is not encrypted, or this is no backup.
  public static Optional<KeyEnvelope> key(Path zip) {
    try (var file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry(KeyEnvelope.NAME);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream text = file.getInputStream(entry)) {
        return KeyEnvelope.read(text.readNBytes(LONGEST_STATE));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ArchiveFile> state(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveFile.NAME);
    if (entry == null || (zip.getEntry(DATA) == null && zip.getEntry(SEALED) == null)) {
      return Optional.empty();
    }
    try (InputStream text = zip.getInputStream(entry)) {
      return ArchiveFile.read(text.readNBytes(LONGEST_STATE));
    }
  }

  /// Whether it begins like one; a ZIP file that was cut is a damaged backup and not something
  /// else.
  private static boolean isZip(Path file) throws IOException {
    try (InputStream start = Files.newInputStream(file)) {
      return start.read() == 'P' && start.read() == 'K';
    }
  }
}
