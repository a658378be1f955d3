package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.banfu.intake.source.Source.Line;
import org.jspecify.annotations.Nullable;

/// The form's sections behind the suggestions: 办理过程 and 办理实效评估类别. What [MarkRule], [LabelRule] and
/// [SignatureRule] understand is taken before.
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
    for (int i = draft.bodyLine; i < draft.regions.annexLine(); i++) {
      Line line = lines.get(i);
      if (!draft.claims.isFree(line)) {
        continue;
      }
      Line rest = line;
      // In prose the process is a section among the others: BodyRule.
      Optional<Line> inProcess =
          draft.regions.isForm()
              ? behind(draft, Sections.PROCESS.matcher(draft.text(line)), line)
              : Optional.empty();
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
      if (section == Section.PROCESS && draft.regions.isForm() && !rest.isEmpty()) {
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
