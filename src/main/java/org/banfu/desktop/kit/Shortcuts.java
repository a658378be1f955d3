package org.banfu.desktop.kit;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Lets actions be done by their keys wherever the focus is: a text control would otherwise take
/// Ctrl+Z for itself.
public final class Shortcuts {
  private final List<Action> actions;

  public Shortcuts(List<Action> actions) {
    this.actions = actions.stream().filter(action -> action.shortcut() != null).toList();
  }

  /// Those that have a key, for the page that lists them.
  public List<Action> actions() {
    return actions;
  }

  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    for (Action action : actions) {
      if (action.takes(key)) {
        key.consume();
        return;
      }
    }
  }
}
