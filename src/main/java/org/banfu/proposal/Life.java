package org.banfu.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The life of a proposal: the one place where its state changes.
public final class Life {
  private Life() {}

  /// What a change of state is to the clerk.
  public enum Step {
    /// The rule; no question.
    USUAL,
    /// Leaves steps out; allowed after a question.
    SKIPS,
    /// Goes back to an earlier state; allowed after a question.
    BACK,
    /// Makes no sense: no change at all, out of RETURNED, or a reopening of what was never replied
    /// to.
    IMPOSSIBLE
  }

  /// What a change from one state to another is.
  public static Step step(State from, State to) {
    boolean isNeverReplied = from.compareTo(State.REPLIED) < 0;
    if (from == to || from == State.RETURNED || (to == State.REOPENED && isNeverReplied)) {
      return Step.IMPOSSIBLE;
    } else if (from.usualNext().contains(to)) {
      return Step.USUAL;
    }
    // After REOPENED the steps to a second reply begin anew.
    boolean isForwards =
        to.compareTo(from) > 0 || (from == State.REOPENED && to.compareTo(State.HANDLING) >= 0);
    return isForwards ? Step.SKIPS : Step.BACK;
  }

  /// The proposal in another state, with the change in its history.
  ///
  /// REPLIED notes the day as the day of the reply, unless it is gone back to and the day is known;
  /// going back before REPLIED takes it away. REOPENED takes typed due dates and extensions away,
  /// so that the rule for a second reply decides. Leaving REOPENED for a new reply freezes the old
  /// one as a [Round]; the texts stay as a draft of the new one, without number, signer, date and
  /// feedback.
  ///
  /// @param office whose sentence an old letter without a typed title is remembered by
  /// @throws IllegalArgumentException if the step is [Step#IMPOSSIBLE]
  public static Proposal change(
      Proposal proposal,
      State to,
      @Nullable LocalDate on,
      @Nullable String note,
      Sentences office) {
    State from = proposal.state();
    if (step(from, to) == Step.IMPOSSIBLE) {
      throw new IllegalArgumentException(from + " to " + to);
    }
    boolean isNewRound = from == State.REOPENED && to.compareTo(State.REPLIED) <= 0;
    ProposalBuilder changed =
        ProposalBuilder.builder(isNewRound ? inNewRound(proposal, office) : proposal)
            .state(to)
            .history(appended(proposal.history(), new StateChange(to, on, note)));
    if (to == State.REPLIED) {
      LocalDate known = isNewRound ? null : proposal.repliedOn();
      // Going back from a later state is no second reply: its day stays.
      boolean isBack = step(from, to) == Step.BACK && known != null;
      changed.repliedOn(on == null || isBack ? known : on);
    } else if (to == State.REOPENED) {
      changed.dueOn(null).extension(null);
    } else if (to.compareTo(State.REPLIED) < 0) {
      changed.repliedOn(null);
    }
    return changed.build();
  }

  private static Proposal inNewRound(Proposal proposal, Sentences office) {
    Letter letter = proposal.letter();
    var round =
        new Round(
            proposal.repliedOn(),
            new RoundLetter(
                letter.document(), letter.docNumber(), office.titleOf(proposal), letter.date()),
            proposal.suggestions().stream()
                .map(suggestion -> new RoundReply(suggestion.id(), suggestion.reply()))
                .toList(),
            proposal.category(),
            proposal.feedback());
    return ProposalBuilder.builder(proposal)
        .rounds(appended(proposal.rounds(), round))
        .letter(letter.with().docNumber(null).signer(null).date(null).build())
        .repliedOn(null)
        .feedback(null)
        .build();
  }

  private static <T> List<T> appended(List<T> list, T last) {
    var longer = new ArrayList<T>(list);
    longer.add(last);
    return longer;
  }
}
