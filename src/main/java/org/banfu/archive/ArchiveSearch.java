package org.banfu.archive;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.search.SearchSession;
import org.banfu.search.SimilarProposal;
import org.banfu.search.SimilarSuggestion;
import org.jspecify.annotations.Nullable;

/// One field in which an archive is searched: a newer request ends an older one, a term that grows
/// is looked for only in what was found before. Blocks for milliseconds, never for a save; not to
/// be called from the JavaFX thread.
///
/// What was saved before is found; where that is still on its way after a tenth of a second, the
/// answer says so ([SearchResult#isBehind]), as it does while the search text is still being made,
/// after the first start or where the cache was stale or damaged; how far it is says
/// [SearchResult#searched].
public final class ArchiveSearch {
  private static final Duration FOREVER = Duration.ofDays(365);

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
    // Until all that the cache had otherwise is read, what is found may be an older text's.
    boolean isUpToDate = keeper.awaitChanges() && keeper.progress().isOver();
    Optional<SearchResult> found = asked(() -> session.find(request));
    return isUpToDate ? found : found.map(SearchResult::behind);
  }

  private <T> T asked(Supplier<T> question) {
    int life = keeper.life();
    if (keeper.isCut()) {
      keeper.remake(life);
    }
    try {
      return question.get();
    } catch (InternalError e) {
      // So the JVM tells that a file which is mapped was cut under us.
      keeper.remake(life);
      return question.get();
    }
  }

  /// The ids of all that fit a request, outside the bin and in it, for a list that is narrowed to
  /// them.
  public Set<String> ids(SearchRequest request) {
    keeper.awaitChanges();
    return asked(() -> keeper.text().ids(request));
  }

  /// 相似建议: the past suggestions whose request or reply is most like a text, best first. Costs some
  /// milliseconds.
  ///
  /// @param text what is asked, or what is answered so far
  /// @param except the id of the proposal under work, which is left out
  public List<SimilarSuggestion> similar(String text, @Nullable String except, int limit) {
    keeper.awaitChanges();
    return asked(() -> keeper.text().similar(text, except, limit));
  }

  /// How many proposals can be searched by now.
  public int searched() {
    return keeper.text().size();
  }

  /// How many proposals there are to be searched.
  public int known() {
    keeper.awaitChanges();
    return keeper.text().known();
  }

  /// What to warn of when a proposal is registered or imported: others that ask or are titled like
  /// it ([SimilarProposal#isNearDuplicate]), and such that the same members or units asked before.
  /// Those with the same number are told by [ArchiveView#duplicatesOf].
  public List<SimilarProposal> similar(Proposal proposal, int limit) {
    keeper.awaitChanges();
    return asked(() -> keeper.text().similar(proposal, limit));
  }

  /// The proposal that may be this one once more ([SimilarProposal#mayBeTheSame]), looked for where
  /// many are to be looked up, as at an import. What was saved a moment ago may be missed.
  public Optional<SimilarProposal> nearest(Proposal proposal) {
    return asked(() -> keeper.text().nearest(proposal));
  }

  /// Waits until everything can be found, for a command that asks once.
  ///
  /// @throws ProblemException if the data file could not be read; `archive.searchFailed`
  public void awaitComplete() throws ProblemException {
    keeper.progress().awaitComplete(FOREVER);
  }

  /// Waits until everything can be found, but not longer than this, for one who tells meanwhile how
  /// far it is.
  ///
  /// @return whether it can
  /// @throws ProblemException if the data file could not be read; `archive.searchFailed`
  public boolean awaitComplete(Duration atMost) throws ProblemException {
    return keeper.progress().awaitComplete(atMost);
  }

  /// Why the search text is not whole, where nobody goes on making it: asked again, the same is
  /// found.
  public Optional<Problem> failure() {
    return keeper.progress().failure().map(ProblemException::problem);
  }

  /// Ends the request that is under way.
  public void cancel() {
    session.cancel();
  }
}
