package org.banfu.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup: a ZIP file that holds a data file and its `archive.json`, and nothing else that is
/// looked at.
public final class BackupFile {
  /// How the data file is called in it.
  public static final String DATA = "banfu.mv.db";

  private static final int LONGEST_STATE = 1 << 20;

  private BackupFile() {}

  /// Packs a closed data file.
  public static void pack(Path data, Path zip) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(DATA));
      Files.copy(data, out);
      out.closeEntry();
    }
  }

  /// Adds what the packed data file holds, and forces the backup to disk.
  public static void describe(Path zip, ArchiveFile state) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of())) {
      Files.write(inside.getPath(ArchiveFile.NAME), state.text());
    }
    try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
      file.getFD().sync();
    }
  }

  /// Puts the data file into a folder, under its own name whatever else the backup holds.
  ///
  /// @return what it should hold; nothing if this is no backup: not a ZIP file, or not with the two
  ///   files of one
  /// @throws DamagedBackupException if it was cut or changed
  public static Optional<ArchiveFile> unpack(Path zip, Path folder) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      Optional<ArchiveFile> state = state(file);
      if (state.isPresent()) {
        unpackData(file, folder);
      }
      return state;
    } catch (ZipException e) {
      if (isZip(zip)) {
        throw new DamagedBackupException("cut or changed: " + zip, e);
      }
      return Optional.empty();
    }
  }

  /// Puts the data file of a backup that was only packed into a folder.
  public static void unpackData(Path zip, Path folder) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      unpackData(file, folder);
    }
  }

  private static void unpackData(ZipFile zip, Path folder) throws IOException {
    ZipEntry data = zip.getEntry(DATA);
    if (data == null) {
      throw new DamagedBackupException(DATA + " is not in " + zip.getName(), null);
    }
    // A ZipFile does not look at the checksums by itself.
    try (var content = new CheckedInputStream(zip.getInputStream(data), new CRC32())) {
      Files.copy(content, folder.resolve(DATA));
      if (content.getChecksum().getValue() != data.getCrc()) {
        throw new DamagedBackupException("checksum of " + zip.getName(), null);
      }
    } catch (ZipException | EOFException e) {
      throw new DamagedBackupException("cut or changed: " + zip.getName(), e);
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

  private static Optional<ArchiveFile> state(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveFile.NAME);
    if (entry == null || zip.getEntry(DATA) == null) {
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
