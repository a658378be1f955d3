package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.WorkList;
import org.banfu.text.ChineseDates;

/// The head of the work list: 附件, its title, and the line 填报单位 联系人 电话 时间.
final class AnnexRule implements Rule {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d|19\\d\\d)年");
  private static final List<String> LABELS =
      List.of("填报单位", "联系人", "联系电话", "电话", "填报时间", "填表时间", "填报日期", "时间", "日期");
  private static final int LONGEST_TITLE = 100;
  private static final int HEAD_LINES = 8;

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.source.lines();
    int end = Math.min(lines.size(), draft.regions.annexLine() + HEAD_LINES * 2);
    boolean title = false;
    for (int i = draft.regions.annexLine(); i < end; i++) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (Regions.isLabel(draft.source, line)) {
        draft.claims.structure(line);
      } else if (draft.text(line).length() <= 300 && labels(draft, line)) {
        title = true;
      } else if (!title && line.end() - line.start() <= LONGEST_TITLE && isTitle(draft, line)) {
        title(draft, line);
        title = true;
      }
    }
  }

  private static boolean isTitle(Draft draft, Line line) {
    String text = draft.text(line);
    return line.cell() < 0 && (text.endsWith("表") || text.endsWith("清单") || text.contains("工作清单"));
  }

  private static void title(Draft draft, Line line) {
    if (!draft.claims.field("workList.title", line)) {
      return;
    }
    String text = draft.text(line);
    draft.workList = new WorkList(text, draft.workList.filledOn());
    Matcher year = YEAR.matcher(text);
    if (draft.year == null && year.find()) {
      draft.year = Integer.valueOf(year.group(1));
    }
  }

  private static boolean labels(Draft draft, Line line) {
    List<KeyValues.Pair> pairs = KeyValues.of(draft.source, line, LABELS);
    for (KeyValues.Pair pair : pairs) {
      Line value = new Line(pair.valueStart(), pair.valueEnd(), line.cell());
      boolean taken =
          switch (pair.key()) {
            case "填报单位" -> pair.hasValue() && filingUnit(draft, value);
            case "联系人" -> pair.hasValue() && Contacts.take(draft, Contacts.NAME, value);
            case "联系电话", "电话" -> pair.hasValue() && Contacts.take(draft, Contacts.PHONE, value);
            default -> day(draft, value);
          };
      if (taken || !pair.hasValue()) {
        draft.claims.structure(pair.start(), pair.colon());
      }
    }
    return !pairs.isEmpty();
  }

  private static boolean filingUnit(Draft draft, Line value) {
    String known = draft.claims.taken("filingUnit");
    if (known == null) {
      return draft.claims.field("filingUnit", value);
    }
    return known.equals(draft.text(value)) && draft.claims.repeat("filingUnit", value);
  }

  private static boolean day(Draft draft, Line value) {
    Optional<LocalDate> day = ChineseDates.parse(draft.source.text(value));
    if (day.isEmpty()
        || draft.workList.filledOn() != null
        || !draft.claims.field("workList.filledOn", value)) {
      return false;
    }
    draft.workList = new WorkList(draft.workList.title(), day.get());
    return true;
  }
}
