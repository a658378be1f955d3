package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.proposal.Weight;

/// A control with its label above and what is to be said of it below, as one types.
public final class FieldBox extends VBox {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Region control;
  private final Label said = new Label();
  private List<Said> ofTyped = List.of();
  private List<Said> ofValue = List.of();
  private List<Said> ofSource = List.of();

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
    // The controls of a card are named anew when it moves.
    control.idProperty().subscribe(now -> said.setId(now + "-said"));
    said.setWrapText(true);
    said.getStyleClass().add("field-said");
    said.managedProperty().bind(said.visibleProperty());
    getStyleClass().add("field-box");
    getChildren().addAll(name, control, said);
    refresh();
  }

  /// The control in it.
  public Region control() {
    return control;
  }

  /// Shows these sentences on the value below, none to show nothing. Screen readers read them as
  /// help.
  public void tell(List<Said> sentences) {
    ofValue = List.copyOf(sentences);
    refresh();
  }

  /// Shows what is wrong below.
  public void say(List<String> sentences) {
    tell(sentences.stream().map(text -> new Said(Weight.WRONG, text)).toList());
  }

  /// Shows what is to be said of a text that has not become a value, above the other sentences.
  public void sayOfTyped(List<Said> sentences) {
    ofTyped = List.copyOf(sentences);
    refresh();
  }

  /// Shows what is to be said of where the value comes from, below the other sentences.
  public void sayOfSource(List<Said> sentences) {
    ofSource = List.copyOf(sentences);
    refresh();
  }

  /// Says this while the text of the field in it is not understood.
  public FieldBox sayWhilePuzzled(ParsedField<?> field, String sentence) {
    field
        .puzzled()
        .subscribe(
            is -> sayOfTyped(is ? List.of(new Said(Weight.WRONG, sentence)) : List.<Said>of()));
    return this;
  }

  private void refresh() {
    var all = new ArrayList<>(ofTyped);
    all.addAll(ofValue);
    all.addAll(ofSource);
    String text = all.stream().map(Said::text).collect(Collectors.joining("\n"));
    boolean isWrong = all.stream().anyMatch(one -> one.weight() == Weight.WRONG);
    said.setText(text);
    said.setVisible(!text.isEmpty());
    said.pseudoClassStateChanged(WRONG, isWrong);
    control.setAccessibleHelp(text);
    control.pseudoClassStateChanged(WRONG, isWrong);
  }
}
