package org.banfu.desktop.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field whose text stands for a value: a day, a number.
///
/// What is typed becomes the value as soon as it is understood. While it is not, the text stays and
/// the value is as it was. When the field is left, the text takes the one form of the value.
public abstract class ParsedField<T> extends TextField {
  private final ReadOnlyBooleanWrapper puzzled = new ReadOnlyBooleanWrapper();
  private @Nullable T value;
  private Consumer<@Nullable T> onTyped = typed -> {};
  private boolean isShowing;

  ParsedField() {
    textProperty().subscribe((before, text) -> typed());
    focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            tidy();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The value of a text that is not blank; empty if it is not understood.
  abstract Optional<T> parse(String text);

  /// The one form in which the value is shown.
  abstract String shown(T shown);

  /// The value that an arrow key leads to.
  abstract Optional<T> step(@Nullable T from, int by);

  /// The value; null if the field is empty.
  public final @Nullable T value() {
    return value;
  }

  /// Whether the text is not understood, so that the value is the one from before.
  public final ReadOnlyBooleanProperty puzzled() {
    return puzzled.getReadOnlyProperty();
  }

  /// Called with every new value that was typed; null for an emptied field.
  public final void onTyped(Consumer<@Nullable T> action) {
    onTyped = action;
  }

  /// Shows a value from elsewhere. One that the text stands for already leaves it as it was typed.
  public final void show(@Nullable T next) {
    if (!Objects.equals(next, value)) {
      showAnew(next);
    }
  }

  /// Shows a value in place of whatever stands there, such as another proposal's.
  public final void showAnew(@Nullable T next) {
    value = next;
    write(next == null ? "" : shown(next));
  }

  private void typed() {
    if (isShowing) {
      return;
    }
    String text = getText() == null ? "" : getText();
    Optional<T> read = text.isBlank() ? Optional.empty() : parse(text);
    puzzled.set(!text.isBlank() && read.isEmpty());
    if (!puzzled.get()) {
      take(read.orElse(null));
    }
  }

  private void take(@Nullable T next) {
    if (!Objects.equals(next, value)) {
      value = next;
      onTyped.accept(next);
    }
  }

  private void tidy() {
    if (!puzzled.get()) {
      write(value == null ? "" : shown(value));
    }
  }

  private void write(String text) {
    puzzled.set(false);
    if (!text.equals(getText())) {
      isShowing = true;
      setText(text);
      isShowing = false;
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      tidy();
    } else if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
      step(value, key.getCode() == KeyCode.UP ? 1 : -1)
          .ifPresent(next -> {
            write(shown(next));
            positionCaret(getLength());
            take(next);
          });
      key.consume();
    }
  }
}
