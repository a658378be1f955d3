package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// The title of a letter, broken by hand over lines or not, and the proposal's own title in
/// brackets below it.
final class Titles {
  private static final int LONGEST = 300;
  private static final Pattern END =
      Pattern.compile(
          "(?:函|答复|意见|报告|回复|复文|函复|办复|汇报|答复件|办理结果|办理情况|答复意见书|情况汇报|情况)(?:[（(][^（）()]{1,20}[）)])?$");
  // 松湖市交通局对市政协……第12号提案的答复: the unit stands before 对.
  private static final Pattern ABOUT =
      Pattern.compile(
          "关于|^对|^.{2,30}?(?:局|厅|委|委员会|政府|办|办公室|院|中心|公司|部|署)对(?=.{0,6}(?:政协|人大|届|提案|建议|第))");
  private static final Pattern SENT = Pattern.compile("(?:函|答复|意见|报告|回复|复文|函复|办复|汇报|答复件|答复意见书)$");
  private static final Pattern SPEAKS_OF = Pattern.compile("提案|建议|议案|答复|复函|回复");

  /// 《关于……的提案》的答复 is still the end of a title only.
  private static final Pattern QUOTED = Pattern.compile("^《[^》]{2,200}》");

  private static final Pattern OWN =
      Pattern.compile("[（(《〈“\\[【—－-]{0,3}(关于.{2,200}?(?:提案|建议|议案))[）)》〉”\\]】]{0,2}");

  private Titles() {}

  /// Whether a value that is called 标题 is the title of a letter, not that of the proposal.
  static boolean isOfLetter(Draft draft, Line value) {
    String text = Traditional.read(draft.squeezed(value));
    return SENT.matcher(text).find() && ABOUT.matcher(text).find();
  }

  /// Takes the title that stands before this line.
  static void read(Draft draft, int limit) {
    List<Line> lines = draft.source.lines();
    int last = -1;
    for (int i = limit - 1; i >= 0 && last < 0; i--) {
      Line line = lines.get(i);
      if (draft.claims.isFree(line)
          && line.end() - line.start() <= LONGEST
          && END.matcher(Traditional.read(draft.squeezed(line))).find()) {
        last = i;
      }
    }
    if (last >= 0) {
      pieces(draft, last);
    }
    for (Line line : lines.subList(0, limit)) {
      own(draft, line);
    }
  }

  private static void pieces(Draft draft, int last) {
    List<Line> lines = draft.source.lines();
    var pieces = new ArrayList<Line>();
    int length = 0;
    boolean about = false;
    boolean speaks = false;
    for (int i = last; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      String text = Traditional.read(draft.text(line));
      length += text.length();
      // The same name once more is the letterhead above it.
      boolean again = !pieces.isEmpty() && draft.text(line).equals(draft.text(pieces.getFirst()));
      boolean more = !about || (Units.isUnit(text) && !again);
      boolean other = length > LONGEST || text.endsWith("。") || text.endsWith("：");
      boolean label = Label.of(Widths.squeeze(text)).isPresent();
      if (!more
          || other
          || label
          || !draft.claims.isFree(line)
          || line.cell() != lines.get(last).cell()) {
        break;
      }
      pieces.addFirst(line);
      about |= ABOUT.matcher(QUOTED.matcher(text).replaceFirst("")).find();
      speaks |= SPEAKS_OF.matcher(Widths.squeeze(text)).find();
    }
    if (about) {
      claim(draft, pieces);
    } else if (speaks
        && !pieces.isEmpty()
        && SENT.matcher(Traditional.read(draft.squeezed(pieces.getLast()))).find()) {
      // Without 关于 only the line itself is sure to be it.
      claim(draft, pieces.subList(sessionLine(draft, pieces), pieces.size()));
    }
  }

  // 政协云岫县九届二次会议 above 第012号提案办理答复: which session it is belongs to it, other lines do not.
  private static int sessionLine(Draft draft, List<Line> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (Reference.of(draft.text(pieces.get(i))).term() != null) {
        return i;
      }
    }
    return pieces.size() - 1;
  }

  /// Takes a title that stands on a line with its label.
  static boolean take(Draft draft, Line value) {
    if (!draft.claims.isFree(value)) {
      return false;
    }
    claim(draft, List.of(value));
    return true;
  }

  private static void claim(Draft draft, List<Line> pieces) {
    var whole = new StringBuilder();
    for (Line piece : pieces) {
      draft.claims.field("letter.title", piece);
      whole.append(Widths.squeeze(draft.text(piece)));
    }
    String title = whole.toString();
    ReferenceRule.read(draft, title);
    int about = Traditional.read(title).indexOf("关于");
    String before = about > 0 ? title.substring(0, about) : "";
    draft.issuer = Units.isUnit(before) ? before : draft.issuer;
    draft.title = QuotedTitle.of(title).orElse(draft.title);
  }

  // （关于……的建议） on a line of its own.
  private static void own(Draft draft, Line line) {
    if (line.isEmpty() || line.end() - line.start() > LONGEST || !draft.claims.isFree(line)) {
      return;
    }
    Matcher own = OWN.matcher(Traditional.read(draft.text(line)));
    if (!own.matches()) {
      return;
    }
    int start = line.start() + own.start(1);
    int end = line.start() + own.end(1);
    String title = draft.text(line).substring(own.start(1), own.end(1));
    if (draft.title == null || draft.title.equals(title)) {
      boolean first = draft.claims.taken("title") == null;
      if (first
          ? draft.claims.field("title", start, end)
          : draft.claims.repeat("title", start, end)) {
        draft.title = title;
        draft.claims.structure(line.start(), start);
        draft.claims.structure(end, line.end());
      }
    }
  }
}
