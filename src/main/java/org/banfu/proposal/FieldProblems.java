package org.banfu.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is wrong or doubtful in single fields, to be told below them as one types. Whether a letter
/// as a whole may go out is another matter (校对).
public final class FieldProblems {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  // 0000-1234567转801: the words of an extension belong to a number.
  private static final Pattern NO_PHONE = Pattern.compile("[\\p{L}&&[^转分机]]");

  private FieldProblems() {}

  /// All of them, those of one field together.
  public static List<FieldProblem> of(Proposal proposal, Profile profile, WorkingDays days) {
    var found = new ArrayList<FieldProblem>();
    whatItIs(proposal, profile, found);
    telephones(proposal, found);
    units(proposal, found);
    DateProblems.find(proposal, profile, days, found);
    outcome(proposal, profile, found);
    return List.copyOf(found);
  }

  private static void whatItIs(Proposal proposal, Profile profile, List<FieldProblem> found) {
    if (proposal.title().isBlank()) {
      found.add(FieldProblem.wrong(Place.of("title"), "field.titleEmpty"));
    }
    String number = proposal.number();
    if (number != null && BLANK.matcher(number.strip()).find()) {
      found.add(FieldProblem.wrong(Place.of("number"), "field.numberBlanks"));
    }
    Integer year = proposal.year();
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      found.add(FieldProblem.wrong(Place.of("year"), "field.year", FIRST_YEAR, LAST_YEAR));
    }
    positive("term", proposal.term(), found);
    positive("session", proposal.session(), found);
    String council = proposal.council() == null ? "" : proposal.council().strip();
    boolean isKnown =
        council.isEmpty()
            || profile.councils().isEmpty()
            || profile.councils().contains(new Council(proposal.kind(), council));
    if (!isKnown) {
      found.add(FieldProblem.doubtful(Place.of("council"), "field.councilUnknown", council));
    }
  }

  private static void positive(String field, @Nullable Integer value, List<FieldProblem> found) {
    if (value != null && value < 1) {
      found.add(FieldProblem.wrong(Place.of(field), "field.notPositive"));
    }
  }

  private static void telephones(Proposal proposal, List<FieldProblem> found) {
    for (int i = 0; i < proposal.proposers().size(); i++) {
      telephone(Place.of("proposers.phone", i), proposal.proposers().get(i).phone(), found);
    }
    telephone(Place.of("contact.phone"), proposal.contact().phone(), found);
  }

  private static void telephone(Place place, @Nullable String phone, List<FieldProblem> found) {
    if (phone != null && NO_PHONE.matcher(phone).find()) {
      found.add(FieldProblem.wrong(place, "field.phone"));
    }
  }

  private static void units(Proposal proposal, List<FieldProblem> found) {
    String lead = proposal.leadUnit() == null ? "" : proposal.leadUnit().strip();
    if (proposal.role() == Role.CO && lead.isEmpty()) {
      found.add(FieldProblem.wrong(Place.of("leadUnit"), "field.leadUnitMissing"));
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < proposal.coUnits().size(); i++) {
      String name = proposal.coUnits().get(i).name().strip();
      Place place = Place.ofCoUnit("name", proposal, i);
      if (!name.isEmpty() && name.equals(lead)) {
        found.add(FieldProblem.wrong(place, "field.coUnitLeads", name));
      }
      if (!name.isEmpty() && !seen.add(name)) {
        found.add(FieldProblem.wrong(place, "field.coUnitTwice", name));
      }
    }
    if (proposal.role() == Role.SOLE && !seen.isEmpty()) {
      found.add(FieldProblem.doubtful(Place.of("role"), "field.soleWithCoUnits"));
    }
  }

  private static void outcome(Proposal proposal, Profile profile, List<FieldProblem> found) {
    String category = proposal.category();
    if (category != null
        && !category.isBlank()
        && !profile.categories().isEmpty()
        && Categories.find(profile, category).isEmpty()) {
      found.add(FieldProblem.wrong(Place.of("category"), "field.categoryUnknown", category));
    }
    Publication publication = proposal.publication();
    if (publication.mode() == PublicationMode.NONE
        && (publication.reason() == null || publication.reason().isBlank())) {
      found.add(FieldProblem.wrong(Place.of("publication.reason"), "field.reasonMissing"));
    }
  }
}
