package org.banfu.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
///
/// Sure only where other persons are named in full: a body has many short names, and who speaks for
/// it may be called instead.
final class AddresseeRule implements Rule {
  private static final Pattern COURTESY =
      Pattern.compile("^(?:尊敬的?|敬爱的)|[：:，,！!。]{0,3}(?:[您你]们?好)?[：:，,！!。]{0,3}$");
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;：:/／]");
  private static final Pattern RANK =
      Pattern.compile("(?:等[^、]{0,6})?(?:委员|代表|同志|先生|女士)(?:们|等)?$|等$");
  private static final Pattern EVERYBODY =
      Pattern.compile("(?:各位|全体|诸位|提案|建议|议案|领衔|联名|第一|附议|委员|代表|同志|朋友|先生|女士|人|者|们|等){0,9}");
  private static final Pattern COUNCIL = Pattern.compile("政协|人大|提案委|常委会");
  private static final Pattern PERSON =
      Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,8}·[\\p{IsHan}]{1,8}");
  private static final Pattern BODY =
      Pattern.compile(".{1,8}[组界党委会盟社联团办局厅院部处所司室站府]|民[革建进]|.{0,3}[科文]协");
  // No salutation is longer, and each name is looked for in it.
  private static final int LONGEST = 500;
  private static final int MOST = 500;

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
            .limit(MOST)
            .map(Widths::squeeze)
            .map(name -> RANK.matcher(name).replaceFirst(""))
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
            .toList();
    TextField field = subject.typed("letter.salutation").orElse(null);
    if (proposal.role() == Role.CO || names.isEmpty() || field == null) {
      return;
    }
    String said = COURTESY.matcher(Widths.squeeze(field.text())).replaceAll("");
    if (said.isEmpty() || said.length() > LONGEST || names.stream().anyMatch(said::contains)) {
      return;
    }
    List<String> called =
        BETWEEN
            .splitAsStream(said)
            .map(part -> RANK.matcher(part).replaceFirst(""))
            .filter(part -> !part.isEmpty())
            .toList();
    if (!called.isEmpty() && called.stream().noneMatch(part -> isMeant(part, names))) {
      boolean isSure =
          RANK.matcher(said).find()
              && called.stream().allMatch(AddresseeRule::isPerson)
              && names.stream().allMatch(AddresseeRule::isPerson);
      var problem = Problem.of("review.addressee.other", names.getFirst());
      found.add(
          isSure ? Weight.WRONG : Weight.DOUBTFUL,
          field.place(),
          0,
          field.text().length(),
          problem,
          Optional.empty());
    }
  }

  // 各位委员, the council, 冯委员 for 冯立, 民盟市委会 for 中国民主同盟青澜市委员会.
  private static boolean isMeant(String part, List<String> names) {
    return EVERYBODY.matcher(part).matches()
        || COUNCIL.matcher(part).find()
        || names.stream().anyMatch(name -> name.startsWith(part) || isShortFor(part, name));
  }

  private static boolean isShortFor(String one, String other) {
    String brief = one.length() < other.length() ? one : other;
    String full = one.length() < other.length() ? other : one;
    return !isPerson(brief) && DocumentName.isWithin(brief, full);
  }

  private static boolean isPerson(String name) {
    return PERSON.matcher(name).matches() && !BODY.matcher(name).matches();
  }
}
