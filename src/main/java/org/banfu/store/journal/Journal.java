package org.banfu.store.journal;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// The journal of an open archive, for the one writer: a change is saved when [#append] has
/// returned.
///
/// Meant for the writer thread, which is never interrupted; should an interrupt come all the same,
/// the record is written and the thread stays interrupted. Not safe for several threads.
public final class Journal implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());

  /// What a file is called until its header is on disk.
  static final String BEGINNING = ".new";

  /// Somebody took the journal away, see [#restart].
  public static final String GONE = "journal.gone";

  private static final long FULL = 64L << 20;
  private static final Duration DAY = Duration.ofDays(1);

  private final Path folder;
  private final UUID lineage;
  private final Clock clock;
  private final Vault vault;
  private final JournalReading opening;
  private final List<JournalFile> files;
  private long lastCounter;
  private @Nullable JournalWriter writer;
  private boolean closed;
  private boolean isLost;

  private Journal(
      Path folder,
      UUID lineage,
      Clock clock,
      Vault vault,
      JournalReading opening,
      long storeCounter) {
    this.folder = folder;
    this.lineage = lineage;
    this.clock = clock;
    this.vault = vault;
    this.opening = opening;
    this.files = new ArrayList<>(opening.files());
    this.lastCounter = Math.max(opening.lastCounter(), storeCounter);
  }

  /// Opens a journal without a password whose files were never put aside, see the other `open`.
  public static Journal open(
      Path folder, UUID lineage, long storeCounter, ChangeTarget target, Clock clock)
      throws IOException, ProblemException {
    return open(folder, List.of(), lineage, storeCounter, target, clock, Vault.none());
  }

  /// Opens the journal in this folder (made if missing) and hands what the store lacks, every
  /// change after `storeCounter`, to the target. What does not fit is told by [#opening].
  ///
  /// @param aside where files were put aside: H2 may fall back behind its last backup
  /// @throws ProblemException if a file was written by a newer program, or the target throws it
  public static Journal open(
      Path folder,
      List<Path> aside,
      UUID lineage,
      long storeCounter,
      ChangeTarget target,
      Clock clock,
      Vault vault)
      throws IOException, ProblemException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      DurableFolder.sync(folder);
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + BEGINNING)) {
      for (Path file : left) {
        isDeleted(file); // killed while beginning a file: nothing was in it yet
      }
    }
    JournalReading opening =
        new JournalReader(lineage, folder, aside, vault).read(storeCounter, target);
    var journal = new Journal(folder, lineage, clock, vault, opening, storeCounter);
    journal.goOn();
    return journal;
  }

  /// What reading the journal gave when it was opened.
  public JournalReading opening() {
    return opening;
  }

  /// The save counter of the last change.
  public long lastCounter() {
    return lastCounter;
  }

  /// Appends a change and forces it to disk; only then it is saved.
  ///
  /// @return its save counter, one more than the last
  /// @throws ProblemException `journal.unwritable` if it could not be written; nothing is changed
  ///   then, and the next append may work. `journal.gone` if somebody moved, deleted, replaced or
  ///   cut the file: no append works before [#restart]
  public long append(JournalRecord change) throws ProblemException {
    return append(List.of(change));
  }

  /// Appends several changes and forces them to disk together: all are saved, or none.
  ///
  /// @return the save counter of the first; the others follow it one by one
  /// @throws ProblemException as for one change
  public long append(List<? extends JournalRecord> changes) throws ProblemException {
    long first = lastCounter + 1;
    long next = first;
    try {
      JournalWriter current = writer();
      try {
        for (JournalRecord change : changes) {
          byte[] plain = RecordCodec.encode(change);
          boolean isSealed = files.getLast().sealed();
          byte[] body = isSealed ? SealedBody.seal(plain, lineage, next, vault) : plain;
          current.write(RecordFrame.encode(next, body));
          next++;
        }
        current.force();
      } catch (LostJournalException | RuntimeException | Error e) {
        current.undo();
        throw e;
      } catch (IOException e) {
        current.undo();
        current.requirePlace();
        throw e;
      }
      files.set(files.size() - 1, files.getLast().endingAt(next - 1, current.end()));
    } catch (LostJournalException e) {
      isLost = true;
      throw new ProblemException(Problem.of(GONE, folder, Why.of(e)), e);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("journal.unwritable", folder, Why.of(e)), e);
    }
    lastCounter = next - 1;
    return first;
  }

  /// Goes on in a new file, in a folder that is made if it is missing. To be called once all that
  /// was saved up to a change is on disk elsewhere; what stands in the old file's place is kept.
  ///
  /// @param upTo the counter of that change
  /// @param owed what was saved after it; before it is on disk no other append works
  /// @throws ProblemException as [#append]
  public void restart(long upTo, List<? extends JournalRecord> owed)
      throws IOException, ProblemException {
    boolean isOpen = writer != null;
    try {
      beginNewFile();
    } catch (IOException e) {
      LOG.log(WARNING, "the journal that was taken away could not be closed", e);
    }
    Files.createDirectories(folder);
    if (isOpen) {
      putOut(files.getLast().path());
    }
    DurableFolder.sync(folder);
    files.clear();
    long before = lastCounter;
    lastCounter = upTo;
    isLost = false;
    boolean isWhole = false;
    try {
      if (!owed.isEmpty()) {
        append(owed);
      }
      isWhole = true;
    } finally {
      if (!isWhole) {
        isLost = true;
        lastCounter = before;
      }
    }
  }

  /// Keeps what was put in the place of a journal, or is left of it, under a name that is not read.
  private static void putOut(Path file) throws IOException {
    if (Files.exists(file)) {
      Path kept = file.resolveSibling(file.getFileName() + ".old");
      for (int i = 2; Files.exists(kept); i++) {
        kept = file.resolveSibling(file.getFileName() + "-" + i + ".old");
      }
      Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Whether its files have every change after this save counter.
  public boolean hasAllAfter(long counter) {
    long reached = counter;
    for (JournalFile file : files) {
      if (file.firstCounter() <= reached + 1) {
        reached = Math.max(reached, file.lastCounter());
      }
    }
    return reached >= lastCounter;
  }

  /// Whether a backup should be made so that the journal can start anew: a day old, or 64 MB.
  public boolean isFull(Instant now) {
    long bytes = files.stream().mapToLong(JournalFile::goodEnd).sum();
    return bytes >= FULL
        || files.stream()
            .anyMatch(
                file -> file.lastCounter() >= file.firstCounter() && isOld(file.begunAt(), now));
  }

  /// One that was begun while the clock ran ahead may be of any age.
  private static boolean isOld(Instant begunAt, Instant now) {
    return !begunAt.plus(DAY).isAfter(now) || begunAt.minus(DAY).isAfter(now);
  }

  /// Lets the next change begin a new file, so that all before it can be put aside by [#putAside].
  public void beginNewFile() throws IOException {
    JournalWriter current = writer;
    writer = null;
    if (current != null) {
      current.close();
    }
  }

  /// Moves every file that holds no change after `upTo` into another folder, once a verified backup
  /// has them all.
  ///
  /// @return where the files are now
  public List<Path> putAside(long upTo, Path target) throws IOException {
    var moved = new ArrayList<Path>();
    for (JournalFile file : List.copyOf(files)) {
      boolean current = writer != null && file.equals(files.getLast());
      if (current || file.lastCounter() > upTo) {
        continue;
      }
      Files.createDirectories(target);
      Path to = free(target, file.path().getFileName().toString());
      move(file.path(), to);
      files.remove(file);
      moved.add(to);
    }
    return moved;
  }

  /// Another disk may hold the folder where they are put aside. Two of one file do no harm.
  private static void move(Path file, Path to) throws IOException {
    try {
      Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path beside = to.resolveSibling(to.getFileName() + BEGINNING);
      Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
      try (var copy = new RandomAccessFile(beside.toFile(), "rw")) {
        copy.getFD().sync();
      }
      Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
      DurableFolder.sync(to);
      Files.delete(file);
    }
    DurableFolder.sync(to);
    DurableFolder.sync(file);
  }

  /// Deletes files that were put aside and hold no change after `upTo`; one that cannot be deleted
  /// holds up no other.
  ///
  /// @return how many
  public int deleteAside(long upTo, Path aside) throws IOException, ProblemException {
    int deleted = 0;
    List<JournalReader.Listed> files =
        new JournalReader(lineage, folder, List.of(aside), vault).files();
    for (int i = 0; i + 1 < files.size(); i++) {
      boolean old = files.get(i + 1).header().firstCounter() <= upTo + 1;
      if (old && files.get(i).aside()) {
        deleted += isDeleted(files.get(i).path()) ? 1 : 0;
      }
    }
    return deleted;
  }

  private static boolean isDeleted(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(WARNING, file.getFileName() + " cannot be deleted", e);
      return false;
    }
  }

  /// Goes on in the newest file if it is whole and ends with the last change; a damaged file is
  /// never touched.
  private void goOn() throws IOException {
    if (files.isEmpty()) {
      return;
    }
    JournalFile newest = files.getLast();
    if (newest.whole()
        && newest.lastCounter() == lastCounter
        && newest.sealed() == vault.isSealing()) {
      writer = new JournalWriter(newest.path(), newest.goodEnd());
    }
  }

  private JournalWriter writer() throws IOException {
    if (closed) {
      throw new IllegalStateException("the journal is closed");
    }
    if (isLost || Files.notExists(folder)) {
      throw new LostJournalException("taken away");
    }
    JournalWriter current = writer;
    if (current == null) {
      long first = lastCounter + 1;
      Instant now = clock.instant();
      Path path = newPath(first);
      boolean isSealed = vault.isSealing();
      var header = new JournalHeader(lineage, first, now).withCipher(isSealed);
      current = JournalWriter.create(path, header);
      files.add(new JournalFile(path, first, lastCounter, now, current.end(), true, isSealed));
      writer = current;
    }
    return current;
  }

  /// A name that sorts by the first counter; a damaged file may have it already.
  private Path newPath(long first) {
    String name = String.format(Locale.ROOT, "%012d-%.8s", first, lineage);
    return free(folder, name + JournalReader.SUFFIX);
  }

  private static Path free(Path where, String name) {
    Path path = where.resolve(name);
    String stem = name.substring(0, name.length() - JournalReader.SUFFIX.length());
    for (int i = 2; Files.exists(path); i++) {
      path = where.resolve(stem + "-" + i + JournalReader.SUFFIX);
    }
    return path;
  }

  /// Nothing is appended from here on: the archive's lock may be another's.
  @Override
  public void close() throws IOException {
    closed = true;
    beginNewFile();
  }
}
