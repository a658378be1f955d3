package org.banfu.review;

import java.time.LocalDate;
import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Weight;

/// Whether and how a reply is made public is said with it (国办发〔2014〕46号: from 2015 on, each reply
/// is looked at for it). An opinion for the lead unit is no reply.
final class PublicationRule implements Rule {
  private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

  @Override
  public String id() {
    return "publication";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    PublicationMode mode = proposal.publication().mode();
    LocalDate date = proposal.letter().date();
    boolean isOlder = date != null && date.isBefore(SINCE);
    if (mode == null && proposal.role() != Role.CO && !isOlder) {
      var said = Problem.of("review.publication.none");
      found.add(weight(), Place.of("publication.mode"), 0, 0, said, Optional.empty());
    }
  }
}
