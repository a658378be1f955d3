package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.ChineseNumerals;
import org.banfu.text.Widths;

/// Number, term, session, title or year that differ between places of the letter.
///
/// A text that names several proposals is right if one of them is this one.
final class ReferenceRule implements Rule {
  private static final Set<String> FIELDS =
      Set.of("letter.title", "letter.opening", "letter.process", "letter.attachments");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![】\\])）〕0-9A-Za-z])([0-9A-Za-z]{1,20})\\s{0,3}号(?:委员|代表)?(?:提案|建议|议案)"
              + "|(?<=》)[（(]第([0-9A-Za-z]{1,20})号[）)]");
  private static final Pattern SESSION =
      Pattern.compile(
          "第?([0-9一二三四五六七八九十]{1,3})届[\\p{IsHan}]{0,12}?第?([0-9一二三四五六七八九十]{1,3})次(?:会议|全体会议)");
  private static final Pattern TITLE = Pattern.compile("《(关于[^《》\\n]{2,150}(?:提案|建议|议案))》");
  private static final Pattern BETWEEN = Pattern.compile("[、,，和]");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})年");

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    for (TextField field : subject.typed(FIELDS)) {
      number(field, proposal, found);
      session(field, proposal, found);
      title(field, proposal, found);
    }
    subject.typed("workList.title").ifPresent(field -> year(field, proposal, found));
  }

  // 第15、16号 answers several at once (并案).
  private static void number(TextField field, Proposal proposal, Findings found) {
    String number = proposal.number() == null ? "" : bare(proposal.number());
    List<String> all = BETWEEN.splitAsStream(number).toList();
    if (!number.isEmpty()) {
      differs(
          field,
          NUMBER,
          (said, whole) ->
              all.contains(bare(said.group(1) == null ? said.group(2) : said.group(1))),
          Problem.of("review.reference.number", number),
          found);
    }
  }

  private static void session(TextField field, Proposal proposal, Findings found) {
    Integer term = proposal.term();
    Integer session = proposal.session();
    if (term != null && session != null) {
      differs(
          field,
          SESSION,
          (said, whole) -> isNumber(said.group(1), term) && isNumber(said.group(2), session),
          Problem.of("review.reference.session", term, session),
          found);
    }
  }

  private static void title(TextField field, Proposal proposal, Findings found) {
    String title = unquoted(proposal.title());
    if (!title.isEmpty()) {
      differs(
          field,
          TITLE,
          (said, whole) -> unquoted(said.group(1)).equals(title),
          Problem.of("review.reference.title", proposal.title()),
          found);
    }
  }

  private static void year(TextField field, Proposal proposal, Findings found) {
    Integer year = proposal.year();
    if (year != null) {
      differs(
          field,
          YEAR,
          (said, whole) -> isNumber(said.group(1), year),
          Problem.of("review.reference.year", year),
          found);
    }
  }

  // Nothing is said if one of them fits; else all are shown.
  private static void differs(
      TextField field,
      Pattern what,
      BiPredicate<MatchResult, String> fits,
      Problem said,
      Findings found) {
    // Full-width digits are read as narrow ones, which changes no position.
    String text = Widths.narrow(field.text());
    List<MatchResult> all = new ArrayList<>(what.matcher(text).results().toList());
    if (all.stream().noneMatch(one -> fits.test(one, text))) {
      all.forEach(one -> found.in(field, one.start(), one.end(), said));
    }
  }

  private static boolean isNumber(String said, int number) {
    return ChineseNumerals.parse(said).orElse(-1) == number;
  }

  private static String bare(String number) {
    String bare = Widths.narrow(Widths.squeeze(number)).toUpperCase(Locale.ROOT);
    int start = bare.startsWith("第") ? 1 : 0;
    return bare.substring(start, bare.endsWith("号") ? bare.length() - 1 : bare.length());
  }

  private static String unquoted(String title) {
    return Widths.narrow(Widths.squeeze(title)).replaceAll("[《》〈〉“”\"‘’]", "");
  }
}
