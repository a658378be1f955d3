package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Role;
import org.banfu.text.Widths;

/// The head of a letter: 文号 and 签发人, the title (broken by hand over lines, or not), the salutation
/// and the opening.
final class HeadRule implements Rule {
  private static final int HEAD_LINES = 25;
  private static final int LONGEST_SALUTATION = 400;
  private static final int LONGEST_TITLE = 300;
  private static final int OPENING_LINES = 12;

  private static final Pattern DOC_NUMBER =
      Pattern.compile("[\\p{IsHan}]{2,14}[〔﹝\\[［（(【]\\s?\\d{4}\\s?[〕﹞\\]］）)】]\\s?第?\\d{1,5}\\s?号");
  private static final Pattern TITLE_END =
      Pattern.compile("(?:函|答复|意见|报告|回复|复文|答复件)(?:[（(][^（）()]{1,20}[）)])?$");
  private static final Pattern MEMBERS =
      Pattern.compile("(?:委员|代表|委员会|委会|支部|总支|界别组?|小组|民主党派|工商联|促进会|联合会|研究会)们?[：:]$");
  private static final Pattern UNIT = Pattern.compile("[^：:，。]{2,30}(?:局|委|办|厅|部|院|府|中心)[：:]$");
  private static final Pattern OPENING_END = Pattern.compile("如下[：:。.；;]?$");

  @Override
  public void apply(Draft draft) {
    int limit = limit(draft);
    int salutation = salutation(draft, limit);
    marks(draft, salutation < 0 ? limit : salutation);
    title(draft, salutation < 0 ? limit : salutation);
    if (salutation >= 0) {
      salute(draft, draft.source.lines().get(salutation));
    }
    opening(draft, salutation, limit);
  }

  // The head ends where the form's suggestions or the annex begin; in prose it is the first lines.
  private static int limit(Draft draft) {
    int limit = Math.min(draft.regions.formLine(), draft.regions.annexLine());
    if (draft.regions.isForm()) {
      return limit;
    }
    int seen = 0;
    for (int i = 0; i < limit; i++) {
      if (!draft.source.lines().get(i).isEmpty() && ++seen > HEAD_LINES) {
        return i;
      }
    }
    return limit;
  }

  private static int salutation(Draft draft, int limit) {
    for (int i = 0; i < limit; i++) {
      Line line = draft.source.lines().get(i);
      if (!line.isEmpty() && line.end() - line.start() <= LONGEST_SALUTATION) {
        String text = draft.squeezed(line);
        boolean colon = text.endsWith("：") || text.endsWith(":");
        if (colon
            && !text.startsWith("抄送")
            && !text.contains("。")
            && (opensForm(draft, i)
                || text.startsWith("尊敬")
                || MEMBERS.matcher(text).find()
                || UNIT.matcher(text).matches())) {
          return i;
        }
      }
    }
    return -1;
  }

  // In the form the first line of the cell before the head row speaks to somebody, whoever it is.
  private static boolean opensForm(Draft draft, int at) {
    List<Line> lines = draft.source.lines();
    return draft.regions.isForm()
        && lines.get(at).cell() >= 0
        && (at == 0 || lines.get(at - 1).cell() != lines.get(at).cell());
  }

  private static void marks(Draft draft, int limit) {
    for (Line line : draft.source.lines().subList(0, limit)) {
      Matcher number = DOC_NUMBER.matcher(draft.text(line));
      if (line.end() - line.start() <= 80 && number.find()) {
        draft.claims.field(
            "letter.docNumber", line.start() + number.start(), line.start() + number.end());
        break;
      }
    }
  }

  private static void title(Draft draft, int limit) {
    List<Line> lines = draft.source.lines();
    int last = -1;
    for (int i = limit - 1; i >= 0 && last < 0; i--) {
      Line line = lines.get(i);
      if (draft.claims.isFree(line) && TITLE_END.matcher(draft.squeezed(line)).find()) {
        last = i;
      }
    }
    if (last < 0) {
      return;
    }
    var pieces = new ArrayList<Line>();
    int length = 0;
    boolean about = false;
    for (int i = last; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      String text = draft.text(line);
      length += text.length();
      boolean more = !about || Units.isUnit(text);
      boolean other = length > LONGEST_TITLE || text.endsWith("。") || text.endsWith("：");
      if (!more || other || !draft.claims.isFree(line) || line.cell() != lines.get(last).cell()) {
        break;
      }
      pieces.addFirst(line);
      about |= text.contains("关于") || text.startsWith("对");
    }
    if (about || pieces.size() == 1) {
      claimTitle(draft, pieces);
    }
  }

  private static void claimTitle(Draft draft, List<Line> pieces) {
    var whole = new StringBuilder();
    for (Line piece : pieces) {
      draft.claims.field("letter.title", piece);
      whole.append(Widths.squeeze(draft.text(piece)));
    }
    String title = whole.toString();
    ReferenceRule.read(draft, title);
    int about = title.indexOf("关于");
    String before = about > 0 ? title.substring(0, about) : "";
    draft.issuer = Units.isUnit(before) ? before : null;
    draft.title = QuotedTitle.of(title).orElse(null);
  }

  private static void salute(Draft draft, Line line) {
    if (!draft.claims.field("letter.salutation", line)) {
      return;
    }
    String text = draft.text(line);
    List<String> names = Names.addressed(text);
    draft.addressees = names;
    String squeezed = Widths.squeeze(text);
    boolean form = draft.regions.isForm() && draft.role != Role.CO;
    if (form || squeezed.startsWith("尊敬") || MEMBERS.matcher(squeezed).find()) {
      draft.proposers = names;
      String end = squeezed.substring(Math.max(0, squeezed.length() - 4));
      if (draft.kind == null && (end.contains("代表") || end.contains("委员"))) {
        draft.kind = end.contains("代表") ? Kind.NPC : Kind.CPPCC;
      }
    }
  }

  private static void opening(Draft draft, int salutation, int limit) {
    List<Line> lines = draft.source.lines();
    int first = salutation + 1;
    int end = limit;
    if (draft.regions.isForm()) {
      if (salutation < 0) {
        first = openingLine(draft, limit);
      }
    } else {
      end = salutation < 0 ? first : proseEnd(draft, first, limit);
    }
    Line start = null;
    Line last = null;
    for (int i = first; i < end; i++) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (!draft.claims.isFree(line) || (start != null && start.cell() != line.cell())) {
        break;
      }
      start = start == null ? line : start;
      last = line;
      draft.bodyLine = i + 1;
    }
    draft.bodyLine = Math.max(draft.bodyLine, first);
    if (start == null || last == null) {
      return;
    }
    if (draft.claims.field("letter.opening", start.start(), last.end())) {
      String opening = draft.source.text().substring(start.start(), last.end());
      ReferenceRule.read(draft, opening);
      if (draft.title == null) {
        draft.title = QuotedTitle.of(opening).orElse(null);
      }
    }
  }

  private static int openingLine(Draft draft, int limit) {
    for (int i = 0; i < limit; i++) {
      Line line = draft.source.lines().get(i);
      if (draft.claims.isFree(line) && draft.text(line).contains("收悉")) {
        return i;
      }
    }
    return limit;
  }

  private static int proseEnd(Draft draft, int first, int limit) {
    int seen = 0;
    for (int i = first; i < limit && seen < OPENING_LINES; i++) {
      Line line = draft.source.lines().get(i);
      if (!line.isEmpty()) {
        seen++;
        if (OPENING_END.matcher(draft.text(line)).find()) {
          return i + 1;
        }
      }
    }
    return first;
  }
}
