package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.banfu.archive.KnownName;
import org.banfu.desktop.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Names as chips in order, with a field to type the next at the end; the first one leads.
///
/// Enter, 、 or ， adds what was typed, a pasted list is split. ← goes from the field to the chips:
/// Delete removes, Alt+← and Alt+→ (or dragging) move, Enter or F2 brings the name back into the
/// field to be changed.
public final class Chips<T> extends FlowPane {
  private final Desk desk;
  private final ChipKind<T> kind;
  private final ChipInput input;
  private final List<Consumer<List<T>>> listeners = new ArrayList<>();
  private Consumer<List<String>> onTwice = names -> {};
  private List<T> values = List.of();
  private @Nullable Integer renaming;
  private boolean isComposing;

  public Chips(Desk desk, ChipKind<T> kind) {
    this.desk = desk;
    this.kind = kind;
    this.input = new ChipInput(desk.dialogs()::pasted);
    getStyleClass().add("chips");
    getChildren().add(input);
    // A handler, not a filter: what a list of offered names takes does not come here.
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInInput);
    input.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          isComposing = !event.getComposed().isEmpty();
          typed();
        });
    input.textProperty().subscribe((before, text) -> typed());
    input
        .focusedProperty()
        .subscribe((before, focused) -> {
          pseudoClassStateChanged(FieldBox.CHOSEN, focused);
          if (!focused) {
            takeTyped();
          }
        });
    // The pane has the label, so a click on it or on the label means the field.
    setOnMouseClicked(event -> {
      if (event.getTarget() == this) {
        input.requestFocus();
      }
    });
    accessibleTextProperty().subscribe(text -> input.setAccessibleText(text));
    accessibleHelpProperty().subscribe(text -> input.setAccessibleHelp(text));
    idProperty().subscribe(id -> input.setId(id + "-input"));
  }

  /// The field at the end.
  public TextField input() {
    return input;
  }

  /// Called with the new list after each edit.
  public void onEdited(Consumer<List<T>> action) {
    listeners.add(action);
  }

  /// Called with names that were typed although they are there, none when that is mended.
  public void onTwice(Consumer<List<String>> action) {
    onTwice = action;
  }

  /// Takes a name of the archive in.
  public void take(KnownName name) {
    input.clear();
    add(List.of(kind.known().apply(name)));
  }

  /// Shows these; the field keeps what is typed in it.
  public void show(List<T> next) {
    if (!next.equals(values) || getChildren().size() != next.size() + 1) {
      int focused = focusedChip();
      values = List.copyOf(next);
      ObservableList<Node> nodes = getChildren();
      // The field itself stays where it is: out of the scene it would lose its composition.
      nodes.remove(0, nodes.size() - 1);
      for (int i = 0; i < values.size(); i++) {
        nodes.add(i, chip(i));
      }
      if (focused >= 0) {
        focus(Math.min(focused, values.size() - 1));
      }
    }
  }

  private Chip chip(int index) {
    String name = kind.name().apply(values.get(index));
    var chip =
        new Chip(
            name,
            desk.text("fields.chip", name, index + 1, values.size()),
            desk.text("fields.chip.remove", name));
    chip.setId(getId() + "-" + (index + 1));
    chip.onRemove(() -> edited(ChipEdits.without(values, index)));
    chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressedOnChip(key, index));
    chip.setOnMousePressed(event -> chip.requestFocus());
    chip.setOnMouseReleased(event -> dropped(event, index));
    chip.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        rename(index);
      }
    });
    return chip;
  }

  private void typed() {
    String text = input.getText();
    if (!isComposing && text != null && ChipEdits.separates(text)) {
      // Not while the field tells of its change: it would be changed under its own hands.
      Platform.runLater(this::takeTyped);
    }
  }

  private void takeTyped() {
    String text = input.getText() == null ? "" : input.getText();
    Integer place = renaming;
    renaming = null;
    List<String> names = ChipEdits.split(text);
    if (!text.isEmpty()) {
      input.clear();
    }
    if (place != null && place < values.size() && names.size() == 1) {
      T renamed = kind.rename().apply(values.get(place), names.getFirst());
      edited(ChipEdits.replaced(values, place, renamed));
    } else if (!names.isEmpty()) {
      add(names.stream().map(kind.make()).toList());
    }
  }

  private void add(List<T> more) {
    ChipEdits.Added<T> added = ChipEdits.add(values, more, kind);
    edited(added.values());
    onTwice.accept(added.twice());
  }

  private void edited(List<T> next) {
    onTwice.accept(List.of());
    if (!next.equals(values)) {
      show(next);
      listeners.forEach(listener -> listener.accept(next));
    }
  }

  private void pressedInInput(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !input.getText().isEmpty() && !isComposing) {
      takeTyped();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && renaming != null) {
      renaming = null;
      input.clear();
      key.consume();
    } else if (input.getCaretPosition() == 0
        && input.getSelection().getLength() == 0
        && !values.isEmpty()) {
      if (key.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty()) {
        edited(ChipEdits.without(values, values.size() - 1));
        key.consume();
      } else if (key.getCode() == KeyCode.LEFT) {
        focus(values.size() - 1);
        key.consume();
      }
    }
  }

  private void pressedOnChip(KeyEvent key, int index) {
    int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (by != 0 && key.isAltDown()) {
      move(index, index + by);
    } else if (by != 0) {
      focus(Math.max(0, index + by));
    } else {
      switch (key.getCode()) {
        case DELETE, BACK_SPACE -> edited(ChipEdits.without(values, index));
        case ENTER, F2 -> rename(index);
        case HOME -> focus(0);
        case END -> focus(values.size());
        default -> {
          return;
        }
      }
    }
    key.consume();
  }

  private void move(int from, int to) {
    List<T> moved = ChipEdits.moved(values, from, to);
    edited(moved);
    focus(Math.clamp(to, 0, values.size() - 1));
  }

  private void rename(int index) {
    renaming = null;
    input.requestFocus();
    input.setText(kind.name().apply(values.get(index)));
    input.selectAll();
    renaming = index;
  }

  private void dropped(MouseEvent event, int from) {
    if (event.isStillSincePress()) {
      return;
    }
    int to = 0;
    for (int i = 0; i < values.size(); i++) {
      if (i != from && isBehind(event, getChildren().get(i))) {
        to++;
      }
    }
    move(from, to);
  }

  private static boolean isBehind(MouseEvent event, Node chip) {
    Bounds at = chip.localToScene(chip.getLayoutBounds());
    boolean sameLine = event.getSceneY() >= at.getMinY() && event.getSceneY() <= at.getMaxY();
    return event.getSceneY() > at.getMaxY() || (sameLine && event.getSceneX() > at.getCenterX());
  }

  private int focusedChip() {
    for (int i = 0; i < getChildren().size() - 1; i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /// Of a chip, or of the field behind the last.
  private void focus(int index) {
    if (index >= 0) {
      getChildren().get(Math.min(index, getChildren().size() - 1)).requestFocus();
    }
  }
}
