package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/// Controls that a screen reader could not name.
final class Names {
  private Names() {}

  static List<String> in(SeenNodes seen) {
    List<Node> labelled = new ArrayList<>();
    seen.of(Label.class)
        .forEach(label -> {
          if (label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
          }
        });
    return seen.all().stream()
        .filter(Node::isFocusTraversable)
        .filter(node -> !labelled.contains(node) && isNameless(node))
        .map(node -> "without an accessible name: " + SeenNodes.name(node))
        .toList();
  }

  private static boolean isNameless(Node node) {
    return isBlank(node.getAccessibleText())
        && !isEditorOfNamed(node)
        && !(node instanceof Labeled labeled && !isBlank(labeled.getText()))
        && !(node instanceof TextInputControl input && !isBlank(input.getPromptText()));
  }

  /// The field within a spinner or a choice is spoken of as the control that holds it.
  private static boolean isEditorOfNamed(Node node) {
    return (node.getParent() instanceof Spinner<?> || node.getParent() instanceof ComboBoxBase<?>)
        && !isBlank(node.getParent().getAccessibleText());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
