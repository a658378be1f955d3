package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.jspecify.annotations.Nullable;

/// The rows 意见建议 | 办理答复 of the form: a heading, with its number, and its reply.
final class FormRule implements Rule {
  @Override
  public void apply(Draft draft) {
    if (!draft.regions.isForm()) {
      return;
    }
    List<List<Cell>> rows = rows(draft);
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      if (Sections.begins(draft, row.getFirst())) {
        continue;
      }
      if (row.size() == 1 && i + 1 < rows.size() && pairs(draft, row, rows.get(i + 1))) {
        suggestion(draft, row.getFirst(), rows.get(i + 1).getFirst());
        i++;
      } else if (row.size() == 1) {
        if (number(draft, row.getFirst()).isPresent()) {
          suggestion(draft, row.getFirst(), null);
        }
      } else {
        pairwise(draft, row);
      }
    }
  }

  // The rows of the form behind its head row, up to the annex.
  private static List<List<Cell>> rows(Draft draft) {
    var rows = new ArrayList<List<Cell>>();
    int head = draft.regions.formHead();
    for (Row row : draft.source.rows()) {
      var cells = new ArrayList<Cell>();
      for (Cell cell : row.cells()) {
        if (cell.index() == head || cell.index() == head + 1) {
          draft.claims.structure(draft.content(cell));
        } else if (cell.index() > head && cell.firstLine() < draft.regions.annexLine()) {
          cells.add(cell);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static void pairwise(Draft draft, List<Cell> row) {
    for (int i = 0; i < row.size(); i += 2) {
      if (Sections.begins(draft, row.get(i))) {
        return;
      }
      suggestion(draft, row.get(i), i + 1 < row.size() ? row.get(i + 1) : null);
    }
  }

  // A heading and a reply that an empty line parted into two rows.
  private static boolean pairs(Draft draft, List<Cell> row, List<Cell> next) {
    return next.size() == 1
        && number(draft, row.getFirst()).isPresent()
        && number(draft, next.getFirst()).isEmpty()
        && !Sections.begins(draft, next.getFirst());
  }

  private static Optional<HeadingNumber> number(Draft draft, Cell cell) {
    return HeadingNumber.ofHeading(draft.text(draft.content(cell)));
  }

  private static void suggestion(Draft draft, Cell heading, @Nullable Cell reply) {
    Line head = draft.content(heading);
    Line body = reply == null ? new Line(0, 0, -1) : draft.content(reply);
    if (head.isEmpty() && body.isEmpty()) {
      return;
    }
    String path = draft.addSuggestion();
    int start = head.start();
    Optional<HeadingNumber> number = HeadingNumber.ofHeading(draft.text(head));
    if (number.isPresent()) {
      start += number.get().length();
      draft.claims.structure(head.start(), start);
    }
    draft.claims.field(path + ".heading", start, head.end());
    draft.claims.field(path + ".reply", body);
  }
}
