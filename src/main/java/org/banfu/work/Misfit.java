package org.banfu.work;

import java.util.Optional;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;

/// Documents that make no sense for a proposal, by the roles of the glossary: a co-handler gives
/// its opinion to the lead unit and does not answer the member, everybody else answers the member
/// and gives no opinion. Where no role is stated nothing is wrong.
final class Misfit {
  private Misfit() {}

  /// Why there is no such document of this proposal; empty if there is one.
  static Optional<Problem> of(DocumentKind kind, Proposal proposal) {
    boolean isCo = proposal.role() == Role.CO;
    boolean answers = proposal.role() != null && !isCo;
    return switch (kind) {
      case CO_OPINION -> answers ? Optional.of(Problem.of("work.noOpinion")) : Optional.empty();
      case REPLY_FORM, REPLY_PROSE, FEEDBACK_FORM, PUBLIC_COPY ->
          isCo ? Optional.of(Problem.of("work.noReply")) : Optional.empty();
      case WORK_LIST ->
          proposal.suggestions().stream().allMatch(one -> one.items().isEmpty())
              ? Optional.of(Problem.of("work.noItems"))
              : Optional.empty();
      case REMINDER, LEDGER, JSON -> Optional.empty();
    };
  }
}
