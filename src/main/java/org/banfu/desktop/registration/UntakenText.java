package org.banfu.desktop.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.intake.Pasted;
import org.banfu.intake.PastedProposal;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// Makes the new proposal together with a pasted text that nobody took over: it was pasted to be
/// kept.
record UntakenText(KeptDraft typed, Messages messages, LocalDate today) {
  /// Slow for a long text.
  Proposal proposal() {
    if (typed.pasted().isBlank() || typed.pasted().equals(typed.takenFrom())) {
      return typed.draft().proposal();
    }
    Pasted read = PastedProposal.read(typed.pasted(), today);
    Draft filled = typed.draft().filledFrom(read);
    Proposal proposal = filled.proposal();
    List<String> notes = new ArrayList<>();
    said(notes, "words.number", read.number(), filled.number());
    said(notes, "words.title", read.title(), filled.title());
    said(
        notes,
        "words.proposers",
        read.proposers().isEmpty() ? null : names(named(read.proposers())),
        names(named(filled.proposers())));
    // A telephone or a group in it belongs to names that were typed, or to others.
    if (!typed.draft().proposers().isEmpty() && !read.stated().isBlank()) {
      notes.add(read.stated());
    }
    if (proposal.notes() != null) {
      notes.add(proposal.notes());
    }
    return notes.isEmpty() ? proposal : proposal.withNotes(String.join("\n", notes));
  }

  /// What the text says otherwise than it was typed.
  private void said(List<String> notes, String field, @Nullable String inText, String typed) {
    if (inText != null && !inText.strip().equals(typed.strip())) {
      notes.add(messages.text("registration.textSays", messages.text(field), inText));
    }
  }

  private static List<String> named(List<Proposer> proposers) {
    return proposers.stream().map(Proposer::name).toList();
  }

  private String names(List<String> names) {
    return names.stream().collect(Collectors.joining(messages.text("words.and")));
  }
}
