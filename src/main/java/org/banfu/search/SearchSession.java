package org.banfu.search;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One field in which someone searches. A newer request ends an older one; a term that grows is
/// looked for only in what was found before. May be used from any thread.
public final class SearchSession {
  private final SearchText text;
  private final AtomicLong newest = new AtomicLong();
  private volatile Search.@Nullable Before before;

  SearchSession(SearchText text) {
    this.text = text;
  }

  /// Answers a request on the calling thread and a second one.
  ///
  /// @return nothing if a newer request came meanwhile, or [#cancel] was called
  public Optional<SearchResult> find(SearchRequest request) {
    long mine = newest.incrementAndGet();
    try {
      Search.Answer answer = text.search(request, () -> newest.get() != mine).run(before);
      if (newest.get() != mine) {
        return Optional.empty();
      }
      before = answer.before();
      return Optional.of(answer.result());
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /// Ends the request that is under way, if there is one, and forgets what was found.
  public void cancel() {
    newest.incrementAndGet();
    before = null;
  }
}
