package org.banfu.desktop.editor.basics;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The layout of the form: titled sections, and rows of fields that fold into more lines when the
/// window is narrow or the font large.
final class Part {
  private Part() {}

  static Region section(String id, String title, Node... content) {
    var head = new Label(title);
    head.setWrapText(true);
    head.getStyleClass().add("form-title");
    var section = new VBox(head);
    section.setId(id);
    section.getChildren().addAll(content);
    section.getStyleClass().add("form-section");
    return section;
  }

  static FlowPane row(Node... fields) {
    var row = new FlowPane(fields);
    row.getStyleClass().add("form-row");
    return row;
  }

  /// A line that says something about the fields beside it.
  static Label note(String id) {
    var note = new Label();
    note.setId(id);
    note.setWrapText(true);
    note.getStyleClass().add("form-note");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    return note;
  }
}
