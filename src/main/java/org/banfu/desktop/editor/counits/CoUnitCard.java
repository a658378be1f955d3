package org.banfu.desktop.editor.counits;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.Completion;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.DueWords;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;

/// A co-unit: its name, the dates, what it covers, and its opinion.
final class CoUnitCard {
  private static final int OPINION_LINES = 3;

  private final Desk desk;
  private final CoUnitsViewModel model;
  private final String key;
  private final TextField name = new TextField();
  private final Label state = new Label();
  private final GrowingArea opinion = new GrowingArea();
  private final Label said = new Label();
  private final CoUnitDates dates;
  private final Covering covering;
  private final VBox card;
  private Subscription following;

  CoUnitCard(CoUnitsBoard board, String key, Consumer<String> remove) {
    this.desk = board.desk();
    this.model = board.model();
    this.key = key;
    this.dates = new CoUnitDates(board, key);
    this.covering = new Covering(board, key);
    state.setId("counit-state-" + key);
    state.setWrapText(true);
    said.setId("counit-said-" + key);
    said.setWrapText(true);
    said.getStyleClass().add("text-muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    opinion.setPrefRowCount(OPINION_LINES);
    FieldBox nameBox = new FieldBox("counit-name-" + key, desk.text("counits.name"), name);
    FieldBox opinionBox =
        new FieldBox("counit-opinion-" + key, desk.text("counits.opinion"), opinion);
    this.following =
        board
            .binder()
            .text(name, nameLens())
            .and(board.binder().text(opinion, opinionLens()))
            .and(board.watch(key, "name", nameBox))
            .and(board.watch(key, "opinion", opinionBox));
    Completion.on(name, Set.of(NameKind.UNIT), board.names());
    HBox.setHgrow(nameBox, Priority.ALWAYS);
    var head = new HBox(nameBox, buttons(remove));
    head.getStyleClass().add("counit-head");
    card = new VBox(head, state, dates.node(), covering.node(), opinionBox, readButton(), said);
    card.setId("counit-" + key);
    DropSpot.extend(opinion, card);
    card.getStyleClass().add("counit-card");
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    card.setOnDragOver(this::dragOver);
    card.setOnDragDropped(this::dropped);
  }

  Node node() {
    return card;
  }

  String key() {
    return key;
  }

  void show(Proposal proposal) {
    model.unit(proposal, key).ifPresent(unit -> show(proposal, unit));
  }

  private void show(Proposal proposal, CoOpinion unit) {
    CoUnitState now = CoUnitState.of(unit, desk);
    state.setText(now.words());
    state.getStyleClass().removeAll(DueWords.Nearness.styleClasses());
    now.looks().ifPresent(state.getStyleClass()::add);
    dates.show(unit);
    covering.show(proposal, unit);
  }

  /// Gives the keyboard to the control of a field.
  ///
  /// @param field as in the JSON form
  /// @return the control of that field, which has the focus now
  Node focus(String field) {
    Node control =
        switch (field) {
          case "opinion" -> opinion;
          case "askedOn", "dueOn", "receivedOn" -> dates.control(field);
          default -> name;
        };
    control.requestFocus();
    return control;
  }

  void dispose() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    dates.dispose();
  }

  private HBox buttons(Consumer<String> remove) {
    var buttons =
        new HBox(
            icon("counit-up-", "counits.up", Icon.UP, "Alt+UP", () -> model.move(key, -1)),
            icon("counit-down-", "counits.down", Icon.DOWN, "Alt+DOWN", () -> model.move(key, 1)),
            Action.named("counit-remove-" + key, desk.text("counits.remove"))
                .icon(Icon.DELETE)
                .runs(() -> remove.accept(key))
                .iconButton());
    buttons.getStyleClass().add("counit-buttons");
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    return buttons;
  }

  private Button icon(String id, String label, Icon icon, String keys, Runnable run) {
    return Action.named(id + key, desk.text(label)).icon(icon).keys(keys).runs(run).iconButton();
  }

  private FlowPane readButton() {
    Button read =
        Action.named("counit-read-" + key, desk.text("counits.read"))
            .icon(Icon.FILE)
            .runs(this::choose)
            .button();
    read.setMinWidth(Region.USE_PREF_SIZE);
    return new FlowPane(read);
  }

  private void choose() {
    var kind = Dialogs.FileKind.of(desk.text("counits.read.kind"), "*.docx", "*.txt");
    read(desk.dialogs().files(desk.text("counits.read"), List.of(kind)));
  }

  private void read(List<Path> files) {
    if (!files.isEmpty()) {
      said.setText(desk.text("counits.reading"));
      model.read(key, files, sentences -> said.setText(String.join("\n", sentences)));
    }
  }

  private void pressed(KeyEvent pressed) {
    if (pressed.isAltDown()
        && (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN)) {
      model.move(key, pressed.getCode() == KeyCode.UP ? -1 : 1);
      pressed.consume();
    }
  }

  private void dragOver(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drag) {
    read(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    drag.setDropCompleted(true);
    drag.consume();
  }

  private Lens<String> nameLens() {
    return model.lens(
        key,
        "name",
        "counits.name",
        CoOpinion::name,
        (unit, typed) -> unit.withName(typed == null ? "" : typed));
  }

  private Lens<String> opinionLens() {
    return model.lens(
        key,
        "opinion",
        "counits.opinion",
        CoOpinion::opinion,
        (unit, typed) -> unit.withOpinion(typed == null || typed.isEmpty() ? null : typed));
  }
}
