package org.banfu.desktop.editor.counits;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// The opinions beside each other: a row a suggestion, a cell a unit, always in the same order.
final class MergeView {
  private final CoUnitsBoard board;
  private final VBox rows = new VBox();
  private final KeyedNodes<Row> nodes;

  MergeView(CoUnitsBoard board) {
    this.board = board;
    this.nodes =
        new KeyedNodes<>(rows.getChildren(), Row::new, row -> row.node, row -> row.cells.clear());
    rows.setId("counits-merge");
    rows.getStyleClass().add("counits-merge");
  }

  Node node() {
    return rows;
  }

  void show(Proposal proposal) {
    List<Suggestion> suggestions = proposal.suggestions();
    nodes.show(suggestions.stream().map(Suggestion::id).toList());
    for (int i = 0; i < suggestions.size(); i++) {
      int number = i + 1;
      Suggestion suggestion = suggestions.get(i);
      nodes.at(suggestion.id()).ifPresent(row -> row.show(proposal, suggestion, number));
    }
  }

  void clear() {
    nodes.clear();
  }

  private final class Row {
    private final String id;
    private final Label heading = new Label();
    private final TilePane tiles = new TilePane();
    private final VBox node = new VBox(heading, tiles);
    private final KeyedNodes<MergeCell> cells;

    Row(String id) {
      this.id = id;
      this.cells =
          new KeyedNodes<>(
              tiles.getChildren(),
              key -> new MergeCell(board, key, id),
              MergeCell::node,
              cell -> {});
      heading.setWrapText(true);
      heading.getStyleClass().add("counits-heading");
      tiles.getStyleClass().add("counits-tiles");
      node.getStyleClass().add("counits-row");
      node.setId("merge-" + id);
    }

    void show(Proposal proposal, Suggestion suggestion, int number) {
      heading.setText(Numbering.heading(number) + suggestion.heading().strip());
      List<String> keys = board.model().keys(proposal);
      cells.show(keys);
      for (String key : keys) {
        cells
            .at(key)
            .ifPresent(
                cell -> board.model().unit(proposal, key).ifPresent(unit -> cell.show(unit, id)));
      }
    }
  }
}
