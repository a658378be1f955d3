package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Life;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// The member's answer, and what follows from it.
final class AnswerViewModel {
  private static final Feedback NONE = new Feedback(null, null, false, null, null);

  private final Desk desk;

  AnswerViewModel(Desk desk) {
    this.desk = desk;
  }

  /// What is to be said of the answer; empty if all is well.
  Optional<String> hint(Proposal proposal) {
    Feedback feedback = feedback(proposal);
    boolean isSilent = feedback.work() == null && feedback.result() == null;
    if (proposal.role() == Role.CO) {
      return Optional.of(desk.text("feedback.answer.co"));
    } else if (proposal.state() == State.REPLIED && isSilent) {
      return Optional.of(desk.text("feedback.answer.awaited"));
    } else if (proposal.state() == State.REOPENED) {
      return Optional.of(desk.text("feedback.answer.reopened"));
    } else if (isUnsatisfied(proposal)) {
      return Optional.of(desk.text("feedback.answer.unsatisfied"));
    }
    return Optional.empty();
  }

  /// Whether the member's answer lets the proposal be handled again.
  boolean canReopen(Proposal proposal) {
    return isUnsatisfied(proposal)
        && Life.step(proposal.state(), State.REOPENED) != Life.Step.IMPOSSIBLE;
  }

  /// Handles it again from this day on, today if none is stated; asks first where that leaves the
  /// usual way.
  void reopen(Editing editing, @Nullable LocalDate on) {
    Proposal now = editing.proposalNow();
    if (canReopen(now) && (isUsual(now) || confirmed(now))) {
      LocalDate day = on == null ? LocalDate.now(desk.clock()) : on;
      editing.change(
          EditLabel.of("feedback.reopen"),
          proposal ->
              Life.change(
                  proposal,
                  State.REOPENED,
                  day,
                  desk.text("feedback.reopen.note"),
                  desk.sentences()),
          Occasion.STATE_CHANGE);
    }
  }

  /// A part of the answer. An answer of which nothing is stated any more is none, so that the
  /// proposal waits for one again.
  <V> Lens<V> lens(
      String field,
      String name,
      Function<Feedback, @Nullable V> get,
      BiFunction<Feedback, @Nullable V, Feedback> set) {
    return new Lens<>(
        Place.of("feedback." + field),
        EditLabel.of("desktop.edit", desk.text(name)),
        proposal -> get.apply(feedback(proposal)),
        (proposal, value) -> {
          Feedback next = set.apply(feedback(proposal), value);
          return proposal.withFeedback(next.equals(NONE) ? null : next);
        });
  }

  private boolean confirmed(Proposal proposal) {
    return desk.dialogs()
        .confirms(
            new Dialogs.Question(
                desk.text("feedback.reopen"),
                desk.text("feedback.reopen.back", desk.text("words.state." + proposal.state())),
                desk.text("feedback.reopen")));
  }

  private static boolean isUsual(Proposal proposal) {
    return Life.step(proposal.state(), State.REOPENED) == Life.Step.USUAL;
  }

  private static boolean isUnsatisfied(Proposal proposal) {
    Feedback feedback = feedback(proposal);
    return feedback.work() == Satisfaction.UNSATISFIED
        || feedback.result() == Satisfaction.UNSATISFIED;
  }

  private static Feedback feedback(Proposal proposal) {
    Feedback feedback = proposal.feedback();
    return feedback == null ? NONE : feedback;
  }
}
