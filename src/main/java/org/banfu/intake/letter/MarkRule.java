package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Satisfaction;
import org.jspecify.annotations.Nullable;

/// Lines that say one thing wherever they stand: category, 公开方式, the member's satisfaction, 抄送.
final class MarkRule implements Rule {
  private static final int LONGEST_MARK = 60;
  private static final int LONGEST_FEEDBACK = 300;

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "[（(〔\\[]?(?:公开方式|公开属性|公开类型|是否公开)?[\\s\\u3000]{0,4}[：:]?[\\s\\u3000]{0,4}"
              + "(主动公开[（(]全文[）)]|主动公开[（(]摘要[）)]|全文公开|摘要公开|主动公开|依申请公开|不予公开|不公开)[。]?[）)〕\\]]?[。]?");
  private static final Pattern FEEDBACK = Pattern.compile("沟通|征求|征询|反馈|口头|表示");
  private static final Pattern COPIES = Pattern.compile("抄[\\s\\u3000]{0,4}送[：:]");

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (int i = 0; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      int length = line.end() - line.start();
      if (length == 0 || length > LONGEST_FEEDBACK || !draft.claims.isFree(line)) {
        continue;
      }
      if (length <= LONGEST_MARK) {
        Categories.readMark(draft, line);
        publication(draft, line);
      }
      if (i >= draft.bodyLine) {
        feedback(draft, line);
        copies(draft, line);
      }
    }
  }

  private static void publication(Draft draft, Line line) {
    Matcher mark = PUBLICATION.matcher(draft.text(line));
    if (draft.publication != null || !mark.matches()) {
      return;
    }
    int start = line.start() + mark.start(1);
    int end = line.start() + mark.end(1);
    if (draft.claims.field("publication.mode", start, end)) {
      draft.publication = mode(mark.group(1));
      draft.claims.structure(line.start(), start);
      draft.claims.structure(end, line.end());
    }
  }

  private static PublicationMode mode(String words) {
    if (words.startsWith("不")) {
      return PublicationMode.NONE;
    }
    if (words.startsWith("依申请")) {
      return PublicationMode.ON_REQUEST;
    }
    return words.contains("摘要") ? PublicationMode.SUMMARY : PublicationMode.FULL;
  }

  private static void feedback(Draft draft, Line line) {
    String text = draft.text(line);
    if (draft.feedback != null || !text.contains("满意") || !FEEDBACK.matcher(text).find()) {
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

  private static void copies(Draft draft, Line line) {
    Matcher label = COPIES.matcher(draft.text(line));
    if (!label.lookingAt() || !draft.copies.isEmpty()) {
      return;
    }
    int end = line.end();
    String text = draft.source.text();
    if (text.charAt(end - 1) == '。') {
      end--;
    }
    draft.claims.structure(line.start(), line.start() + label.end());
    List<Names.Name> names = Names.in(draft.source, line.start() + label.end(), end);
    for (int i = 0; i < names.size(); i++) {
      draft.claims.field("letter.copies[" + i + "]", names.get(i).start(), names.get(i).end());
    }
    draft.copies = names.stream().map(Names.Name::text).toList();
    Separators.take(draft, line);
  }
}
