package org.banfu.desktop.editor.replies;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Numbering;

/// The first line of a card: a handle to drag it by, its number, its heading and its menu.
final class CardHead extends HBox {
  private final Desk desk;
  private final Region handle = new StackPane(Icon.DRAG.node());
  private final Label number = new Label();
  private final GrowingArea heading = new GrowingArea();
  private final MenuButton menu = new MenuButton();

  /// @param headingDone what Enter in the heading leads to: a heading is one line
  CardHead(Desk desk, Runnable headingDone) {
    this.desk = desk;
    handle.getStyleClass().add("card-handle");
    handle.setCursor(Cursor.MOVE);
    number.getStyleClass().add("card-number");
    number.setMinWidth(USE_PREF_SIZE);
    heading.setPrefRowCount(1);
    heading.getStyleClass().add("card-heading");
    heading.setPromptText(desk.text("replies.heading"));
    heading.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            headingDone.run();
          }
        });
    menu.setGraphic(Icon.MORE.node());
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    HBox.setHgrow(heading, Priority.ALWAYS);
    getStyleClass().add("card-head");
    getChildren().addAll(handle, number, heading, menu);
  }

  Region handle() {
    return handle;
  }

  GrowingArea heading() {
    return heading;
  }

  /// Fills the menu each time it is opened.
  void menu(CardActions actions, Runnable enter) {
    menu.setOnShowing(event -> {
      enter.run();
      menu.getItems().setAll(actions.ofCard().stream().map(Action::menuItem).toList());
    });
    // It opens only when it has something to show.
    menu.getItems().setAll(actions.remove().menuItem());
  }

  void number(int index, String name) {
    number.setText(Numbering.heading(index + 1));
    heading.setId("heading-" + (index + 1));
    heading.setAccessibleText(desk.text("replies.name.heading", name));
    menu.setId("card-menu-" + (index + 1));
    menu.setAccessibleText(desk.text("replies.menu", name));
  }
}
