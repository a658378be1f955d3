package org.banfu.desktop.list;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// The tool bar's field: the list is narrowed as one types.
final class SearchField {
  private final ProposalListViewModel model;
  private final TextField field = new TextField();
  private final Action focus;

  /// @param down goes to the list
  SearchField(Desk desk, ProposalListViewModel model, Runnable down) {
    this.model = model;
    this.focus =
        Action.named("find", desk.text("list.search"))
            .icon(Icon.SEARCH)
            .keys("Shortcut+F")
            .runs(this::focus);
    field.setId("search");
    field.promptTextProperty().bind(prompt(desk));
    field.setAccessibleText(desk.text("list.search"));
    field.setAccessibleHelp(desk.text("list.search.prompt"));
    field.getStyleClass().add("search");
    field.textProperty().subscribe((before, typed) -> model.find(typed));
    // Only the page of no match empties it; while it has the focus nothing is written into it.
    model
        .query()
        .subscribe(query -> {
          if (query.words().isEmpty() && !field.getText().isEmpty()) {
            field.clear();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, down));
  }

  TextField node() {
    return field;
  }

  /// Ctrl+F.
  Action action() {
    return focus;
  }

  /// The short one where the long one would be cut.
  private ObservableValue<String> prompt(Desk desk) {
    String full = desk.text("list.search.prompt");
    var measured = new Text(full);
    measured.fontProperty().bind(field.fontProperty());
    return Bindings.createStringBinding(
        () ->
            measured.getLayoutBounds().getWidth()
                    > field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight()
                ? desk.text("list.search")
                : full,
        measured.layoutBoundsProperty(),
        field.widthProperty(),
        field.insetsProperty());
  }

  private void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void pressed(KeyEvent key, Runnable down) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      model.find("");
      key.consume();
    }
  }
}
