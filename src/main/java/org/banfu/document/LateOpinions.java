package org.banfu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Letter;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkingDays;

/// What a reminder (催办函) says: to the co-handling units that were asked, whose opinion has not come
/// and was due before today. Its date is today; nothing of the reply is in it.
record LateOpinions(LocalDate today, WorkingDays days) {

  /// @throws ProblemException `document.nobodyLate` if no unit is late
  Subject of(Proposal proposal, Profile profile) throws ProblemException {
    List<CoOpinion> late =
        proposal.coUnits().stream().filter(unit -> isLate(unit, profile)).toList();
    if (late.isEmpty()) {
      throw new ProblemException(Problem.of("document.nobodyLate"));
    }
    String names = late.stream().map(CoOpinion::name).collect(Collectors.joining("、"));
    var office = new Sentences(profile);
    Letter letter =
        Letter.EMPTY
            .withTitle(office.of(What.REMINDER_TITLE, proposal))
            .withSalutation(names + "：")
            .withOpening(office.of(What.REMINDER_OPENING, proposal) + "\n" + asked(late, profile))
            .withClosing(office.of(What.REMINDER_CLOSING, proposal))
            .withDate(today);
    Proposal shown =
        proposal
            .withLetter(letter)
            .withSuggestions(List.<Suggestion>of())
            .withCategory(null)
            .withPublication(Publication.EMPTY);
    return new Subject(shown, profile.withCopies(List.of()).withWorkListBehind(false), List.of());
  }

  private boolean isLate(CoOpinion unit, Profile profile) {
    Optional<LocalDate> due = Deadlines.coOpinionDue(unit, profile, days);
    return unit.askedOn() != null
        && unit.receivedOn() == null
        && due.isPresent()
        && due.get().isBefore(today);
  }

  private String asked(List<CoOpinion> late, Profile profile) {
    return late.stream()
        .map(unit ->
            unit.name()
                + "："
                + Dates.shown(unit.askedOn())
                + "征求意见，"
                + Dates.shown(Deadlines.coOpinionDue(unit, profile, days).orElse(null))
                + "到期，至今未收到。")
        .collect(Collectors.joining("\n"));
  }
}
