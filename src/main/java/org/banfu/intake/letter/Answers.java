package org.banfu.intake.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Satisfaction;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// The member's answer, in a sentence of its own: 经与领衔委员沟通，其对……口头表示“满意”。
final class Answers {
  private static final int LONGEST = 300;

  /// In a letter in prose a paragraph of the reply may speak of satisfied citizens, too.
  private static final int LONGEST_IN_PROSE = 120;

  private static final Pattern SAYS = Pattern.compile("沟通|征求|征询|反馈|口头|表示");
  private static final Pattern MEMBER =
      Pattern.compile("(?:委员|代表|提案人|建议人|领衔|您|你).{0,40}满意|满意.{0,20}(?:委员|代表|提案人)");

  /// 满意（√） 基本满意（ ） 不满意（ ）, in any order.
  private static final Pattern CHOICES =
      Pattern.compile("满意.{0,12}基本满意.{0,12}不满意|不满意.{0,12}基本满意.{0,12}满意");

  private static final String TICK = "[√✓✔☑■●]";
  private static final Pattern TICKED_BEHIND = Pattern.compile("(基本满意|不满意|满意)[（(\\[【]?" + TICK);
  private static final Pattern TICKED_BEFORE = Pattern.compile(TICK + "[）)\\]】]?(基本满意|不满意|满意)");
  private static final Pattern BOX_BEFORE =
      Pattern.compile("^[^满]{0,60}?[□☐☑✓✔√■●○][）)\\]】]?(?:基本|不)?满意");

  private Answers() {}

  static void read(Draft draft, Line line) {
    String text = draft.text(line);
    boolean longest = text.length() <= (draft.regions.isForm() ? LONGEST : LONGEST_IN_PROSE);
    if (CHOICES.matcher(Widths.squeeze(text)).find()) {
      choice(draft, line);
      return;
    }
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

  // Only what somebody ticked is an answer.
  private static void choice(Draft draft, Line line) {
    String text = draft.squeezed(line);
    boolean isBefore = BOX_BEFORE.matcher(text).find();
    Matcher ticked = (isBefore ? TICKED_BEFORE : TICKED_BEHIND).matcher(text);
    if (draft.feedback != null || text.length() > LONGEST_IN_PROSE || !ticked.find()) {
      return;
    }
    Satisfaction answer = satisfaction(ticked.group(1));
    if (!ticked.find() && draft.claims.field("feedback", line)) {
      boolean isResult = text.contains("结果");
      boolean isWork = !isResult && (text.contains("工作") || text.contains("态度"));
      draft.feedback =
          new Feedback(
              isWork ? answer : null, isResult ? answer : null, false, null, draft.text(line));
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
