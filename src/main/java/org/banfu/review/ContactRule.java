package org.banfu.review;

import java.util.Optional;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Weight;
import org.jspecify.annotations.Nullable;

/// Contact person and telephone (GB/T 9704-2012, 附注). The office's own are offered.
final class ContactRule implements Rule {
  @Override
  public String id() {
    return "contact";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Contact contact = subject.proposal().contact();
    Contact known = subject.profile().contact();
    missing(
        Fix.ContactPart.NAME,
        contact.name(),
        known.name(),
        Problem.of("review.contact.name"),
        found);
    missing(
        Fix.ContactPart.PHONE,
        contact.phone(),
        known.phone(),
        Problem.of("review.contact.phone"),
        found);
  }

  private static void missing(
      Place place, @Nullable String value, @Nullable String known, Problem said, Findings found) {
    if (value == null || value.isBlank()) {
      Optional<Fix> fix =
          known == null || known.isBlank()
              ? Optional.empty()
              : Optional.of(new Fix.ContactPart(place, known.strip()));
      found.add(Weight.DOUBTFUL, place, 0, 0, said, fix);
    }
  }
}
