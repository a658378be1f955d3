package org.banfu.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.PrivateData;
import org.banfu.text.PrivateData.Kind;

/// Private data in a letter that is published in full or in summary: a mobile number, a member's
/// telephone, an identity number, somebody's home. An office's own telephone is none.
final class PrivateDataRule implements Rule {
  private static final int SHORTEST_PHONE = 7;

  @Override
  public String id() {
    return "private-data";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    PublicationMode mode = proposal.publication().mode();
    if (mode != PublicationMode.FULL && mode != PublicationMode.SUMMARY) {
      return;
    }
    List<String> phones =
        proposal.proposers().stream()
            .map(Proposer::phone)
            .filter(Objects::nonNull)
            .map(PrivateDataRule::digits)
            .filter(digits -> digits.length() >= SHORTEST_PHONE)
            .toList();
    contact(proposal, phones, found);
    for (TextField field : subject.texts()) {
      for (PrivateData.Found one : PrivateData.find(field.text())) {
        String said = field.text().substring(one.start(), one.end());
        if (one.kind() != Kind.TELEPHONE || isOf(phones, said)) {
          PersonalData.weight(field.text(), one)
              .ifPresent(weight ->
                  found.add(
                      weight,
                      field.place(),
                      one.start(),
                      one.end(),
                      problem(one.kind()),
                      Optional.empty()));
        }
      }
    }
  }

  private static void contact(Proposal proposal, List<String> phones, Findings found) {
    String phone = proposal.contact().phone() == null ? "" : proposal.contact().phone();
    boolean isMobile = PrivateData.find(phone).stream().anyMatch(one -> one.kind() == Kind.MOBILE);
    if (isMobile || isOf(phones, phone)) {
      var said = problem(isMobile ? Kind.MOBILE : Kind.TELEPHONE);
      found.add(Weight.WRONG, Place.of("contact.phone"), 0, phone.length(), said, Optional.empty());
    }
  }

  private static Problem problem(Kind kind) {
    return switch (kind) {
      case MOBILE -> Problem.of("review.private-data.mobile");
      case TELEPHONE -> Problem.of("review.private-data.member");
      default -> Problem.of("review.private-data.other");
    };
  }

  private static boolean isOf(List<String> phones, String said) {
    String digits = digits(said);
    return phones.stream().anyMatch(digits::contains);
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
