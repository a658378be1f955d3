package org.banfu.desktop.editor.replies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/// Splits the pasted text of a whole proposal: shows what was found before anything is added, and
/// replaces only what the person asks it to. A text that was neither taken nor called off is there
/// again when the person comes back to its proposal.
final class PasteView extends VBox {
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final int BEGINNING = 40;

  private final Desk desk;
  private final RepliesViewModel model;
  private final GrowingArea text = new GrowingArea();
  private final Label found = new Label();
  private final Button append;
  private final Button replace;
  private final Map<String, String> unfinished = new HashMap<>();
  private @Nullable String proposal;
  private @Nullable Pasted read;
  private Runnable callOffLook = () -> {};
  private long looked;

  /// @param goOn brings the first new card to the screen
  PasteView(Desk desk, RepliesViewModel model, Consumer<Place> goOn) {
    this.desk = desk;
    this.model = model;
    this.append = button("paste-append", "replies.paste.append");
    this.replace = button("paste-replace", "replies.paste.replace");
    Button cancel = button("paste-cancel", "replies.paste.cancel");
    append.setOnAction(event -> take(false, goOn));
    replace.setOnAction(event -> take(true, goOn));
    cancel.setOnAction(event -> end());
    found.setId("paste-found");
    found.setWrapText(true);
    text.setPrefRowCount(4);
    text.textProperty().subscribe((before, now) -> lookSoon());
    var buttons = new FlowPane(append, replace, cancel);
    buttons.getStyleClass().add("card-bar");
    getStyleClass().add("paste-view");
    getChildren()
        .addAll(new FieldBox("paste-text", desk.text("replies.paste.text"), text), found, buttons);
    end();
  }

  /// Opens it with this text.
  void begin(String pasted) {
    open(pasted);
    text.requestFocus();
  }

  /// Belongs to this proposal from now on.
  void show(String id) {
    proposal = id;
    String left = unfinished.remove(id);
    if (left != null) {
      open(left);
    }
  }

  /// Closes it, and keeps what is in it for the proposal.
  void leave() {
    if (proposal != null && isVisible() && !text.getText().isBlank()) {
      unfinished.put(proposal, text.getText());
    }
    proposal = null;
    end();
  }

  private void open(String pasted) {
    text.setText(pasted);
    look();
    setVisible(true);
    setManaged(true);
  }

  private void end() {
    text.clear();
    callOffLook.run();
    looked++;
    setVisible(false);
    setManaged(false);
  }

  private void take(boolean replaces, Consumer<Place> goOn) {
    Pasted taken = read;
    if (taken != null) {
      var first = model.take(taken, replaces);
      end();
      first.ifPresent(goOn);
    }
  }

  /// What stands there is not taken before it is read anew.
  private void lookSoon() {
    read = null;
    append.setDisable(true);
    replace.setDisable(true);
    callOffLook.run();
    callOffLook = desk.tasks().after(PAUSE, this::look);
  }

  /// A long text is read in the background.
  private void look() {
    callOffLook.run();
    long number = ++looked;
    String now = text.getText();
    desk.tasks()
        .run(
            () -> model.read(now),
            answer -> {
              if (number == looked) {
                tell(answer);
              }
            },
            desk.notices()::tell);
  }

  private void tell(Pasted answer) {
    read = answer;
    int count = answer.suggestions().size();
    var lines = new ArrayList<String>();
    lines.add(
        count == 0 ? desk.text("replies.paste.nothing") : desk.text("replies.paste.found", count));
    for (int i = 0; i < count; i++) {
      lines.add(Numbering.heading(i + 1) + answer.suggestions().get(i).heading());
    }
    if (count > 0) {
      answer
          .background()
          .lines()
          .findFirst()
          .ifPresent(first -> lines.add(desk.text("replies.paste.background", beginning(first))));
      if (answer.title() != null || answer.number() != null || !answer.proposers().isEmpty()) {
        lines.add(desk.text("replies.paste.head"));
      }
    }
    answer.doubts().forEach(doubt -> lines.add(desk.messages().text(doubt)));
    found.setText(String.join("\n", lines));
    append.setDisable(count == 0);
    replace.setDisable(count == 0 || model.suggestionsNow().isEmpty());
  }

  private static String beginning(String line) {
    return line.length() > BEGINNING ? line.substring(0, BEGINNING) + "……" : line;
  }

  private Button button(String id, String code) {
    var button = new Button(desk.text(code));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
