package org.banfu.intake.letter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Stage;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// The rows of the work list: what they say again of the proposal, and the items of each
/// suggestion.
final class WorkListRule implements Rule {
  private static final Map<Column, Stage> STAGES =
      Map.of(
          Column.DONE, Stage.DONE,
          Column.UNDERWAY, Stage.UNDERWAY,
          Column.PLANNED, Stage.PLANNED);

  @Override
  public void apply(Draft draft) {
    var table = new WorkListRows(draft);
    List<Map<Column, Cell>> rows = table.rows();
    table.heads().forEach(head -> draft.claims.structure(draft.content(head)));
    boolean alone = draft.items.isEmpty();
    Map<String, Deque<Integer>> headings = headings(draft);
    var matched = new HashSet<Integer>();
    for (Map<Column, Cell> row : rows) {
      row.forEach((column, cell) -> common(draft, column, draft.content(cell)));
      int suggestion = suggestion(draft, row.get(Column.HEADING), headings, matched, alone);
      if (suggestion >= 0) {
        matched.add(suggestion);
        row.forEach((column, cell) -> stage(draft, suggestion, column, cell));
      } else {
        Cell heading = row.get(Column.HEADING);
        if (heading != null && !draft.content(heading).isEmpty()) {
          draft.doubt("intake.work-list-row", draft.text(draft.content(heading)));
        }
      }
    }
  }

  private static void common(Draft draft, Column column, Line cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (column) {
      case NUMBER -> Repeats.number(draft, cell);
      case TITLE -> Repeats.title(draft, cell);
      case FIRST_PROPOSER -> Repeats.firstProposer(draft, cell);
      case LEAD_UNIT -> Repeats.leadUnit(draft, cell);
      case CO_UNITS -> Repeats.coUnits(draft, cell);
      default -> {}
    }
  }

  // Which suggestion a row belongs to: the one of the same heading, else the one of its number.
  private static int suggestion(
      Draft draft,
      @Nullable Cell cell,
      Map<String, Deque<Integer>> headings,
      Set<Integer> matched,
      boolean alone) {
    if (cell == null) {
      return -1;
    }
    Line content = draft.content(cell);
    String text = draft.text(content);
    Optional<HeadingNumber> number = HeadingNumber.ofHeading(text);
    int start = content.start() + number.map(HeadingNumber::length).orElse(0);
    String heading = Widths.squeeze(draft.source.text().substring(start, content.end()));
    int found = alone && !content.isEmpty() ? -1 : byHeading(headings, heading, matched);
    if (found < 0 && number.isPresent()) {
      int index = number.get().value() - 1;
      found = index < draft.items.size() && !matched.contains(index) ? index : -1;
    }
    if (found < 0 && alone && !content.isEmpty()) {
      String path = draft.addSuggestion();
      draft.claims.structure(content.start(), start);
      draft.claims.field(path + ".heading", start, content.end());
      return draft.items.size() - 1;
    }
    if (found >= 0) {
      draft.claims.structure(content.start(), start);
      String path = Draft.suggestion(found) + ".heading";
      if (heading.equals(squeezed(draft, path))) {
        draft.claims.repeat(path, start, content.end());
      } else if (!heading.isEmpty()) {
        draft.doubt("intake.differs", draft.source.text().substring(start, content.end()));
      }
    }
    return found;
  }

  // The suggestions of each heading, in their order; rows are many where suggestions are.
  private static Map<String, Deque<Integer>> headings(Draft draft) {
    var headings = new HashMap<String, Deque<Integer>>();
    for (int i = 0; i < draft.items.size(); i++) {
      String heading = squeezed(draft, Draft.suggestion(i) + ".heading");
      headings.computeIfAbsent(heading, none -> new ArrayDeque<>()).add(i);
    }
    headings.remove("");
    return headings;
  }

  private static int byHeading(
      Map<String, Deque<Integer>> headings, String heading, Set<Integer> matched) {
    Deque<Integer> found = headings.getOrDefault(heading, new ArrayDeque<>());
    while (!found.isEmpty() && matched.contains(found.peek())) {
      found.remove();
    }
    return found.isEmpty() ? -1 : found.peek();
  }

  private static String squeezed(Draft draft, String path) {
    String text = draft.claims.taken(path);
    return text == null ? "" : Widths.squeeze(text);
  }

  private static void stage(Draft draft, int suggestion, Column column, Cell cell) {
    Stage stage = STAGES.get(column);
    if (stage != null) {
      Items.read(draft, suggestion, stage, draft.lines(cell));
    } else if (column == Column.REMARK) {
      draft.claims.field(Draft.suggestion(suggestion) + ".remark", draft.content(cell));
    }
  }
}
