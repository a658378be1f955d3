package org.banfu.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A row whose parts go to further lines where they do not fit beside each other. A part that is
/// wider than the whole row, as in a large font, is made narrower so that its text wraps.
public final class FoldingRow extends FlowPane {
  public FoldingRow(Region... parts) {
    // Otherwise the widest part would keep the row from becoming narrower than it.
    setMinWidth(0);
    DoubleBinding room =
        Bindings.createDoubleBinding(
            () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
            widthProperty(),
            insetsProperty());
    for (Region part : parts) {
      part.setMinWidth(0);
      part.maxWidthProperty().bind(room);
      getChildren().add(part);
    }
  }
}
