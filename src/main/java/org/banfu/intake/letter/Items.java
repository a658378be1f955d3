package org.banfu.intake.letter;

import java.util.List;
import java.util.Optional;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Stage;

/// The items of one cell of the work list: each numbered line begins one, a line without a number
/// goes on with it; a cell without numbers is one item.
final class Items {
  private Items() {}

  static void read(Draft draft, int suggestion, Stage stage, List<Line> lines) {
    int start = -1;
    int end = -1;
    int expected = 1;
    boolean numbered = false;
    boolean decimal = beginsWithDecimal(draft, lines);
    for (Line line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      Optional<HeadingNumber> number =
          (start < 0 && !decimal) || numbered
              ? HeadingNumber.ofItem(draft.text(line), expected)
              : Optional.empty();
      if (number.isPresent()) {
        add(draft, suggestion, stage, start, end);
        numbered = true;
        expected = number.get().value() + 1;
        start = line.start() + number.get().length();
        draft.claims.structure(line.start(), Math.min(start, line.end()));
        start = Math.min(start, line.end());
      } else if (start < 0) {
        start = line.start();
      }
      end = line.end();
    }
    add(draft, suggestion, stage, start, end);
  }

  // 1.5万平方米… alone is no first item, but 1.5万平方米… before 2.… is.
  private static boolean beginsWithDecimal(Draft draft, List<Line> lines) {
    List<String> texts =
        lines.stream().filter(line -> !line.isEmpty()).map(draft::text).limit(100).toList();
    return !texts.isEmpty()
        && HeadingNumber.ofItem(texts.getFirst(), 1).isPresent()
        && HeadingNumber.ofItem(texts.getFirst(), 0).isEmpty()
        && texts.stream().skip(1).noneMatch(text -> startsSecond(text));
  }

  private static boolean startsSecond(String text) {
    return HeadingNumber.ofItem(text, 2).filter(number -> number.value() == 2).isPresent();
  }

  private static void add(Draft draft, int suggestion, Stage stage, int start, int end) {
    List<Stage> items = draft.items.get(suggestion);
    String path = Draft.suggestion(suggestion) + ".items[" + items.size() + "].text";
    if (start >= 0 && draft.claims.field(path, start, end)) {
      items.add(stage);
    }
  }
}
