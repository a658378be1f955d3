package org.banfu.work;

import java.util.Optional;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;

/// Documents that make no sense for a proposal, by the roles of the glossary: a co-handler gives
/// its opinion to the lead unit and does not answer the member, everybody else answers the member
/// and gives no opinion. Where no role is stated nothing is wrong. Whoever writes or shows a
/// document asks here first: the window, a batch, the command line.
public final class Misfit {
  private Misfit() {}

  /// Why there is no such document of this proposal; empty if there is one.
  public static Optional<Problem> of(DocumentKind kind, Proposal proposal) {
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

  /// As [#of], for who cannot go on.
  ///
  /// @throws ProblemException `work.noOpinion`, `work.noReply`, `work.noItems`
  public static void refuse(DocumentKind kind, Proposal proposal) throws ProblemException {
    Optional<Problem> misfit = of(kind, proposal);
    if (misfit.isPresent()) {
      throw new ProblemException(misfit.get());
    }
  }
}
