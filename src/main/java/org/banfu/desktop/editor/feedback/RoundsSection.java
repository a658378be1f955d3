package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;

/// 历次答复: what was replied before the proposal was handled again, to be read.
final class RoundsSection {
  private final Desk desk;
  private final Binder binder;
  private final RoundWords words;
  private final VBox rounds = new VBox();
  private final VBox section;
  private final List<RoundPane> panes = new ArrayList<>();
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
    panes.clear();
    rounds.getChildren().clear();
  }

  /// Unfolds a round, with the focus in one of its texts.
  ///
  /// @param field of the round, such as `replies.reply`
  /// @param reply which of its replies
  /// @return what holds the text; nothing if there is no such round
  Optional<Node> reveal(int index, String field, OptionalInt reply) {
    return index >= 0 && index < panes.size()
        ? Optional.of(panes.get(index).reveal(field, reply.orElse(0)))
        : Optional.empty();
  }

  private void show(Proposal proposal) {
    section.setVisible(!proposal.rounds().isEmpty());
    if (shown.equals(proposal.rounds())) {
      return;
    }
    shown = proposal.rounds();
    panes.clear();
    for (int i = 0; i < shown.size(); i++) {
      panes.add(new RoundPane(desk, words, i, shown.get(i), proposal));
    }
    rounds.getChildren().setAll(panes.stream().map(RoundPane::node).toList());
  }
}
