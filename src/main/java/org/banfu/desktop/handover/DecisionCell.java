package org.banfu.desktop.handover;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.MergeItem;
import org.banfu.work.OnDuplicate;
import org.jspecify.annotations.Nullable;

/// The cell in which a row's decision is chosen.
final class DecisionCell extends TableCell<MergeRow, MergeRow> {
  private final Desk desk;
  private final MergeViewModel model;
  private final ComboBox<OnDuplicate> choice = new ComboBox<>();
  private Subscription shown = Subscription.EMPTY;

  DecisionCell(Desk desk, MergeViewModel model) {
    this.desk = desk;
    this.model = model;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable OnDuplicate decision) {
            return decision == null ? "" : name(decision);
          }

          @Override
          public OnDuplicate fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    choice.setOnAction(event -> chosen());
    choice.disableProperty().bind(model.phase().map(phase -> phase != MergePhase.DECIDING));
  }

  @Override
  protected void updateItem(@Nullable MergeRow row, boolean empty) {
    super.updateItem(row, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    if (empty || row == null || row.choices().size() == 1) {
      setGraphic(null);
      setContentDisplay(ContentDisplay.TEXT_ONLY);
      setText(empty || row == null ? null : name(row.decision().get()));
      return;
    }
    choice.setId("decision-" + row.item().id());
    choice.setAccessibleText(desk.text("handover.decision.of", row.item().title()));
    choice.setItems(FXCollections.observableArrayList(row.choices()));
    shown = row.decision().subscribe(choice::setValue);
    setText(null);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(choice);
  }

  private void chosen() {
    MergeRow row = getItem();
    OnDuplicate decision = choice.getValue();
    if (row != null && decision != null && decision != row.decision().get()) {
      model.decide(row, decision);
    }
  }

  private String name(OnDuplicate decision) {
    MergeRow row = getItem();
    MergeItem.Standing standing = row == null ? null : row.item().standing();
    if (standing == MergeItem.Standing.NEW && decision == OnDuplicate.KEEP) {
      return desk.text("handover.decision.ADD");
    }
    if (standing == MergeItem.Standing.FILES && decision == OnDuplicate.REVISE) {
      return desk.text("handover.decision.FILES");
    }
    return desk.text("handover.decision." + decision);
  }
}
