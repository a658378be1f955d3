package org.banfu.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.why.Why;

/// What can be said of an archive's folder without a name or a word of what is in it. Whatever
/// cannot be read counts as none.
///
/// @param schema of the program that opened it last
/// @param bytes of all its files
/// @param dataBytes of the data file
/// @param journalBytes of the journals since the last backup
/// @param backups how many verified ones lie in the folder
/// @param lastBackup the stamp in the newest one's name, such as 2024-05-10T100000; empty if none
public record ArchiveFacts(
    int schema, long bytes, long dataBytes, long journalBytes, int backups, String lastBackup) {

  /// Looks at the folder; nothing is opened. Slow for a folder on the network.
  public static ArchiveFacts of(Path archive) {
    var folder = new ArchiveFolder(archive);
    Optional<ArchiveFile> file = Optional.empty();
    var shelf = new BackupShelf(folder.backups());
    try {
      file = ArchiveFile.read(folder.archiveFile());
    } catch (IOException e) {
      // Told as schema 0.
    }
    int backups = 0;
    String last = "";
    try {
      if (file.isPresent()) {
        var all = shelf.backups(file.get().lineage());
        backups = all.size();
        last = all.isEmpty() ? "" : stamp(all.getLast().file());
      }
    } catch (IOException e) {
      // Told as none.
    }
    return new ArchiveFacts(
        file.map(ArchiveFile::format).orElse(0),
        size(folder.path()),
        size(folder.data()),
        size(folder.journal()),
        backups,
        last);
  }

  /// Whether a newer program wrote the archive in this folder: this one cannot open it, and puts
  /// nothing in its place.
  ///
  /// @throws ProblemException `archive.folderUnusable`
  public static boolean isOfNewerProgram(Path folder) throws ProblemException {
    try {
      return Newer.is(ArchiveFile.read(folder.resolve(ArchiveFile.NAME)));
    } catch (IOException e) {
      throw new ProblemException(Problem.of("archive.folderUnusable", folder, Why.of(e)), e);
    }
  }

  /// Names are made of a time alone; one that a person gave is not repeated.
  private static String stamp(Path backup) {
    String name = backup.getFileName().toString();
    return name.matches("\\d{4}-\\d{2}-\\d{2}T\\d{6}.*") ? name.substring(0, 17) : "named";
  }

  private static long size(Path place) {
    if (Files.notExists(place)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).mapToLong(ArchiveFacts::bytes).sum();
    } catch (IOException | UncheckedIOException e) {
      // A folder that is gone or changes meanwhile: the rest is still worth telling.
      return 0;
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
