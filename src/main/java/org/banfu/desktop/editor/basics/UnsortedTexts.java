package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;

/// 未归类内容: what a source held and no field took, to be moved where it belongs.
final class UnsortedTexts {
  private final Desk desk;
  private final Fields fields;
  private final UnsortedViewModel model;
  private final UnsortedDrag drag;
  private final VBox lines = new VBox();
  private final List<UnsortedLine> shown = new ArrayList<>();

  UnsortedTexts(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
    this.model = new UnsortedViewModel(desk);
    this.drag = new UnsortedDrag(desk, model);
  }

  Region build() {
    var hint = Part.note("unsorted-hint");
    hint.setText(desk.text("basics.unsorted.hint"));
    Region section = Part.section("basics-unsorted", desk.text("words.unsorted"), hint, lines);
    section.managedProperty().bind(section.visibleProperty());
    lines.getStyleClass().add("form-lines");
    fields
        .binder()
        .follow(proposal -> {
          section.setVisible(!proposal.unsorted().isEmpty());
          show(proposal);
        });
    return section;
  }

  /// Lines stand for places in the list, so that the one with the focus stays under the caret.
  private void show(Proposal proposal) {
    int count = proposal.unsorted().size();
    while (shown.size() > count) {
      shown.removeLast().end();
      lines.getChildren().removeLast();
    }
    while (shown.size() < count) {
      var line = new UnsortedLine(desk, fields.binder(), model, drag, shown.size());
      shown.add(line);
      lines.getChildren().add(line.node());
    }
    for (UnsortedLine line : shown) {
      line.show(proposal);
    }
  }
}
