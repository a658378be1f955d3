package org.banfu.archive;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.BackupFile;
import org.banfu.store.Database;
import org.banfu.store.RowComparison;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.why.Why;

/// Compares every row of the open data file with one made anew from backup and journals, some rows
/// at a time beside all other work. What differs twice, the second time while nobody saves, was
/// changed by the disk and not by a person: the new file takes its place.
///
/// A file that is only damaged where no row and no index stands shows nothing here, and does none.
final class IntegrityPass {
  private static final System.Logger LOG = System.getLogger(IntegrityPass.class.getName());

  private final Entrance.Held held;
  private final ArchiveWriter writer;
  private final SessionMending mending;
  private final Runnable beforeConfirming;
  private volatile boolean isCancelled;
  private volatile boolean isAside;

  IntegrityPass(Entrance.Held held, ArchiveWriter writer, SessionMending mending) {
    this(held, writer, mending, () -> {});
  }

  /// @param beforeConfirming runs when rows differ, while saves still go on
  IntegrityPass(
      Entrance.Held held, ArchiveWriter writer, SessionMending mending, Runnable beforeConfirming) {
    this.held = held;
    this.beforeConfirming = beforeConfirming;
    this.writer = writer;
    this.mending = mending;
  }

  /// Ends it after the step that it is at.
  void cancel() {
    isCancelled = true;
  }

  boolean isCancelled() {
    return isCancelled || isAside;
  }

  /// Runs on a thread of its own, which nobody interrupts.
  ///
  /// @return what was found and is told; nothing if all fits, or it was cancelled
  /// @throws ProblemException if it could not be made, as on a full disk
  synchronized Optional<Problem> run() throws ProblemException {
    try (var scratch = Scratch.at(held.folder().path().resolve("checking"))) {
      return compared(scratch.path());
    } catch (ProblemException e) {
      if (!e.problem().code().equals(Replay.GAP)) {
        throw e;
      }
      LOG.log(INFO, "backup and journals are not complete: rows are compared with their hashes");
      return hashes();
    } catch (CancellationException e) {
      LOG.log(DEBUG, "called off", e);
      return Optional.empty();
    } catch (IOException | StoreException e) {
      throw failed(e);
    }
  }

  /// Does something while none runs; one under way is ended.
  <T> T aside(Lanes.Work<T> work) throws ProblemException {
    isAside = true;
    return after(() -> {
      isAside = false;
      return work.get();
    });
  }

  /// The same once the one under way has ended by itself.
  synchronized <T> T after(Lanes.Work<T> work) throws ProblemException {
    return work.get();
  }

  private Optional<Problem> compared(Path scratch)
      throws IOException, StoreException, ProblemException {
    var rebuild = new Rebuild(held.folder(), new Halt(this::isCancelled));
    long counter = held.lanes().write(this::caughtUp);
    Rebuild.Rebuilt copy = rebuild.exactly(scratch, held.opened().lineage(), counter);
    try (Database made = copy.database()) {
      List<RowComparison.Part> suspects = suspects(made);
      if (suspects.isEmpty() || isCancelled()) {
        return Optional.empty();
      }
      beforeConfirming.run();
      return held.lanes().write(() -> confirmed(scratch, rebuild, made, suspects));
    }
  }

  private long caughtUp() throws ProblemException {
    writer.catchUp();
    return held.opened().journal().lastCounter();
  }

  /// A row that was saved meanwhile is among them.
  private List<RowComparison.Part> suspects(Database made) throws StoreException, ProblemException {
    var suspects = new ArrayList<RowComparison.Part>();
    for (var scan : RowComparison.of(made, database()).scans()) {
      long after = Long.MIN_VALUE;
      boolean isLast = false;
      while (!isLast && !isCancelled()) {
        RowComparison.Part part = scan.next(made, after);
        if (held.lanes().read(() -> differences(part)) > 0) {
          suspects.add(part);
        }
        after = part.upTo();
        isLast = part.isLast();
      }
    }
    return suspects;
  }

  /// What cannot be read is as damaged as what reads otherwise.
  private long differences(RowComparison.Part part) {
    try {
      return part.differences(database()).size();
    } catch (StoreException e) {
      LOG.log(WARNING, "cannot read " + part.scan().where(), e);
      return 1;
    }
  }

  private Optional<Problem> confirmed(
      Path scratch, Rebuild rebuild, Database made, List<RowComparison.Part> suspects)
      throws ProblemException {
    try {
      // It takes the open file's place only if it has everything that was acknowledged.
      rebuild.catchUp(made, held.opened().lineage(), held.opened().journal().lastCounter());
      long damaged = 0;
      for (RowComparison.Part part : suspects) {
        long differing = differences(part.again(made));
        if (differing > 0) {
          LOG.log(WARNING, differing + " rows differ in " + part.scan().where());
        }
        damaged += differing;
      }
      if (damaged == 0) {
        return Optional.empty();
      }
      made.close();
      return Optional.of(
          mending.mend(
              ClosedFile.of(scratch.resolve(BackupFile.DATA), held.folder().vault()), damaged));
    } catch (IOException | StoreException e) {
      throw failed(e);
    }
  }

  /// Nothing can be mended then.
  private Optional<Problem> hashes() throws ProblemException {
    return held.lanes()
        .read(() -> {
          try {
            long misfits = RowHashes.none().misfits(database());
            return misfits == 0
                ? Optional.<Problem>empty()
                : Optional.of(Problem.of("archive.damagedRows", held.folder().data(), misfits));
          } catch (StoreException e) {
            throw ArchiveReader.unreadable(held.folder().path(), e);
          }
        });
  }

  private ProblemException failed(Exception e) {
    return new ProblemException(
        Problem.of("archive.unreadable", held.folder().path(), Why.of(e)), e);
  }

  private Database database() {
    return held.opened().database();
  }
}
