package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// 未归类内容: what a source held and no field took, to be moved where it belongs.
final class UnsortedTexts {
  private final Desk desk;
  private final Fields fields;
  private final UnsortedViewModel model;
  private final UnsortedDrag drag;
  private final VBox lines = new VBox();
  private final List<UnsortedLine> shown = new ArrayList<>();

  /// @param open the proposal in the editor, also while another tab is seen
  UnsortedTexts(Desk desk, Fields fields, Supplier<@Nullable Editing> open) {
    this.desk = desk;
    this.fields = fields;
    this.model = new UnsortedViewModel(desk);
    this.drag = new UnsortedDrag(desk, model, open);
  }

  /// Tells at the top of the tab that there are such texts at its foot.
  ///
  /// @param reveal brings them to sight
  Node link(Runnable reveal) {
    var link = new Hyperlink();
    link.setId("unsorted-link");
    link.setWrapText(true);
    link.setOnAction(event -> {
      link.setVisited(false);
      reveal.run();
    });
    link.managedProperty().bind(link.visibleProperty());
    fields
        .binder()
        .follow(proposal -> {
          int count = proposal.unsorted().size();
          link.setVisible(count > 0);
          link.setText(desk.text("basics.unsorted.link", count));
        });
    return link;
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
