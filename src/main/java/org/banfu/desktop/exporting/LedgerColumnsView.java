package org.banfu.desktop.exporting;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.work.ledger.LedgerColumn;

/// The columns as a list: Space takes one in or out, Alt+↑↓ or the mouse moves it.
final class LedgerColumnsView {
  private final Desk desk;
  private final LedgerViewModel model;
  private final ListView<LedgerColumn> list = new ListView<>();

  LedgerColumnsView(Desk desk, LedgerViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    list.setId("ledger-columns");
    list.setAccessibleText(desk.text("exporting.columns"));
    list.setItems(model.order());
    list.setCellFactory(of -> new LedgerColumnCell(desk, model));
    list.getSelectionModel().select(0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getStyleClass().add("ledger-columns");
    var buttons =
        new FlowPane(
            button("up", Icon.UP, () -> move(-1)),
            button("down", Icon.DOWN, () -> move(1)),
            button("standard", Icon.UNDO, model::standard));
    buttons.getStyleClass().add("import-buttons");
    var all = new VBox(list, buttons);
    all.getStyleClass().add("export-fields");
    return all;
  }

  private void pressed(KeyEvent key) {
    LedgerColumn column = list.getSelectionModel().getSelectedItem();
    if (key.isAltDown() && key.getCode() == KeyCode.UP) {
      move(-1);
      key.consume();
    } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
      move(1);
      key.consume();
    } else if (key.getCode() == KeyCode.SPACE && column != null) {
      model.choose(column, !model.chosen().get().contains(column));
      key.consume();
    }
  }

  private void move(int by) {
    LedgerColumn column = list.getSelectionModel().getSelectedItem();
    if (column != null) {
      model.move(column, model.order().indexOf(column) + by);
      list.getSelectionModel().select(column);
      list.scrollTo(Math.max(0, model.order().indexOf(column) - 2));
    }
  }

  private Button button(String id, Icon icon, Runnable act) {
    var button = new Button(desk.text("exporting.columns." + id), icon.node());
    button.setId("ledger-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
