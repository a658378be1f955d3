package org.banfu.desktop.editor.replies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DocNumbers;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// 发文字号: while it is empty the office's beginning is offered below, taken by its button or by ↓ in
/// the field. Then the caret stands where the number goes.
final class DocNumberField extends VBox {
  private final Desk desk;
  private final Fields fields;
  private final DocNumberOffer offer;
  private final Lens<String> lens;
  private final Function<Proposal, @Nullable LocalDate> day;
  private final FieldBox box;
  private final TextField field;
  private final Button take = new Button();
  private Optional<String> offered = Optional.empty();

  /// @param day of the letter
  DocNumberField(
      Desk desk,
      Fields fields,
      DocNumberOffer offer,
      String id,
      Lens<String> lens,
      Function<Proposal, @Nullable LocalDate> day) {
    this.desk = desk;
    this.fields = fields;
    this.offer = offer;
    this.lens = lens;
    this.day = day;
    this.box = fields.line(id, lens);
    this.field = (TextField) box.control();
    take.setId(id + "-take");
    take.getStyleClass().addAll("small", "flat");
    take.setMinWidth(USE_PREF_SIZE);
    take.managedProperty().bind(take.visibleProperty());
    take.setOnAction(event -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fields.keep(
        field
            .focusedProperty()
            .subscribe(focused -> {
              if (focused) {
                offer.look();
              }
            })
            .and(
                offer
                    .latest()
                    .subscribe(found ->
                        fields.binder().editing().ifPresent(now -> show(now.proposalNow())))));
    fields.follow(this::show);
    getStyleClass().add("doc-number-field");
    getChildren().addAll(box, take);
  }

  FieldBox box() {
    return box;
  }

  private void show(Proposal proposal) {
    String stated = lens.get().apply(proposal);
    offered = stated == null || stated.isBlank() ? offer.of(day.apply(proposal)) : Optional.empty();
    take.setVisible(offered.isPresent());
    take.setText(offered.map(text -> desk.text("replies.docNumber.take", text)).orElse(""));
    field.setPromptText(offered.map(text -> text + "  ↓").orElse(""));
  }

  private void pressed(KeyEvent key) {
    boolean isPlain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
    if (isPlain && key.getCode() == KeyCode.DOWN && offered.isPresent()) {
      take();
      key.consume();
    }
  }

  private void take() {
    offered.ifPresent(begun -> {
      fields.binder().edit(lens, begun);
      field.requestFocus();
      field.positionCaret(DocNumbers.gap(begun));
    });
  }
}
