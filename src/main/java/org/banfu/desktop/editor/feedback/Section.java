package org.banfu.desktop.editor.feedback;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the tab under its heading.
final class Section {
  private Section() {}

  static VBox of(String id, String title, Node... parts) {
    var heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("feedback-heading");
    var section = new VBox(heading);
    section.setId(id);
    section.getStyleClass().add("feedback-section");
    section.getChildren().addAll(parts);
    // Labels that wrap would otherwise give up their last lines.
    for (Node part : section.getChildren()) {
      if (part instanceof Region region) {
        region.setMinHeight(Region.USE_PREF_SIZE);
      }
    }
    return section;
  }
}
