package org.banfu.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates that cannot have followed one another as they stand.
final class DateProblems {
  private final Proposal proposal;
  private final List<FieldProblem> found;

  private DateProblems(Proposal proposal, List<FieldProblem> found) {
    this.proposal = proposal;
    this.found = found;
  }

  static void find(Proposal proposal, Profile profile, WorkingDays days, List<FieldProblem> found) {
    var problems = new DateProblems(proposal, found);
    problems.arrival();
    problems.extension(profile, days);
    problems.returnRequest(profile, days);
    problems.reply();
    problems.coUnits();
    problems.items();
    problems.contacts();
    problems.afterwards();
  }

  private void arrival() {
    notBefore(Place.of("receivedOn"), proposal.receivedOn(), assigned(), "field.beforeAssigned");
    notBefore(Place.of("dueOn"), proposal.dueOn(), assigned(), "field.beforeAssigned");
  }

  private void extension(Profile profile, WorkingDays days) {
    Extension extension = proposal.extension();
    if (extension == null) {
      return;
    }
    LocalDate until = extension.until();
    notBefore(Place.of("extension.until"), until, assigned(), "field.beforeAssigned");
    LocalDate limit = Deadlines.extensionLimit(proposal, profile, days).orElse(null);
    if (until != null && limit != null && until.isAfter(limit)) {
      wrong(Place.of("extension.until"), "field.extensionTooLong", limit);
    }
    notBefore(
        Place.of("extension.consent"), extension.consent(), assigned(), "field.beforeAssigned");
    if (until != null && extension.consent() == null) {
      doubtful(Place.of("extension.consent"), "field.extensionWithoutConsent");
    }
  }

  private void returnRequest(Profile profile, WorkingDays days) {
    ReturnRequest request = proposal.returnRequest();
    if (request == null) {
      return;
    }
    Place place = Place.of("returnRequest.on");
    notBefore(place, request.on(), arrived(), arrivedCode());
    LocalDate last = Deadlines.returnDue(proposal, profile, days).orElse(null);
    if (request.on() != null && last != null && request.on().isAfter(last)) {
      doubtful(place, "field.returnTooLate", last);
    }
  }

  private void reply() {
    notBefore(Place.of("repliedOn"), proposal.repliedOn(), arrived(), arrivedCode());
    LocalDate letter = proposal.letter().date();
    notBefore(Place.of("letter.date"), letter, arrived(), arrivedCode());
    if (letter != null && proposal.repliedOn() != null && letter.isAfter(proposal.repliedOn())) {
      doubtful(Place.of("letter.date"), "field.letterAfterReply", proposal.repliedOn());
    }
  }

  private void coUnits() {
    for (int i = 0; i < proposal.coUnits().size(); i++) {
      CoOpinion unit = proposal.coUnits().get(i);
      LocalDate asked = unit.askedOn();
      notBefore(
          Place.ofCoUnit("receivedOn", proposal, i), unit.receivedOn(), asked, "field.beforeAsked");
      notBefore(Place.ofCoUnit("dueOn", proposal, i), unit.dueOn(), asked, "field.beforeAsked");
    }
  }

  private void items() {
    for (Suggestion suggestion : proposal.suggestions()) {
      for (ActionItem item : suggestion.items()) {
        if (item.finishedOn() != null && item.stage() != Stage.DONE) {
          wrong(new Place("suggestions.items.finishedOn", item.id()), "field.finishedNotDone");
        }
        if (item.promisedOn() != null
            && assigned() != null
            && item.promisedOn().isBefore(assigned())) {
          doubtful(
              new Place("suggestions.items.promisedOn", item.id()),
              "field.promisedBeforeAssigned",
              assigned());
        }
      }
    }
  }

  private void contacts() {
    for (int i = 0; i < proposal.contacts().size(); i++) {
      LocalDate on = proposal.contacts().get(i).on();
      if (on != null && assigned() != null && on.isBefore(assigned())) {
        doubtful(Place.of("contacts.on", i), "field.beforeAssigned", assigned());
      }
    }
  }

  // A draft may be agreed to by word of mouth before it is sent; a second reply does not make what
  // followed the first one impossible.
  private void afterwards() {
    Feedback feedback = proposal.feedback();
    if (feedback != null && !feedback.oral()) {
      notBefore(Place.of("feedback.on"), feedback.on(), proposal.repliedOn(), "field.beforeReply");
    }
    LocalDate first =
        Stream.concat(
                Stream.of(proposal).map(Proposal::repliedOn),
                proposal.rounds().stream().map(Round::repliedOn))
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    for (int i = 0; i < proposal.followUps().size(); i++) {
      LocalDate on = proposal.followUps().get(i).on();
      notBefore(Place.of("followUps.on", i), on, first, "field.beforeReply");
    }
  }

  private @Nullable LocalDate assigned() {
    return proposal.assignedOn();
  }

  // The later of the two days on which the proposal came.
  private @Nullable LocalDate arrived() {
    return isReceivedLast() ? proposal.receivedOn() : assigned();
  }

  private String arrivedCode() {
    return isReceivedLast() ? "field.beforeReceived" : "field.beforeAssigned";
  }

  private boolean isReceivedLast() {
    return proposal.receivedOn() != null
        && (assigned() == null || proposal.receivedOn().isAfter(assigned()));
  }

  private void notBefore(
      Place place, @Nullable LocalDate day, @Nullable LocalDate earlier, String code) {
    if (day != null && earlier != null && day.isBefore(earlier)) {
      wrong(place, code, earlier);
    }
  }

  private void wrong(Place place, String code, Object... arguments) {
    found.add(FieldProblem.wrong(place, code, arguments));
  }

  private void doubtful(Place place, String code, Object... arguments) {
    found.add(FieldProblem.doubtful(place, code, arguments));
  }
}
