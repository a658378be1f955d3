package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.ChineseDates;
import org.jspecify.annotations.Nullable;

/// What stands behind the suggestions: the form's sections 办理过程 and 办理实效评估类别, signature and date.
/// What [MarkRule] and [ContactRule] understand is taken before.
final class TailRule implements Rule {
  private enum Section {
    NONE,
    PROCESS,
    CATEGORY
  }

  @Override
  public void apply(Draft draft) {
    var process = new ArrayList<Line>();
    Section section = Section.NONE;
    @Nullable Line legend = null;
    List<Line> lines = draft.source.lines();
    signature(draft);
    for (int i = draft.bodyLine; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      if (!draft.claims.isFree(line)) {
        continue;
      }
      Line rest = line;
      Optional<Line> inProcess = behind(draft, Sections.PROCESS.matcher(draft.text(line)), line);
      Optional<Line> inCategory = behind(draft, Sections.CATEGORY.matcher(draft.text(line)), line);
      if (inProcess.isPresent()) {
        section = Section.PROCESS;
        rest = inProcess.get();
      } else if (inCategory.isPresent()) {
        section = Section.CATEGORY;
        rest = inCategory.get();
      } else if (legend != null && legend.cell() != line.cell()) {
        section = Section.NONE;
      }
      legend = line;
      if (section == Section.PROCESS && !rest.isEmpty()) {
        process.add(rest);
      } else if (section == Section.CATEGORY) {
        Categories.read(draft, rest);
      }
    }
    process(draft, process);
  }

  // What stands on the line behind the section's heading, which is taken.
  private static Optional<Line> behind(Draft draft, Matcher heading, Line line) {
    if (!heading.lookingAt()
        || !draft.claims.structure(line.start(), line.start() + heading.end())) {
      return Optional.empty();
    }
    int start = line.start() + heading.end();
    while (start < line.end() && Character.isWhitespace(draft.source.text().charAt(start))) {
      start++;
    }
    return Optional.of(new Line(start, line.end(), line.cell()));
  }

  /// The last line that is a day, and the body's name before it.
  private static void signature(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (int i = draft.regions.annexLine() - 1; i >= draft.bodyLine; i--) {
      Line line = lines.get(i);
      Optional<LocalDate> date = day(draft, line);
      if (date.isPresent() && draft.claims.field("letter.date", line)) {
        draft.date = date.get();
        issuer(draft, i);
        return;
      }
    }
    undated(draft);
  }

  // Without a day only the name that the title gave tells that a line is the signature.
  private static void undated(Draft draft) {
    String issuer = draft.issuer;
    List<Line> lines = draft.source.lines();
    for (int i = draft.regions.annexLine() - 1; issuer != null && i >= draft.bodyLine; i--) {
      Line line = lines.get(i);
      if (line.end() - line.start() == issuer.length()
          && issuer.equals(draft.text(line))
          && draft.claims.field("issuer", line)) {
        return;
      }
    }
  }

  private static Optional<LocalDate> day(Draft draft, Line line) {
    return line.isEmpty() || !draft.claims.isFree(line)
        ? Optional.empty()
        : ChineseDates.parse(draft.text(line));
  }

  private static void issuer(Draft draft, int dateLine) {
    List<Line> lines = draft.source.lines();
    int i = dateLine - 1;
    while (i >= draft.bodyLine && lines.get(i).isEmpty()) {
      i--;
    }
    if (i >= draft.bodyLine
        && draft.claims.isFree(lines.get(i))
        && Units.isUnit(draft.text(lines.get(i)))
        && draft.claims.field("issuer", lines.get(i))) {
      draft.issuer = draft.text(lines.get(i));
    }
  }

  private static void process(Draft draft, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      // Up to the next paragraph, so that the paragraphs stay apart in the field.
      int end = i + 1 < lines.size() ? lines.get(i + 1).start() : line.end();
      if (!draft.claims.field("letter.process", line.start(), end)) {
        draft.claims.field(
            "letter.process", line.start(), i + 1 < lines.size() ? line.end() + 1 : line.end());
      }
    }
    String process = draft.claims.taken("letter.process");
    if (process != null) {
      Handling.read(draft, process);
    }
  }
}
