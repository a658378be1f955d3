package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// The opening of a letter in prose: from behind the salutation to …… 现答复如下：, which may stand in
/// the middle of a paragraph.
final class Openings {
  private static final int LINES = 12;
  private static final Pattern LEADS_ON = Pattern.compile("如下(?:[：:。；;]|$)");
  private static final Pattern LEADS_ON_AT_END =
      Pattern.compile("(?:如下.{0,6}|答复|回复|函复|函告|复函|意见)[：:]$");
  private static final Pattern RECEIVED = Pattern.compile("收悉|收到|转来|已交|转交|交由|交办");

  private static final Pattern SPEAKS = Pattern.compile("[您你贵]");

  private Openings() {}

  /// Takes it, and tells where the body begins.
  ///
  /// @param line the line on which it may begin
  /// @param from the character from which it may begin
  static void read(Draft draft, int line, int from) {
    List<Line> lines = draft.source.lines();
    draft.bodyLine = line;
    int start = -1;
    int seen = 0;
    int received = -1;
    int receivedLine = line;
    for (int i = line; i < draft.regions.annexLine() && seen < LINES; i++) {
      Line each = i == line ? from(draft, lines.get(i), from) : lines.get(i);
      if (each.isEmpty() || !draft.claims.isFree(each)) {
        continue;
      }
      String text = draft.text(each);
      if (HeadingStyle.NUMERAL.lookingAt(text).isPresent()) {
        break;
      }
      seen++;
      start = start < 0 ? each.start() : start;
      int end = end(text);
      if (end > 0) {
        take(draft, start, each.start() + end, i, each.end());
        return;
      }
      if (received < 0 && RECEIVED.matcher(text).find()) {
        received = each.start() + sentence(text);
        receivedLine = i;
      }
    }
    if (received > 0) {
      take(draft, start, received, receivedLine, lines.get(receivedLine).end());
    }
  }

  /// Takes an opening that a page put above the salutation.
  static void before(Draft draft, int salutation) {
    for (Line line : draft.source.lines().subList(0, salutation)) {
      String text = draft.text(line);
      if (draft.claims.isFree(line)
          && RECEIVED.matcher(text).find()
          && SPEAKS.matcher(text).find()) {
        int body = draft.bodyLine;
        take(draft, line.start(), line.end(), salutation, line.end());
        draft.bodyLine = body;
        return;
      }
    }
  }

  private static Line from(Draft draft, Line line, int from) {
    int start = Math.min(Math.max(from, line.start()), line.end());
    while (start < line.end() && Widths.isBlank(draft.source.text().charAt(start))) {
      start++;
    }
    return new Line(start, line.end(), line.cell());
  }

  /// Whether a line ends the opening: ……现答复如下：
  static boolean leadsOn(String text) {
    return end(text) > 0;
  }

  // Behind 如下：, or behind the line if it ends in a colon that leads on; else 0.
  private static int end(String text) {
    Matcher inside = LEADS_ON.matcher(text);
    if (inside.find()) {
      return inside.end();
    }
    return LEADS_ON_AT_END.matcher(text).find() ? text.length() : 0;
  }

  // Behind the sentence that says it was received.
  private static int sentence(String text) {
    Matcher received = RECEIVED.matcher(text);
    int stop = received.find() ? text.indexOf('。', received.end()) : -1;
    return stop < 0 ? text.length() : stop + 1;
  }

  private static void take(Draft draft, int start, int end, int line, int lineEnd) {
    draft.claims.runs("letter.opening", start, end);
    draft.openingEnd = end;
    draft.bodyLine = end < lineEnd ? line : line + 1;
    String opening = draft.claims.taken("letter.opening");
    if (opening != null) {
      read(draft, opening);
    }
  }

  /// What an opening says of the proposal.
  static void read(Draft draft, String opening) {
    ReferenceRule.read(draft, opening);
    if (draft.title == null) {
      draft.title = QuotedTitle.of(opening).orElse(null);
    }
    if (draft.proposers.isEmpty()) {
      draft.proposers = Names.proposing(opening);
    }
  }
}
