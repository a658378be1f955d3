package org.banfu.intake.letter;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// What says again who writes and to which proposal: the name above the 文号 (……局文件), the heading of
/// a printed form (2020年……委员提案承办单).
final class LetterheadRule implements Rule {
  private static final int LONGEST = 60;
  private static final Pattern FORM =
      Pattern.compile("(?:((?:19|20)\\d{2})年度?)?.{4,40}(?:承办单|办理单|答复单|答复表|复函单|登记表|办理表|承办表|回复单)");

  @Override
  public void apply(Draft draft) {
    int head = draft.headEnd;
    for (Line line : draft.source.lines().subList(0, head)) {
      if (!line.isEmpty() && line.end() - line.start() <= LONGEST && draft.claims.isFree(line)) {
        letterhead(draft, line);
        form(draft, line);
      }
    }
  }

  private static void letterhead(Draft draft, Line line) {
    String text = draft.text(line);
    String squeezed = Widths.squeeze(text);
    boolean file = squeezed.endsWith("文件") && squeezed.length() > 4;
    String unit = file ? squeezed.substring(0, squeezed.length() - 2) : squeezed;
    if (!Units.isUnit(unit)) {
      return;
    }
    String issuer = draft.issuer;
    int end = line.start() + (file ? text.lastIndexOf('文') : text.length());
    if (issuer == null) {
      if (draft.claims.field("issuer", line.start(), end)) {
        draft.issuer = draft.source.text().substring(line.start(), end).strip();
        draft.claims.structure(end, line.end());
      }
    } else if (Objects.equals(Widths.squeeze(issuer), unit)) {
      draft.claims.repeat("issuer", line);
    }
  }

  private static void form(Draft draft, Line line) {
    String text = draft.text(line);
    Matcher form = FORM.matcher(text);
    Reference said = Reference.of(text);
    if (!form.matches()
        || !Objects.equals(said.term(), draft.term)
        || !Objects.equals(said.session(), draft.session)) {
      return;
    }
    if (form.group(1) != null && draft.year == null) {
      int end = line.start() + form.end(1);
      draft.claims.field("year", line.start(), end);
      draft.year = Integer.valueOf(form.group(1));
      draft.claims.repeat("session", end, line.end());
    } else {
      draft.claims.repeat("session", line);
    }
  }
}
