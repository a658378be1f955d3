package org.banfu.archive;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;

/// Makes the data file of an open archive anew from backup and journals, and goes on with it: after
/// H2 closed it by itself, and when rows in it were found damaged. Lives on the writer's thread.
final class SessionMending {
  private static final System.Logger LOG = System.getLogger(SessionMending.class.getName());

  /// Each attempt unpacks a backup; on a full disk every key would make one.
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Entrance.Held held;
  private final ArchiveWriter writer;
  private final Mending mending;
  private final ChangeFeed feed;
  private long failedAt;
  private boolean hasFailed;

  SessionMending(Entrance.Held held, ArchiveWriter writer, Mending mending, ChangeFeed feed) {
    this.held = held;
    this.writer = writer;
    this.mending = mending;
    this.feed = feed;
  }

  private Database database() {
    return held.opened().database();
  }

  /// Whether the data file can neither be read nor written until [#reopen].
  boolean isNeeded() {
    return database().isLost();
  }

  /// Goes on after H2 closed the file by itself. What it left is as little to be trusted as what a
  /// killed process leaves; nothing is told if all goes well.
  void reopen() {
    if (!isNeeded() || (hasFailed && System.nanoTime() - failedAt < PAUSE.toNanos())) {
      return;
    }
    try {
      var lineage = held.opened().lineage();
      long counter = held.opened().journal().lastCounter();
      mending.reopened(
          database(), new ArchiveFile(DataState.newestSchema(), lineage, counter, 0, null));
      writer.caughtUp();
      hasFailed = false;
      LOG.log(WARNING, "H2 had closed the data file; it was made anew");
    } catch (IOException | StoreException | ProblemException e) {
      hasFailed = true;
      failedAt = System.nanoTime();
      LOG.log(ERROR, "H2 has closed the data file, and it cannot be made anew yet", e);
    }
  }

  /// Makes a change, of which what fails was not saved yet, so that it can be tried once more.
  <T> T reopening(Lanes.Work<T> work) throws ProblemException {
    reopen();
    try {
      return work.get();
    } catch (ProblemException e) {
      if (!isNeeded()) {
        throw e;
      }
      reopen();
      return work.get();
    }
  }

  /// Puts a file made anew in the place of one with damaged rows, and tells it.
  ///
  /// @param made has everything that was saved
  /// @param damaged how many rows
  Problem mend(ClosedFile made, long damaged) throws IOException, StoreException, ProblemException {
    Path kept = mending.replaced(database(), made);
    writer.caughtUp();
    writer.tellSearchOfAll();
    var told = Problem.of("archive.mendedRows", held.folder().data(), damaged, kept);
    feed.publish(new Change.Mended(told));
    return told;
  }
}
