package org.banfu.desktop.editor.worklist;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sorting;
import org.banfu.proposal.Unsorteds.Taken;

/// The lines of one stage of one suggestion.
final class StageColumn {
  private final WorkListBoard board;
  private final Deque<ItemLine> spare;
  private final IntConsumer leave;
  private final VBox lines = new VBox();
  private final KeyedNodes<ItemLine> nodes;
  private Column column;
  private boolean isAnother;

  /// @param leave goes on beyond the stages, forwards or back
  StageColumn(WorkListBoard board, Column column, IntConsumer leave) {
    this.board = board;
    this.column = column;
    this.spare = board.spareLines();
    this.leave = leave;
    this.nodes = new KeyedNodes<>(lines.getChildren(), this::made, ItemLine::node, this::spare);
    lines.getStyleClass().add("stage-column");
    takeTexts();
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
    List<String> ids = board.model().lines(proposal, column);
    if (isAnother) {
      isAnother = false;
      nodes.handOver(ids, (line, id) -> line.begin(column, id));
    } else {
      nodes.show(ids);
    }
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

  /// Shows another column from the next time on.
  void begin(Column next) {
    board.columns().remove(column);
    board.columns().put(next, this);
    column = next;
    isAnother = true;
    lines.setUserData(next);
  }

  /// Shows nothing until it begins again.
  void end() {
    board.columns().remove(column);
    nodes.all().forEach(ItemLine::end);
    isAnother = true;
  }

  /// A text that is dropped here becomes the last item of the column.
  private void takeTexts() {
    DropSpot.mark(
        lines,
        new DropSpot(
            board.names().nameOf(column.stage()),
            (proposal, text, at) ->
                Optional.of(
                    new Taken(
                        Sorting.newItem(proposal, column.suggestion(), column.stage(), text),
                        ""))));
  }

  private ItemLine made(String id) {
    ItemLine unused = spare.poll();
    if (unused == null) {
      return new ItemLine(board, column, id);
    }
    unused.begin(column, id);
    return unused;
  }

  private void spare(ItemLine line) {
    line.end();
    spare.push(line);
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
