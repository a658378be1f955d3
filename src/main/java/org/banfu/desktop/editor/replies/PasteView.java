package org.banfu.desktop.editor.replies;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.Pasted;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Place;

/// Splits the pasted text of a whole proposal: shows what was found before anything is added, and
/// replaces only what the person asks it to.
final class PasteView extends VBox {
  private final Desk desk;
  private final RepliesViewModel model;
  private final GrowingArea text = new GrowingArea();
  private final Label found = new Label();
  private final Button append;
  private final Button replace;
  private Pasted read;

  /// @param goOn brings the first new card to the screen
  PasteView(Desk desk, RepliesViewModel model, Consumer<Place> goOn) {
    this.desk = desk;
    this.model = model;
    this.read = model.read("");
    this.append = button("paste-append", "replies.paste.append");
    this.replace = button("paste-replace", "replies.paste.replace");
    Button cancel = button("paste-cancel", "replies.paste.cancel");
    append.setOnAction(event -> take(false, goOn));
    replace.setOnAction(event -> take(true, goOn));
    cancel.setOnAction(event -> end());
    found.setId("paste-found");
    found.setWrapText(true);
    text.setPrefRowCount(4);
    text.textProperty().subscribe((before, now) -> look(now == null ? "" : now));
    var buttons = new FlowPane(append, replace, cancel);
    buttons.getStyleClass().add("card-bar");
    getStyleClass().add("paste-view");
    getChildren()
        .addAll(new FieldBox("paste-text", desk.text("replies.paste.text"), text), found, buttons);
    end();
  }

  /// Opens it with this text.
  void begin(String pasted) {
    text.setText(pasted);
    look(pasted);
    setVisible(true);
    setManaged(true);
    text.requestFocus();
  }

  void end() {
    text.clear();
    setVisible(false);
    setManaged(false);
  }

  private void take(boolean replaces, Consumer<Place> goOn) {
    var taken = model.take(read, replaces);
    end();
    taken.ifPresent(goOn);
  }

  private void look(String pasted) {
    read = model.read(pasted);
    int count = read.suggestions().size();
    var lines = new ArrayList<String>();
    lines.add(
        count == 0 ? desk.text("replies.paste.nothing") : desk.text("replies.paste.found", count));
    for (int i = 0; i < count; i++) {
      lines.add(Numbering.heading(i + 1) + read.suggestions().get(i).heading());
    }
    read.doubts().forEach(doubt -> lines.add(desk.messages().text(doubt)));
    found.setText(String.join("\n", lines));
    append.setDisable(count == 0);
    replace.setDisable(count == 0 || model.suggestionsNow().isEmpty());
  }

  private Button button(String id, String code) {
    var button = new Button(desk.text(code));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
