package org.banfu.desktop.editor.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Said;
import org.banfu.proposal.Place;
import org.banfu.proposal.Weight;

/// What is wrong or doubtful in the dates and the unit of an item, told below it while the row in
/// which they are changed is closed.
final class ItemProblems {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final List<String> FIELDS = List.of("promisedOn", "finishedOn", "unit");

  private final Fields fields;
  private final Label label = new Label();
  private final StackPane node = new StackPane(label);
  private final Map<String, List<Said>> said = new LinkedHashMap<>();

  /// @param fields a part of its own
  ItemProblems(Fields fields) {
    this.fields = fields;
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.getStyleClass().add("field-said");
    node.managedProperty().bind(node.visibleProperty().and(label.textProperty().isNotEmpty()));
  }

  /// Tells of this item from now on.
  void begin(String item) {
    end();
    label.setId("item-problems-" + item);
    for (String field : FIELDS) {
      fields.watch(() -> new Place("suggestions.items." + field, item), told -> show(field, told));
    }
  }

  Node node() {
    return node;
  }

  /// Tells of nothing until it begins again.
  void end() {
    fields.dispose();
    said.clear();
    label.setText("");
  }

  private void show(String field, List<Said> told) {
    said.put(field, told);
    label.setText(
        said.values().stream()
            .flatMap(List::stream)
            .map(Said::text)
            .collect(Collectors.joining("\n")));
    label.pseudoClassStateChanged(
        WRONG,
        said.values().stream().flatMap(List::stream).anyMatch(one -> one.weight() == Weight.WRONG));
  }
}
