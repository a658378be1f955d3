package org.banfu.intake.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// A table of suggestions and replies whose columns stand in another order than the form's, or have
/// others between them: 序号 | 办理情况 | 建议内容 | 责任单位.
final class TableRule implements Rule {
  private enum Part {
    HEADING,
    REPLY,
    UNIT,
    REMARK,
    NUMBER
  }

  private static final Set<String> UNITS = Set.of("责任单位", "承办单位", "办理单位", "责任科室", "承办科室");
  private static final int LONGEST_HEAD = 14;

  @Override
  public void apply(Draft draft) {
    if (draft.regions.isForm()) {
      return;
    }
    Map<Integer, Part> parts = Map.of();
    for (Row row : draft.source.rows()) {
      if (row.cells().getFirst().firstLine() >= draft.regions.annexLine()) {
        return;
      }
      if (draft.tableHead == null) {
        parts = head(draft, row);
        if (parts.containsValue(Part.HEADING) && parts.containsValue(Part.REPLY)) {
          draft.tableHead = row;
          row.cells().forEach(cell -> draft.claims.structure(draft.content(cell)));
        }
      } else if (row.table() == draft.tableHead.table()) {
        suggestion(draft, draft.tableHead, parts, row);
      }
    }
  }

  private static Map<Integer, Part> head(Draft draft, Row row) {
    var parts = new HashMap<Integer, Part>();
    for (int i = 0; i < row.cells().size(); i++) {
      Line text = draft.content(row.cells().get(i));
      Part part = text.end() - text.start() > LONGEST_HEAD ? null : part(draft.squeezed(text));
      if (part != null) {
        parts.putIfAbsent(i, part);
      }
    }
    return parts;
  }

  private static @Nullable Part part(String head) {
    if (Regions.ASKED.contains(head)) {
      return Part.HEADING;
    }
    if (Regions.ANSWERED.contains(head)) {
      return Part.REPLY;
    }
    if (UNITS.contains(head)) {
      return Part.UNIT;
    }
    return head.equals("备注") ? Part.REMARK : head.equals("序号") ? Part.NUMBER : null;
  }

  // A row of other cells (one over the whole width) is none of suggestions.
  private static void suggestion(Draft draft, Row head, Map<Integer, Part> parts, Row row) {
    List<Cell> cells = row.cells();
    if (cells.size() != head.cells().size() || isEmpty(draft, parts, cells)) {
      return;
    }
    String path = draft.addSuggestion();
    for (Map.Entry<Integer, Part> part : parts.entrySet()) {
      Line content = open(draft, cells.get(part.getKey()));
      switch (part.getValue()) {
        case HEADING -> heading(draft, path, content);
        case REPLY -> draft.claims.field(path + ".reply", content);
        case UNIT -> draft.claims.field(path + ".unit", content);
        case REMARK -> draft.claims.field(path + ".remark", content);
        case NUMBER -> draft.claims.structure(content);
      }
    }
  }

  private static boolean isEmpty(Draft draft, Map<Integer, Part> parts, List<Cell> cells) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue() == Part.HEADING || part.getValue() == Part.REPLY)
        .allMatch(part -> draft.content(cells.get(part.getKey())).isEmpty());
  }

  // In plain text the last cell goes on over what stands below the table: up to what is taken.
  private static Line open(Draft draft, Cell cell) {
    Line content = draft.content(cell);
    int end = draft.claims.nextTaken(content.start(), content.end());
    while (end > content.start() && Widths.isBlank(draft.source.text().charAt(end - 1))) {
      end--;
    }
    return new Line(content.start(), end, cell.index());
  }

  private static void heading(Draft draft, String path, Line content) {
    int number = HeadingNumber.ofHeading(draft.text(content)).map(HeadingNumber::length).orElse(0);
    int start = Math.min(content.start() + number, content.end());
    draft.claims.structure(content.start(), start);
    draft.claims.field(path + ".heading", start, content.end());
  }
}
