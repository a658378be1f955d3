package org.banfu.desktop.editor.replies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.PlainReply;
import org.banfu.intake.Pasted;
import org.banfu.intake.PastedProposal;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.Suggestions.Part;
import org.banfu.work.ExportJob;
import org.jspecify.annotations.Nullable;

/// What is done to the cards: each thing is one step with a label of its own, and tells where the
/// person goes on.
final class RepliesViewModel {
  private final Desk desk;
  private final Ordinals ordinals;
  private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReplyCaret replyCaret = new ReplyCaret();
  private final ObservableValue<List<Suggestion>> suggestions =
      editing.flatMap(Editing::proposal).map(Proposal::suggestions).orElse(List.of());

  RepliesViewModel(Desk desk) {
    this.desk = desk;
    this.ordinals = new Ordinals(desk);
  }

  /// The card that the person is in.
  ///
  /// @param part the text that the caret is in, if it is one that can be split
  record Spot(String suggestion, Optional<Part> part, IntSupplier caret) {}

  void show(@Nullable Editing next) {
    spot.set(Optional.empty());
    editing.set(next);
  }

  ReadOnlyObjectProperty<@Nullable Editing> editing() {
    return editing.getReadOnlyProperty();
  }

  /// The suggestions now and after every change, none without a proposal.
  ObservableValue<List<Suggestion>> suggestions() {
    return suggestions;
  }

  // Asking here keeps what is bound to it told of the next change.
  List<Suggestion> suggestionsNow() {
    return suggestions.getValue();
  }

  ReadOnlyObjectProperty<Optional<Spot>> spot() {
    return spot.getReadOnlyProperty();
  }

  void enter(Spot entered) {
    if (entered.part().filter(part -> part == Part.REPLY).isPresent()) {
      replyCaret.isAt(entered.suggestion(), entered.caret());
    }
    spot.set(Optional.of(entered));
  }

  /// Where the caret is or was last in a reply.
  ReplyCaret replyCaret() {
    return replyCaret;
  }

  void leaveCards() {
    spot.set(Optional.empty());
  }

  /// Where the current card stands, from 0; -1 if the person is in none.
  int currentIndex() {
    return spot.get().map(at -> index(at.suggestion())).orElse(-1);
  }

  /// An empty card behind the current one, else last.
  Optional<Place> add() {
    int at = currentIndex();
    int index = at < 0 ? suggestionsNow().size() : at + 1;
    String after = index == 0 ? null : suggestionsNow().get(index - 1).id();
    Suggestion fresh = Suggestion.of("", "");
    change(label("replies.edit.add", index), now -> Suggestions.addAfter(now, after, fresh));
    return place("heading", fresh.id());
  }

  /// Takes a card away; a notice gives it back.
  ///
  /// @return the card that stands there now
  Optional<Place> remove(String id) {
    Editing now = editing.get();
    int index = index(id);
    if (now == null || index < 0) {
      return Optional.empty();
    }
    Proposal before = now.proposalNow();
    EditLabel label = label("replies.edit.remove", index);
    now.change(label, proposal -> Suggestions.remove(proposal, id));
    var removed = new RemovedCard(before, index, label, label("replies.edit.putBack", index));
    desk.notices()
        .tell(
            Notice.done(
                desk.text("replies.removed", ordinals.number(index)),
                new Notice.Link(desk.text("desktop.undo"), () -> removed.putBack(now))));
    List<Suggestion> left = suggestionsNow();
    return left.isEmpty()
        ? Optional.empty()
        : place("reply", left.get(Math.min(index, left.size() - 1)).id());
  }

  /// Moves a card up (-1) or down (1).
  void moveBy(String id, int by) {
    moveTo(id, index(id) + by);
  }

  /// Puts a card at this place, from 0.
  void moveTo(String id, int to) {
    int index = index(id);
    int target = Math.clamp(to, 0, Math.max(0, suggestionsNow().size() - 1));
    if (index >= 0) {
      change(
          EditLabel.of("replies.edit.move", ordinals.number(index), ordinals.number(target)),
          now -> Suggestions.move(now, id, target));
    }
  }

  /// Splits the current card at the caret.
  ///
  /// @return the new card
  Optional<Place> split() {
    Spot at = spot.get().filter(it -> it.part().isPresent()).orElse(null);
    int index = currentIndex();
    if (at == null || index < 0) {
      return Optional.empty();
    }
    Part part = at.part().orElseThrow();
    int caret = at.caret().getAsInt();
    change(
        label("replies.edit.split", index),
        now -> Suggestions.split(now, at.suggestion(), part, caret));
    return place(part == Part.REPLY ? "reply" : "request", suggestionsNow().get(index + 1).id());
  }

  /// Joins a card with the next one.
  void join(String id) {
    int index = index(id);
    if (index >= 0 && index + 1 < suggestionsNow().size()) {
      change(
          EditLabel.of("replies.edit.join", ordinals.number(index), ordinals.number(index + 1)),
          now -> Suggestions.join(now, id));
    }
  }

  /// What a pasted text says; the proposal stays as it is.
  Pasted read(String text) {
    return PastedProposal.read(text, LocalDate.now(desk.clock()));
  }

  /// Makes cards of what was pasted, in one step; what is neither the head of the proposal nor one
  /// of its suggestions goes to the notes.
  ///
  /// @param replace whether the cards that are there go
  /// @return the first new card
  Optional<Place> take(Pasted pasted, boolean replace) {
    List<Suggestion> fresh =
        pasted.suggestions().stream()
            .map(one -> Suggestion.of(one.heading(), "").withRequest(one.request()))
            .toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    change(
        EditLabel.of("replies.edit.paste", fresh.size()),
        now -> {
          Proposal next = now;
          for (Suggestion old : replace ? now.suggestions() : List.<Suggestion>of()) {
            next = Suggestions.remove(next, old.id());
          }
          for (Suggestion one : fresh) {
            next = Suggestions.add(next, one);
          }
          return noted(noted(next, pasted.stated()), pasted.background());
        });
    return place("reply", fresh.getFirst().id());
  }

  private static Proposal noted(Proposal proposal, String text) {
    String notes = proposal.notes();
    if (text.isBlank() || (notes != null && notes.contains(text))) {
      return proposal;
    }
    return proposal.withNotes(notes == null || notes.isBlank() ? text : notes + "\n" + text);
  }

  /// Puts one reply on the clipboard, as plain text for Word.
  void copyReply(String id) {
    int index = index(id);
    if (index >= 0) {
      desk.dialogs().copy(PlainReply.of(suggestionsNow().get(index), index + 1));
      desk.notices().tell(Notice.done(desk.text("replies.copied.reply", ordinals.number(index))));
    }
  }

  /// Puts the whole letter on the clipboard, as plain text for Word.
  void copyLetter() {
    Editing now = editing.get();
    Profile profile = desk.session().opened().map(ArchiveView::profile).orElse(null);
    if (now != null && profile != null) {
      Proposal proposal = now.proposalNow();
      DocumentKind kind = ExportJob.defaultFor(proposal, profile);
      desk.dialogs().copy(PlainReply.of(proposal, profile, kind));
      desk.notices().tell(Notice.done(desk.text("replies.copied.letter")));
    }
  }

  int index(String id) {
    List<Suggestion> all = suggestionsNow();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void change(EditLabel label, UnaryOperator<Proposal> change) {
    Editing now = editing.get();
    if (now != null) {
      now.change(label, change);
    }
  }

  private EditLabel label(String code, int index) {
    return EditLabel.of(code, ordinals.number(index));
  }

  private static Optional<Place> place(String field, String id) {
    return Optional.of(new Place("suggestions." + field, id));
  }
}
