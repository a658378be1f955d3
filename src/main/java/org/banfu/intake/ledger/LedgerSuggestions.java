package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.ledger.LedgerLines.Values;
import org.banfu.intake.letter.HeadingNumber;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;

/// The suggestions in the rows of a proposal: heading, reply and the items of each stage.
///
/// @param unsorted takes what only counts and says nothing by itself
/// @param heads what stands at the head of a field's column
/// @param place names a row
record LedgerSuggestions(
    List<Unsorted> unsorted, Function<LedgerField, String> heads, Function<Values, String> place) {
  private static final Map<Stage, LedgerField> STAGES =
      Map.of(
          Stage.DONE, LedgerField.DONE,
          Stage.UNDERWAY, LedgerField.UNDERWAY,
          Stage.PLANNED, LedgerField.PLANNED);
  private static final Pattern NUMBER =
      Pattern.compile("(?:[（(]?\\d{1,2}[）)]|\\d{1,2}[、．.](?!\\d)|[①-⑳])\\s{0,3}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}(?:项|件|条)?");

  /// Nothing is in this stage, which no item says as well.
  private static final Pattern NONE = Pattern.compile("0(?:项|件|条)?|[-—－–/／]{1,3}|无");

  List<Suggestion> of(List<Values> rows) {
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < rows.size(); i++) {
      Values row = rows.get(i);
      String heading = row.of(LedgerField.HEADING);
      int number = HeadingNumber.ofHeading(heading).map(HeadingNumber::length).orElse(0);
      List<ActionItem> items = items(row);
      String reply = row.of(LedgerField.REPLY);
      if (!heading.isEmpty() || !reply.isEmpty() || !items.isEmpty()) {
        suggestions.add(
            Suggestion.of(heading.substring(Math.min(number, heading.length())), reply)
                .withItems(items));
      }
      if (i > 0) {
        others(row);
      }
    }
    return suggestions;
  }

  private List<ActionItem> items(Values row) {
    var items = new ArrayList<ActionItem>();
    for (Stage stage : Stage.values()) {
      LedgerField field = STAGES.get(stage);
      String cell = field == null ? "" : row.of(field);
      if (field == null || cell.isEmpty() || NONE.matcher(cell).matches()) {
        continue;
      }
      // A ledger of ours only counts them.
      if (COUNT.matcher(cell).matches()) {
        unsorted.add(new Unsorted(heads.apply(field) + "：" + cell, place.apply(row)));
      } else {
        split(cell).forEach(text -> items.add(ActionItem.of(stage, text)));
      }
    }
    return items;
  }

  // Each numbered line is an item; a line without a number goes on with the one above.
  private static List<String> split(String cell) {
    var items = new ArrayList<StringBuilder>();
    boolean numbered = false;
    for (String line : cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      Matcher number = NUMBER.matcher(line);
      if (number.lookingAt()) {
        numbered = true;
        items.add(new StringBuilder(line.substring(number.end())));
      } else if (items.isEmpty() || !numbered) {
        items.add(new StringBuilder(line));
      } else {
        items.getLast().append('\n').append(line);
      }
    }
    return items.stream().map(StringBuilder::toString).filter(item -> !item.isEmpty()).toList();
  }

  // In a further row of a proposal only the suggestion is new; what else differs is kept.
  private void others(Values row) {
    row.known()
        .forEach((field, cell) -> {
          boolean taken =
              field == LedgerField.HEADING
                  || field == LedgerField.REPLY
                  || field == LedgerField.NUMBER
                  || field == LedgerField.TITLE
                  || STAGES.containsValue(field);
          if (!taken) {
            unsorted.add(new Unsorted(cell, place.apply(row)));
          }
        });
  }
}
