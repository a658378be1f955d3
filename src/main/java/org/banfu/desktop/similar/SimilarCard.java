package org.banfu.desktop.similar;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.MarkedText;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.search.SimilarSuggestion;
import org.jspecify.annotations.Nullable;

/// A past suggestion with its reply: what both have in common marked, the whole reply or a selected
/// part of it to be inserted.
final class SimilarCard extends VBox {
  private static final int REQUEST = 120;
  private static final int REPLY = 300;

  private final Desk desk;
  private final SimilarWords words;
  private final Hyperlink open = new Hyperlink();
  private final Label facts = new Label();
  private final TextFlow heading = new TextFlow();
  private final CutText request;
  private final CutText reply;
  private final Label unanswered;
  private final Button whole = new Button();
  private final Button part = new Button();
  private @Nullable SimilarSuggestion shown;

  /// What a person does with a past suggestion.
  interface Deeds {
    /// Opens the past proposal there.
    void open(SimilarSuggestion past);

    /// Inserts this text of its reply.
    void insert(SimilarSuggestion past, String text);
  }

  SimilarCard(Desk desk, Deeds deeds) {
    this.desk = desk;
    this.words = new SimilarWords(desk);
    this.request = new CutText(desk, REQUEST);
    this.reply = new CutText(desk, REPLY);
    this.unanswered = new Label(desk.text("similar.unanswered"));
    open.setWrapText(true);
    open.setOnAction(event -> shown().ifPresent(deeds::open));
    facts.setWrapText(true);
    facts.getStyleClass().add("similar-facts");
    heading.setAccessibleRole(AccessibleRole.TEXT);
    heading.getStyleClass().add("similar-heading");
    unanswered.setWrapText(true);
    unanswered.getStyleClass().add(Styles.TEXT_MUTED);
    whole.setText(desk.text("similar.insert"));
    whole.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    whole.setOnAction(event -> shown().ifPresent(past -> deeds.insert(past, past.reply())));
    part.setText(desk.text("similar.insertPart"));
    part.getStyleClass().add(Styles.SMALL);
    var selected = reply.shownText().selected();
    part.disableProperty().bind(selected.isEmpty());
    Runnable insertPart =
        () ->
            shown()
                .filter(past -> !selected.get().isEmpty())
                .ifPresent(past -> deeds.insert(past, selected.get()));
    part.setOnAction(event -> insertPart.run());
    reply
        .shownText()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.ENTER) {
                insertPart.run();
                key.consume();
              }
            });
    var buttons = new FoldingRow(whole, part);
    buttons.getStyleClass().add("similar-buttons");
    if (desk.isReading()) {
      ReadOnlyNodes.hold(buttons);
    }
    Label asked = name("similar.request");
    asked.visibleProperty().bind(request.visibleProperty());
    asked.managedProperty().bind(request.managedProperty());
    getStyleClass().add("similar-card");
    getChildren()
        .addAll(
            open,
            facts,
            heading,
            asked,
            request,
            name("similar.reply"),
            unanswered,
            reply,
            buttons);
  }

  /// Where the keyboard goes first.
  Node first() {
    return whole.isDisabled() ? open : whole;
  }

  /// @param at its place among the found ones, from 1
  void show(SimilarSuggestion past, Optional<ProposalRow> row, int at) {
    name(at);
    shown = past;
    String named = words.proposal(past.number(), past.title());
    open.setText(named);
    open.setAccessibleText(desk.text("similar.open", named, words.suggestion(past.position())));
    facts.setText(words.facts(past, row));
    String headed = past.heading().stripTrailing();
    heading.getChildren().setAll(MarkedText.of(headed, past.inHeading(), "search-text"));
    heading.setAccessibleText(headed);
    shows(heading, !past.heading().isBlank());
    request.show(past.request(), past.inRequest());
    shows(request, !past.request().isBlank());
    reply.show(past.reply(), past.inReply());
    boolean isAnswered = !past.reply().isBlank();
    shows(reply, isAnswered);
    shows(unanswered, !isAnswered);
    whole.setDisable(!isAnswered);
    String from = desk.text("similar.from", named, words.suggestion(past.position()));
    whole.setAccessibleText(whole.getText() + " " + from);
    part.setAccessibleText(part.getText() + " " + from);
    whole.setAccessibleHelp(isAnswered ? null : desk.text("similar.unanswered"));
  }

  private void name(int at) {
    setId("similar-" + at);
    open.setId("similar-open-" + at);
    heading.setId("similar-heading-" + at);
    request.name("similar-request-" + at, desk.text("similar.request"));
    reply.name("similar-reply-" + at, desk.text("similar.reply"));
    whole.setId("similar-insert-" + at);
    part.setId("similar-insert-part-" + at);
  }

  private Optional<SimilarSuggestion> shown() {
    return Optional.ofNullable(shown);
  }

  private Label name(String code) {
    var label = new Label(desk.text(code));
    label.getStyleClass().add("similar-name");
    return label;
  }

  private static void shows(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }
}
