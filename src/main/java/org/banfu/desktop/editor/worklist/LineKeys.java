package org.banfu.desktop.editor.worklist;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import org.banfu.desktop.field.GrowingArea;

/// The keys in a line of the list: Enter, Tab, the arrows, Backspace and Delete at the ends.
///
/// A filter, as the text area would take them for itself.
final class LineKeys {
  private final WorkListBoard board;
  private final LineSpot spot;
  private final GrowingArea text;
  private final ItemDetails details;

  LineKeys(WorkListBoard board, LineSpot spot, GrowingArea text, ItemDetails details) {
    this.board = board;
    this.spot = spot;
    this.text = text;
    this.details = details;
  }

  void install() {
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    text.onTab(this::tab);
  }

  private void pressed(KeyEvent key) {
    boolean isHandled =
        switch (key.getCode()) {
          case ENTER -> enter(key);
          case BACK_SPACE -> backspace(key);
          case DELETE -> delete(key);
          case UP -> vertical(key, -1);
          case DOWN -> vertical(key, 1);
          case LEFT -> key.isAltDown() && act(model -> model.toStage(spot.column(), spot.id(), -1));
          case RIGHT -> key.isAltDown() && act(model -> model.toStage(spot.column(), spot.id(), 1));
          default -> false;
        };
    if (isHandled) {
      key.consume();
    }
  }

  private boolean enter(KeyEvent key) {
    if (key.isShortcutDown()) {
      details.open();
    } else {
      text.deleteText(text.getSelection());
      act(model -> model.enter(spot.column(), spot.id(), text.getCaretPosition()));
    }
    return true;
  }

  private void tab(int step) {
    Optional<Caret> next = board.model().across(spot.column(), spot.id(), step);
    if (next.isPresent()) {
      board.focus(next.get());
    } else {
      board.leaveRow(spot.column(), step);
    }
  }

  private boolean backspace(KeyEvent key) {
    return isPlain(key)
        && text.getCaretPosition() == 0
        && text.getSelection().getLength() == 0
        && act(model -> model.backspace(spot.column(), spot.id()));
  }

  private boolean delete(KeyEvent key) {
    if (key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown()) {
      return act(model -> model.remove(spot.column(), spot.id()));
    }
    return isPlain(key)
        && text.getCaretPosition() == text.getLength()
        && text.getSelection().getLength() == 0
        && act(model -> model.delete(spot.column(), spot.id()));
  }

  private boolean vertical(KeyEvent key, int step) {
    if (key.isAltDown()) {
      return act(model -> model.reorder(spot.column(), spot.id(), step));
    }
    if (isPlain(key)) {
      // Whether it is the first or last row of a wrapped text, only the area knows: then the
      // caret stays where it is, or goes to the very end.
      int before = text.getCaretPosition();
      int end = step < 0 ? 0 : text.getLength();
      if (before == end) {
        return board.model().walk(spot.column(), spot.id(), step).map(board::focus).isPresent();
      }
      Platform.runLater(() -> {
        if (text.getCaretPosition() == before) {
          board.model().walk(spot.column(), spot.id(), step).ifPresent(board::focus);
        }
      });
    }
    return false;
  }

  private boolean act(WorkListBoard.Act act) {
    return board.act(act);
  }

  private static boolean isPlain(KeyEvent key) {
    return !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
  }
}
