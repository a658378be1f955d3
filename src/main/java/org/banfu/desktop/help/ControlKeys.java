package org.banfu.desktop.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.desktop.kit.Desk;

/// Keys that a kind of control knows while it has the focus; no action has them.
///
/// @param title code of the heading
/// @param keys the keys of each line, and the code of what they do
record ControlKeys(String title, List<Map.Entry<String, String>> keys) {
  ControlKeys {
    keys = List.copyOf(keys);
  }

  static List<ControlKeys> all() {
    return List.of(
        new ControlKeys(
            "help.keys.fields",
            List.of(
                Map.entry("Tab Shift+Tab", "help.keys.nextField"),
                Map.entry("Space", "help.keys.press"),
                Map.entry("Alt+↓", "help.keys.choices"))),
        new ControlKeys(
            "help.keys.list",
            List.of(
                Map.entry("↑ ↓", "help.keys.rows"),
                Map.entry("Enter", "help.keys.openRow"),
                Map.entry("Shift+↑ Shift+↓", "help.keys.moreRows"))),
        new ControlKeys("help.keys.cards", List.of(Map.entry("Alt+↑ Alt+↓", "help.keys.moveCard"))),
        new ControlKeys(
            "help.keys.worklist",
            List.of(
                Map.entry("Enter", "help.keys.nextItem"),
                Map.entry("Tab Shift+Tab", "help.keys.nextStage"),
                Map.entry("↑ ↓", "help.keys.items"))));
  }

  /// What each of them does, in order.
  Map<String, String> lines(Desk desk) {
    var lines = new LinkedHashMap<String, String>();
    keys.forEach(key -> lines.put(key.getKey(), desk.text(key.getValue())));
    return lines;
  }
}
