package org.banfu.desktop.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/// Lets a part of the window be looked at and not be changed, whatever comes into it later: texts
/// can be selected and copied and not typed into, and every control that does something is disabled
/// unless it was marked as one that only reads.
public final class ReadOnlyNodes {
  private static final String READS = "banfu.reads";
  private static final String HELD = "banfu.held";

  private ReadOnlyNodes() {}

  /// Marks a control, with all in it, as one that changes nothing.
  public static <T extends Node> T reading(T node) {
    node.getProperties().put(READS, true);
    return node;
  }

  /// Holds this node and all below it, from now on.
  public static void hold(Node node) {
    if (node.getProperties().containsKey(READS) || node.getProperties().put(HELD, true) != null) {
      return;
    }
    if (node instanceof TextInputControl text) {
      text.editableProperty().unbind();
      // Whoever lets it be typed into later is overruled.
      text.editableProperty()
          .subscribe(isEditable -> {
            if (isEditable) {
              text.setEditable(false);
            }
          });
    } else if (acts(node)) {
      node.disableProperty().unbind();
      node.disableProperty()
          .subscribe(isDisabled -> {
            if (!isDisabled) {
              node.setDisable(true);
            }
          });
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(ReadOnlyNodes::hold);
      parent
          .getChildrenUnmodifiable()
          .addListener(
              (ListChangeListener<Node>)
                  change -> {
                    while (change.next()) {
                      change.getAddedSubList().forEach(ReadOnlyNodes::hold);
                    }
                  });
    }
  }

  private static boolean acts(Node node) {
    return node instanceof Control
        && (node instanceof ButtonBase
            || node instanceof ComboBoxBase<?>
            || node instanceof ChoiceBox<?>
            || node instanceof Slider
            || node instanceof Spinner<?>);
  }
}
