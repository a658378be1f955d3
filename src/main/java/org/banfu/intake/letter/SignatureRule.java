package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.ChineseDates;
import org.banfu.text.Widths;

/// The signature: the body's name and the day below it, or both on one line, with or without a seal
/// in brackets; and the line that ends the 版记 (……2023年6月8日印发).
final class SignatureRule implements Rule {
  private static final int LONGEST = 80;
  private static final String SEAL = "[\\s\\u3000]{0,4}[（(](?:盖章|印章|公章|章|代章)[）)]";
  private static final Pattern DAY =
      Pattern.compile(
          "((?:\\d{4}|[０-９]{4}|[〇○零０Oo0一二三四五六七八九]{4})[\\s\\u3000]{0,4}[年.\\-/．－][^。，]{2,16}?[日号]?)(?:"
              + SEAL
              + ")?");
  private static final Pattern SIGNED_ON =
      Pattern.compile(
          "([\\p{IsHan}（）()]{3,40}?)(?:" + SEAL + ")?[\\s\\u3000]{1,60}(" + DAY.pattern() + ")");
  private static final Pattern PRINTED =
      Pattern.compile(
          "([\\p{IsHan}（）()]{3,40}?)?[\\s\\u3000]{0,80}((?:\\d{4}|[〇○零一二三四五六七八九]{4})年[^。，]{2,12}?日)[\\s\\u3000]{0,4}印发");

  private static final Pattern OFFICE =
      Pattern.compile("(.{3,40}?)(?:党政)?(?:办公[室厅]|政办室|党政办|(?:综合|秘书|文秘)[科处股室])");

  /// A day that is still to be written in: 二0 年 月 日.
  private static final Pattern OPEN_DAY =
      Pattern.compile("[\\d０-９〇○零一二三四五六七八九十]{0,4}[\\s_＿\\u3000]*年[\\s_＿\\u3000]*月[\\s_＿\\u3000]*日");

  /// The day alone is still to be written in.
  private static final Pattern PART_OF_DAY =
      Pattern.compile(
          "(?:\\d{4}|[〇○零一二三四五六七八九]{4})[\\s\\u3000]*年[\\s\\u3000]*[\\d一二三四五六七八九十]{1,2}[\\s\\u3000]*月[\\s\\u3000]*日?");

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (int i = draft.regions.annexLine() - 1; i >= draft.bodyLine; i--) {
      if (draft.claims.isFree(lines.get(i))
          && lines.get(i).end() - lines.get(i).start() <= LONGEST) {
        openDay(draft, i);
        if (draft.date == null && (day(draft, i) || unitAndDay(draft, i))) {
          draft.signatureLine = draft.signatureLine < 0 ? i : draft.signatureLine;
        }
      }
    }
    if (draft.date == null) {
      undated(draft);
    }
    for (int i = Math.max(draft.bodyLine, 0); i < draft.regions.annexLine(); i++) {
      printed(draft, i);
    }
  }

  private static boolean day(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    Matcher said = DAY.matcher(draft.text(line));
    if (!said.matches()) {
      return false;
    }
    Line day = new Line(line.start(), line.start() + said.end(1), line.cell());
    Optional<LocalDate> date = ChineseDates.parse(draft.text(day));
    if (date.isEmpty() || !draft.claims.field("letter.date", day)) {
      return false;
    }
    draft.date = date.get();
    draft.claims.structure(day.end(), line.end());
    units(draft, at);
    return true;
  }

  // 临川县教育局  2016年5月4日
  private static boolean unitAndDay(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    Matcher said = SIGNED_ON.matcher(draft.text(line));
    if (!said.matches() || !Units.isUnit(said.group(1))) {
      return false;
    }
    Line day = new Line(line.start() + said.start(3), line.start() + said.end(3), line.cell());
    Optional<LocalDate> date = ChineseDates.parse(draft.text(day));
    if (date.isEmpty() || !draft.claims.field("letter.date", day)) {
      return false;
    }
    draft.date = date.get();
    issuer(draft, new Line(line.start(), line.start() + said.end(1), line.cell()));
    draft.claims.structure(line.start() + said.end(1), day.start());
    draft.claims.structure(day.end(), line.end());
    return true;
  }

  private static void openDay(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    if (OPEN_DAY.matcher(draft.text(line)).matches() && draft.claims.structure(line)) {
      draft.doubt("intake.unfilled", draft.text(line));
      draft.signatureLine = at;
      units(draft, at);
    } else if (PART_OF_DAY.matcher(draft.text(line)).matches() && draft.signatureLine < 0) {
      // 2023年7月 below a name: which day it was is not known, but the letter ends there.
      above(draft, at);
    }
  }

  // The names above the day: the one that leads stands first.
  private static void units(Draft draft, int dayLine) {
    if (above(draft, dayLine)) {
      return;
    }
    List<Line> lines = draft.source.lines();
    // Some write the day above the name.
    for (int i = dayLine + 1; i < draft.regions.annexLine(); i++) {
      if (!lines.get(i).isEmpty()) {
        unit(draft, i);
        return;
      }
    }
  }

  private static boolean above(Draft draft, int dayLine) {
    List<Line> lines = draft.source.lines();
    for (int i = dayLine - 1; i >= draft.bodyLine; i--) {
      if (!lines.get(i).isEmpty()) {
        boolean isUnit = unit(draft, i);
        draft.signatureLine = isUnit ? i : draft.signatureLine;
        return isUnit;
      }
    }
    return false;
  }

  private static boolean unit(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    Line unit = withoutSeal(draft, line);
    if (!draft.claims.isFree(line) || !Units.isUnit(draft.text(unit))) {
      return false;
    }
    issuer(draft, unit);
    draft.claims.structure(unit.end(), line.end());
    return true;
  }

  private static Line withoutSeal(Draft draft, Line line) {
    String text = draft.text(line);
    String bare = text.replaceFirst(SEAL + "$", "");
    return new Line(line.start(), line.start() + bare.stripTrailing().length(), line.cell());
  }

  private static void issuer(Draft draft, Line unit) {
    if (draft.claims.taken("issuer") == null && draft.claims.field("issuer", unit)) {
      draft.issuer = draft.text(unit);
    }
  }

  // Without a day a unit's name alone on the last line is the signature; in the form only the name
  // that the title gave.
  private static void undated(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (int i = draft.regions.annexLine() - 1; i >= draft.bodyLine; i--) {
      Line line = lines.get(i);
      if (line.isEmpty() || !draft.claims.isFree(line)) {
        continue;
      }
      Line unit = withoutSeal(draft, line);
      boolean named = draft.issuer != null && draft.issuer.equals(draft.text(unit));
      if (named
          || (!draft.regions.isForm() && draft.isLetter() && Units.isUnit(draft.text(unit)))) {
        issuer(draft, unit);
        draft.claims.structure(unit.end(), line.end());
        draft.signatureLine = i;
        return;
      }
      if (!draft.regions.isForm()) {
        return;
      }
    }
  }

  private static void printed(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    if (line.end() - line.start() > LONGEST * 2 || !draft.claims.isFree(line)) {
      return;
    }
    Matcher said = PRINTED.matcher(draft.text(line));
    if (!said.matches()) {
      return;
    }
    Optional<LocalDate> day = ChineseDates.parse(said.group(2));
    boolean isSameDay = day.isPresent() && day.get().equals(draft.date);
    if (isSameDay) {
      draft.claims.repeat("letter.date", line.start() + said.start(2), line.start() + said.end(2));
      draft.claims.structure(line.start() + said.end(2), line.end());
    }
    if (said.group(1) != null) {
      printer(draft, new Line(line.start(), line.start() + said.end(1), line.cell()), isSameDay);
    } else {
      beside(draft, at).ifPresent(unit -> printer(draft, unit, isSameDay));
    }
  }

  // Who printed it may stand on the line above, or in the cell beside.
  private static Optional<Line> beside(Draft draft, int at) {
    for (int i = at - 1; i >= draft.bodyLine; i--) {
      Line line = draft.source.lines().get(i);
      if (!line.isEmpty()) {
        boolean isName = draft.claims.isFree(line) && line.end() - line.start() <= LONGEST / 2;
        return isName ? Optional.of(line) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // The body that signed, or an office of it, which says nothing of the letter; with another day
  // both stay together.
  private static void printer(Draft draft, Line unit, boolean isSameDay) {
    String issuer = draft.issuer == null ? "" : Widths.squeeze(draft.issuer);
    String named = draft.squeezed(unit);
    if (issuer.isEmpty()) {
      return;
    }
    Matcher office = OFFICE.matcher(named);
    if (named.equals(issuer)) {
      draft.claims.repeat("issuer", unit);
    } else if (isSameDay && office.matches() && issuer.endsWith(office.group(1))) {
      draft.claims.structure(unit);
    }
  }
}
