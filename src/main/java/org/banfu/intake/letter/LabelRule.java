package org.banfu.intake.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.banfu.text.Widths;

/// Labels with their values, wherever they stand: 联系人：柏舟 before a colon, or 联系人 | 柏舟 in two cells
/// of a table; and the record of the proposal before the letter (建议号：118号, 提案人：…, 内容：…).
final class LabelRule implements Rule {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_LABEL = 14;

  /// So many lines below a name a telephone is still that person's.
  private static final int NEAR = 4;

  private static final List<String> WORDS = Label.words();

  /// A place for a seal or a name by hand that nobody wrote on.
  private static final Pattern BLANK = Pattern.compile("[（(]?(?:公章|盖章|签字|签名|签章|印章|章|公 章)[）)]?");

  /// Lines that head the letter behind a record.
  private static final Pattern HEADS = Pattern.compile("【?(?:办理情况|答复内容|办理答复|答复全文|正文|答复情况)】?[：:]?");

  @Override
  public void apply(Draft draft) {
    int letter =
        Salutation.find(draft, draft.regions.annexLine())
            .map(Salutation::line)
            .orElse(draft.regions.isForm() ? draft.regions.formLine() : 0);
    for (Row row : draft.source.rows()) {
      row(draft, row, letter);
    }
    List<Line> lines = draft.source.lines();
    boolean record = false;
    for (int i = 0; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty()
          || line.end() - line.start() > LONGEST_LINE
          || !draft.claims.isFree(line)) {
        continue;
      }
      if (i < letter && record && HEADS.matcher(draft.squeezed(line)).matches()) {
        draft.claims.structure(line);
      } else {
        record |= line(draft, i, letter);
      }
    }
  }

  // 联系人 | 柏舟 | 联系电话 | …
  private static void row(Draft draft, Row row, int letter) {
    List<Cell> cells = row.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      Line head = draft.content(cells.get(i));
      if (head.isEmpty()
          || head.end() - head.start() > LONGEST_LABEL
          || cells.get(i).firstLine() >= draft.regions.annexLine()) {
        continue;
      }
      if (!draft.regions.isForm() && HEADS.matcher(draft.squeezed(head)).matches() && i == 0) {
        draft.claims.structure(head);
        continue;
      }
      Optional<Label> label = Label.of(bare(draft.squeezed(head)));
      Line value = draft.content(cells.get(i + 1));
      boolean inRecord = cells.get(i).firstLine() < letter;
      int at = cells.get(i).firstLine();
      label.ifPresent(each -> draft.memberLine = memberLine(draft, each, at));
      if (label.isEmpty()
          || (label.get().isOfRecord() && !inRecord)
          || (isShort(value) && Label.of(bare(draft.squeezed(value))).isPresent())) {
        continue;
      }
      if (isStated(draft, label.get(), value)) {
        draft.stated.add(new Draft.Stated(label.get(), head, value));
        i++;
      } else if (label.get() == Label.PAGE && !value.isEmpty()) {
        draft.claims.noise(head);
        draft.claims.noise(value);
        i++;
      } else if (value.isEmpty() || take(draft, label.get(), value, at, letter)) {
        draft.claims.structure(head);
        i++;
      }
    }
  }

  // 委员姓名 | 许望 | 联系电话 | … is the member's own telephone, not the office's.
  private static int memberLine(Draft draft, Label label, int at) {
    return switch (label) {
      case PROPOSERS -> at;
      case GROUP, PHONE, NONE -> draft.memberLine;
      default -> -1;
    };
  }

  private static boolean take(Draft draft, Label label, Line value, int at, int letter) {
    int member = draft.memberLine;
    boolean isNear = member >= 0 && at - member <= NEAR && (member < letter) == (at < letter);
    return (label == Label.PHONE && isNear)
        ? at < letter && Labelled.memberPhone(draft, value)
        : Labelled.take(draft, label, value);
  }

  // What is compared only when the letter itself is read.
  private static boolean isStated(Draft draft, Label label, Line value) {
    return label == Label.ISSUER
        || label == Label.DATED
        || (label == Label.TITLE && Titles.isOfLetter(draft, value));
  }

  private static boolean isShort(Line line) {
    return line.end() - line.start() <= LONGEST_LABEL;
  }

  private static String bare(String word) {
    return word.endsWith("：") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }

  // Whether the line is one of a record.
  private static boolean line(Draft draft, int at, int letter) {
    Line line = draft.source.lines().get(at);
    boolean record = false;
    boolean inRecord = at < letter;
    List<KeyValues.Pair> pairs = KeyValues.of(draft.source, line, WORDS);
    if (pairs.isEmpty() || LabelPlace.isInSentence(draft, line, pairs.getFirst().start())) {
      return false;
    }
    boolean isLed = LabelPlace.isLed(draft, line, pairs.getFirst().start());
    for (KeyValues.Pair pair : pairs) {
      Label label = Label.of(pair.key()).orElse(Label.NONE);
      Line value = new Line(pair.valueStart(), pair.valueEnd(), line.cell());
      draft.memberLine = memberLine(draft, label, at);
      if (!LabelPlace.begins(draft, line, pair.start())
          || (label.isOfRecord() && (!inRecord || !isLed))) {
        if (label == Label.LEAD_UNIT && !inRecord && isLed) {
          lead(draft, line, pair, value);
        }
        continue;
      }
      record |= label.isOfRecord();
      if (label == Label.PAGE && PageHead.isPage(draft, letter)) {
        draft.claims.noise(new Line(pair.start(), pair.valueEnd(), line.cell()));
        continue;
      }
      if (label == Label.REQUEST) {
        Line text = upToNextLabel(draft, at, letter, value);
        if (!text.isEmpty() && draft.claims.field("request", text)) {
          draft.claims.structure(pair.start(), pair.colon());
        }
      } else if (pair.hasValue() && isStated(draft, label, value)) {
        Line head = new Line(pair.start(), pair.colon(), line.cell());
        draft.stated.add(new Draft.Stated(label, head, value));
        if (label == Label.TITLE) {
          // The line as a whole is no title.
          draft.claims.structure(head);
        }
      } else if (!pair.hasValue()) {
        draft.claims.structure(pair.start(), pair.colon());
      } else if (!blank(draft, line, pair) && take(draft, label, value, at, letter)) {
        draft.claims.structure(pair.start(), pair.colon());
        around(draft, line, pair);
      }
    }
    return record;
  }

  // 承办单位：临泽县人民政府办公室 below the letter, or the place for its seal.
  private static void lead(Draft draft, Line line, KeyValues.Pair pair, Line value) {
    if (!blank(draft, line, pair)
        && Units.isUnit(draft.text(value))
        && Labelled.take(draft, Label.LEAD_UNIT, value)) {
      draft.claims.structure(pair.start(), pair.colon());
      around(draft, line, pair);
    }
  }

  // 承办单位：          （公章）
  private static boolean blank(Draft draft, Line line, KeyValues.Pair pair) {
    String rest = draft.source.text().substring(pair.colon(), line.end());
    boolean blank = BLANK.matcher(Widths.squeeze(rest)).matches();
    if (blank) {
      draft.doubt("intake.unfilled", pair.key());
      draft.claims.structure(pair.start(), line.end());
    }
    return blank;
  }

  // The brackets and commas around labels and values on a line that is nothing else.
  private static void around(Draft draft, Line line, KeyValues.Pair pair) {
    String text = draft.source.text();
    int before = pair.start() - 1;
    if (before >= line.start() && LabelPlace.BEFORE.indexOf(text.charAt(before)) >= 0) {
      draft.claims.structure(before, before + 1);
    }
    for (int i = pair.valueEnd();
        i < line.end() && KeyValues.AROUND.indexOf(text.charAt(i)) >= 0;
        i++) {
      draft.claims.structure(i, i + 1);
    }
  }

  // 内容： may go over many lines, up to the next label or the letter.
  private static Line upToNextLabel(Draft draft, int at, int letter, Line value) {
    int start = value.isEmpty() ? -1 : value.start();
    int end = value.end();
    for (int i = at + 1; i < letter; i++) {
      Line line = draft.source.lines().get(i);
      if (line.isEmpty()) {
        continue;
      }
      String text = draft.text(line);
      List<KeyValues.Pair> pairs =
          text.length() > LONGEST_LINE ? List.of() : KeyValues.of(draft.source, line, WORDS);
      boolean label = !pairs.isEmpty() && pairs.getFirst().start() == line.start();
      if (label || HEADS.matcher(Widths.squeeze(text)).matches() || !draft.claims.isFree(line)) {
        break;
      }
      start = start < 0 ? line.start() : start;
      end = line.end();
    }
    return start < 0 ? value : new Line(start, end, value.cell());
  }
}
