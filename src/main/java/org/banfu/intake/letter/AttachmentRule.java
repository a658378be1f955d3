package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;

/// The list of attachments below the body: 附件：1.…… and the numbered lines that follow it.
final class AttachmentRule implements Rule {
  private static final int LONGEST = 120;
  private static final Pattern FIRST =
      Pattern.compile(
          "附[\\s\\u3000]{0,4}件[\\s\\u3000]{0,2}[：:][\\s\\u3000]{0,4}(\\d{1,2}[.．、](?!\\d)[\\s\\u3000]{0,2})?(?=.)");
  private static final Pattern NEXT =
      Pattern.compile("(\\d{1,2})[.．、](?!\\d)[\\s\\u3000]{0,2}(?=.)");

  @Override
  public void apply(Draft draft) {
    if (draft.regions.isForm()) {
      return;
    }
    List<Line> lines = draft.source.lines();
    for (int i = draft.bodyLine; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty() || line.end() - line.start() > LONGEST || !draft.claims.isFree(line)) {
        continue;
      }
      Matcher first = FIRST.matcher(draft.text(line));
      if (first.lookingAt()) {
        var names = new ArrayList<String>();
        take(draft, line, first.end(), names);
        if (first.group(1) != null) {
          more(draft, i + 1, names);
        }
        draft.attachments = names;
        return;
      }
    }
  }

  private static void more(Draft draft, int from, List<String> names) {
    for (int i = from; i < draft.regions.annexLine(); i++) {
      Line line = draft.source.lines().get(i);
      if (line.isEmpty()) {
        continue;
      }
      Matcher next = NEXT.matcher(draft.text(line));
      if (!next.lookingAt()
          || Integer.parseInt(next.group(1)) != names.size() + 1
          || !draft.claims.isFree(line)) {
        return;
      }
      take(draft, line, next.end(), names);
    }
  }

  private static void take(Draft draft, Line line, int label, List<String> names) {
    draft.claims.structure(line.start(), line.start() + label);
    if (draft.claims.field(
        "letter.attachments[" + names.size() + "]", line.start() + label, line.end())) {
      names.add(draft.source.text().substring(line.start() + label, line.end()));
    }
  }
}
