package org.banfu.desktop.editor.basics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.basics.UnsortedViewModel.Offered;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorteds;

/// One text of 未归类内容: a handle to drag it by, the text, where it stood, and what can be done to it.
final class UnsortedLine {
  private final Desk desk;
  private final Binder binder;
  private final UnsortedViewModel model;
  private final int index;
  private final GrowingArea text = new GrowingArea();
  private final Label from = new Label();
  private final MenuButton move;
  private final HBox line = new HBox();
  private final Subscription bound;

  UnsortedLine(Desk desk, Binder binder, UnsortedViewModel model, UnsortedDrag drag, int index) {
    this.desk = desk;
    this.binder = binder;
    this.model = model;
    this.index = index;
    text.setId("unsorted-text-" + (index + 1));
    text.setPrefRowCount(1);
    String name = desk.text("basics.unsorted.typed", index + 1);
    text.setAccessibleText(name);
    from.getStyleClass().add("form-note");
    from.setWrapText(true);
    from.managedProperty().bind(from.textProperty().isNotEmpty());
    bound =
        binder.text(
            text,
            Lens.text(
                Place.of("unsorted.text", index),
                EditLabel.of("desktop.edit", name),
                proposal -> UnsortedViewModel.text(proposal, index),
                (proposal, typed) -> UnsortedViewModel.typed(proposal, index, typed)));
    move = new MenuButton(desk.text("basics.unsorted.move"));
    move.setId("unsorted-move-" + (index + 1));
    move.setAccessibleText(desk.text("basics.unsorted.act", move.getText(), index + 1));
    move.setMinWidth(Region.USE_PREF_SIZE);
    move.setOnShowing(showing -> binder.editing().ifPresent(this::offer));
    var part = button("part", editing -> model.part(editing, index, text.getCaretPosition()));
    part.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !Unsorteds.isPartable(text.getText(), text.getCaretPosition()),
                text.textProperty(),
                text.caretPositionProperty()));
    var join = button("join", editing -> model.join(editing, index));
    join.setDisable(index == 0);
    var row =
        Part.row(
            from,
            move,
            part,
            join,
            button("copy", editing -> desk.dialogs().copy(text.getText())),
            button("delete", editing -> model.remove(editing, index)));
    var body = new VBox(text, row);
    body.getStyleClass().add("unsorted-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    line.getChildren().addAll(handle(drag), body);
    line.setId("unsorted-" + (index + 1));
    line.getStyleClass().add("unsorted-line");
  }

  Node node() {
    return line;
  }

  void show(Proposal proposal) {
    String source = proposal.unsorted().get(index).source();
    from.setText(source == null ? "" : source);
  }

  void end() {
    bound.unsubscribe();
  }

  private Node handle(UnsortedDrag drag) {
    var handle = new StackPane(Icon.DRAG.node());
    handle.setId("unsorted-handle-" + (index + 1));
    handle.getStyleClass().add("unsorted-handle");
    String says = desk.text("basics.unsorted.handleSpoken", index + 1);
    handle.setAccessibleText(says);
    Tooltip.install(handle, new Tooltip(says));
    drag.install(
        handle, line, () -> binder.editing().map(now -> new UnsortedDrag.Dragged(now, index)));
    return handle;
  }

  private Button button(String act, Consumer<Editing> run) {
    var button = new Button(desk.text("basics.unsorted." + act));
    button.setId("unsorted-" + act + "-" + (index + 1));
    button.setAccessibleText(desk.text("basics.unsorted.act", button.getText(), index + 1));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> binder.editing().ifPresent(run));
    return button;
  }

  /// The places of now, each time the menu opens.
  private void offer(Editing editing) {
    move.getItems().clear();
    Map<String, Menu> groups = new LinkedHashMap<>();
    for (Offered offered : model.offered(editing.proposalNow())) {
      var item = new MenuItem(offered.name());
      item.setOnAction(event -> model.move(editing, index, offered));
      if (offered.group().isEmpty()) {
        move.getItems().add(item);
      } else {
        groups
            .computeIfAbsent(
                offered.group(),
                name -> {
                  var menu = new Menu(name);
                  move.getItems().add(menu);
                  return menu;
                })
            .getItems()
            .add(item);
      }
    }
  }
}
