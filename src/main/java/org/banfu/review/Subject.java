package org.banfu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.WorkingDays;

/// The letter that is looked at.
///
/// @param texts what is printed of what was typed, in reading order
record Subject(
    Proposal proposal, Profile profile, WorkingDays days, LocalDate today, List<TextField> texts) {
  private static final Set<String> PRINTED =
      Set.of(
          "title",
          "letter.title",
          "letter.salutation",
          "letter.opening",
          "letter.process",
          "letter.closing",
          "letter.attachments",
          "suggestions.heading",
          "suggestions.reply",
          "suggestions.remark",
          "suggestions.items.text",
          "workList.title",
          "publication.reason");

  static Subject of(Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    List<TextField> printed =
        TextFields.of(proposal).stream()
            .filter(field -> PRINTED.contains(field.place().field()))
            .toList();
    return new Subject(proposal, profile, days, today, printed);
  }

  /// A text of the letter, if it was typed.
  Optional<TextField> typed(String field) {
    return texts.stream().filter(text -> text.place().equals(Place.of(field))).findFirst();
  }

  /// The texts of these fields.
  List<TextField> typed(Set<String> fields) {
    return texts.stream().filter(text -> fields.contains(text.place().field())).toList();
  }
}
