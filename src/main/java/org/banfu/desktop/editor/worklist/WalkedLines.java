package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// Where one comes from a line of the work list by the arrow keys and Tab.
final class WalkedLines {
  private final Drafts drafts;

  WalkedLines(Drafts drafts) {
    this.drafts = drafts;
  }

  /// The line above or below, over the end of a column in the next suggestion's.
  ///
  /// @param step -1 or 1
  Optional<Caret> walk(Proposal proposal, Column column, String line, int step) {
    List<String> lines = drafts.lines(proposal, column);
    int to = lines.indexOf(line) + step;
    if (to >= 0 && to < lines.size()) {
      return Optional.of(step > 0 ? Caret.startOf(lines.get(to)) : Caret.endOf(lines.get(to)));
    }
    return beside(proposal, column, step)
        .map(next -> drafts.lines(proposal, next))
        .map(next -> step > 0 ? Caret.startOf(next.getFirst()) : Caret.endOf(next.getLast()));
  }

  /// The line at the same height in the stage before or behind; empty beyond the last.
  ///
  /// @param step -1 or 1
  Optional<Caret> across(Proposal proposal, Column column, String line, int step) {
    int height = drafts.lines(proposal, column).indexOf(line);
    return column
        .beside(step)
        .map(target -> drafts.lines(proposal, target))
        .map(next -> Caret.endOf(next.get(Math.clamp(height, 0, next.size() - 1))));
  }

  /// The line above in its column; null for the first.
  @Nullable String above(Proposal proposal, Column column, String line) {
    List<String> lines = drafts.lines(proposal, column);
    int at = lines.indexOf(line);
    return at <= 0 ? null : lines.get(at - 1);
  }

  /// The column of the same stage at the suggestion before or behind.
  static Optional<Column> beside(Proposal proposal, Column column, int step) {
    List<String> ids = proposal.suggestions().stream().map(Suggestion::id).toList();
    int to = ids.indexOf(column.suggestion()) + step;
    return to < 0 || to >= ids.size()
        ? Optional.empty()
        : Optional.of(new Column(ids.get(to), column.stage()));
  }
}
