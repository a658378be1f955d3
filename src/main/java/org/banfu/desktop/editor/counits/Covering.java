package org.banfu.desktop.editor.counits;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// Which suggestions an opinion covers, by their numbers; none ticked means all.
final class Covering {
  private final CoUnitsBoard board;
  private final String key;
  private final Label name = new Label();
  private final FlowPane ticks = new FlowPane();
  private final KeyedNodes<CheckBox> nodes;
  private final VBox box = new VBox(name, ticks);

  Covering(CoUnitsBoard board, String key) {
    this.board = board;
    this.key = key;
    this.nodes =
        new KeyedNodes<>(
            ticks.getChildren(), this::tick, tick -> tick, tick -> tick.setOnAction(null));
    name.setWrapText(true);
    name.getStyleClass().add("field-label");
    ticks.getStyleClass().add("counit-covers");
    box.managedProperty().bind(box.visibleProperty());
  }

  Node node() {
    return box;
  }

  void show(Proposal proposal, CoOpinion unit) {
    List<Suggestion> suggestions = proposal.suggestions();
    box.setVisible(!suggestions.isEmpty());
    name.setText(
        board.desk().text(unit.suggestions().isEmpty() ? "counits.covers.all" : "counits.covers"));
    nodes.show(suggestions.stream().map(Suggestion::id).toList());
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      int number = i + 1;
      nodes
          .at(suggestion.id())
          .ifPresent(tick -> {
            tick.setText(board.desk().text("counits.suggestion", number));
            tick.setSelected(unit.suggestions().contains(suggestion.id()));
            tick.setAccessibleHelp(suggestion.heading());
            tick.getTooltip().setText(suggestion.heading());
          });
    }
  }

  private CheckBox tick(String suggestion) {
    var tick = new CheckBox();
    tick.setId("counit-covers-" + key + "-" + suggestion);
    tick.setTooltip(new Tooltip());
    tick.setOnAction(event -> board.model().cover(key, suggestion, tick.isSelected()));
    return tick;
  }
}
