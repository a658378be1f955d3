package org.banfu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.banfu.proposal.Problem;

/// Counts paragraphs, tables and text boxes while a part is read from its beginning to its end, so
/// that a mistake is told with a place that a person can find.
final class TemplatePlaces {
  /// As much of a paragraph as shows which one is meant.
  private static final int EXCERPT = 30;

  private final Problem part;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int boxes;

  /// The text of the part, of a cell or of a text box, and how far it was read.
  private static final class Level {
    private final List<Problem> steps;
    private int paragraphs;
    private int tables;
    private int rows;
    private int cells;
    private String excerpt = "";

    Level(List<Problem> steps) {
      this.steps = steps;
    }
  }

  TemplatePlaces(Problem part) {
    this.part = part;
    levels.push(new Level(List.of(part)));
  }

  /// A paragraph begins.
  void paragraph(String text) {
    Level level = levels.element();
    level.paragraphs++;
    String line = text.strip();
    int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
    level.excerpt = end < line.length() ? line.substring(0, end) + "…" : line;
  }

  void table() {
    Level level = levels.element();
    level.tables++;
    level.rows = 0;
  }

  void row() {
    Level level = levels.element();
    level.rows++;
    level.cells = 0;
  }

  /// A cell begins; [#leave] ends it.
  void enterCell() {
    Level level = levels.element();
    level.cells++;
    boolean isNested =
        level.steps.stream().anyMatch(s -> s.code().startsWith("document.place.cel"));
    enter(
        new Problem(
            isNested ? "document.place.cellInCell" : "document.place.cell",
            numbers(level.tables, level.rows, level.cells)));
  }

  /// A text box begins; [#leave] ends it.
  ///
  /// @param isRepetition whether it says once more what the box before it said
  void enterBox(boolean isRepetition) {
    boxes += isRepetition ? 0 : 1;
    enter(new Problem("document.place.box", numbers(boxes)));
  }

  /// A note at the foot begins; [#leave] ends it.
  void enterNote() {
    enter(part);
  }

  private void enter(Problem step) {
    List<Problem> steps = new ArrayList<>(levels.element().steps);
    if (!step.equals(part)) {
      steps.add(step);
    }
    levels.push(new Level(steps));
  }

  void leave() {
    levels.pop();
  }

  /// What holds no placeholder was passed over.
  void pass(XmlNode.Element element) {
    switch (element.word()) {
      case "p" -> {
        levels.element().paragraphs++;
        boxes += boxesIn(element);
      }
      case "tbl" -> table();
      case "tr" -> row();
      case "tc" -> levels.element().cells++;
      case null, default -> element.elements().forEach(this::pass);
    }
  }

  private static int boxesIn(XmlNode.Element element) {
    if (element.isLocal("Fallback")) {
      return 0;
    }
    int inside = element.elements().mapToInt(TemplatePlaces::boxesIn).sum();
    return inside + (element.is("txbxContent") ? 1 : 0);
  }

  /// Where the reading is.
  TemplatePlace here() {
    Level level = levels.element();
    boolean isCell = level.steps.getLast().code().startsWith("document.place.cel");
    List<Problem> steps = new ArrayList<>(level.steps);
    if (!isCell || level.paragraphs > 1) {
      steps.add(new Problem("document.place.paragraph", numbers(level.paragraphs)));
    }
    return new TemplatePlace(steps);
  }

  /// The beginning of the paragraph that the reading is in.
  String excerpt() {
    return levels.element().excerpt;
  }

  private static List<String> numbers(int... numbers) {
    List<String> texts = new ArrayList<>();
    for (int number : numbers) {
      texts.add(Integer.toString(number));
    }
    return texts;
  }
}
