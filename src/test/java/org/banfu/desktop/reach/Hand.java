package org.banfu.desktop.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.NumberField;

/// Changes whatever control it is given, each time to another value.
final class Hand {
  private int made;

  /// Changes it.
  ///
  /// @return what must stand in the JSON form then; empty if only that it is another value
  Optional<String> change(Node control) {
    made++;
    switch (control) {
      case DateField field -> {
        String day = LocalDate.of(2026, 1, 1).plusDays(made).toString();
        type(field, day);
        return Optional.of(day);
      }
      case NumberField field -> {
        type(field, Integer.toString(100 + made));
        return Optional.of(Integer.toString(100 + made));
      }
      case TextInputControl field -> {
        type(field, "typed" + made);
        if (String.valueOf(field.getId()).endsWith("-input")) {
          field.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
        return Optional.of("typed" + made);
      }
      case Spinner<?> spinner -> {
        type(spinner.getEditor(), Integer.toString(100 + made));
        return Optional.of(Integer.toString(100 + made));
      }
      case ComboBox<?> box -> chooseAnother(box);
      case ToggleButton button -> button.fire();
      case ButtonBase button -> button.fire();
      default -> throw new AssertionError("no control to change: " + control);
    }
    return Optional.empty();
  }

  /// Opens a fold or presses a button, so that what is behind it can be reached.
  static void open(Node way) {
    switch (way) {
      case TitledPane pane -> pane.setExpanded(true);
      case ButtonBase button -> button.fire();
      default -> throw new AssertionError("nothing to open: " + way);
    }
  }

  /// The node of a selector: `#id`, `#id*` for the first whose id begins so, `#id .class@2` for the
  /// third of its kind in it.
  static Node find(Parent root, String selector) {
    if (selector.endsWith("*")) {
      String begin = selector.substring(1, selector.length() - 1);
      return root.lookupAll("*").stream()
          .filter(node -> String.valueOf(node.getId()).startsWith(begin))
          .filter(node -> !node.getId().endsWith("-said"))
          .findFirst()
          .orElse(null);
    }
    int at = selector.indexOf('@');
    String plain = at < 0 ? selector : selector.substring(0, at);
    int index = at < 0 ? 0 : Integer.parseInt(selector.substring(at + 1));
    List<Node> all = List.copyOf(root.lookupAll(plain));
    return index < all.size() ? all.get(index) : null;
  }

  private static void type(TextInputControl field, String text) {
    field.requestFocus();
    field.selectAll();
    field.replaceSelection(text);
  }

  private static <T> void chooseAnother(ComboBox<T> box) {
    box.setValue(
        box.getItems().stream()
            .filter(item -> item != null && !item.equals(box.getValue()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing to choose: " + box)));
  }
}
