package org.banfu.intake.letter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.banfu.text.Widths;

/// Where the parts of a letter lie, by line numbers.
///
/// @param formHead the cell 意见建议 of the form's head row, or -1; 办理答复 is the next one
/// @param formLine the line of that cell, or the number of lines
/// @param annexLine the first line of the work list (附件, its title or 填报单位), or the number of lines
record Regions(int formHead, int formLine, int annexLine) {
  static final Set<String> ASKED =
      Set.of("意见建议", "意见与建议", "意见和建议", "提案建议", "提案意见建议", "建议", "建议内容", "提案内容");
  static final Set<String> ANSWERED =
      Set.of("办理答复", "答复", "办理情况", "答复意见", "办理意见", "答复内容", "办理答复情况");
  private static final Pattern LISTED = Pattern.compile("附[\\s\\u3000]{0,4}件[\\d一二三]{0,2}[：:]");
  private static final int TITLE_LENGTH = 60;

  static Regions of(Source source) {
    int head = -1;
    int headLine = source.lines().size();
    Cell before = null;
    for (Row row : source.rows()) {
      for (Cell cell : row.cells()) {
        if (head < 0
            && before != null
            && ASKED.contains(text(source, before))
            && ANSWERED.contains(text(source, cell))) {
          head = before.index();
          headLine = before.firstLine();
        }
        before = cell;
      }
    }
    return new Regions(head, headLine, annex(source, head < 0 ? 0 : headLine));
  }

  /// Whether the letter is a form with the head row 意见建议 | 办理答复.
  boolean isForm() {
    return formHead >= 0;
  }

  private static String text(Source source, Cell cell) {
    var text = new StringBuilder();
    for (Line line : source.lines().subList(cell.firstLine(), cell.endLine())) {
      if (line.end() - line.start() + text.length() > TITLE_LENGTH) {
        return "";
      }
      text.append(Widths.squeeze(source.text(line)));
    }
    return text.toString();
  }

  private static int annex(Source source, int from) {
    List<Line> lines = source.lines();
    for (int i = from; i < lines.size(); i++) {
      if ((isWorkListHead(source, lines.get(i)) && !isListed(source, i))
          || (isLabel(source, lines.get(i)) && workListFollows(source, i + 1))) {
        return i;
      }
    }
    return lines.size();
  }

  // 附件：……工作清单表 below the body of a letter only names it, unless the list itself stands next.
  private static boolean isListed(Source source, int at) {
    List<Line> lines = source.lines();
    if (!LISTED.matcher(source.text(lines.get(at))).lookingAt()) {
      return false;
    }
    int looked = 0;
    for (int i = at + 1; i < lines.size() && looked < 2; i++) {
      if (!lines.get(i).isEmpty()) {
        looked++;
        boolean begins = lines.get(i).cell() >= 0 && lines.get(at).cell() < 0;
        if (begins || source.text(lines.get(i)).startsWith("填报单位")) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean workListFollows(Source source, int from) {
    int looked = 0;
    for (int i = from; i < source.lines().size() && looked < 4; i++) {
      Line line = source.lines().get(i);
      if (!line.isEmpty()) {
        looked++;
        if (isWorkListHead(source, line)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the line is nothing but 附件.
  static boolean isLabel(Source source, Line line) {
    return line.end() - line.start() <= 10
        && Widths.squeeze(source.text(line)).matches("附件[0-9一二三]?[：:]?");
  }

  private static boolean isWorkListHead(Source source, Line line) {
    if (line.isEmpty()) {
      return false;
    }
    String text = source.text(line);
    if (text.startsWith("填报单位")) {
      return true;
    }
    return text.length() <= TITLE_LENGTH
        && text.contains("工作清单")
        && (text.endsWith("清单") || text.endsWith("表"));
  }
}
