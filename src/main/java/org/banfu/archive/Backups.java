package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.jspecify.annotations.Nullable;

/// The backups of an open archive: made by themselves when changes wait for one since a day or are
/// 64 MB, on request, and copied to a second folder (`reliability.md` 4).
///
/// Some minutes after opening, then each hour it is looked whether one is due; soon after opening
/// if one was left undone. Neither a save nor a reading waits for it. From any thread.
public final class Backups {
  static final Duration SOON = Duration.ofSeconds(30);
  static final Duration FIRST = Duration.ofMinutes(5);
  static final Duration EACH = Duration.ofHours(1);
  static final Duration AGAIN = Duration.ofMinutes(10);

  private static final System.Logger LOG = System.getLogger(Backups.class.getName());

  /// What the data file has and the journal lost is in one place only.
  private static final Set<String> LOSSES =
      Set.of(
          "archive.journalMissing",
          "journal.damaged",
          "journal.damagedOnly",
          "journal.gap",
          "journal.unreadable");

  private final Entrance.Held held;
  private final ArchiveBackup backup;
  private final Clock clock;
  private final Timer timer;
  private final Halt halt = new Halt(this::isSkipped);
  private final List<Consumer<BackupStanding>> listeners = new CopyOnWriteArrayList<>();
  private volatile BackupStanding standing = BackupStanding.FINE;
  private volatile @Nullable SecondFolder second;
  private volatile boolean skipped;
  // Guarded by this.
  private boolean wanted;
  private boolean ended;
  private Runnable waiting = () -> {};

  /// Runs something on the backups' thread after a while; what it gives back calls it off.
  interface Timer {
    Runnable after(Duration delay, Runnable action);

    /// The archive's own.
    static Timer of(Lanes lanes) {
      return (delay, action) -> {
        ScheduledFuture<?> later = lanes.backUpLater(action, delay);
        return () -> later.cancel(false);
      };
    }
  }

  Backups(Entrance.Held held, ArchiveWriter writer, Clock clock, Timer timer) {
    this.held = held;
    this.backup = new ArchiveBackup(held, writer, clock);
    this.clock = clock;
    this.timer = timer;
  }

  /// Begins to look. Before the first change is made.
  void begin() {
    wanted =
        held.opened().notes().stream().map(Problem::code).anyMatch(LOSSES::contains)
            || held.opened().journal().isFull(clock.instant())
            || isInOnePlace();
    lookAfter(wanted ? SOON : FIRST);
  }

  /// Whether the data file has what newest backup and journal have not: somebody may have deleted
  /// or cut these while the archive was closed.
  private boolean isInOnePlace() {
    try {
      long kept = backup.newest().map(newest -> newest.state().counter()).orElse(0L);
      return !held.opened().journal().hasAllAfter(kept);
    } catch (ProblemException e) {
      LOG.log(WARNING, "the backups cannot be listed", e);
      return true;
    }
  }

  /// The archive's lineage: a restored archive has another one, and its own backups.
  public UUID lineage() {
    return held.opened().lineage();
  }

  /// The lineages of the archives that this one was restored in place of, the newest first.
  public List<UUID> replaced() throws ProblemException {
    try {
      return new ReplacedArchives(held.folder())
          .newestFirst().stream().map(ArchiveFile::lineage).toList();
    } catch (IOException e) {
      throw ArchiveBackup.failed(held.folder(), e);
    }
  }

  /// How it stands now.
  public BackupStanding standing() {
    return standing;
  }

  /// Tells the listener how it stands, now and after each look, on any thread.
  public Subscription onChange(Consumer<BackupStanding> listener) {
    listeners.add(listener);
    listener.accept(standing);
    return () -> listeners.remove(listener);
  }

  /// Makes one now.
  ///
  /// @param isCalledOff asked between the steps
  /// @return its file
  /// @throws ProblemException `archive.backupFailed`, `archive.backupMisfits`,
  ///   `archive.backupStopped`: nothing was lost
  public Path make(BooleanSupplier isCalledOff) throws ProblemException {
    var either = new Halt(() -> skipped || isCalledOff.getAsBoolean());
    return held.lanes().backUp(() -> made(either)).file();
  }

  /// Makes one now and copies it.
  Path make(Path to) throws ProblemException {
    if (Files.isRegularFile(to)) {
      throw new ProblemException(Problem.of("archive.backupExists", to));
    }
    return held.lanes().backUp(() -> backup.copy(made(Halt.NONE), to));
  }

  /// Whether one should be made before the archive is closed.
  public boolean isDue() throws ProblemException {
    return !skipped && (isWanted() || backup.isDue());
  }

  /// Calls off the one under way and the one at closing; the next start makes it.
  public void skip() {
    skipped = true;
  }

  /// Copies the newest there from now on, and at once if the folder is there.
  ///
  /// @param copiedAt when it was last seen to have the newest
  public void copyTo(Path folder, Instant copiedAt) {
    second = new SecondFolder(folder, new OwnBackups(held.folder()));
    tell(now -> now.withSecond(Optional.empty(), Optional.of(copiedAt)));
    lookAfter(Duration.ZERO);
  }

  /// Copies no more.
  public void copyNoMore() {
    second = null;
    tell(now -> now.withSecond(Optional.empty(), Optional.empty()));
  }

  /// Before the archive is closed: makes the due one unless it is skipped, then looks no more.
  void end() {
    synchronized (this) {
      ended = true;
      waiting.run();
    }
    try {
      if (isDue()) {
        make(() -> false);
      }
    } catch (ProblemException e) {
      LOG.log(WARNING, "the due backup was not made", e);
    }
    held.lanes().endBackups();
  }

  private synchronized void lookAfter(Duration delay) {
    if (!ended) {
      waiting.run();
      waiting = timer.after(delay, this::look);
    }
  }

  /// On the backups' thread.
  private void look() {
    Duration next = EACH;
    try {
      if (isDue()) {
        made(halt);
      } else {
        copy();
      }
    } catch (ProblemException e) {
      LOG.log(WARNING, "the due backup was not made", e);
      if (!skipped) {
        next = AGAIN;
        tell(now -> now.withFailure(Optional.of(e.problem())));
      }
    } catch (RuntimeException e) {
      LOG.log(WARNING, "it was not looked whether a backup is due", e);
    }
    lookAfter(next);
  }

  private BackupShelf.Backup made(Halt asked) throws ProblemException {
    BackupShelf.Backup made = backup.make(asked);
    synchronized (this) {
      wanted = false;
    }
    tell(now -> now.withFailure(Optional.empty()));
    copy();
    return made;
  }

  /// The backup counts although the second folder has no copy.
  private void copy() throws ProblemException {
    SecondFolder to = second;
    if (to == null) {
      return;
    }
    Optional<BackupShelf.Backup> newest = backup.newest();
    if (newest.isPresent()) {
      BackupStanding next = to.copied(newest.get(), standing, clock, halt);
      tell(now -> now.withSecond(next.second(), next.copiedAt()));
    }
  }

  private synchronized boolean isWanted() {
    return wanted;
  }

  private boolean isSkipped() {
    return skipped;
  }

  private void tell(UnaryOperator<BackupStanding> change) {
    BackupStanding next;
    synchronized (this) {
      next = change.apply(standing);
      standing = next;
    }
    listeners.forEach(listener -> listener.accept(next));
  }
}
