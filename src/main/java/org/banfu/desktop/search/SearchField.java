package org.banfu.desktop.search;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// The tool bar's field: it is searched as one types, and ↑ ↓ Enter walk through what was found
/// without leaving it. What an input method composes is not searched before it is there, and no key
/// is taken from it.
final class SearchField {
  private final SearchViewModel model;
  private final Consumer<KeyCode> keys;
  private final BooleanSupplier end;
  private final BooleanSupplier tab;
  private final TextField field = new TextField();
  private final Action focus;
  private boolean isComposing;

  /// @param keys what is done at ↑, ↓, Page Up, Page Down and Enter
  /// @param end ends the search, at Esc; says whether there was anything to end
  /// @param tab goes to the bar over what was found, at Tab; says whether there is one
  SearchField(
      Desk desk,
      SearchViewModel model,
      Consumer<KeyCode> keys,
      BooleanSupplier end,
      BooleanSupplier tab) {
    this.model = model;
    this.keys = keys;
    this.end = end;
    this.tab = tab;
    this.focus =
        Action.named("find", desk.text("search.field"))
            .icon(Icon.SEARCH)
            .keys("Shortcut+F")
            .runs(this::focus);
    field.setId("search");
    field.promptTextProperty().bind(prompt(desk));
    field.setAccessibleText(desk.text("search.field"));
    field.setAccessibleHelp(desk.text("search.prompt"));
    field.getStyleClass().add("search");
    field.textProperty().subscribe((before, typed) -> typed());
    model.question().subscribe(question -> show(question.words()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> isComposing = !event.getComposed().isEmpty());
  }

  TextField node() {
    return field;
  }

  /// Ctrl+F.
  Action action() {
    return focus;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void typed() {
    if (!isComposing) {
      model.type(field.getText());
    }
  }

  /// What was asked elsewhere: a saved search, or nothing any more.
  private void show(String words) {
    if (!isComposing && !words.equals(field.getText())) {
      field.setText(words);
      field.end();
    }
  }

  /// The short one where the long one would be cut.
  private ObservableValue<String> prompt(Desk desk) {
    String full = desk.text("search.prompt");
    var measured = new Text(full);
    measured.fontProperty().bind(field.fontProperty());
    return Bindings.createStringBinding(
        () ->
            measured.getLayoutBounds().getWidth()
                    > field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight()
                ? desk.text("search.field")
                : full,
        measured.layoutBoundsProperty(),
        field.widthProperty(),
        field.insetsProperty());
  }

  private void pressed(KeyEvent key) {
    if (isComposing) {
      return;
    }
    switch (key.getCode()) {
      case UP, DOWN, PAGE_UP, PAGE_DOWN, ENTER -> {
        keys.accept(key.getCode());
        key.consume();
      }
      case TAB -> {
        if (!key.isShiftDown() && tab.getAsBoolean()) {
          key.consume();
        }
      }
      case ESCAPE -> {
        if (end.getAsBoolean()) {
          key.consume();
        }
      }
      default -> {}
    }
  }
}
