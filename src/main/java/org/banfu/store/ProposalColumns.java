package org.banfu.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Mention;
import org.banfu.proposal.Mentions;
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
/// @param alsoFoundBy the names and tags in it that no other column has, a line each
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
    @Nullable String alsoFoundBy,
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
        otherNames(proposal),
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

  private static @Nullable String otherNames(Proposal proposal) {
    var inColumns =
        Stream.of(
                proposal.leadProposer().map(Proposer::name).orElse(null),
                proposal.leadUnit(),
                proposal.filingUnit(),
                proposal.council())
            .filter(Objects::nonNull)
            .map(String::strip)
            .collect(Collectors.toSet());
    String others =
        Mentions.of(proposal).stream()
            .map(Mention::name)
            .filter(name -> !inColumns.contains(name))
            .distinct()
            .collect(Collectors.joining("\n"));
    return others.isEmpty() ? null : others;
  }
}
