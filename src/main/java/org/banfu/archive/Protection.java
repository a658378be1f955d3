package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledFuture;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.BackupFile;
import org.banfu.store.StoreException;
import org.banfu.store.vault.LockedException;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// The password of an open archive: set, changed, removed. From any thread; saves wait only while
/// the data file and the journal are rewritten, not for the backups.
///
/// A process that ends on the way leaves an archive that opens (with the password that is in force,
/// once [#set] has begun its first file) and goes on with the rest by itself.
public final class Protection {
  private static final System.Logger LOG = System.getLogger(Protection.class.getName());

  /// How far it is.
  @FunctionalInterface
  public interface Progress {
    /// Nobody looks.
    Progress NONE = (done, all) -> {};

    /// A file is done.
    ///
    /// @param done how many files are rewritten, of all
    void at(int done, int all);
  }

  /// What was done.
  ///
  /// @param rewritten how many files
  /// @param elsewhere backups in the second folders that are not as the archive is now: readable
  ///   without a password, or with the one before
  /// @param left what in the archive's folder could not be rewritten, and why
  public record Outcome(int rewritten, List<Path> elsewhere, List<Problem> left) {
    public Outcome {
      elsewhere = List.copyOf(elsewhere);
      left = List.copyOf(left);
    }
  }

  private final Entrance.Held held;
  private final ArchiveWriter writer;
  private final IntegrityPass pass;
  private final Runnable keepNoSearchText;
  private final Halt halt = new Halt(this::isEnded);
  private volatile boolean ended;
  private volatile @Nullable ScheduledFuture<?> finishing;

  Protection(
      Entrance.Held held, ArchiveWriter writer, IntegrityPass pass, Runnable keepNoSearchText) {
    this.held = held;
    this.writer = writer;
    this.pass = pass;
    this.keepNoSearchText = keepNoSearchText;
  }

  /// Whether an archive asks for a password when it is opened; a cheap look at its folder.
  public static boolean isProtected(Path folder) {
    try {
      return new KeyShelf(folder).isProtected();
    } catch (IOException e) {
      // Opening it tells what is the matter.
      return false;
    }
  }

  private ArchiveFolder folder() {
    return held.folder();
  }

  private Vault vault() {
    return folder().vault();
  }

  /// Whether this archive has a password now.
  public boolean isSet() {
    return vault().isSealing();
  }

  /// Opens this archive, and backups with its key, again without asking: what is in memory anyway.
  public Unlocking unlocking() {
    return new KeyShelf.KnownKey(vault().copy());
  }

  /// Sets one. From now on nothing of the archive's content is written readable into its folder;
  /// data file, journals and backups there are rewritten.
  ///
  /// @param seconds second folders to look for readable backups in; they are not touched
  /// @throws ProblemException `archive.passwordShort`, `archive.passwordSet` if it has one,
  ///   `archive.notProtected` if the data file could not be rewritten: it has none
  public Outcome set(Password password, List<Path> seconds, Progress progress)
      throws ProblemException {
    requireLength(password);
    return alone(() -> {
      if (vault().canOpen()) {
        throw problem("archive.passwordSet", folder().path());
      }
      Vault made = Vault.made(password.characters());
      new KeyChange(held, writer).become(made, "archive.notProtected");
      keepNoSearchText.run();
      return rest(seconds, progress, 1);
    });
  }

  /// Puts another in place of the one that is set. Copies elsewhere still open with the old one.
  ///
  /// @throws ProblemException `archive.wrongPassword`, `archive.passwordShort`,
  ///   `archive.passwordNone`; `archive.notChanged` if it could not be written: the old one holds
  public Outcome change(Password old, Password next, List<Path> seconds) throws ProblemException {
    requireLength(next);
    return alone(() -> {
      require(old);
      Vault made = vault().rewrapped(next.characters(), false);
      new KeyChange(held, writer).become(made, "archive.notChanged");
      return rest(seconds, Progress.NONE, 0);
    });
  }

  /// Makes everything readable again without one. What could not be rewritten keeps it in force.
  ///
  /// @throws ProblemException `archive.wrongPassword`, `archive.passwordNone`, `archive.notRemoved`
  ///   if the data file could not be rewritten: it is still in force
  public Outcome remove(Password password, List<Path> seconds, Progress progress)
      throws ProblemException {
    return alone(() -> {
      require(password);
      Vault made = vault().rewrapped(password.characters(), true);
      new KeyChange(held, writer).become(made, "archive.notRemoved");
      return rest(seconds, progress, 1);
    });
  }

  /// Goes on with what a process that was killed, or closed, left undone; on the archive's own
  /// thread.
  void finishLater() {
    if (vault().canOpen()) {
      finishing = held.lanes().backUpLater(this::finish, Duration.ZERO);
    }
  }

  private void finish() {
    try {
      Outcome done = pass.after(() -> rest(List.of(), Progress.NONE, 0));
      if (done.rewritten() > 0) {
        LOG.log(INFO, done.rewritten() + " files were rewritten that were left over");
      }
    } catch (ProblemException | RuntimeException e) {
      LOG.log(WARNING, "what was left to be rewritten is still left", e);
    }
  }

  /// Before the archive is closed: what is not done is done at the next start.
  void end() {
    ended = true;
    ScheduledFuture<?> waiting = finishing;
    if (waiting != null) {
      waiting.cancel(false);
    }
  }

  private boolean isEnded() {
    return ended;
  }

  /// Neither a backup nor a look at all rows goes on meanwhile: they make copies.
  private Outcome alone(Lanes.Work<Outcome> work) throws ProblemException {
    return held.lanes().backUp(() -> pass.aside(work));
  }

  /// Rewrites all but the data file.
  ///
  /// @param before how many files were rewritten before
  private Outcome rest(List<Path> seconds, Progress progress, int before) throws ProblemException {
    return told(
        () -> {
          var rewriting = new Rewriting(folder(), progress, halt);
          var left = new ArrayList<Problem>();
          try {
            held.lanes().write(() -> cleared(rewriting));
            rewriting.run();
          } catch (CancellationException e) {
            left.add(Problem.of("archive.rewrittenLater", folder().path()));
          }
          left.addAll(rewriting.left());
          var shelf = new KeyShelf(folder().path());
          if (vault().isSealing()) {
            shelf.keep(vault().envelope().orElseThrow());
          } else if (left.isEmpty()) {
            shelf.delete();
            vault().become(Vault.none());
          }
          return new Outcome(rewriting.rewritten() + before, elsewhere(seconds), left);
        },
        "archive.notRewritten");
  }

  private boolean cleared(Rewriting rewriting) throws ProblemException {
    return told(
        () -> {
          rewriting.clear();
          return true;
        },
        "archive.notRewritten");
  }

  /// Those of this archive that do not open as it does now.
  private List<Path> elsewhere(List<Path> seconds) throws IOException {
    var others = new ArrayList<Path>();
    for (Path second : seconds) {
      for (var backup : new BackupShelf(second).backups(held.opened().lineage())) {
        if (!BackupFile.key(backup.file()).equals(vault().envelope())) {
          others.add(backup.file());
        }
      }
    }
    return others;
  }

  private void require(Password password) throws ProblemException {
    if (!isSet()) {
      throw problem("archive.passwordNone", folder().path());
    }
    if (!vault().fits(password.characters())) {
      throw problem("archive.wrongPassword", folder().path());
    }
  }

  private static void requireLength(Password password) throws ProblemException {
    if (!password.isLongEnough()) {
      throw problem("archive.passwordShort", Password.SHORTEST);
    }
  }

  private static ProblemException problem(String code, Object argument) {
    return new ProblemException(Problem.of(code, argument));
  }

  private interface Step<T> {
    T run() throws IOException, StoreException, ProblemException;
  }

  private <T> T told(Step<T> step, String failure) throws ProblemException {
    try {
      return step.run();
    } catch (IOException | StoreException e) {
      throw new ProblemException(Problem.of(failure, folder().path(), Why.of(e)), e);
    }
  }

  /// A small file's content as it may lie in the archive's folder (`draft.json`): encrypted while a
  /// password is set, else as it is.
  public byte[] sealed(byte[] content) {
    return vault().sealedFile(content);
  }

  /// The content of such a file, from before or after a password was set.
  ///
  /// @param file its name for the problem
  /// @throws ProblemException `archive.sealedUnreadable` if it is damaged or of another archive
  public byte[] opened(byte[] content, Path file) throws ProblemException {
    try {
      return vault()
          .openedFile(content)
          .orElseThrow(() -> problem("archive.sealedUnreadable", file));
    } catch (LockedException e) {
      throw new ProblemException(Problem.of("archive.sealedUnreadable", file), e);
    }
  }
}
