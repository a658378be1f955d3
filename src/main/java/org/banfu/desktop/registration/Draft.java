package org.banfu.desktop.registration;

import java.util.List;
import org.banfu.intake.Pasted;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// What is typed of a proposal that is not there yet.
///
/// @param taken what was understood of a pasted text and taken over; null if nothing was
record Draft(
    Kind kind, String number, String title, List<Proposer> proposers, @Nullable Pasted taken) {
  static final Draft EMPTY = new Draft(Kind.CPPCC, "", "", List.of(), null);

  Draft {
    proposers = List.copyOf(proposers);
  }

  Draft withKind(Kind next) {
    return new Draft(next, number, title, proposers, taken);
  }

  Draft withNumber(String next) {
    return new Draft(kind, next, title, proposers, taken);
  }

  Draft withTitle(String next) {
    return new Draft(kind, number, next, proposers, taken);
  }

  Draft withProposers(List<Proposer> next) {
    return new Draft(kind, number, title, next, taken);
  }

  /// With what the text says; what it does not say stays as it was typed.
  Draft taking(Pasted read) {
    return new Draft(
        read.kind() == null ? kind : read.kind(),
        read.number() == null ? number : read.number(),
        read.title() == null ? title : read.title(),
        read.proposers().isEmpty() ? proposers : read.proposers(),
        read);
  }

  /// With what the text says where nothing was typed; what was typed stays.
  Draft filledFrom(Pasted read) {
    Draft all = taking(read);
    return new Draft(
        read.kind() == null || (number.isBlank() && title.isBlank()) ? all.kind : kind,
        number.isBlank() ? all.number : number,
        title.isBlank() ? all.title : title,
        proposers.isEmpty() ? all.proposers : proposers,
        read);
  }

  boolean isEmpty() {
    return number.isBlank() && title.isBlank() && proposers.isEmpty() && taken == null;
  }

  /// As a new proposal; its suggestions are those of the pasted text, its background a note.
  Proposal proposal() {
    Proposal proposal =
        Proposal.create(kind)
            .withNumber(number.isBlank() ? null : number.strip())
            .withTitle(title.strip())
            .withProposers(proposers);
    if (taken == null) {
      return proposal;
    }
    return proposal
        .withCouncil(taken.council())
        .withTerm(taken.term())
        .withSession(taken.session())
        .withLeadUnit(taken.leadUnit())
        .withAssignedOn(taken.assignedOn())
        .withDueOn(taken.dueOn())
        .withCoUnits(taken.coUnits().stream().map(CoOpinion::named).toList())
        .withNotes(taken.background().isBlank() ? null : taken.background())
        .withSuggestions(
            taken.suggestions().stream()
                .map(one -> Suggestion.of(one.heading(), "").withRequest(one.request()))
                .toList());
  }
}
