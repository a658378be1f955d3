package org.banfu.desktop.editor.basics;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.State;

/// 变更状态 beside the editor's head: the usual steps, and behind a line the others, which ask.
public final class StateMenu {
  private final Desk desk;
  private final StateChanges changes;

  public StateMenu(Desk desk, Editings editings) {
    this.desk = desk;
    this.changes = new StateChanges(desk, () -> editings.current().get());
  }

  public Region build() {
    var menu = new MenuButton(desk.text("basics.state.change"), Icon.FLAG.node());
    menu.setId("change-state");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    // A menu without items would not open.
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(
        event -> fill(menu.getItems(), changes, "menu-", to -> changes.change(to, null, null)));
    return menu;
  }

  static void fill(
      ObservableList<MenuItem> items, StateChanges changes, String prefix, Consumer<State> act) {
    items.clear();
    changes.usual().forEach(to -> items.add(item(changes, to, prefix, act)));
    if (!items.isEmpty() && !changes.others().isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    changes.others().forEach(to -> items.add(item(changes, to, prefix, act)));
  }

  static MenuItem item(StateChanges changes, State to, String prefix, Consumer<State> act) {
    var item = new MenuItem(changes.words(to));
    item.setId(prefix + "state-" + to);
    item.setOnAction(event -> act.accept(to));
    return item;
  }
}
