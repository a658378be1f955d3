package org.banfu.desktop.similar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.Change;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.jspecify.annotations.Nullable;

/// The past suggestions that are like the one under work, found again as it is written. A key
/// stroke only puts the looking off; what was overtaken meanwhile is never shown.
final class SimilarViewModel {
  /// Nobody reads on while typing.
  static final Duration PAUSE = Duration.ofMillis(400);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Likenesses> likenesses =
      new ReadOnlyObjectWrapper<>(Likenesses.NONE);
  private final ReadOnlyObjectWrapper<Optional<String>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicLong asked = new AtomicLong();
  private final AtomicBoolean changeWaits = new AtomicBoolean();
  private volatile @Nullable ArchiveSearch search;
  private @Nullable Editing editing;
  private @Nullable Likeness shown;
  private boolean isWatched = true;
  private Runnable callOff = () -> {};
  private Subscription following = Subscription.EMPTY;

  SimilarViewModel(Desk desk) {
    this.desk = desk;
  }

  /// What is like the suggestion under work.
  ReadOnlyObjectProperty<Likenesses> likenesses() {
    return likenesses.getReadOnlyProperty();
  }

  /// The suggestion under work, by its id: the card that the person is in or was in last.
  ReadOnlyObjectProperty<Optional<String>> current() {
    return current.getReadOnlyProperty();
  }

  /// Its position, from 1; 0 if there is none.
  int position() {
    Editing now = editing;
    List<String> ids =
        now == null
            ? List.of()
            : now.proposalNow().suggestions().stream().map(Suggestion::id).toList();
    return current.get().map(ids::indexOf).orElse(-1) + 1;
  }

  void show(Editing next) {
    leave();
    editing = next;
    current.set(first(next));
    following = next.proposal().subscribe((before, now) -> later());
    desk.session()
        .opened()
        .map(archive -> archive.onChange(change -> changed(change, next.id())))
        .ifPresent(feed -> following = following.and(feed::close));
    anew();
  }

  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    callOff.run();
    asked.incrementAndGet();
    editing = null;
    shown = null;
    current.set(Optional.empty());
    likenesses.set(Likenesses.NONE);
  }

  /// The person is in this card now.
  void enter(String suggestion) {
    if (editing != null && !current.get().equals(Optional.of(suggestion))) {
      current.set(Optional.of(suggestion));
      anew();
    }
  }

  /// Whether anybody sees what is found; else nothing is looked for.
  void watched(boolean is) {
    if (is != isWatched) {
      isWatched = is;
      if (editing != null) {
        anew();
      }
    }
  }

  private void anew() {
    asked.incrementAndGet();
    shown = null;
    likenesses.set(isWatched ? Likenesses.LOOKING : Likenesses.NONE);
    later();
  }

  private void later() {
    callOff.run();
    if (isWatched) {
      callOff = desk.tasks().after(PAUSE, this::look);
    }
  }

  /// On a thread of the archive's. What is saved of the proposal under work changes nothing here.
  private void changed(Change change, String id) {
    boolean isOther =
        switch (change) {
          case Change.Saved saved -> !saved.row().id().equals(id);
          case Change.Binned binned -> true;
          case Change.Unbinned unbinned -> true;
          case Change.Removed removed -> true;
          default -> false;
        };
    // An import tells of every proposal; one look serves many.
    if (isOther && changeWaits.compareAndSet(false, true)) {
      desk.tasks()
          .after(
              PAUSE,
              () -> {
                changeWaits.set(false);
                shown = null;
                look();
              });
    }
  }

  private void look() {
    Editing now = editing;
    if (now == null || !isWatched) {
      return;
    }
    Optional<Suggestion> under =
        current.get().flatMap(id -> Suggestions.find(now.proposalNow(), id));
    if (under.isEmpty()) {
      // It was deleted: the next one to be answered.
      current.set(first(now));
      under = current.get().flatMap(id -> Suggestions.find(now.proposalNow(), id));
    }
    Likeness wanted =
        under
            .map(one -> new Likeness(now.id(), one.heading() + "\n" + one.request(), one.reply()))
            .orElseGet(() -> new Likeness(now.id(), "", ""));
    if (wanted.isBlank()) {
      asked.incrementAndGet();
      shown = null;
      likenesses.set(Likenesses.NO_TEXT);
    } else if (!wanted.equals(shown)) {
      look(wanted);
    }
  }

  private void look(Likeness wanted) {
    long mine = asked.incrementAndGet();
    desk.tasks()
        .run(
            () ->
                mine == asked.get()
                    ? Optional.of(wanted.find(search()))
                    : Optional.<Likenesses>empty(),
            found -> found.filter(it -> mine == asked.get()).ifPresent(it -> take(wanted, it)),
            problem -> {
              // In the panel: a notice would come again after each pause in typing.
              if (mine == asked.get()) {
                likenesses.set(Likenesses.failed(problem));
              }
            });
  }

  private void take(Likeness wanted, Likenesses found) {
    likenesses.set(found);
    if (found.phase() == Likenesses.Phase.ALL) {
      shown = wanted;
    } else {
      later();
    }
  }

  /// The first that is not answered yet, else the first.
  private static Optional<String> first(Editing editing) {
    List<Suggestion> all = editing.proposalNow().suggestions();
    return all.stream()
        .filter(one -> one.reply().isBlank())
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Suggestion::id);
  }

  private synchronized ArchiveSearch search() throws ProblemException {
    ArchiveSearch known = search;
    if (known == null) {
      known = desk.session().view().newSearch();
      search = known;
    }
    return known;
  }
}
