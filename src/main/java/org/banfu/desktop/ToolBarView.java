package org.banfu.desktop;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// The bar at the head of the window: what is done most as buttons, the rest behind ⋯.
final class ToolBarView {
  private final Desk desk;
  private final ObservableBooleanValue narrow;

  /// @param narrow whether there is only room for icons
  ToolBarView(Desk desk, ObservableBooleanValue narrow) {
    this.desk = desk;
    this.narrow = narrow;
  }

  /// @param fold of the side bar
  /// @param left buttons before the search field; `right` after it
  /// @param menu groups behind ⋯
  Region build(
      Action fold, List<Action> left, Region search, List<Labeled> right, List<List<Action>> menu) {
    var bar = new HBox(fold.iconButton());
    left.forEach(action -> bar.getChildren().add(folding(action.button())));
    HBox.setHgrow(search, Priority.ALWAYS);
    bar.getChildren().add(search);
    right.forEach(button -> bar.getChildren().add(folding(button)));
    bar.getChildren().add(menu(menu));
    bar.setId("tool-bar");
    bar.getStyleClass().add("head-bar");
    return bar;
  }

  private Node folding(Labeled button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .contentDisplayProperty()
        .bind(narrow.map(is -> is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    return button;
  }

  private MenuButton menu(List<List<Action>> groups) {
    var menu = new MenuButton();
    menu.setId("more");
    menu.setGraphic(Icon.MORE.node());
    menu.setAccessibleText(desk.text("desktop.more"));
    menu.getStyleClass().addAll("button-icon", "no-arrow");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    groups.forEach(group -> add(menu, group));
    return menu;
  }

  private static void add(MenuButton menu, List<Action> group) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    group.forEach(action -> menu.getItems().add(action.menuItem()));
  }
}
