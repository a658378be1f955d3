package org.banfu.review;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Role;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// 代表 for 委员, 建议 for 提案 or the session of the other council, and the other way round.
///
/// The document word is looked at only behind a number: a proposal's title may well end in 建议.
final class FormOfAddressRule implements Rule {
  private static final Pattern MEMBER = Pattern.compile("(?:委员|代表)(?=[：:、，,；;\\s]|$|同志|等)");
  private static final Pattern NOUN =
      Pattern.compile("(?<=[0-9A-Za-z])\\s{0,3}号(?:委员|代表)?(提案|建议)(?!案)");
  private static final Pattern SESSION =
      Pattern.compile("(政协|人大|人民代表大会)[^，。；：《》\\n]{0,14}次(?:会议|全体会议)");

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
      subject
          .typed("letter.salutation")
          .ifPresent(field -> find(field, MEMBER, 0, member(kind), found));
    }
    for (TextField field :
        subject.typed(
            Set.of("letter.title", "letter.opening", "letter.process", "letter.attachments"))) {
      find(field, NOUN, 1, noun(kind), found);
    }
    for (TextField field : subject.typed(Set.of("letter.title", "letter.opening"))) {
      session(field, kind, found);
    }
  }

  private static void find(
      TextField field, Pattern words, int group, String right, Findings found) {
    Matcher word = words.matcher(field.text());
    while (word.find()) {
      String said = word.group(group);
      if (!said.equals(right)) {
        found.in(
            field,
            word.start(group),
            word.end(group),
            Problem.of("review.form-of-address.word", said, right),
            right);
      }
    }
  }

  private static void session(TextField field, Kind kind, Findings found) {
    Matcher session = SESSION.matcher(field.text());
    boolean isFirst = true;
    while (isFirst && session.find()) {
      boolean isCppcc = session.group(1).equals("政协");
      if (isCppcc != (kind == Kind.CPPCC)) {
        var said = Problem.of("review.form-of-address.council", session.group(1), noun(kind));
        found.in(field, session.start(1), session.end(1), said);
      }
      isFirst = false;
    }
  }

  private static String member(Kind kind) {
    return kind == Kind.NPC ? "代表" : "委员";
  }

  private static String noun(Kind kind) {
    return kind == Kind.NPC ? "建议" : "提案";
  }
}
