package org.banfu.desktop.editor.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.FindReplace;
import org.banfu.proposal.FindReplace.Hit;
import org.banfu.proposal.FindReplace.Replaced;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The hits of a text in the open proposal, one of them the current one; kept in step with the
/// proposal while the bar is open.
final class FindViewModel {
  private final Desk desk;
  private final Editings editings;
  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty with = new SimpleStringProperty("");
  private final BooleanProperty matchCase = new SimpleBooleanProperty();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
  private List<Hit> hits = List.of();
  private int at = -1;
  private final Subscription following;
  private Subscription changes = Subscription.EMPTY;

  FindViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
    this.following =
        editings
            .current()
            .subscribe(this::follow)
            .and(what.subscribe((before, now) -> startAnew()))
            .and(matchCase.subscribe((before, now) -> startAnew()))
            .and(open.subscribe((before, now) -> startAnew()));
  }

  StringProperty what() {
    return what;
  }

  StringProperty with() {
    return with;
  }

  BooleanProperty matchCase() {
    return matchCase;
  }

  /// Whether the bar is there; nothing is looked for while it is not.
  BooleanProperty open() {
    return open;
  }

  /// Where one is among the hits: 2/5, and a word if there is none.
  ReadOnlyStringProperty position() {
    return position.getReadOnlyProperty();
  }

  boolean hasHits() {
    return !hits.isEmpty();
  }

  Optional<Hit> next() {
    return go(at + 1);
  }

  Optional<Hit> previous() {
    return go(at < 0 ? hits.size() - 1 : at - 1);
  }

  /// Replaces the current hit and goes on to the one behind it; without a current hit it only goes
  /// to the first.
  Optional<Hit> replaceOne() {
    Editing editing = editings.current().get();
    if (editing == null || at < 0 || at >= hits.size()) {
      return next();
    }
    Hit hit = hits.get(at);
    editing.change(
        EditLabel.of("find.edit.one", what.get()),
        now -> FindReplace.replaceOne(now, hit, with.get()));
    int end = hit.start() + with.get().length();
    // The text put in may hold the text looked for; what was replaced is not offered again.
    while (at < hits.size()
        && hits.get(at).place().equals(hit.place())
        && hits.get(at).start() < end) {
      at++;
    }
    return go(at);
  }

  /// Replaces every hit of this proposal, in one step that the notice takes back.
  void replaceAll() {
    Editing editing = editings.current().get();
    if (editing == null || hits.isEmpty()) {
      return;
    }
    Replaced replaced =
        FindReplace.replaceAll(editing.proposalNow(), what.get(), with.get(), matchCase.get());
    EditLabel label = EditLabel.of("find.edit.all", what.get());
    editing.change(label, now -> replaced.proposal());
    desk.notices()
        .tell(
            Notice.done(
                desk.text("find.replaced", replaced.count()),
                new Notice.Link(
                    desk.text("desktop.undo"),
                    () -> takeBack(editing, label, replaced.proposal()))));
  }

  void dispose() {
    following.unsubscribe();
    changes.unsubscribe();
  }

  /// Only while nothing came after it: an undo takes back the last step.
  private void takeBack(Editing editing, EditLabel label, Proposal after) {
    if (editing.undoLabel().get().filter(label::equals).isPresent()
        && editing.proposalNow().equals(after)) {
      editing.undo();
    } else {
      desk.notices().tell(Notice.note(desk.text("find.changedSince")));
    }
  }

  private void follow(@Nullable Editing editing) {
    changes.unsubscribe();
    changes =
        editing == null
            ? Subscription.EMPTY
            : editing.proposal().subscribe((before, now) -> look());
    startAnew();
  }

  private void startAnew() {
    at = -1;
    look();
  }

  private void look() {
    Editing editing = editings.current().get();
    hits =
        editing == null || !open.get()
            ? List.of()
            : FindReplace.find(editing.proposalNow(), what.get(), matchCase.get());
    at = Math.min(at, hits.size() - 1);
    tell();
  }

  private Optional<Hit> go(int to) {
    at = hits.isEmpty() ? -1 : Math.floorMod(to, hits.size());
    tell();
    return at < 0 ? Optional.empty() : Optional.of(hits.get(at));
  }

  private void tell() {
    position.set(
        what.get().isEmpty()
            ? ""
            : hits.isEmpty()
                ? desk.text("find.none")
                : desk.text("find.position", at + 1, hits.size()));
  }
}
