package org.banfu.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Role;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// What lists, filters and statistics show of a proposal, without its body.
///
/// @param leadProposer the first proposer's name; `proposers` is how many there are
/// @param dueOn the effective date: typed, extended or by the profile's rule
/// @param done how many action items are done; `underway` and `planned` likewise
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
    Instant savedAt) {}
