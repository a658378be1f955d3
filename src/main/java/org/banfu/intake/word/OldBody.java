package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.SourceBuilder;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// Walks over the paragraphs and tables of a .doc.
///
/// The columns of a table are counted by the left edges that its cells have: the format itself
/// knows widths only. A table within a table is flattened: a TAB between its cells.
final class OldBody {
  private final SourceBuilder source = new SourceBuilder();
  private final List<Problem> notes = new ArrayList<>();
  private final OldListNumbers numbers = new OldListNumbers();
  private final OldText text = new OldText();

  /// Reads a part of the file; whether anything stands in it.
  boolean read(@Nullable Range range) {
    if (range == null || range.getEndOffset() <= range.getStartOffset()) {
      return false;
    }
    int before = source.length();
    int count = range.numParagraphs();
    int i = 0;
    while (i < count) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        flush();
        i += Math.max(1, table(range, paragraph));
      } else {
        paragraph(paragraph);
        i++;
      }
    }
    flush();
    return source.length() > before + 1;
  }

  // A paragraph that was to go on in the next one, and there is none.
  private void flush() {
    String rest = text.take();
    if (!rest.isEmpty()) {
      source.paragraph(rest);
    }
  }

  // One whose end was deleted goes on in the next one, which says how both are numbered.
  private void paragraph(Paragraph paragraph) {
    text.read(paragraph);
    if (!text.isJoined()) {
      source.paragraph(numbers.next(paragraph) + text.take());
    }
  }

  // How many paragraphs of the range it takes.
  private int table(Range range, Paragraph first) {
    Table table = range.getTable(first);
    List<Integer> edges = edges(table);
    source.beginTable();
    for (int i = 0; i < table.numRows(); i++) {
      row(table.getRow(i), edges);
    }
    source.endTable();
    return table.numParagraphs();
  }

  private static List<Integer> edges(Table table) {
    var edges = new TreeSet<Integer>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        edges.add(row.getCell(j).getLeftEdge());
      }
    }
    return List.copyOf(edges);
  }

  private void row(TableRow row, List<Integer> edges) {
    boolean any = false;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      // Merged into the cell to its left.
      if (!cell.isMerged() || cell.isFirstMerged()) {
        cell(cell, edges);
        any = true;
      }
    }
    if (any) {
      source.endRow();
    }
  }

  private void cell(TableCell cell, List<Integer> edges) {
    int left = cell.getLeftEdge();
    int right = left + Math.max(1, cell.getWidth());
    int column = before(edges, left);
    source.beginCell(column, Math.max(1, before(edges, right) - column));
    var line = new StringBuilder();
    boolean inner = false;
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      boolean nested = paragraph.getTableLevel() > 1;
      text.read(paragraph);
      if (text.isJoined()) {
        continue;
      }
      if (nested) {
        note("intake.nested-table");
        inner = true;
        String said = text.take();
        if (!paragraph.isTableRowEnd()) {
          line.append(line.isEmpty() ? "" : "\t").append(said);
        } else {
          source.paragraph(line.toString());
          line.setLength(0);
        }
      } else {
        if (!line.isEmpty()) {
          source.paragraph(line.toString());
          line.setLength(0);
        }
        String said = numbers.next(paragraph) + text.take();
        // Behind an inner table Word always keeps an empty paragraph.
        if (!(inner && said.isEmpty())) {
          source.paragraph(said);
        }
      }
    }
    if (!line.isEmpty()) {
      source.paragraph(line.toString());
    }
    source.endCell();
  }

  // How many edges lie to the left of this place.
  private static int before(List<Integer> edges, int place) {
    int at = Collections.binarySearch(edges, place);
    return at < 0 ? -at - 1 : at;
  }

  Source source() {
    return source.build();
  }

  List<Problem> notes() {
    if (text.sawPictures()) {
      note("intake.pictures");
    }
    if (text.sawHidden()) {
      note("intake.hidden");
    }
    return notes;
  }

  void note(String code) {
    var note = Problem.of(code);
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
