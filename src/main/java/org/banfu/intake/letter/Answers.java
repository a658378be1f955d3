package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Satisfaction;
import org.jspecify.annotations.Nullable;

/// The member's answer, in a sentence of its own: 经与领衔委员沟通，其对……口头表示“满意”。
final class Answers {
  private static final int LONGEST = 300;

  /// In a letter in prose a paragraph of the reply may speak of satisfied citizens, too.
  private static final int LONGEST_IN_PROSE = 120;

  private static final Pattern SAYS = Pattern.compile("沟通|征求|征询|反馈|口头|表示");
  private static final Pattern MEMBER =
      Pattern.compile("(?:委员|代表|提案人|建议人|领衔|您|你).{0,40}满意|满意.{0,20}(?:委员|代表|提案人)");

  private Answers() {}

  static void read(Draft draft, Line line) {
    String text = draft.text(line);
    boolean longest = text.length() <= (draft.regions.isForm() ? LONGEST : LONGEST_IN_PROSE);
    if (draft.feedback != null
        || !longest
        || !text.contains("满意")
        || !SAYS.matcher(text).find()
        || text.contains("如不满意")
        || text.contains("是否满意")
        || !(draft.regions.isForm() || MEMBER.matcher(text).find())) {
      return;
    }
    if (draft.claims.field("feedback", line)) {
      draft.feedback =
          new Feedback(
              answer(text, "办理工作", "办理情况"),
              answer(text, "办理结果", "答复结果"),
              text.contains("口头"),
              null,
              text);
    }
  }

  // What is said behind one of these words: the next answer after it counts.
  private static @Nullable Satisfaction answer(String text, String... about) {
    for (String word : about) {
      int at = text.indexOf(word);
      int end = at < 0 ? -1 : text.indexOf("满意", at);
      if (end >= 0) {
        return satisfaction(text.substring(at, end + 2));
      }
    }
    return null;
  }

  private static Satisfaction satisfaction(String text) {
    if (text.endsWith("不满意")) {
      return Satisfaction.UNSATISFIED;
    }
    return text.endsWith("基本满意") ? Satisfaction.BASICALLY_SATISFIED : Satisfaction.SATISFIED;
  }
}
