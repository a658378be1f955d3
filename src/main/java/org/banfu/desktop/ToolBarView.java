package org.banfu.desktop;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.banfu.desktop.exporting.ExportActions;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// The bar at the head of the window: what is done most as buttons, the rest behind ⋯.
final class ToolBarView {
  private final Desk desk;
  private final MainActions actions;
  private final ExportActions exports;
  private final List<Action> pages;

  /// @param pages open the screens that stand in the place of list and editor
  ToolBarView(Desk desk, MainActions actions, ExportActions exports, List<Action> pages) {
    this.desk = desk;
    this.actions = actions;
    this.exports = exports;
    this.pages = List.copyOf(pages);
  }

  Region build() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar = new HBox(gap, exports.button(), menu());
    bar.setId("tool-bar");
    bar.getStyleClass().add("head-bar");
    return bar;
  }

  private MenuButton menu() {
    var menu = new MenuButton();
    menu.setId("more");
    menu.setGraphic(Icon.MORE.node());
    menu.setAccessibleText(desk.text("desktop.more"));
    menu.getStyleClass().addAll("button-icon", "no-arrow");
    add(menu, List.of(actions.undo(), actions.redo(), actions.saveNow()));
    add(menu, pages);
    return menu;
  }

  private static void add(MenuButton menu, List<Action> group) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    group.forEach(action -> menu.getItems().add(action.menuItem()));
  }
}
