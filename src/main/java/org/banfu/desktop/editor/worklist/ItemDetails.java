package org.banfu.desktop.editor.worklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Items;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Place;
import org.jspecify.annotations.Nullable;

/// What goes with an item besides its text: told below it, and changed in a row that opens there.
final class ItemDetails {
  private static final String FIRST = "promisedOn";

  private final WorkListBoard board;
  private final LineSpot spot;
  private final Runnable back;
  private final ItemFacts facts;
  private final ItemProblems problems;
  private final BooleanProperty isItem = new SimpleBooleanProperty();
  private final FlowPane row = new FlowPane();
  private final VBox all;
  private final Button button;
  private final Map<String, Node> controls = new HashMap<>();
  private @Nullable Fields fields;

  /// @param back gives the focus back to the text
  ItemDetails(WorkListBoard board, LineSpot spot, Runnable back) {
    this.board = board;
    this.spot = spot;
    this.back = back;
    this.facts = new ItemFacts(board.desk());
    this.problems = new ItemProblems(board.fields().part());
    this.all = new VBox(facts.node(), problems.node(), row);
    this.button =
        Action.named("item-more-" + spot.id(), board.desk().text("worklist.details"))
            .icon(Icon.CALENDAR)
            .keys("Shortcut+Enter")
            .when(isItem)
            .runs(this::open)
            .iconButton();
    row.getStyleClass().add("item-details");
    row.managedProperty().bind(row.visibleProperty());
    row.setVisible(false);
    // Opened, each field says its own.
    problems.node().visibleProperty().bind(row.visibleProperty().not());
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    row.focusWithinProperty()
        .subscribe(within -> {
          if (!within) {
            // Within a move of the focus it is nowhere for a moment.
            Platform.runLater(this::closeIfLeft);
          }
        });
  }

  Node node() {
    return all;
  }

  Button button() {
    return ReadOnlyNodes.reading(button);
  }

  void open() {
    open(FIRST);
  }

  /// Opens them with the focus in the control of this field, which is given.
  Node open(String field) {
    if (controls.isEmpty()) {
      build();
    }
    Node control = Objects.requireNonNull(controls.getOrDefault(field, controls.get(FIRST)));
    if (isItem.get()) {
      row.setVisible(true);
      control.requestFocus();
    }
    return control;
  }

  void show(Optional<ActionItem> item) {
    button.setVisible(item.isPresent());
    isItem.set(item.isPresent());
    facts.show(item);
  }

  /// The line stands for another item from now on.
  void begin() {
    end();
    button.setId("item-more-" + spot.id());
    problems.begin(spot.id());
  }

  /// What was opened for the item goes; the next one builds its own.
  void end() {
    problems.end();
    if (fields != null) {
      fields.dispose();
      fields = null;
      controls.clear();
      row.getChildren().clear();
      row.setVisible(false);
    }
  }

  private void build() {
    String id = spot.id();
    Fields part = board.fields().part();
    fields = part;
    FieldBox promised =
        part.date(
            "item-promised-" + id,
            lens(
                "promisedOn",
                "worklist.promisedOn",
                ActionItem::promisedOn,
                ActionItem::withPromisedOn));
    FieldBox finished =
        part.date(
            "item-finished-" + id,
            lens(
                "finishedOn",
                "worklist.finishedOn",
                ActionItem::finishedOn,
                ActionItem::withFinishedOn));
    FieldBox unit =
        part.line(
            "item-unit-" + id,
            lens("unit", "words.unit", ActionItem::unit, ItemDetails::withUnit),
            NameKind.UNIT);
    controls.put(FIRST, promised.control());
    controls.put("finishedOn", finished.control());
    controls.put("unit", unit.control());
    row.getChildren()
        .addAll(
            promised,
            finished,
            unit,
            act(
                "item-back-",
                "worklist.back",
                Icon.LEFT,
                "Alt+LEFT",
                m -> m.toStage(spot.column(), spot.id(), -1)),
            act(
                "item-on-",
                "worklist.on",
                Icon.RIGHT,
                "Alt+RIGHT",
                m -> m.toStage(spot.column(), spot.id(), 1)),
            act(
                "item-up-",
                "worklist.up",
                Icon.UP,
                "Alt+UP",
                m -> m.reorder(spot.column(), spot.id(), -1)),
            act(
                "item-down-",
                "worklist.down",
                Icon.DOWN,
                "Alt+DOWN",
                m -> m.reorder(spot.column(), spot.id(), 1)),
            act(
                "item-remove-",
                "worklist.remove",
                Icon.DELETE,
                "Shortcut+DELETE",
                m -> m.remove(spot.column(), spot.id())));
  }

  private Button act(String name, String label, Icon icon, String keys, WorkListBoard.Act act) {
    return Action.named(name + spot.id(), board.desk().text(label))
        .icon(icon)
        .keys(keys)
        .runs(() -> board.act(act))
        .iconButton();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      back.run();
      key.consume();
    }
  }

  private void closeIfLeft() {
    if (!row.isFocusWithin()) {
      row.setVisible(false);
    }
  }

  private static ActionItem withUnit(ActionItem item, @Nullable String typed) {
    return item.withUnit(typed == null || typed.isEmpty() ? null : typed);
  }

  private <T> Lens<T> lens(
      String field,
      String words,
      Function<ActionItem, @Nullable T> get,
      BiFunction<ActionItem, @Nullable T, ActionItem> set) {
    String id = spot.id();
    return new Lens<>(
        new Place("suggestions.items." + field, id),
        EditLabel.of("desktop.edit", board.desk().text(words)),
        proposal -> Items.find(proposal, id).map(get).orElse(null),
        (proposal, value) -> Items.change(proposal, id, item -> set.apply(item, value)));
  }
}
