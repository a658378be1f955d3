package org.banfu.desktop.field;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its label above and what is to be said of it below, as one types.
public final class FieldBox extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Region control;
  private final Label said = new Label();

  /// @param id of the control (`#proposal-title`); what is said below has `-said` behind it
  /// @param label names the control also to screen readers
  public FieldBox(String id, String label, Region control) {
    this.control = control;
    control.setId(id);
    control.setAccessibleText(label);
    control.setMaxWidth(Double.MAX_VALUE);
    var name = new Label(label);
    name.setLabelFor(control);
    name.setWrapText(true);
    name.getStyleClass().add("field-label");
    said.setId(id + "-said");
    said.setWrapText(true);
    said.getStyleClass().add("field-said");
    said.managedProperty().bind(said.visibleProperty());
    getStyleClass().add("field-box");
    getChildren().addAll(name, control, said);
    say(List.of());
  }

  /// The control in it.
  public Region control() {
    return control;
  }

  /// Shows these sentences below, none to show nothing. Screen readers read them as help.
  public void say(List<String> sentences) {
    String text = String.join("\n", sentences);
    said.setText(text);
    said.setVisible(!text.isEmpty());
    control.setAccessibleHelp(text);
    control.pseudoClassStateChanged(WRONG, !text.isEmpty());
  }
}
