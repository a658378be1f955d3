package org.banfu.work;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.document.Missing;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;

/// The fields of which a document itself tells that they are missing ([Missing]), so that 校对 does
/// not tell of them once more.
public final class MissingFields {
  private MissingFields() {}

  /// The fields, as in [org.banfu.proposal.Place].
  public static Set<String> of(DocumentKind kind, Proposal proposal, Profile profile) {
    return Missing.of(kind, proposal, profile).stream()
        .map(lacking -> lacking.place().field())
        .flatMap(MissingFields::told)
        .collect(Collectors.toSet());
  }

  /// One sentence may be about more than its field: no answer at all is one of the suggestions,
  /// too, and the contact's name and telephone are missed together.
  private static Stream<String> told(String field) {
    return switch (field) {
      case "suggestions.reply" -> Stream.of(field, "suggestions");
      case "contact.phone" -> Stream.of(field, "contact.name");
      default -> Stream.of(field);
    };
  }
}
