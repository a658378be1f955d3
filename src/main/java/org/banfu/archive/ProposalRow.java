package org.banfu.archive;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.banfu.proposal.Kind;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// What lists, filters and statistics show of a proposal, without its body.
///
/// @param leadProposer the first proposer's name; `proposers` is how many there are
/// @param alsoFoundBy the names and tags in it that stand nowhere else in the row (further members,
///   co-units, tags…), a line each
/// @param dueOn the effective date: typed, extended or by the profile's rule
/// @param done how many action items are done; `underway` and `planned` likewise
/// @param awaitingOpinion whether a co-handling unit was asked and has not answered
/// @param coUnits how many co-handling units are named
/// @param contacts how many talks with the proposer are recorded; `visits` are those of them that
///   were visits
/// @param feedbackWork what the member said of the work; `feedbackResult` of the result
/// @param feedbackGiven whether there is an answer, also one that states neither
/// @param rounds how many earlier replies were frozen when it was handled again
@RecordBuilder
public record ProposalRow(
    String id,
    long version,
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
    int rounds,
    Instant savedAt)
    implements ProposalRowBuilder.With {}
