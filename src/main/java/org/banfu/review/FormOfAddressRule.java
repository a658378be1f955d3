package org.banfu.review;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Role;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// 代表 for 委员, 建议 for 提案 or the session of the other council, and the other way round.
///
/// The document word is looked at only behind this proposal's number: a title may well end in 建议,
/// and what is handled together may be the other council's.
final class FormOfAddressRule implements Rule {
  private static final Pattern MEMBER = Pattern.compile("(?:委员|代表)(?=[：:、，,；;\\s]|$|同志|等)");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?<![0-9A-Za-z-])([0-9A-Za-z][0-9A-Za-z-]{0,20})\\s{0,3}号(?:委员|代表)?(提案|建议)(?!案)");
  private static final Pattern CPPCC = Pattern.compile("政协[^，。；：《》、\\n]{0,24}$");
  private static final Pattern NPC = Pattern.compile("(?:人大|人民代表大会)[^，。；：《》、\\n]{0,24}$");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?<!全国)(政协|人大|人民代表大会)(?!常委|常务|[^，。；：《》\\n]{0,14}常委会)[^，。；：《》\\n]{0,14}次(?:会议|全体会议)");
  private static final Set<String> HEAD = Set.of("letter.title", "letter.opening");
  private static final int BEFORE = 40;

  @Override
  public String id() {
    return "form-of-address";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Kind kind = subject.proposal().kind();
    // An opinion goes to the lead unit, whose name may end in these words.
    if (subject.proposal().role() != Role.CO) {
      subject.typed("letter.salutation").ifPresent(field -> members(field, member(kind), found));
    }
    var numbers = ProposalNumbers.of(subject.proposal());
    for (TextField field :
        subject.typed(
            Set.of("letter.title", "letter.opening", "letter.process", "letter.attachments"))) {
      nouns(field, kind, numbers, found);
    }
    for (TextField field : subject.typed(HEAD)) {
      session(field, kind, found);
    }
  }

  private static void members(TextField field, String right, Findings found) {
    String text = field.text();
    // A letter to members of both kinds is one answer to both.
    boolean isToBoth =
        MEMBER.matcher(text).results().map(MatchResult::group).distinct().count() > 1;
    Matcher word = MEMBER.matcher(text);
    while (!isToBoth && word.find()) {
      if (!word.group().equals(right)) {
        var said = Problem.of("review.form-of-address.word", word.group(), right);
        found.in(field, word.start(), word.end(), said, right);
      }
    }
  }

  private static void nouns(TextField field, Kind kind, ProposalNumbers numbers, Findings found) {
    String text = field.text();
    Matcher noun = NOUN.matcher(text);
    while (noun.find()) {
      if (!noun.group(2).equals(noun(kind)) && isOurs(field, kind, noun, numbers)) {
        var said = Problem.of("review.form-of-address.word", noun.group(2), noun(kind));
        found.in(field, noun.start(2), noun.end(2), said, noun(kind));
      }
    }
  }

  // The other council's 第35号 is another one, also where the number is the same; in title and
  // opening it is this one under a wrong name, unless it is said to be beside it.
  private static boolean isOurs(
      TextField field, Kind kind, MatchResult noun, ProposalNumbers numbers) {
    String text = field.text();
    String before = text.substring(Math.max(0, noun.start() - BEFORE), noun.start());
    boolean isOthers = (kind == Kind.NPC ? CPPCC : NPC).matcher(before).find();
    boolean isMeant =
        numbers.isStated()
            ? numbers.isOurs(noun.group(1)) && (!isOthers || HEAD.contains(field.place().field()))
            : !isOthers;
    return isMeant && !ProposalNumbers.isBeside(text, noun.start(), noun.end());
  }

  // A meeting of the other council is wrong only where ours is not named as well.
  private static void session(TextField field, Kind kind, Findings found) {
    List<MatchResult> all = SESSION.matcher(field.text()).results().limit(Findings.MOST).toList();
    boolean isNamed =
        all.stream().anyMatch(one -> one.group(1).equals("政协") == (kind == Kind.CPPCC));
    if (!all.isEmpty() && !isNamed) {
      MatchResult first = all.getFirst();
      var said = Problem.of("review.form-of-address.council", first.group(1), noun(kind));
      found.in(field, first.start(1), first.end(1), said);
    }
  }

  private static String member(Kind kind) {
    return kind == Kind.NPC ? "代表" : "委员";
  }

  private static String noun(Kind kind) {
    return kind == Kind.NPC ? "建议" : "提案";
  }
}
