package org.banfu.intake.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;

/// The head of a letter: 文号, title, salutation and opening.
final class HeadRule implements Rule {
  private static final int HEAD_LINES = 80;

  /// Without a salutation a title stands among the very first lines.
  private static final int TITLE_LINES = 6;

  private static final int LONGEST_TITLE = 80;

  static final Pattern DOC_NUMBER =
      Pattern.compile(
          "\\p{IsHan}(?:[\\s\\u3000]?\\p{IsHan}){1,13}[\\s\\u3000]{0,3}[〔﹝\\[［（(【{〈<]\\s{0,3}(?:\\d{4}|[０-９]{4}|[二一][〇○零0-9一二三四五六七八九]{3})\\s{0,3}[〕﹞\\]］）)】}〉>]"
              + "\\s{0,3}第?\\s?[\\d０-９]{1,5}\\s{0,3}号(?!\\s?(?:提案|建议|议案|委员|代表))");
  private static final Pattern RECEIVED = Pattern.compile("收悉|(?:答复|回复|函复|函告)如下");

  @Override
  public void apply(Draft draft) {
    int limit = limit(draft);
    Optional<Salutation> salutation = Salutation.find(draft, limit);
    int head = salutation.map(Salutation::line).orElseGet(() -> headEnd(draft, limit));
    draft.headEnd = head;
    docNumber(draft, head);
    Titles.read(draft, head);
    salutation.ifPresent(found -> found.take(draft));
    if (draft.regions.isForm()) {
      formOpening(draft, salutation.map(Salutation::line).orElse(-1), limit);
    } else if (salutation.isPresent()) {
      Openings.read(draft, salutation.get().line(), salutation.get().words().end());
      if (draft.claims.taken("letter.opening") == null) {
        Openings.before(draft, salutation.get().line());
      }
    } else if (head < limit) {
      Openings.read(draft, head, 0);
      unknown(draft, draft.source.lines().get(head));
    }
  }

  // The first line of the opening speaks to somebody, but nobody knows to whom.
  private static void unknown(Draft draft, Line line) {
    String text = draft.text(line);
    String opening = draft.claims.taken("letter.opening");
    boolean speaks = text.endsWith("：") || text.endsWith(":");
    if (speaks
        && text.length() <= LONGEST_TITLE
        && opening != null
        && opening.startsWith(text)
        && !Openings.leadsOn(text)) {
      draft.doubt("intake.salutation-unknown", text);
    }
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

  // Nobody is spoken to: the head ends where a sentence begins.
  private static int headEnd(Draft draft, int limit) {
    if (draft.regions.isForm()) {
      return limit;
    }
    int seen = 0;
    for (int i = 0; i < limit; i++) {
      Line line = draft.source.lines().get(i);
      if (line.isEmpty() || !draft.claims.isFree(line)) {
        continue;
      }
      String text = draft.text(line);
      boolean sentence = text.length() > LONGEST_TITLE || text.endsWith("。") || text.endsWith("：");
      if (RECEIVED.matcher(text).find() || sentence || ++seen > TITLE_LINES) {
        return i;
      }
    }
    return limit;
  }

  private static void docNumber(Draft draft, int limit) {
    for (Line line : draft.source.lines().subList(0, limit)) {
      if (!line.isEmpty()) {
        docNumber(draft, line);
      }
    }
  }

  /// Takes the 文号 that stands on a line, or what repeats it.
  static void docNumber(Draft draft, Line line) {
    Matcher number = DOC_NUMBER.matcher(draft.text(line));
    if (line.end() - line.start() > 80 || !number.find()) {
      return;
    }
    int start = line.start() + number.start();
    int end = line.start() + number.end();
    String known = draft.claims.taken("letter.docNumber");
    if (known == null) {
      draft.claims.field("letter.docNumber", start, end);
    } else if (known.equals(number.group())) {
      draft.claims.repeat("letter.docNumber", start, end);
    }
  }

  private static void formOpening(Draft draft, int salutation, int limit) {
    List<Line> lines = draft.source.lines();
    int first = salutation < 0 ? openingLine(draft, limit) : salutation + 1;
    Line start = null;
    Line last = null;
    for (int i = first; i < limit; i++) {
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
    if (start != null
        && last != null
        && draft.claims.field("letter.opening", start.start(), last.end())) {
      Openings.read(draft, draft.source.text().substring(start.start(), last.end()));
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
}
