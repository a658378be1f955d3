package org.banfu.intake.letter;

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
        copies(draft, line);
      }
    }
  }

  // Each stretch of the line that nobody took may be marks, one behind the other, and nothing else.
  private static void marks(Draft draft, Line line) {
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
