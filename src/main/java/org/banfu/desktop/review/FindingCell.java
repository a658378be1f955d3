package org.banfu.desktop.review;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.review.Finding;
import org.jspecify.annotations.Nullable;

/// A line of the panel: how heavily it weighs, where it is, what is wrong, and what makes it right.
final class FindingCell extends ListCell<Finding> {
  private final Desk desk;
  private final ReviewViewModel model;
  private final Label weight = new Label();
  private final Label place = new Label();
  private final Label said = new Label();
  private final Button fix = new Button();
  private final HBox line;

  FindingCell(Desk desk, ReviewViewModel model) {
    this.desk = desk;
    this.model = model;
    weight.getStyleClass().add("review-weight");
    weight.setMinWidth(Region.USE_PREF_SIZE);
    place.getStyleClass().add(Styles.TEXT_MUTED);
    said.setWrapText(true);
    // In a list, whose lines are as high as they say, a label is cut before it wraps.
    said.setMinHeight(Region.USE_PREF_SIZE);
    place.setWrapText(true);
    fix.getStyleClass().add(Styles.SMALL);
    // The keyboard has Shift+Enter and the button above.
    fix.setFocusTraversable(false);
    if (desk.isReading()) {
      ReadOnlyNodes.hold(fix);
    }
    var text = new VBox(new FlowPane(weight, place), said, fix);
    text.getStyleClass().add("review-line");
    HBox.setHgrow(text, Priority.ALWAYS);
    line = new HBox(text);
    // Without a width of its own the line wraps instead of being as long as its sentence.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean isEmpty) {
    super.updateItem(finding, isEmpty);
    if (isEmpty || finding == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    weight.setText(desk.text("review.weight." + finding.weight()));
    weight.getStyleClass().setAll("label", "review-weight", finding.weight().name());
    place.setText(model.place(finding));
    said.setText(desk.messages().text(finding.problem()));
    boolean isMended = finding.fix().isPresent();
    fix.setVisible(isMended);
    fix.setManaged(isMended);
    fix.setId("review-fix-" + getIndex());
    finding.fix().ifPresent(one -> fix.setText(desk.messages().text(one.said())));
    fix.setAccessibleText(fix.getText());
    fix.setOnAction(event -> model.fix(finding));
    setAccessibleText(weight.getText() + " " + place.getText() + " " + said.getText());
    setGraphic(line);
  }
}
