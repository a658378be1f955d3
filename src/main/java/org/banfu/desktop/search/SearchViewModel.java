package org.banfu.desktop.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.search.Facet;
import org.banfu.search.ResultOrder;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// What is searched for and what was found, kept as the archive is. The search runs in the
/// background; an answer that was overtaken by a newer key stroke is never shown.
public final class SearchViewModel {
  /// An import tells of every proposal; one look serves many.
  static final Duration GATHER = Duration.ofMillis(50);

  /// While the search text is being made, more is found each time.
  static final Duration LOOK_AGAIN = Duration.ofMillis(400);

  private static final int MORE = 4;

  private final Desk desk;
  private final Function<String, Optional<ProposalRow>> rows;
  private final ReadOnlyObjectWrapper<Question> question =
      new ReadOnlyObjectWrapper<>(Question.NOTHING);
  private final ReadOnlyObjectWrapper<ResultOrder> order =
      new ReadOnlyObjectWrapper<>(ResultOrder.RELEVANCE);
  private final ReadOnlyObjectWrapper<@Nullable Answered> answered = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SearchResult> result =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty hitsWanted = new SimpleBooleanProperty(true);
  private final BooleanProperty refused = new SimpleBooleanProperty();
  private final BooleanBinding hitsShown;
  private final WholeResult whole;
  private final Answers answers;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicBoolean changeWaits = new AtomicBoolean();
  private List<String> selection = List.of();
  private Optional<Problem> told = Optional.empty();
  private int limit = SearchRequest.USUAL_LIMIT;
  private boolean isRepeating;
  private Runnable again = () -> {};
  private Subscription following = () -> {};

  /// What was found for a question.
  ///
  /// @param failure why not all could be looked through; nobody goes on
  record Answered(
      Question question, ResultOrder order, SearchResult result, Optional<Problem> failure) {}

  /// @param rows what the list knows of a proposal, by its id
  public SearchViewModel(Desk desk, Function<String, Optional<ProposalRow>> rows) {
    this.desk = desk;
    this.rows = rows;
    this.whole = new WholeResult(desk);
    this.answers = new Answers(desk);
    this.hitsShown =
        Bindings.createBooleanBinding(
            () -> hitsWanted.get() && question.get().isAsked() && !refused.get(),
            hitsWanted,
            question,
            refused);
  }

  /// Follows what is saved, until it is disposed; what could not be asked before is asked now.
  public void follow(ArchiveView archive) {
    following.close();
    if (refused.get()) {
      find();
    }
    following =
        archive.onChange(change -> {
          if (changeWaits.compareAndSet(false, true)) {
            desk.tasks()
                .after(
                    GATHER,
                    () -> {
                      changeWaits.set(false);
                      find();
                    });
          }
        });
  }

  /// Ends the following and what is under way.
  public void dispose() {
    following.close();
    again.run();
    whole.callOff();
    asked.incrementAndGet();
  }

  /// What was asked last; the result follows.
  public ReadOnlyObjectProperty<Question> question() {
    return question.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ResultOrder> order() {
    return order.getReadOnlyProperty();
  }

  /// The newest that is finished; null while nothing is asked.
  public ReadOnlyObjectProperty<@Nullable SearchResult> result() {
    return result.getReadOnlyProperty();
  }

  /// The same with what was asked, told before [#result].
  ReadOnlyObjectProperty<@Nullable Answered> answered() {
    return answered.getReadOnlyProperty();
  }

  /// Whether what is shown was found for what is asked now.
  boolean isAnswered() {
    Answered now = answered.get();
    return now != null && now.question().equals(question.get()) && now.order() == order.get();
  }

  /// Whether one looks at what was found and not at the list.
  BooleanProperty hitsWanted() {
    return hitsWanted;
  }

  /// Whether what was found stands in the place of the list, which says itself why nothing can be
  /// asked.
  public BooleanBinding hitsShown() {
    return hitsShown;
  }

  /// Searches for what was typed.
  public void type(String words) {
    ask(question.get().withWords(words));
  }

  /// Keeps to a value of a facet, or no longer.
  void filter(Facet facet, String value, boolean isChosen) {
    ask(question.get().with(facet, value, isChosen));
  }

  /// Searches for all of this.
  public void ask(Question next) {
    if (!next.equals(question.get())) {
      limit = SearchRequest.USUAL_LIMIT;
      question.set(next);
      find();
    }
  }

  void order(ResultOrder next) {
    if (next != order.get()) {
      order.set(next);
      find();
    }
  }

  /// Gives further hits, if there are more than are given.
  void more() {
    SearchResult now = result.get();
    if (now != null && now.hits().size() == limit && now.total() > limit) {
      limit *= MORE;
      find();
    }
  }

  /// Told by the view.
  void select(List<String> ids) {
    selection = List.copyOf(ids);
  }

  /// What the list knows of a hit.
  Optional<ProposalRow> row(SearchHit hit) {
    return rows.apply(hit.id());
  }

  /// The rows of the selected hits.
  public List<ProposalRow> selected() {
    return rows(selection);
  }

  /// Finds the rows of all that fit, in their order, also of those that are not given yet or cannot
  /// be found yet.
  public void all(Consumer<List<ProposalRow>> then) {
    whole.find(
        request(), found -> then.accept(rows(found.hits().stream().map(SearchHit::id).toList())));
  }

  private List<ProposalRow> rows(List<String> ids) {
    var found = new ArrayList<ProposalRow>();
    ids.forEach(id -> rows.apply(id).ifPresent(found::add));
    return found;
  }

  /// What is asked of the archive.
  SearchRequest request() {
    return SearchRequest.of(question.get().words())
        .withFilters(question.get().filters())
        .withOrder(order.get())
        .withLimit(limit);
  }

  private void find() {
    isRepeating = false;
    look();
  }

  private void look() {
    long mine = asked.incrementAndGet();
    again.run();
    if (!question.get().isAsked()) {
      answers.forget();
      set(null);
      return;
    }
    SearchRequest request = request();
    desk.tasks()
        .run(
            () -> answers.to(request, () -> mine != asked.get()),
            found -> {
              if (mine == asked.get()) {
                found.ifPresent(answer -> show(answer.result(), answer.failure()));
              }
            },
            problem -> {
              if (mine == asked.get()) {
                refuse(problem);
              }
            });
  }

  /// Such as an archive that cannot be opened: told once, and not at each key stroke.
  private void refuse(Problem problem) {
    set(null);
    if (!refused.get()) {
      refused.set(true);
      desk.notices().tell(problem);
    }
  }

  /// Where nobody goes on making the search text, that is told once, and not asked again.
  void show(SearchResult found, Optional<Problem> failure) {
    refused.set(false);
    set(new Answered(question.get(), order.get(), found, failure));
    if (failure.isEmpty() && !found.isFinal()) {
      lookAgain(found);
    }
    if (failure.isPresent() && !failure.equals(told)) {
      desk.notices().tell(failure.get());
    }
    told = failure;
  }

  /// A save that is on its way is there in a moment; the making of the search text lasts.
  private void lookAgain(SearchResult found) {
    boolean isSoon = found.isComplete() && !isRepeating;
    again =
        desk.tasks()
            .after(
                isSoon ? GATHER : LOOK_AGAIN,
                () -> {
                  isRepeating = true;
                  look();
                });
  }

  private void set(@Nullable Answered next) {
    answered.set(next);
    result.set(next == null ? null : next.result());
  }
}
