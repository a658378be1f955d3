package org.banfu.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The menu of a text of the editor. JavaFX's own would offer the control's undo, which knows
/// nothing of the proposal and may put a passage of another one back.
final class TextMenu {
  private final Desk desk;
  private final List<Action> steps;
  private final Predicate<TextInputControl> isOurs;
  private @Nullable ContextMenu shown;

  /// @param steps undo and redo of the proposal
  /// @param isOurs whether a control stands in the editor; others keep their menu
  TextMenu(Desk desk, List<Action> steps, Predicate<TextInputControl> isOurs) {
    this.desk = desk;
    this.steps = steps;
    this.isOurs = isOurs;
  }

  void install(Scene scene) {
    scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
  }

  private void asked(ContextMenuEvent event) {
    TextInputControl text = textAt(event.getTarget());
    if (text == null || !isOurs.test(text)) {
      return;
    }
    event.consume();
    if (shown != null) {
      shown.hide();
    }
    text.requestFocus();
    shown = menu(text);
    shown.show(text, event.getScreenX(), event.getScreenY());
  }

  private static @Nullable TextInputControl textAt(EventTarget target) {
    Node node = target instanceof Node at ? at : null;
    while (node != null && !(node instanceof TextInputControl)) {
      node = node.getParent();
    }
    return (TextInputControl) node;
  }

  private ContextMenu menu(TextInputControl text) {
    boolean isChosen = text.getSelection().getLength() > 0;
    var menu = new ContextMenu();
    menu.setId("text-menu");
    for (Action step : steps) {
      menu.getItems().add(step.menuItem());
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("cut", "X", isChosen && text.isEditable(), text, TextInputControl::cut),
            item("copy", "C", isChosen, text, TextInputControl::copy),
            item(
                "paste",
                "V",
                text.isEditable() && Clipboard.getSystemClipboard().hasString(),
                text,
                TextInputControl::paste),
            new SeparatorMenuItem(),
            item("selectAll", "A", text.getLength() > 0, text, TextInputControl::selectAll));
    return menu;
  }

  private MenuItem item(
      String name,
      String key,
      boolean isPossible,
      TextInputControl text,
      Consumer<TextInputControl> act) {
    var item = new MenuItem(desk.text("desktop.text." + name));
    item.setId("text-" + name);
    item.setAccelerator(KeyCombination.valueOf("Shortcut+" + key));
    item.setDisable(!isPossible);
    item.setOnAction(event -> act.accept(text));
    return item;
  }
}
