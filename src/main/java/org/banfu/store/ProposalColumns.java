package org.banfu.store;

import java.time.LocalDate;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// The columns of table `proposal` that are derived from the proposal itself.
///
/// @param dueOn the effective date
public record ProposalColumns(
    Kind kind,
    @Nullable String council,
    @Nullable Integer term,
    @Nullable Integer session,
    @Nullable Integer year,
    @Nullable String number,
    String title,
    @Nullable String leadProposer,
    int proposers,
    @Nullable Role role,
    @Nullable String leadUnit,
    @Nullable String filingUnit,
    State state,
    @Nullable String category,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate repliedOn,
    boolean keyItem,
    int suggestions,
    int done,
    int underway,
    int planned,
    boolean awaitingOpinion,
    int coUnits,
    int contacts,
    int visits,
    boolean feedbackGiven,
    @Nullable Satisfaction feedbackWork,
    @Nullable Satisfaction feedbackResult,
    @Nullable PublicationMode publication,
    int rounds) {

  static ProposalColumns of(Proposal proposal, @Nullable LocalDate dueOn) {
    Feedback feedback = proposal.feedback();
    return new ProposalColumns(
        proposal.kind(),
        proposal.council(),
        proposal.term(),
        proposal.session(),
        proposal.year(),
        proposal.number(),
        proposal.title(),
        proposal.leadProposer().map(Proposer::name).orElse(null),
        proposal.proposers().size(),
        proposal.role(),
        proposal.leadUnit(),
        proposal.filingUnit(),
        proposal.state(),
        proposal.category(),
        dueOn,
        proposal.repliedOn(),
        proposal.keyItem(),
        proposal.suggestions().size(),
        proposal.items(Stage.DONE),
        proposal.items(Stage.UNDERWAY),
        proposal.items(Stage.PLANNED),
        SmartGroups.isAwaitingOpinion(proposal),
        proposal.coUnits().size(),
        proposal.contacts().size(),
        (int) proposal.contacts().stream().filter(talk -> talk.way() == ContactWay.VISIT).count(),
        feedback != null,
        feedback == null ? null : feedback.work(),
        feedback == null ? null : feedback.result(),
        proposal.publication().mode(),
        proposal.rounds().size());
  }
}
