package org.banfu.desktop.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.document.Origin;
import org.banfu.document.PrintedDocuments.Printed;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.Place;
import org.banfu.review.Finding;
import org.jspecify.annotations.Nullable;

/// The pages of one document, with what is wrong in it.
record Preview(Printed printed, List<Finding> problems) {
  /// A click farther from any text, in points, means none.
  private static final double NEAR = 40;

  Preview {
    problems = List.copyOf(problems);
  }

  /// A stretch of a page.
  record Mark(Finding problem, double x, double y, double width, double height) {}

  /// A place in the proposal, and a character in its text.
  record Spot(Place place, int at) {}

  List<Page> pages() {
    return printed.pages().pages();
  }

  /// Where on a page the problems stand.
  List<Mark> marks(Page page) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : page.lines()) {
      for (GlyphRun run : line.runs()) {
        Origin origin = origin(run);
        if (origin != null) {
          problems.stream()
              .filter(problem -> problem.place().equals(origin.place()))
              .forEach(problem -> mark(problem, origin, run, line, marks));
        }
      }
    }
    return marks;
  }

  /// The characters that are meant, as far as they stand in this run; all of it for a whole field.
  private static void mark(
      Finding problem, Origin origin, GlyphRun run, Line line, List<Mark> marks) {
    double from = run.x();
    double to = run.end();
    if (problem.end() > problem.start()) {
      from = run.xAt(problem.start() - origin.start());
      to = run.xAt(problem.end() - origin.start());
    }
    if (to > from) {
      marks.add(new Mark(problem, from, line.top(), to - from, line.height()));
    }
  }

  /// What is written at a point of a page; the nearest text of the line that is there.
  Optional<Spot> at(Page page, double x, double y) {
    Spot found = null;
    double nearest = Double.MAX_VALUE;
    for (Line line : page.lines()) {
      if (y < line.top() || y >= line.top() + line.height()) {
        continue;
      }
      for (GlyphRun run : line.runs()) {
        Origin origin = origin(run);
        double away = Math.max(0, Math.max(run.x() - x, x - run.end()));
        if (origin != null && away < nearest) {
          nearest = away;
          found = new Spot(origin.place(), origin.start() + run.traceAt(x));
        }
      }
    }
    return nearest > NEAR ? Optional.empty() : Optional.ofNullable(found);
  }

  private @Nullable Origin origin(GlyphRun run) {
    int trace = run.trace();
    return trace < 0 || trace >= printed.origins().size() ? null : printed.origins().get(trace);
  }
}
