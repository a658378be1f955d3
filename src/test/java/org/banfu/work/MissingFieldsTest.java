package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.document.Missing;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.FieldProblem;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.review.Finding;
import org.banfu.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is missing is told once, whoever looks: the document's own sentences, 校对 and the question
/// before an export.
class MissingFieldsTest {
  private static final Profile PROFILE = new ProfileJson().standard();
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 29);

  /// Two suggestions without an answer, and nothing else.
  private static final Proposal BARE =
      Proposal.create(Kind.CPPCC)
          .withRole(Role.LEAD)
          .withState(State.SIGNED)
          .withSuggestions(List.of(Suggestion.of("加固护栏", ""), Suggestion.of("增设照明", "")));

  @ParameterizedTest
  @EnumSource(Role.class)
  void theCheckTellsEachMissingThingOnce(Role role) {
    List<Finding> found = Review.of(BARE.withRole(role), PROFILE, WorkingDays.shipped(), TODAY);

    Set<Place> places = new HashSet<>(found.stream().map(Finding::place).toList());
    assertEquals(found.size(), places.size(), found.toString());
    assertTrue(places.contains(Place.of("issuer")));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void besideTheDocumentsOwnSentencesTheCheckTellsNoneOfItAgain(DocumentKind kind) {
    List<String> missing =
        Missing.of(kind, BARE, PROFILE).stream()
            .map(FieldProblem::place)
            .map(Place::field)
            .toList();
    Set<String> told = MissingFields.of(kind, BARE, PROFILE);

    assertTrue(told.containsAll(missing));
    for (Finding finding : Review.of(BARE, PROFILE, WorkingDays.shipped(), TODAY, kind)) {
      boolean isOfTheContact = finding.rule().equals("contact");
      boolean isOfAnswers = finding.rule().equals("answered");
      if ((isOfTheContact && missing.contains("contact.phone"))
          || (isOfAnswers && missing.contains("suggestions.reply"))) {
        assertTrue(told.contains(finding.place().field()), finding.toString());
      }
    }
  }

  @Test
  void oneOfSeveralThatIsMissingIsLeftToTheCheck() {
    Proposal named =
        BARE.withContact(new Contact("柏舟", null))
            .withSuggestions(List.of(Suggestion.of("加固护栏", "已加固。"), Suggestion.of("增设照明", "")));

    Set<String> told = MissingFields.of(DocumentKind.REPLY_FORM, named, PROFILE);

    assertTrue(told.contains("issuer"));
    assertEquals(
        List.of(),
        told.stream()
            .filter(field -> field.startsWith("contact") || field.startsWith("suggestions"))
            .toList());
  }
}
