package org.banfu.desktop.editor.replies;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A text of the letter for which the office has a sentence: it is shown while nothing is typed,
/// can be taken over to be changed, left out, and had back.
final class SentenceField extends VBox {
  private final Desk desk;
  private final FieldBox box;
  private final Label sentence = new Label();
  private final Button rewrite;
  private final Button leaveOut;
  private final Button restore;

  /// Which text of the letter, and the sentence that stands for it.
  ///
  /// @param field as in [Place], such as `letter.opening`
  /// @param words code of its name
  record Text(
      String id,
      String field,
      String words,
      Function<Proposal, @Nullable String> get,
      BiFunction<Proposal, @Nullable String, Proposal> set,
      Function<Proposal, String> sentence) {}

  SentenceField(Desk desk, Fields fields, Text text) {
    this.desk = desk;
    Lens<String> stated =
        new Lens<>(Place.of(text.field()), fields.edit(text.words()), text.get(), text.set());
    // An emptied field gives the sentence back; leaving it out is said by its button alone.
    Lens<String> typed = Lens.optional(stated.place(), stated.label(), text.get(), text.set());
    box = fields.area(text.id(), typed);
    // Most of them are one line; the area grows with what is typed.
    control().setPrefRowCount(1);
    sentence.setId(text.id() + "-sentence");
    sentence.setWrapText(true);
    sentence.getStyleClass().add("office-sentence");
    rewrite = button(text.id() + "-rewrite", "replies.sentence.rewrite");
    leaveOut = button(text.id() + "-leave-out", "replies.sentence.leaveOut");
    restore = button(text.id() + "-restore", "replies.sentence.restore");
    String name = desk.text(text.words());
    List.of(rewrite, leaveOut, restore)
        .forEach(button -> button.setAccessibleText(button.getText() + " " + name));
    rewrite.setOnAction(event -> {
      fields
          .binder()
          .editing()
          .ifPresent(now -> fields.binder().edit(stated, text.sentence().apply(now.proposalNow())));
      control().requestFocus();
    });
    leaveOut.setOnAction(event -> fields.binder().edit(stated, ""));
    restore.setOnAction(event -> fields.binder().edit(stated, null));
    var buttons = new FlowPane(rewrite, leaveOut, restore);
    buttons.getStyleClass().add("card-bar");
    getStyleClass().add("sentence-field");
    getChildren().addAll(box, sentence, buttons);
    fields.binder().follow(now -> show(text.get().apply(now), text.sentence().apply(now)));
  }

  TextArea control() {
    return (TextArea) box.control();
  }

  private void show(@Nullable String stated, String office) {
    boolean isTyped = stated != null && !stated.isEmpty();
    sentence.setText(
        stated == null
            ? desk.text("replies.sentence.office", office)
            : desk.text("replies.sentence.none"));
    sentence.setVisible(!isTyped);
    sentence.setManaged(!isTyped);
    rewrite.setDisable(stated != null || office.isEmpty());
    leaveOut.setDisable(stated != null && stated.isEmpty());
    restore.setDisable(stated == null);
  }

  private Button button(String id, String code) {
    var button = new Button(desk.text(code));
    button.setId(id);
    button.getStyleClass().addAll("small", "flat");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
