package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.journal.DurableFolder;
import org.banfu.store.journal.JournalRewriting;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.KeyEnvelope;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;

/// Rewrites every file of an archive that is not as its vault's new files are, but the data file
/// that is open: journals, backups, what is kept of replaced and damaged files, the draft. Each is
/// written beside, read again, and then put in place, so that it may end at any moment and be run
/// again; a file that needs nothing is not touched.
final class Rewriting {
  private static final System.Logger LOG = System.getLogger(Rewriting.class.getName());

  /// What was being made when a process ended, readable or not.
  private static final List<String> SCRATCH =
      List.of(
          "mending",
          "restoring",
          "checking",
          "shrinking",
          "beginning",
          "backups/copying",
          "backups/making");

  private final ArchiveFolder folder;
  private final Vault vault;
  private final Protection.Progress progress;
  private final Halt halt;
  private final List<Problem> left = new ArrayList<>();
  private int rewritten;

  Rewriting(ArchiveFolder folder, Protection.Progress progress, Halt halt) {
    this.folder = folder;
    this.vault = folder.vault();
    this.progress = progress;
    this.halt = halt;
  }

  /// One file.
  private record Task(Path file, Work work) {}

  /// Gives whether anything was to be done.
  private interface Work {
    boolean on(Path file) throws IOException;
  }

  /// @throws IOException if it cannot be seen which files there are
  void run() throws IOException {
    List<Task> tasks = tasks();
    int done = 0;
    for (Task task : tasks) {
      halt.step();
      try {
        rewritten += task.work().on(task.file()) ? 1 : 0;
      } catch (IOException e) {
        LOG.log(WARNING, "cannot rewrite " + task.file().getFileName(), e);
        left.add(Problem.of("archive.notRewritten", task.file(), Why.of(e)));
      }
      done++;
      progress.at(done, tasks.size());
    }
  }

  int rewritten() {
    return rewritten;
  }

  /// What could not be rewritten.
  List<Problem> left() {
    return List.copyOf(left);
  }

  private List<Task> tasks() throws IOException {
    var tasks = new ArrayList<Task>();
    // What was typed last is the least known elsewhere.
    add(tasks, folder.path(), "draft\\.json", this::small);
    add(tasks, folder.path(), "banfu-[0-9a-f-]{36}\\.tmp", Rewriting::leftOver);
    addArchive(tasks, folder.path());
    for (Path replaced : matching(folder.path(), "replaced-.*")) {
      if (Files.isDirectory(replaced) && isOurs(replaced)) {
        tasks.add(new Task(replaced.resolve(KeyEnvelope.NAME), this::key));
        add(tasks, replaced, "banfu\\.mv\\.db", this::replacedData);
        addArchive(tasks, replaced);
      }
    }
    add(tasks, folder.backups(), ".*\\.journal", this::journal);
    add(tasks, folder.backups(), ".*\\.zip", new BackupRewriting(folder, halt)::run);
    return tasks;
  }

  private void addArchive(List<Task> tasks, Path place) throws IOException {
    add(tasks, place, "(damaged|before-upgrade)-.*\\.mv\\.db", this::data);
    add(tasks, place.resolve("journal"), ".*\\.journal(.*\\.old)?", this::journal);
  }

  private static void add(List<Task> tasks, Path place, String names, Work work)
      throws IOException {
    for (Path file : matching(place, names)) {
      tasks.add(new Task(file, work));
    }
  }

  private static List<Path> matching(Path place, String names) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
    }
  }

  /// One with a password of its own opens with that.
  private boolean isOurs(Path replaced) throws IOException {
    Optional<KeyEnvelope> key = KeyEnvelope.read(replaced.resolve(KeyEnvelope.NAME));
    return key.isEmpty() || vault.holds(key.get().id());
  }

  private boolean small(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    if (content.length == 0 || Vault.isSealedFile(content) == vault.isSealing()) {
      return false;
    }
    byte[] plain =
        vault.openedFile(content).orElseThrow(() -> new IOException("cannot be opened: " + file));
    Path beside = beside(file);
    Files.write(beside, vault.sealedFile(plain));
    replace(beside, file);
    return true;
  }

  /// What a process that was killed left of a file it was writing.
  private static boolean leftOver(Path file) throws IOException {
    return Files.deleteIfExists(file);
  }

  private boolean data(Path file) throws IOException {
    return EncryptedData.match(file, vault, halt::step);
  }

  private boolean replacedData(Path data) throws IOException {
    Path archiveFile = data.resolveSibling(ArchiveFile.NAME);
    Optional<ArchiveFile> said = ArchiveFile.read(archiveFile);
    boolean isAsLeft = said.isPresent() && DataFileMark.of(data).equals(said.get().data());
    if (!data(data)) {
      return false;
    }
    if (isAsLeft) {
      ArchiveFile then = said.get();
      new ArchiveFile(
              then.format(),
              then.lineage(),
              then.counter(),
              then.proposals(),
              DataFileMark.of(data))
          .write(archiveFile);
    }
    return true;
  }

  /// So that what was replaced can be opened by itself.
  private boolean key(Path place) throws IOException {
    Optional<KeyEnvelope> wanted = vault.isSealing() ? vault.envelope() : Optional.empty();
    if (KeyEnvelope.read(place).equals(wanted)) {
      return false;
    }
    if (wanted.isPresent()) {
      KeyShelf.write(wanted.get(), place);
    }
    return wanted.isPresent();
  }

  private boolean journal(Path file) throws IOException {
    if (!JournalRewriting.isJournal(file)) {
      // Damaged, and what is in it is as secret.
      return data(file);
    }
    boolean isNeeded = JournalRewriting.isNeeded(file, vault);
    if (isNeeded) {
      Path beside = beside(file);
      JournalRewriting.run(file, beside, vault);
      replace(beside, file);
    }
    return isNeeded;
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + EncryptedData.REWRITTEN);
  }

  static void replace(Path by, Path file) throws IOException {
    Files.move(by, file, StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(file);
  }

  /// Deletes what was being made when a process ended. Nothing may be made meanwhile.
  void clear() throws IOException {
    for (String name : SCRATCH) {
      Scratch.delete(folder.path().resolve(name));
    }
    for (Path place : List.of(folder.path(), folder.backups())) {
      for (Path left : Scratch.leftIn(place)) {
        Scratch.delete(left);
      }
    }
    if (vault.isSealing()) {
      Scratch.delete(folder.cache());
    }
    for (Path place : List.of(folder.path(), folder.journal(), folder.backups())) {
      for (Path leftOver : matching(place, ".*\\" + EncryptedData.REWRITTEN)) {
        Files.deleteIfExists(leftOver);
      }
    }
  }
}
