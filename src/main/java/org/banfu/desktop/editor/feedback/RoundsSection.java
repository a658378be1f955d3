package org.banfu.desktop.editor.feedback;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;

/// 历次答复: what was replied before the proposal was handled again, to be read.
final class RoundsSection {
  private final Desk desk;
  private final Binder binder;
  private final RoundWords words;
  private final VBox rounds = new VBox();
  private final VBox section;
  private List<Round> shown = List.of();

  RoundsSection(Desk desk, Binder binder) {
    this.desk = desk;
    this.binder = binder;
    this.words = new RoundWords(desk.messages());
    rounds.getStyleClass().add("feedback-cards");
    this.section = Section.of("rounds", desk.text("feedback.rounds"), rounds);
  }

  VBox build() {
    section.managedProperty().bind(section.visibleProperty());
    binder.follow(this::show);
    return section;
  }

  void leave() {
    shown = List.of();
    rounds.getChildren().clear();
  }

  private void show(Proposal proposal) {
    section.setVisible(!proposal.rounds().isEmpty());
    if (shown.equals(proposal.rounds())) {
      return;
    }
    shown = proposal.rounds();
    var panes = new ArrayList<Node>();
    for (int i = 0; i < shown.size(); i++) {
      panes.add(pane(i, shown.get(i), proposal));
    }
    rounds.getChildren().setAll(panes);
  }

  private VBox pane(int index, Round round, Proposal proposal) {
    var content = new VBox();
    content.getStyleClass().add("feedback-round");
    words.facts(round).forEach(fact -> content.getChildren().add(line(fact)));
    List<RoundWords.Reply> replies = words.replies(round, proposal);
    for (int i = 0; i < replies.size(); i++) {
      content.getChildren().add(reply("round-" + index + "-copy-" + i, replies.get(i)));
    }
    content.managedProperty().bind(content.visibleProperty());
    // A titled pane would cut a long title off in a large font.
    var isOpen = new SimpleBooleanProperty();
    var fold = new Button(words.title(index, round));
    fold.setId("round-" + index);
    fold.setOnAction(event -> isOpen.set(!isOpen.get()));
    fold.setWrapText(true);
    fold.setMaxWidth(Double.MAX_VALUE);
    fold.setAlignment(Pos.CENTER_LEFT);
    fold.graphicProperty().bind(isOpen.map(is -> (is ? Icon.FOLD : Icon.UNFOLD).node()));
    content.visibleProperty().bind(isOpen);
    return new VBox(ReadOnlyNodes.reading(fold), content);
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
    return new VBox(new HBox(heading, ReadOnlyNodes.reading(copy)), line(reply.text()));
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
