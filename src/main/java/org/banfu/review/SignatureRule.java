package org.banfu.review;

import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Weight;

/// The body that issues the letter, which stands in its title and signs it.
final class SignatureRule implements Rule {
  @Override
  public String id() {
    return "signature";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    String issuer = subject.proposal().issuer();
    if (issuer == null || issuer.isBlank()) {
      String known = subject.profile().issuer();
      Optional<Fix> fix =
          known == null || known.isBlank()
              ? Optional.empty()
              : Optional.of(new Fix.Issuer(known.strip()));
      var said = Problem.of("review.signature.none");
      found.add(weight(), Place.of("issuer"), 0, 0, said, fix);
    }
  }
}
