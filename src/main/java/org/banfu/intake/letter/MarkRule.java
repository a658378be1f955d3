package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// Marks that say one thing wherever they stand: category, 公开方式, 抄送, who signed, the member's
/// answer.
final class MarkRule implements Rule {
  private static final int LONGEST_MARK = 60;
  private static final String BETWEEN = "，,、；;／/|｜。";

  /// The category's letter by itself, in a corner above the title.
  private static final Pattern ALONE = Pattern.compile("[A-DＡ-Ｄ]");

  private static final Pattern UNITS = Pattern.compile("[\\p{IsHan}、，,（）()\\s\\u3000]{3,80}。?");
  private static final Pattern COPIES = Pattern.compile("抄[\\s\\u3000]{0,4}[送报][：:]");

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (int i = 0; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (i < draft.headEnd && ALONE.matcher(draft.text(line)).matches()) {
        Categories.read(draft, line);
      }
      if (line.end() - line.start() <= LONGEST_MARK) {
        marks(draft, line);
      }
      if (draft.claims.isFree(line)) {
        if (i >= draft.bodyLine) {
          Closings.signer(draft, line);
          Answers.read(draft, line);
        }
        copies(draft, i);
      }
    }
  }

  /// Each stretch of the line that nobody took may be marks, one behind the other, and nothing
  /// else.
  static void marks(Draft draft, Line line) {
    int at = draft.claims.nextFree(line.start(), line.end());
    while (at < line.end()) {
      int end = draft.claims.nextTaken(at, line.end());
      int from = at;
      while (from < end && separates(draft, from)) {
        from++;
      }
      Line stretch = new Line(from, end, line.cell());
      int taken = from < end ? mark(draft, stretch) : 0;
      at = draft.claims.nextFree(taken > 0 ? taken : end, line.end());
    }
  }

  private static int mark(Draft draft, Line stretch) {
    int end = stretch.end();
    while (end > stretch.start() && Widths.isBlank(draft.source.text().charAt(end - 1))) {
      end--;
    }
    Line trimmed = new Line(stretch.start(), end, stretch.cell());
    int published = Publications.takeMark(draft, trimmed);
    if (published > 0) {
      return published;
    }
    return isLedOn(draft, trimmed) ? 0 : Categories.takeMark(draft, trimmed);
  }

  // A类提案中…… is no mark: words go on behind it.
  private static boolean isLedOn(Draft draft, Line stretch) {
    Matcher mark = Categories.ANYWHERE.matcher(draft.text(stretch));
    if (!mark.lookingAt() || mark.end() == stretch.end() - stretch.start()) {
      return false;
    }
    Line rest = new Line(stretch.start() + mark.end(), stretch.end(), stretch.cell());
    String text = draft.text(rest).strip();
    return !text.isEmpty()
        && BETWEEN.indexOf(text.charAt(0)) < 0
        && !text.matches("[（(〔\\[【]?.{0,6}公开.{0,6}");
  }

  private static boolean separates(Draft draft, int at) {
    char character = draft.source.text().charAt(at);
    return Widths.isBlank(character) || BETWEEN.indexOf(character) >= 0;
  }

  private static void copies(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    Matcher label = COPIES.matcher(draft.text(line));
    if (!label.lookingAt() || !draft.copies.isEmpty()) {
      return;
    }
    draft.claims.structure(line.start(), line.start() + label.end());
    var copies = new ArrayList<>(named(draft, line.start() + label.end(), line, 0));
    // 抄送：市人大常委会办公室， goes on below.
    for (int i = at + 1; i < draft.regions.annexLine() && isOpen(draft, line); i++) {
      line = draft.source.lines().get(i);
      if (!draft.claims.isFree(line) || !UNITS.matcher(draft.text(line)).matches()) {
        break;
      }
      copies.addAll(named(draft, line.start(), line, copies.size()));
    }
    draft.copies = copies;
  }

  private static boolean isOpen(Draft draft, Line line) {
    return "，,、；;".indexOf(draft.source.text().charAt(line.end() - 1)) >= 0;
  }

  private static List<String> named(Draft draft, int start, Line line, int before) {
    int end = draft.source.text().charAt(line.end() - 1) == '。' ? line.end() - 1 : line.end();
    List<Names.Name> names = Names.in(draft.source, start, end);
    for (int i = 0; i < names.size(); i++) {
      draft.claims.field(
          "letter.copies[" + (before + i) + "]", names.get(i).start(), names.get(i).end());
    }
    Separators.take(draft, line);
    return names.stream().map(Names.Name::text).toList();
  }
}
