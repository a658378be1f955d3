package org.banfu.review;

import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Role;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.Widths;

/// A salutation typed for somebody else: it names none of the proposers and addressees. Such a
/// letter was written over an older one.
final class AddresseeRule implements Rule {
  @Override
  public String id() {
    return "addressee";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    List<String> names =
        Stream.concat(
                proposal.proposers().stream().map(Proposer::name),
                proposal.letter().addressees().stream())
            .map(Widths::squeeze)
            .filter(name -> !name.isEmpty())
            .toList();
    TextField field = subject.typed("letter.salutation").orElse(null);
    if (proposal.role() == Role.CO || names.isEmpty() || field == null || field.text().isBlank()) {
      return;
    }
    String said = Widths.squeeze(field.text());
    if (names.stream().noneMatch(said::contains)) {
      var problem = Problem.of("review.addressee.other", names.getFirst());
      found.in(field, 0, field.text().length(), problem);
    }
  }
}
