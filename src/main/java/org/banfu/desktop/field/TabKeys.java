package org.banfu.desktop.field;

import java.util.function.IntConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Tab means in a text of several lines: on to the next control, with Shift back. By itself a
/// text area takes it for a character, which no letter has a place for, and nobody comes out of it
/// by keyboard.
public final class TabKeys {
  private TabKeys() {}

  /// Lets Tab leave the area for the next control, Shift+Tab for the one before.
  public static void moveOn(TextArea area) {
    act(area, step -> moveOn(area, step));
  }

  /// Hands Tab over as 1, Shift+Tab as -1.
  static void act(TextArea area, IntConsumer action) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            action.accept(key.isShiftDown() ? -1 : 1);
            key.consume();
          }
        });
  }

  static void moveOn(TextArea area, int step) {
    area.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }
}
