package org.banfu.desktop.editor.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Change;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The kept states of the proposal under work, the difference of a chosen one, and its restoring.
///
/// All reading is done in the background; an answer that comes too late is dropped.
final class HistoryViewModel {
  private final Desk desk;
  private final RevisionWords words;
  private final DifferenceWords differences;
  private final ReadOnlyObjectWrapper<List<Revision>> revisions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Revision> all = List.of();
  private final ReadOnlyObjectWrapper<Optional<Revision>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean isOfExports;
  private boolean isOfNamed;
  private boolean isAgainstNext;
  private @Nullable Editing editing;
  private Subscription following = Subscription.EMPTY;
  private long askedList;
  private long askedDifference;

  /// A kept state beside another one.
  ///
  /// @param body of the revision
  /// @param now the value under work at that time
  /// @param isNowKept whether that value is the newest revision already
  /// @param lines what is different, in words
  record Compared(
      Revision revision,
      Proposal body,
      Proposal now,
      boolean isNowKept,
      List<DifferenceWords.Line> lines) {}

  HistoryViewModel(Desk desk) {
    this.desk = desk;
    this.words = new RevisionWords(desk.messages(), desk.clock().getZone());
    this.differences = new DifferenceWords(desk.messages());
  }

  /// The kept states, newest first; those of exports, or with a name, alone if so wished.
  ReadOnlyObjectProperty<List<Revision>> revisions() {
    return revisions.getReadOnlyProperty();
  }

  /// The chosen one with its difference; empty while none is chosen or it is being read.
  ReadOnlyObjectProperty<Optional<Compared>> compared() {
    return compared.getReadOnlyProperty();
  }

  /// The one that is chosen.
  ReadOnlyObjectProperty<Optional<Revision>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether a state is chosen that the proposal is not in now.
  ObservableBooleanValue canRestore() {
    return Bindings.createBooleanBinding(
        () -> compared.get().filter(it -> !it.body().equals(it.now())).isPresent(), compared);
  }

  RevisionWords words() {
    return words;
  }

  void show(Editing next) {
    leave();
    editing = next;
    following = next.proposal().subscribe((before, after) -> compare());
    desk.session()
        .opened()
        .map(archive -> archive.onChange(change -> saved(change, next)))
        .ifPresent(feed -> following = following.and(feed::close));
    load();
  }

  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    askedList++;
    askedDifference++;
    editing = null;
    chosen.set(Optional.empty());
    all = List.of();
    revisions.set(List.of());
    compared.set(Optional.empty());
  }

  void choose(@Nullable Revision revision) {
    chosen.set(Optional.ofNullable(revision));
    compared.set(Optional.empty());
    compare();
  }

  void exportsOnly(boolean only) {
    isOfExports = only;
    filter();
  }

  void namedOnly(boolean only) {
    isOfNamed = only;
    filter();
  }

  /// Compares with the next kept state instead of the current value.
  void againstNext(boolean next) {
    isAgainstNext = next;
    compare();
  }

  /// Puts the chosen state in the place of the current value, as one step and a new revision. The
  /// current value is kept as one too.
  void restore() {
    Editing now = editing;
    if (now == null || !canRestore().get()) {
      return;
    }
    Compared it = compared.get().orElseThrow();
    if (!it.isNowKept() || !it.now().equals(now.proposalNow())) {
      now.keepRevision(Occasion.NAMED);
    }
    now.change(
        EditLabel.of("history.restoring", words.time(it.revision())),
        proposal -> it.body(),
        Occasion.NAMED);
  }

  /// Keeps the current value as a revision that is never pruned.
  void keep() {
    if (editing != null) {
      editing.keepRevision(Occasion.NAMED);
    }
  }

  /// The same under a name.
  void keepNamed(String name) {
    if (editing != null) {
      editing.keepNamed(name);
    }
  }

  /// Gives the chosen state another name.
  ///
  /// @param name blank to take it away
  void name(String name) {
    chosen
        .get()
        .ifPresent(revision ->
            desk.tasks()
                .run(
                    () -> {
                      desk.session()
                          .archive()
                          .nameRevision(revision.proposalId(), revision.number(), name);
                      return revision;
                    },
                    named -> {},
                    desk.notices()::tell));
  }

  /// On a thread of the archive's.
  private void saved(Change change, Editing of) {
    boolean isOfThis =
        switch (change) {
          case Change.Saved it -> it.row().id().equals(of.id());
          case Change.RevisionNamed it -> it.id().equals(of.id());
          default -> false;
        };
    if (isOfThis) {
      desk.tasks()
          .onScreen(() -> {
            if (of == editing) {
              load();
            }
          });
    }
  }

  private void load() {
    long number = ++askedList;
    Editing of = editing;
    if (of != null) {
      desk.tasks()
          .run(
              () -> desk.session().view().revisions(of.id()),
              found -> {
                if (number == askedList) {
                  all = found;
                  filter();
                }
              },
              desk.notices()::tell);
    }
  }

  private void filter() {
    revisions.set(
        all.stream()
            .filter(revision -> !isOfExports || revision.occasion() == Occasion.EXPORT)
            .filter(revision -> !isOfNamed || !revision.name().isEmpty())
            .toList());
    if (chosen.get().isPresent()) {
      // Its name may be another one now.
      Optional<Revision> still = same(revisions.get(), chosen.get().get());
      chosen.set(still);
      if (still.isEmpty()) {
        compared.set(Optional.empty());
      }
    }
    compare();
  }

  private void compare() {
    long number = ++askedDifference;
    Revision revision = chosen.get().orElse(null);
    Editing of = editing;
    if (revision == null || of == null) {
      return;
    }
    Proposal now = of.proposalNow();
    Revision newest = all.getFirst();
    Optional<Revision> next = isAgainstNext ? next(revision) : Optional.empty();
    desk.tasks()
        .run(
            () -> compared(revision, next, newest, now),
            it -> {
              if (number == askedDifference) {
                compared.set(Optional.of(it));
              }
            },
            desk.notices()::tell);
  }

  private Compared compared(
      Revision revision, Optional<Revision> next, Revision newest, Proposal now)
      throws ProblemException {
    ArchiveView archive = desk.session().view();
    Proposal body = archive.revision(revision.number());
    Proposal other = next.isPresent() ? archive.revision(next.get().number()) : now;
    boolean isNowKept = archive.revision(newest.number()).equals(now);
    return new Compared(revision, body, now, isNowKept, differences.lines(body, other));
  }

  private Optional<Revision> next(Revision revision) {
    int index = all.indexOf(same(all, revision).orElse(revision));
    return index > 0 ? Optional.of(all.get(index - 1)) : Optional.empty();
  }

  /// The same kept state, whatever it is called.
  static Optional<Revision> same(List<Revision> among, Revision wanted) {
    return among.stream().filter(one -> one.number() == wanted.number()).findFirst();
  }
}
