package org.banfu.desktop.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.archive.ArchiveSearch;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// Asks the archive, by one field for all requests, so that a term which grows is looked for only
/// in what was found before. In the background.
final class Answers {
  private final Desk desk;
  private volatile @Nullable ArchiveSearch field;

  Answers(Desk desk) {
    this.desk = desk;
  }

  /// What was found, and why it will not be more.
  record Answer(SearchResult result, Optional<Problem> failure) {}

  /// An older key stroke whose thread came late may have ended the newest search: then anew.
  ///
  /// @return nothing if it is late
  Optional<Answer> to(SearchRequest request, BooleanSupplier isLate) throws ProblemException {
    ArchiveSearch search = field();
    Optional<SearchResult> found = Optional.empty();
    while (found.isEmpty() && !isLate.getAsBoolean()) {
      found = search.find(request);
    }
    return found.map(result -> new Answer(result, search.failure()));
  }

  /// Lets go of what was found before. From any thread, at once.
  void forget() {
    ArchiveSearch search = field;
    if (search != null) {
      search.cancel();
    }
  }

  private synchronized ArchiveSearch field() throws ProblemException {
    ArchiveSearch known = field;
    if (known == null) {
      known = desk.session().view().newSearch();
      field = known;
    }
    return known;
  }
}
