package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.Optional;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestions;

/// A column of the list: one stage of one suggestion.
///
/// @param suggestion its id
record Column(String suggestion, Stage stage) {
  private static final List<Stage> STAGES = List.of(Stage.values());

  /// The stage before or behind of the same suggestion.
  ///
  /// @param step -1 or 1
  Optional<Column> beside(int step) {
    int to = STAGES.indexOf(stage) + step;
    return to < 0 || to >= STAGES.size()
        ? Optional.empty()
        : Optional.of(new Column(suggestion, STAGES.get(to)));
  }

  List<ActionItem> items(Proposal proposal) {
    return Suggestions.find(proposal, suggestion)
        .map(found -> found.items(stage))
        .orElse(List.of());
  }
}
