package org.banfu.desktop.exporting;

import java.util.Arrays;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.ledger.LedgerColumn;
import org.jspecify.annotations.Nullable;

/// One column: its heading with a check mark, to be dragged to its place.
final class LedgerColumnCell extends ListCell<LedgerColumn> {
  private final Desk desk;
  private final LedgerViewModel model;
  private final CheckBox check = new CheckBox();
  private Subscription following = Subscription.EMPTY;

  LedgerColumnCell(Desk desk, LedgerViewModel model) {
    this.desk = desk;
    this.model = model;
    check.setFocusTraversable(false);
    check.setOnAction(event -> {
      if (getItem() != null) {
        model.choose(getItem(), check.isSelected());
      }
    });
    setOnDragDetected(this::begin);
    setOnDragOver(this::over);
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(@Nullable LedgerColumn column, boolean empty) {
    super.updateItem(column, empty);
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (empty || column == null) {
      setGraphic(null);
      setId(null);
      setAccessibleText(null);
    } else {
      setGraphic(check);
      setId("ledger-column-" + column);
      check.setText(column.heading(desk.messages()));
      following =
          model
              .chosen()
              .subscribe(chosen -> {
                boolean is = chosen.contains(column);
                check.setSelected(is);
                setAccessibleText(
                    desk.text(
                        is ? "exporting.columns.in" : "exporting.columns.out", check.getText()));
              });
    }
  }

  private void begin(MouseEvent drag) {
    if (getItem() != null) {
      var content = new ClipboardContent();
      content.putString(getItem().name());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      drag.consume();
    }
  }

  private void over(DragEvent drag) {
    if (getItem() != null && drag.getGestureSource() instanceof LedgerColumnCell) {
      drag.acceptTransferModes(TransferMode.MOVE);
      drag.consume();
    }
  }

  private void drop(DragEvent drag) {
    if (getItem() != null) {
      String name = drag.getDragboard().getString();
      Arrays.stream(LedgerColumn.values())
          .filter(column -> column.name().equals(name))
          .forEach(column -> model.move(column, getIndex()));
      drag.setDropCompleted(true);
      drag.consume();
    }
  }
}
