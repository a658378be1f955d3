package org.banfu.desktop.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banfu.intake.PastedProposal;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorted;

/// The whole page of a new proposal as it outlives the window.
///
/// @param pasted the text as it stands in its field
/// @param takenFrom the text that was taken over, empty if none was
record KeptDraft(Draft draft, String pasted, String takenFrom) {
  static final KeptDraft EMPTY = new KeptDraft(Draft.EMPTY, "", "");
  private static final String PASTED = "pasted";
  private static final String TAKEN = "taken";

  /// Blanks alone are nothing to keep.
  boolean isEmpty() {
    return draft.isEmpty() && pasted.isBlank();
  }

  /// In the form in which it is written: a proposal whose texts found no field yet.
  Proposal proposal() {
    var texts = new ArrayList<Unsorted>();
    texts.add(new Unsorted(pasted, PASTED));
    texts.add(new Unsorted(takenFrom, TAKEN));
    return Proposal.create(draft.kind())
        .withNumber(draft.number())
        .withTitle(draft.title())
        .withProposers(draft.proposers())
        .withUnsorted(texts);
  }

  /// The page again.
  static KeptDraft of(Proposal written, LocalDate today) {
    String taken = text(written.unsorted(), TAKEN);
    return new KeptDraft(
        new Draft(
            written.kind(),
            Objects.requireNonNullElse(written.number(), ""),
            written.title(),
            written.proposers(),
            taken.isEmpty() ? null : PastedProposal.read(taken, today)),
        text(written.unsorted(), PASTED),
        taken);
  }

  private static String text(List<Unsorted> texts, String source) {
    return texts.stream()
        .filter(it -> source.equals(it.source()))
        .map(Unsorted::text)
        .findFirst()
        .orElse("");
  }
}
