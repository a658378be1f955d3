package org.banfu.review;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.ChineseNumerals;
import org.banfu.text.Widths;

/// Number, term, session, title or year that differ between places of the letter.
///
/// A text that names several proposals is right if one of them is this one. Title and opening say
/// what is answered; what the rest of the letter names is looked at only where those name nothing.
final class ReferenceRule implements Rule {
  private static final Set<String> HEAD = Set.of("letter.title", "letter.opening");
  private static final Set<String> REST = Set.of("letter.process", "letter.attachments");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![】\\])）〕0-9A-Za-z-])([0-9A-Za-z][0-9A-Za-z-]{0,20})\\s{0,3}号(?:委员|代表)?(?:提案|建议|议案)(?!案)"
              + "|(?<=(?:提案|建议|议案)》)[（(]第([0-9A-Za-z-]{1,20})号[）)]");
  // Each number of 第15、16号 and 第15号、第16号.
  private static final Pattern ANY_NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z-])([0-9A-Za-z][0-9A-Za-z-]{0,20})(?=\\s{0,3}(?:号|[、,，和与及]\\s{0,3}第?[0-9A-Za-z]))");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9~—–至-])([0-9]{4})年");

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  /// What is looked for, and what is said where it differs.
  ///
  /// @param isNamed whether a text names the right one in another form
  private record Looked(
      Pattern what,
      Predicate<Named> isMeant,
      Predicate<Named> fits,
      Predicate<String> isNamed,
      Problem said) {}

  /// Something that a text names.
  record Named(String text, MatchResult match) {
    String group(int index) {
      String group = match.group(index);
      return group == null ? "" : group;
    }
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    number(subject, proposal, found);
    session(subject, proposal, found);
    title(subject, proposal, found);
    Integer year = proposal.year();
    if (year != null) {
      var looked =
          new Looked(
              YEAR,
              named -> true,
              named -> isNumber(named.group(1), year),
              text -> false,
              Problem.of("review.reference.year", year));
      subject.typed("workList.title").ifPresent(field -> differs(field, looked, found));
    }
  }

  private static void number(Subject subject, Proposal proposal, Findings found) {
    var numbers = ProposalNumbers.of(proposal);
    if (numbers.isStated()) {
      var looked =
          new Looked(
              NUMBER,
              named ->
                  !ProposalNumbers.isBeside(
                      named.text(), named.match().start(), named.match().end()),
              named -> numbers.isOurs(named.group(1) + named.group(2)),
              text -> isNamed(text, numbers),
              Problem.of("review.reference.number", String.valueOf(proposal.number())));
      everywhere(subject, looked, found);
    }
  }

  private static boolean isNamed(String text, ProposalNumbers numbers) {
    return ANY_NUMBER.matcher(text).results().anyMatch(one -> numbers.isOurs(one.group(1)));
  }

  private static void session(Subject subject, Proposal proposal, Findings found) {
    Integer term = proposal.term();
    Integer session = proposal.session();
    if (term != null && session != null) {
      var looked =
          new Looked(
              NamedSession.SESSION,
              named -> NamedSession.isOfCouncil(named, proposal),
              named -> isNumber(named.group(1), term) && isNumber(named.group(3), session),
              text -> false,
              Problem.of("review.reference.session", term, session));
      everywhere(subject, looked, found);
    }
  }

  private static void title(Subject subject, Proposal proposal, Findings found) {
    String title = NamedTitle.core(proposal.title());
    if (!title.isEmpty()) {
      boolean isCppcc = proposal.kind() == Kind.CPPCC;
      var looked =
          new Looked(
              NamedTitle.TITLE,
              named -> NamedTitle.isOfProposal(named, isCppcc),
              named -> NamedTitle.core(named.group(1)).equals(title),
              text -> false,
              Problem.of("review.reference.title", proposal.title()));
      everywhere(subject, looked, found);
    }
  }

  private static void everywhere(Subject subject, Looked looked, Findings found) {
    boolean isNamed = false;
    for (TextField field : subject.typed(HEAD)) {
      isNamed |= differs(field, looked, found);
    }
    if (!isNamed) {
      subject.typed(REST).forEach(field -> differs(field, looked, found));
    }
  }

  // Nothing is said if one of them fits; else all are shown. Whether there is any.
  private static boolean differs(TextField field, Looked looked, Findings found) {
    // Full-width digits are read as narrow ones, which changes no position.
    String text = Widths.narrow(field.text());
    List<Named> all =
        looked
            .what()
            .matcher(text)
            .results()
            .map(one -> new Named(text, one))
            .filter(looked.isMeant())
            .limit(Findings.MOST)
            .toList();
    if (all.stream().noneMatch(looked.fits()) && !looked.isNamed().test(text)) {
      all.forEach(one -> found.in(field, one.match().start(), one.match().end(), looked.said()));
    }
    return !all.isEmpty();
  }

  private static boolean isNumber(String said, int number) {
    return ChineseNumerals.parse(said).orElse(-1) == number;
  }
}
