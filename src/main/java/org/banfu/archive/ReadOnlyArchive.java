package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.WorkingDays;
import org.banfu.search.SearchCache;
import org.banfu.store.Database;
import org.banfu.store.StoreException;

/// An archive open to be read: its data file, or a temporary copy of it.
final class ReadOnlyArchive extends OpenArchive {
  private static final System.Logger LOG = System.getLogger(ReadOnlyArchive.class.getName());

  private final ArchiveFolder place;
  private final Lanes lanes;
  private final Contents contents;
  private final AtomicBoolean closed = new AtomicBoolean();

  ReadOnlyArchive(ArchiveFolder place, Lanes lanes, Contents contents) {
    super(
        place.path(),
        lanes,
        contents.database(),
        contents.profile(),
        contents.workingDays(),
        contents.notes());
    this.place = place;
    this.lanes = lanes;
    this.contents = contents;
  }

  /// What is read, and what holds it: the lock, or the folder of the copy.
  ///
  /// @param itself whether it is the archive's own data file, and nobody else can write
  record Contents(
      Database database,
      Profile profile,
      WorkingDays workingDays,
      List<Problem> notes,
      boolean itself,
      Holding holding) {}

  /// Is let go at the end.
  interface Holding {
    void end() throws IOException;
  }

  @Override
  public boolean isProtected() {
    return place.vault().canOpen();
  }

  @Override
  void beforeReading() {
    // It stays as it was when it was opened.
  }

  @Override
  void damageMet() {
    // Nothing is changed here; the writer's own pass finds it.
  }

  /// Beside a writer its cache serves as well: the hash of each text tells what is stale.
  @Override
  SearchKeeper newKeeper() {
    var source = new SearchSource(folder(), lanes, contents.database());
    var cache = isProtected() ? null : new SearchCache(place.cache());
    return new SearchKeeper(source, cache, contents.itself()).begun();
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      closeSearch();
      lanes.endReading();
      lanes.run(this::end);
    } catch (ProblemException | RuntimeException e) {
      LOG.log(WARNING, "an archive that was read could not be closed", e);
    } finally {
      lanes.end();
    }
  }

  private void end() {
    try {
      contents.database().close();
      contents.holding().end();
    } catch (IOException | StoreException e) {
      LOG.log(WARNING, "an archive that was read could not be closed", e);
    }
  }
}
