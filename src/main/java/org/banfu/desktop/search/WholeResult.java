package org.banfu.desktop.search;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.banfu.archive.ArchiveSearch;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.JobControl;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// All that fits a request, for what is done with the whole: where the search text is still being
/// made, after the first start or where the cache is stale, it is waited for, with progress told;
/// the person may call that off. An answer that lacks something is never given.
final class WholeResult {
  /// Between two looks at how far it is.
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Desk desk;
  private @Nullable RunningJob waiting;

  WholeResult(Desk desk) {
    this.desk = desk;
  }

  /// Finds it in the background; what was asked before and still waits is called off.
  ///
  /// @param then told on the screen's thread; not if it was called off
  void find(SearchRequest request, Consumer<SearchResult> then) {
    callOff();
    SearchRequest all = request.withLimit(Integer.MAX_VALUE);
    desk.tasks()
        .run(
            () -> made(desk.session().view().newSearch(), all, Duration.ZERO),
            found -> found.ifPresentOrElse(then, () -> await(all, then)),
            desk.notices()::tell);
  }

  /// Ends the waiting.
  void callOff() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }

  private void await(SearchRequest all, Consumer<SearchResult> then) {
    callOff();
    waiting =
        desk.jobs()
            .start(
                desk.text("search.whole"),
                control -> found(all, control),
                found -> found.ifPresent(then),
                desk.notices()::tell);
  }

  private Optional<SearchResult> found(SearchRequest all, JobControl control)
      throws ProblemException {
    ArchiveSearch search = desk.session().view().newSearch();
    while (!control.isCancelled()) {
      SearchResult now = search.find(all.withLimit(1)).orElseThrow();
      // Where only stale texts are made anew, nobody knows how many are left.
      if (!now.isComplete()) {
        control.at(now.searched(), now.known(), "");
      }
      Optional<SearchResult> found = made(search, all, PAUSE);
      if (found.isPresent()) {
        return control.isCancelled() ? Optional.empty() : found;
      }
    }
    return Optional.empty();
  }

  private static Optional<SearchResult> made(
      ArchiveSearch search, SearchRequest all, Duration atMost) throws ProblemException {
    return search.awaitComplete(atMost)
        ? search.find(all).filter(SearchResult::isFinal)
        : Optional.empty();
  }
}
