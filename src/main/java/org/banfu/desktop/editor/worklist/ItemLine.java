package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Items;
import org.banfu.proposal.Proposal;

/// One line of a column: its number, its text, and what goes with it below. Stands for nothing
/// until it is told for what, and may be told again.
final class ItemLine {
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

  private final WorkListBoard board;
  private final LineSpot spot;
  private final GrowingArea text = new GrowingArea();
  private final Label number = new Label();
  private final HBox handle = new HBox(number);
  private final ItemDetails details;
  private final VBox line;
  private Subscription following = Subscription.EMPTY;

  ItemLine(WorkListBoard board, Column column, String id) {
    this.board = board;
    this.spot = new LineSpot(column, id);
    this.details = new ItemDetails(board, spot, this::focusText);
    // Stays when the line is handed over: another id would have all of it styled anew.
    text.setId(board.newId("item-line-"));
    text.setPrefRowCount(1);
    text.getStyleClass().add("item-text");
    text.setTextFormatter(new TextFormatter<>(this::withoutLineEnds));
    new LineKeys(board, spot, text, details).install();
    number.setLabelFor(text);
    handle.getStyleClass().add("item-handle");
    handle.getChildren().addFirst(Icon.DRAG.node());
    HBox.setHgrow(text, Priority.ALWAYS);
    // A long word must not push the button out of the column.
    text.setMinWidth(0);
    text.setPrefWidth(0);
    var head = new HBox(handle, text, details.button());
    head.getStyleClass().add("item-head");
    this.line = new VBox(head, details.node());
    line.getStyleClass().add("item-line");
    text.focusedProperty().subscribe((before, focused) -> focusChanged(focused));
    board.drag().install(handle, spot);
    begin(column, id);
  }

  /// Stands for this item or draft from now on.
  void begin(Column column, String id) {
    following.unsubscribe();
    spot.move(column, id);
    text.setUserData(id);
    details.begin();
    following = board.binder().text(text, board.model().text(column, id));
  }

  Node node() {
    return line;
  }

  String id() {
    return spot.id();
  }

  boolean hasFocus() {
    return line.isFocusWithin();
  }

  /// @param position in its column, from 1
  void show(Proposal proposal, int position) {
    Optional<ActionItem> item = Items.find(proposal, spot.id());
    line.pseudoClassStateChanged(DRAFT, item.isEmpty());
    number.setText(item.isEmpty() ? "" : position + ".");
    handle.setDisable(item.isEmpty());
    text.setPromptText(item.isEmpty() ? board.desk().text("worklist.new") : "");
    text.setAccessibleText(
        board
            .desk()
            .text(
                item.isEmpty() ? "worklist.line.new" : "worklist.line",
                board.names().nameOf(spot.column().stage()),
                position));
    details.show(item);
  }

  void focus(int caret) {
    text.requestFocus();
    text.positionCaret(Math.min(caret, text.getLength()));
  }

  /// Puts the focus into the control of a field of the item, which is given; what goes with the
  /// text is opened.
  Node focus(String field) {
    if (field.equals("text")) {
      focus(Integer.MAX_VALUE);
      return text;
    }
    return details.open(field);
  }

  /// Stands for nothing until it begins again.
  void end() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    details.end();
  }

  private void focusText() {
    text.requestFocus();
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      // After the move of the focus: taking a node away in the midst of it would lose it.
      String left = spot.id();
      Platform.runLater(() -> board.left(left));
    }
  }

  /// A pasted line end makes items, whichever way the text came in. What comes from the proposal
  /// itself (an old list with line ends) stays as it is.
  private TextFormatter.Change withoutLineEnds(TextFormatter.Change change) {
    if (change.getText().indexOf('\n') < 0 || isFromProposal(change.getControlNewText())) {
      return change;
    }
    List<String> pasted = PastedLines.of(change.getText());
    if (pasted.size() > 1) {
      int start = change.getRangeStart();
      int end = change.getRangeEnd();
      Column column = spot.column();
      String id = spot.id();
      Platform.runLater(() -> board.act(model -> model.paste(column, id, start, end, pasted)));
    }
    change.setText(pasted.size() == 1 ? pasted.getFirst() : "");
    if (pasted.size() != 1) {
      change.setRange(change.getRangeStart(), change.getRangeStart());
    }
    change.setCaretPosition(change.getRangeStart() + change.getText().length());
    change.setAnchor(change.getCaretPosition());
    return change;
  }

  private boolean isFromProposal(String whole) {
    return board
        .now()
        .flatMap(proposal -> Items.find(proposal, spot.id()))
        .filter(item -> item.text().equals(whole))
        .isPresent();
  }
}
