package org.banfu.desktop.registration;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The fields, and beside them the pasted text that fills them with what was understood of it;
/// below them where there is no room for both.
final class RegistrationParts extends FlowPane {
  /// Where both have room beside each other, in signs.
  private static final double BESIDE = 56;

  private final Label probe = new Label();

  RegistrationParts(Region fields, Region paste) {
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().addAll(probe, fields, paste);
    setMinWidth(0);
    DoubleBinding width =
        Bindings.createDoubleBinding(
            this::partWidth,
            widthProperty(),
            insetsProperty(),
            hgapProperty(),
            probe.fontProperty());
    paste.prefWidthProperty().bind(width);
    fields.prefWidthProperty().bind(width);
  }

  private double partWidth() {
    double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    boolean isBeside = room >= BESIDE * probe.getFont().getSize();
    return Math.max(0, Math.floor(isBeside ? (room - getHgap()) / 2 : room));
  }
}
