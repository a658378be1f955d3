package org.banfu.desktop.list.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.archive.ProposalRow;
import org.banfu.text.Widths;

/// A row with what it is found by: made once a row, not once a key stroke.
///
/// @param key number, title, members, units, tags and session, in small and narrow letters
record ListedRow(ProposalRow row, String key) {
  static ListedRow of(ProposalRow row) {
    String key =
        Stream.of(
                row.number(),
                row.title(),
                row.leadProposer(),
                row.alsoFoundBy(),
                row.leadUnit(),
                row.filingUnit(),
                row.council(),
                Meetings.text(row.term(), row.session()),
                row.year())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    return new ListedRow(row, folded(key));
  }

  /// The pieces of what was typed; a piece that is empty is none.
  static List<String> pieces(String words) {
    return Arrays.stream(folded(words).split("\\s+")).filter(piece -> !piece.isEmpty()).toList();
  }

  boolean has(List<String> pieces) {
    for (String piece : pieces) {
      if (!key.contains(piece)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Widths.narrow(text).toLowerCase(Locale.ROOT);
  }
}
