package org.banfu.archive;

import java.util.Optional;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.search.SearchSession;

/// One field in which an archive is searched: a newer request ends an older one, a term that grows
/// is looked for only in what was found before. Blocks for milliseconds, never for a save; not to
/// be called from the JavaFX thread.
///
/// What was saved before is found. While the search text is still being made, after the first start
/// or where the cache was damaged, [SearchResult#searched] says how far it is.
public final class ArchiveSearch {
  private final SearchKeeper keeper;
  private final SearchSession session;

  ArchiveSearch(SearchKeeper keeper) {
    this.keeper = keeper;
    this.session = keeper.text().newSession();
  }

  /// Answers a request.
  ///
  /// @return nothing if a newer request came meanwhile, or [#cancel] was called
  public Optional<SearchResult> find(SearchRequest request) {
    keeper.awaitChanges();
    try {
      return session.find(request);
    } catch (InternalError e) {
      // So the JVM tells that a file which is mapped was cut under us.
      keeper.remake();
      return session.find(request);
    }
  }

  /// Waits until everything can be found, for a command that asks once.
  ///
  /// @throws ProblemException if the data file could not be read
  public void awaitComplete() throws ProblemException {
    keeper.awaitComplete();
  }

  /// Ends the request that is under way.
  public void cancel() {
    session.cancel();
  }
}
