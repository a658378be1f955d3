package org.banfu.review;

import org.banfu.proposal.FindReplace;
import org.banfu.proposal.FindReplace.Hit;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextFields;

/// What makes a finding right.
public sealed interface Fix {
  /// The proposal made right; itself where what was found is no longer there.
  Proposal apply(Proposal proposal);

  /// What it does, as a short sentence for a button.
  Problem said();

  /// Other characters in the place of some.
  record Replace(Place place, int start, String was, String with) implements Fix {
    @Override
    public Proposal apply(Proposal proposal) {
      boolean isThere =
          TextFields.of(proposal).stream()
              .anyMatch(
                  field -> field.place().equals(place) && field.text().startsWith(was, start));
      return isThere
          ? FindReplace.replaceOne(proposal, new Hit(place, start, start + was.length()), with)
          : proposal;
    }

    @Override
    public Problem said() {
      return with.isEmpty()
          ? Problem.of("review.fix.remove", was)
          : Problem.of("review.fix.replace", with);
    }
  }

  /// The issuing body, which the profile knows.
  record Issuer(String name) implements Fix {
    @Override
    public Proposal apply(Proposal proposal) {
      return proposal.withIssuer(name);
    }

    @Override
    public Problem said() {
      return Problem.of("review.fix.fill", name);
    }
  }

  /// The contact person or telephone, which the profile knows.
  record ContactPart(Place place, String value) implements Fix {
    static final Place NAME = Place.of("contact.name");
    static final Place PHONE = Place.of("contact.phone");

    @Override
    public Proposal apply(Proposal proposal) {
      return proposal.withContact(
          place.equals(NAME)
              ? proposal.contact().withName(value)
              : proposal.contact().withPhone(value));
    }

    @Override
    public Problem said() {
      return Problem.of("review.fix.fill", value);
    }
  }
}
