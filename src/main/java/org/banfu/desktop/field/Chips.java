package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.banfu.archive.KnownName;
import org.banfu.desktop.kit.Desk;

/// Names as chips in order, with a field to type the next at the end; the first one leads.
///
/// Enter, 、 or ， makes a chip of what was typed, a pasted list is split. ← goes from the field to
/// the chips: Delete removes, Alt+← and Alt+→ (or dragging) move, Enter or F2 brings the name back
/// into the field to be changed.
public final class Chips<T> extends FlowPane {
  private final ChipKind<T> kind;
  private final ChipDraft<T> draft;
  private final ChipInput input;
  private final ChipRow<T> row;
  private final List<Consumer<List<T>>> typedListeners = new ArrayList<>();
  private final List<Consumer<List<T>>> editedListeners = new ArrayList<>();
  private Consumer<List<String>> onTwice = names -> {};
  private boolean isComposing;
  private boolean isWriting;

  public Chips(Desk desk, ChipKind<T> kind) {
    this.kind = kind;
    this.draft = new ChipDraft<>(kind);
    this.input = new ChipInput(desk.dialogs()::pasted, this::pasted);
    this.row = new ChipRow<>(desk, kind, this, this::edit, this::rename);
    getStyleClass().add("chips");
    getChildren().add(input);
    // A handler, not a filter: what a list of offered names takes does not come here.
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInInput);
    input.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          isComposing = !event.getComposed().isEmpty();
          // The field takes what was composed only after its handlers.
          Platform.runLater(this::typed);
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

  /// Gives the keyboard to the chip at this place of the list, or to the field at the end.
  public void focus(OptionalInt index) {
    row.focus(index.orElse(Integer.MAX_VALUE));
  }

  /// Called key by key with the new list, what is being typed among it.
  public void onTyped(Consumer<List<T>> action) {
    typedListeners.add(action);
  }

  /// Called with the list when a name was taken, and after each other edit.
  public void onEdited(Consumer<List<T>> action) {
    editedListeners.add(action);
  }

  /// Called with names that were typed although they are there, none when that is mended.
  public void onTwice(Consumer<List<String>> action) {
    onTwice = action;
  }

  /// Takes a name of the archive in, in place of what was typed of it.
  public void take(KnownName name) {
    List<String> twice = draft.take(name);
    write("");
    typedListeners.forEach(listener -> listener.accept(draft.value()));
    taken(twice);
  }

  /// Shows these. A name that is being typed stays in the field while it is the value's last.
  public void show(List<T> next) {
    if (!next.equals(draft.value())) {
      if (draft.isTyping() || draft.isRenaming()) {
        write("");
      }
      draft.set(next);
      row.show(draft.chips());
    }
  }

  /// Shows these in place of whatever stands there, such as another proposal's.
  public void showAnew(List<T> next) {
    write("");
    draft.set(next);
    row.show(draft.chips());
  }

  private void typed() {
    if (isWriting || isComposing) {
      return;
    }
    if (kind.parting() && !draft.isRenaming() && ChipEdits.separates(text())) {
      // Not while the field tells of its change: it would be changed under its own hands.
      Platform.runLater(this::takeTyped);
    }
    List<T> before = draft.value();
    draft.type(text());
    if (!draft.value().equals(before)) {
      typedListeners.forEach(listener -> listener.accept(draft.value()));
    }
  }

  private void takeTyped() {
    if (!text().isEmpty() || draft.isRenaming()) {
      List<String> twice = draft.take(text());
      write("");
      taken(twice);
    }
  }

  private void taken(List<String> twice) {
    row.show(draft.chips());
    editedListeners.forEach(listener -> listener.accept(draft.value()));
    onTwice.accept(twice);
  }

  /// Lines are names of their own, whatever parts names besides.
  private void pasted(String text) {
    if (kind.parting()) {
      input.replaceSelection(text.replaceAll("\\s*[\\r\\n]+\\s*", "、"));
    } else {
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      for (int i = 0; i < lines.size(); i++) {
        input.replaceSelection(lines.get(i));
        if (i < lines.size() - 1) {
          takeTyped();
        }
      }
    }
  }

  private void edit(UnaryOperator<List<T>> change) {
    takeTyped();
    List<T> next = change.apply(draft.chips());
    onTwice.accept(List.of());
    if (!next.equals(draft.chips())) {
      draft.set(next);
      row.show(draft.chips());
      editedListeners.forEach(listener -> listener.accept(next));
    }
  }

  private void pressedInInput(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !text().isEmpty() && !isComposing) {
      takeTyped();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && draft.isRenaming()) {
      draft.endRenaming();
      input.clear();
      key.consume();
    } else if (input.getCaretPosition() == 0
        && input.getSelection().getLength() == 0
        && !draft.isRenaming()
        && !draft.chips().isEmpty()) {
      if (key.getCode() == KeyCode.BACK_SPACE && text().isEmpty()) {
        edit(chips -> ChipEdits.without(chips, chips.size() - 1));
        key.consume();
      } else if (key.getCode() == KeyCode.LEFT) {
        row.focusLast();
        key.consume();
      }
    }
  }

  private void rename(int index) {
    takeTyped();
    input.requestFocus();
    draft.rename(index);
    input.setText(kind.name().apply(draft.chips().get(index)));
    input.selectAll();
  }

  /// Puts a text into the field that nobody typed.
  private void write(String text) {
    isWriting = true;
    input.setText(text);
    isWriting = false;
  }

  private String text() {
    return input.getText() == null ? "" : input.getText();
  }
}
