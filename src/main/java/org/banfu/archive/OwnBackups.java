package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.Hashes;
import org.banfu.store.journal.DurableFolder;

/// Which backups were made in this folder. A folder that was copied as a whole goes on with the
/// same lineage and counts its own saves, so that a backup of the copy looks like one of this
/// archive and says something else: it can be restored, and nothing is mended from it (decision
/// 0227).
///
/// They are listed in a file beside `archive.json`, not among the backups, where those of another
/// copy are put.
record OwnBackups(ArchiveFolder folder) {
  private static final System.Logger LOG = System.getLogger(OwnBackups.class.getName());

  /// More than a year of one a day: those on a stick that was away that long are only listed.
  private static final int MOST = 400;

  /// A backup that was made here; it may have been renamed or encrypted since, not both.
  private record Entry(UUID lineage, long counter, String sha256, String name) {
    static Entry of(Path file, ArchiveFile state) {
      DataFileMark mark = state.data();
      return new Entry(
          state.lineage(),
          state.counter(),
          mark == null ? "-" : mark.sha256(),
          file.getFileName().toString().replaceAll("\\R", " "));
    }

    static Entry parse(String line) {
      String[] parts = line.split(" ", 4);
      return new Entry(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
    }

    String line() {
      return lineage + " " + counter + " " + sha256 + " " + name;
    }

    boolean isSame(Entry other) {
      return lineage.equals(other.lineage())
          && counter == other.counter()
          && (sha256.equals(other.sha256()) || name.equals(other.name()));
    }
  }

  private Path file() {
    return folder.path().resolve("backups.txt");
  }

  /// Those of this lineage on a shelf, here or in a second folder, in the order of their counters.
  ///
  /// @param most the save counter that the archive has: without a list, as an older program leaves
  ///   it, one beyond cannot be of it
  List<Backup> on(BackupShelf shelf, UUID lineage, long most) throws IOException {
    Optional<List<Entry>> listed = listed();
    return shelf.backups(lineage).stream()
        .filter(backup -> backup.state().counter() <= most && isOwn(listed, backup))
        .toList();
  }

  /// Those in the archive's own folder.
  List<Backup> here(UUID lineage, long most) throws IOException {
    return on(new BackupShelf(folder.backups()), lineage, most);
  }

  /// Whether there is a list at all.
  boolean isKnown() {
    return listed().isPresent();
  }

  /// Whether a backup, wherever it lies, was made here as far as is known.
  boolean holds(Path backup, ArchiveFile state) {
    return isOwn(listed(), new Backup(backup, state));
  }

  private static boolean isOwn(Optional<List<Entry>> listed, Backup backup) {
    var entry = Entry.of(backup.file(), backup.state());
    return listed.isEmpty() || listed.get().stream().anyMatch(entry::isSame);
  }

  /// The save counter up to which no journal is needed any more: two later backups were verified.
  /// Several of one state are one.
  long neededNoMore(UUID lineage, long most) throws IOException {
    List<Long> counters =
        here(lineage, most).stream().map(backup -> backup.state().counter()).distinct().toList();
    return counters.size() < BackupRotation.NEWEST
        ? 0
        : counters.get(counters.size() - BackupRotation.NEWEST);
  }

  /// Lists one that is about to get its name; whatever it stands for is on disk when this returns.
  void add(Path file, ArchiveFile state) throws IOException {
    List<Entry> all = new ArrayList<>(begun(state));
    all.add(Entry.of(file, state));
    write(all);
  }

  /// Begins the list where there is none, with the backups that the archive may have made.
  void begin(ArchiveFile state) throws IOException {
    if (!isKnown()) {
      write(begun(state));
    }
  }

  private List<Entry> begun(ArchiveFile state) throws IOException {
    Optional<List<Entry>> listed = listed();
    return listed.isPresent()
        ? listed.get()
        : here(state.lineage(), state.counter()).stream()
            .map(backup -> Entry.of(backup.file(), backup.state()))
            .toList();
  }

  /// Nothing if there is no list, or it is not whole.
  private Optional<List<Entry>> listed() {
    try {
      if (Files.notExists(file())) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file());
      List<String> entries = lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
      if (lines.isEmpty() || !lines.getLast().equals(Hashes.of(text(entries)))) {
        LOG.log(WARNING, "the list of the backups is damaged");
        return Optional.empty();
      }
      return Optional.of(entries.stream().map(Entry::parse).toList());
    } catch (IOException | RuntimeException e) {
      LOG.log(WARNING, "the list of the backups cannot be read", e);
      return Optional.empty();
    }
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void write(List<Entry> entries) throws IOException {
    List<String> lines =
        entries.stream().skip(Math.max(0, entries.size() - MOST)).map(Entry::line).toList();
    String text = text(lines);
    Path beside = file().resolveSibling(file().getFileName() + ".new");
    try (var out = new RandomAccessFile(beside.toFile(), "rw")) {
      out.setLength(0);
      out.write((text + Hashes.of(text) + "\n").getBytes(UTF_8));
      out.getFD().sync();
    }
    Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(file());
  }
}
