package org.banfu.desktop.editor.feedback;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.desktop.kit.SelectableText;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;

/// One earlier round under its title, which unfolds it. Its texts can be selected and copied.
final class RoundPane {
  private static final String REPLY = "replies.reply";

  private final Desk desk;
  private final Button fold;
  private final VBox node;
  private final BooleanProperty isOpen = new SimpleBooleanProperty();
  private final Map<String, Node> facts = new HashMap<>();
  private final List<Node> replies = new ArrayList<>();

  RoundPane(Desk desk, RoundWords words, int index, Round round, Proposal proposal) {
    this.desk = desk;
    var content = new VBox();
    content.getStyleClass().add("feedback-round");
    words.facts(round).forEach(fact -> content.getChildren().add(fact(fact)));
    List<RoundWords.Reply> all = words.replies(round, proposal);
    for (int i = 0; i < all.size(); i++) {
      content.getChildren().add(reply("round-" + index + "-copy-" + i, all.get(i)));
    }
    content.managedProperty().bind(content.visibleProperty());
    content.visibleProperty().bind(isOpen);
    // A titled pane would cut a long title off in a large font.
    this.fold = new Button(words.title(index, round));
    fold.setId("round-" + index);
    fold.setOnAction(event -> isOpen.set(!isOpen.get()));
    fold.setWrapText(true);
    fold.setMaxWidth(Double.MAX_VALUE);
    fold.setAlignment(Pos.CENTER_LEFT);
    fold.graphicProperty().bind(isOpen.map(is -> (is ? Icon.FOLD : Icon.UNFOLD).node()));
    this.node = new VBox(ReadOnlyNodes.reading(fold), content);
  }

  Node node() {
    return node;
  }

  /// Unfolds it with the focus in a text, or on its title where there is no such text.
  Node reveal(String field, int reply) {
    isOpen.set(true);
    Node text =
        field.equals(REPLY) && reply < replies.size()
            ? replies.get(reply)
            : facts.getOrDefault(field, fold);
    text.requestFocus();
    return text;
  }

  private Node fact(RoundWords.Fact fact) {
    if (fact.field().isEmpty()) {
      return line(fact.line());
    }
    var name = new Label(fact.line().substring(0, fact.line().length() - fact.text().length()));
    name.setMinWidth(Region.USE_PREF_SIZE);
    SelectableText text = text(fact.text());
    text.setAccessibleText(fact.line());
    // Else each would be a stop on the way through the tab.
    text.setFocusTraversable(false);
    HBox.setHgrow(text, Priority.ALWAYS);
    facts.put(fact.field(), text);
    return new HBox(name, text);
  }

  private VBox reply(String id, RoundWords.Reply reply) {
    Label heading = line(reply.heading());
    heading.getStyleClass().add("field-label");
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    var copy =
        Action.named(id, desk.text("feedback.rounds.copy", reply.heading()))
            .icon(Icon.COPY)
            .runs(() -> desk.dialogs().copy(reply.text()))
            .iconButton();
    copy.getStyleClass().add(Styles.SMALL);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    SelectableText text = text(reply.text());
    text.setAccessibleText(reply.heading());
    replies.add(text);
    return new VBox(new HBox(heading, ReadOnlyNodes.reading(copy)), text);
  }

  private SelectableText text(String text) {
    var shown = new SelectableText(desk.dialogs()::copy);
    shown.show(text, text.length(), List.of());
    return shown;
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
