package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Proposal;

/// The lines of one stage of one suggestion.
final class StageColumn {
  private final WorkListBoard board;
  private final Column column;
  private final IntConsumer leave;
  private final VBox lines = new VBox();
  private final KeyedNodes<ItemLine> nodes;

  /// @param leave goes on beyond the stages, forwards or back
  StageColumn(WorkListBoard board, Column column, IntConsumer leave) {
    this.board = board;
    this.column = column;
    this.leave = leave;
    this.nodes =
        new KeyedNodes<>(
            lines.getChildren(),
            id -> new ItemLine(board, column, id),
            ItemLine::node,
            ItemLine::dispose);
    lines.setId("column-" + column.stage() + "-" + column.suggestion());
    lines.getStyleClass().add("stage-column");
  }

  Region node() {
    return lines;
  }

  Optional<ItemLine> line(String id) {
    return nodes.at(id);
  }

  List<ItemLine> all() {
    return nodes.all();
  }

  void leave(int step) {
    leave.accept(step);
  }

  void show(Proposal proposal) {
    int focused = focused();
    nodes.show(board.model().lines(proposal, column));
    int position = 1;
    for (ItemLine line : nodes.all()) {
      line.show(proposal, position++);
    }
    if (focused >= 0 && focused() < 0 && board.columns().containsKey(column)) {
      // The line that had the focus is gone (undo): the person goes on beside it.
      ItemLine next = nodes.all().get(Math.min(focused, nodes.all().size() - 1));
      next.focus(Integer.MAX_VALUE);
    }
  }

  void dispose() {
    nodes.clear();
  }

  private int focused() {
    List<ItemLine> all = nodes.all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).hasFocus()) {
        return i;
      }
    }
    return -1;
  }
}
