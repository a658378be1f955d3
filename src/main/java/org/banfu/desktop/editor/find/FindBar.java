package org.banfu.desktop.editor.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.FindReplace.Hit;

/// The bar under the editor's head in which one finds and replaces.
public final class FindBar {
  private final Desk desk;
  private final FindViewModel model;
  private final Consumer<Hit> reveal;
  private final TextField what = new TextField();
  private final TextField with = new TextField();
  private final HBox bar = new HBox();
  private final Action open;
  private final Action next;
  private final Action previous;
  private final Action close;

  /// @param reveal brings a hit to the screen, selected in its field
  public FindBar(Desk desk, Editings editings, Consumer<Hit> reveal) {
    this.desk = desk;
    this.model = new FindViewModel(desk, editings);
    this.reveal = reveal;
    this.open =
        Action.named("find-replace", desk.text("find.open"))
            .icon(Icon.REPLACE)
            .keys("Shortcut+H")
            .when(Bindings.isNotNull(editings.current()).and(desk.pages().none()))
            .runs(this::open);
    this.next =
        Action.named("find-next", desk.text("find.next"))
            .icon(Icon.DOWN)
            .keys("F3")
            .when(desk.pages().none().and(model.open()))
            .runs(() -> model.next().ifPresent(reveal));
    this.previous =
        Action.named("find-previous", desk.text("find.previous"))
            .icon(Icon.UP)
            .keys("Shift+F3")
            .when(desk.pages().none().and(model.open()))
            .runs(() -> model.previous().ifPresent(reveal));
    this.close =
        Action.named("find-close", desk.text("find.close"))
            .icon(Icon.CLOSE)
            .when(model.open())
            .runs(() -> model.open().set(false));
  }

  /// What can be done by a key from anywhere in the window.
  public List<Action> actions() {
    return List.of(open, next, previous);
  }

  public Region build() {
    var position = new Label();
    position.setId("find-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    position.textProperty().bind(model.position());
    var matchCase = new CheckBox(desk.text("find.matchCase"));
    matchCase.setId("find-match-case");
    matchCase.setMinWidth(Region.USE_PREF_SIZE);
    matchCase.selectedProperty().bindBidirectional(model.matchCase());
    field(what, "find-what", "find.what");
    field(with, "find-with", "find.with");
    model.what().bind(what.textProperty());
    model.with().bind(with.textProperty());
    Action one =
        Action.named("replace-one", desk.text("find.replaceOne"))
            .changes(desk)
            .runs(() -> andBack(model.replaceOne()));
    Action all =
        Action.named("replace-all", desk.text("find.replaceAll"))
            .changes(desk)
            .runs(model::replaceAll);
    bar.setId("find-bar");
    bar.getStyleClass().add("find-bar");
    bar.visibleProperty().bind(model.open());
    bar.managedProperty().bind(model.open());
    var rows =
        new VBox(
            row(what, previous.iconButton(), next.iconButton(), position, matchCase),
            row(with, one.button(), all.button()));
    rows.getStyleClass().add("find-rows");
    // A row is as high as it is at the width of the bar, not at a width of its own.
    rows.getChildren()
        .forEach(row -> ((FlowPane) row).prefWrapLengthProperty().bind(rows.widthProperty()));
    HBox.setHgrow(rows, Priority.ALWAYS);
    bar.getChildren().addAll(rows, close.iconButton());
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return bar;
  }

  private static Region row(Node... parts) {
    var row = new FlowPane(parts);
    row.getStyleClass().add("find-row");
    return row;
  }

  public void dispose() {
    model.dispose();
  }

  private void open() {
    model.open().set(true);
    what.requestFocus();
    what.selectAll();
  }

  private void field(TextField field, String id, String name) {
    field.setId(id);
    field.setPromptText(desk.text(name));
    field.setAccessibleText(desk.text(name));
  }

  /// Enter goes on and stays in the bar, so that it can be pressed again.
  private void pressed(KeyEvent key) {
    boolean isInField = what.isFocused() || with.isFocused();
    if (key.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && isInField && !key.isShortcutDown()) {
      key.consume();
      andBack(key.isShiftDown() ? model.previous() : model.next());
    }
  }

  private void andBack(Optional<Hit> hit) {
    TextField from = with.isFocused() ? with : what;
    hit.ifPresent(found -> {
      reveal.accept(found);
      from.requestFocus();
      from.end();
    });
  }
}
