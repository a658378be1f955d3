package org.banfu.desktop.search;

import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import org.banfu.desktop.kit.Desk;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// Narrows the list to what was found, so that it and the hits are one answer: filters, pinyin,
/// operators and replies count in both; while not all is looked through, to the rows that hold the
/// words themselves. A list that is behind the hits stays as it is: narrowing 10,000 rows that
/// nobody sees would be felt at each key stroke.
final class ListNarrowing {
  private final Desk desk;
  private final SearchViewModel model;
  private final BiConsumer<String, @Nullable Set<String>> narrow;
  private long asked;

  /// @param narrow narrows the list to these words, and the ids that were found by them
  ListNarrowing(
      Desk desk, SearchViewModel model, BiConsumer<String, @Nullable Set<String>> narrow) {
    this.desk = desk;
    this.model = model;
    this.narrow = narrow;
  }

  void follow() {
    model
        .question()
        .subscribe(question -> {
          // The list that is seen waits for the answer, so that it changes once.
          if (!question.isAsked()) {
            settle();
          }
        });
    model.hitsWanted().subscribe((before, isWanted) -> settle());
    // Not a change listener: an equal answer may belong to another question.
    InvalidationListener answered = result -> settle();
    model.result().addListener(answered);
  }

  private void settle() {
    long mine = ++asked;
    Question question = model.question().get();
    SearchResult found = model.result().get();
    if (question.isAsked() && model.hitsWanted().get()) {
      return;
    }
    if (!question.isAsked() || found == null || !found.isFinal()) {
      narrow.accept(question.words(), null);
      return;
    }
    SearchRequest request = model.request();
    desk.tasks()
        .run(
            () -> desk.session().view().newSearch().ids(request),
            ids -> {
              if (mine == asked) {
                narrow.accept(question.words(), ids);
              }
            },
            problem -> desk.notices().tell(problem));
  }
}
