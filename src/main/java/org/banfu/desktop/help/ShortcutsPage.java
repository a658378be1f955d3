package org.banfu.desktop.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;

/// Every key: those of the actions, as they are at work, and those that single controls know.
public final class ShortcutsPage implements Page {
  private final Desk desk;
  private final List<Action> actions;

  /// @param actions those that have a key
  public ShortcutsPage(Desk desk, List<Action> actions) {
    this.desk = desk;
    this.actions = List.copyOf(actions);
  }

  @Override
  public String id() {
    return "shortcuts";
  }

  @Override
  public String title() {
    return desk.text("help.shortcuts");
  }

  @Override
  public Region build() {
    var all = new VBox();
    all.getStyleClass().add("guide");
    add(all, desk.text("help.keys.anywhere"), ofActions());
    for (ControlKeys group : ControlKeys.all()) {
      add(all, desk.text(group.title()), group.lines(desk));
    }
    var scroll = new ScrollPane(all);
    scroll.setId("shortcut-list");
    scroll.setAccessibleText(title());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(true);
    return scroll;
  }

  @Override
  public void dispose() {}

  private Map<String, String> ofActions() {
    var keys = new LinkedHashMap<String, String>();
    for (Action action : actions) {
      var shortcut = action.shortcut();
      if (shortcut != null) {
        keys.putIfAbsent(shortcut.getDisplayText(), action.label());
      }
    }
    return keys;
  }

  private void add(VBox all, String title, Map<String, String> lines) {
    var heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("section-title");
    all.getChildren().add(heading);
    lines.forEach((keys, does) -> all.getChildren().add(line(keys, does)));
  }

  private static Region line(String keys, String does) {
    var caps = new FlowPane();
    caps.getStyleClass().add("key-caps");
    for (String key : keys.split(" ", -1)) {
      caps.getChildren().add(new KeyCap(key));
    }
    var label = new Label(does);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    var line = new HBox(caps, label);
    line.getStyleClass().add("key-line");
    return line;
  }
}
