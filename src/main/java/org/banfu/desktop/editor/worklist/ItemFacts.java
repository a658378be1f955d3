package org.banfu.desktop.editor.worklist;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Stage;
import org.banfu.text.TypedDates;
import org.jspecify.annotations.Nullable;

/// What is known of an item besides its text, in small words below it; a promise that is near or
/// late in a word and a colour.
final class ItemFacts {
  private static final int SOON = 7;

  private final Desk desk;
  private final FlowPane line = new FlowPane();
  private @Nullable Shown shown;

  /// What the words depend on.
  private record Shown(Optional<ActionItem> item, LocalDate today, int soon) {}

  ItemFacts(Desk desk) {
    this.desk = desk;
    line.getStyleClass().add("item-facts");
    line.managedProperty().bind(line.visibleProperty());
  }

  Node node() {
    return line;
  }

  void show(Optional<ActionItem> item) {
    var next = new Shown(item.map(one -> one.withText("")), LocalDate.now(desk.clock()), soon());
    if (next.equals(shown)) {
      return; // a key in another line must not lay this one out anew
    }
    shown = next;
    line.getChildren().clear();
    item.ifPresent(this::tell);
    line.setVisible(!line.getChildren().isEmpty());
  }

  private void tell(ActionItem item) {
    LocalDate promised = item.promisedOn();
    LocalDate finished = item.finishedOn();
    if (promised != null) {
      add(desk.text("worklist.promised", TypedDates.shown(promised)));
      if (finished == null && item.stage() != Stage.DONE) {
        add(promised);
      }
    }
    if (finished != null) {
      add(desk.text("worklist.finished", TypedDates.shown(finished)));
    }
    if (item.unit() != null && !item.unit().isBlank()) {
      add(item.unit());
    }
  }

  private void add(LocalDate promised) {
    LocalDate today = LocalDate.now(desk.clock());
    add(DueWords.of(promised, today, desk.messages()))
        .getStyleClass()
        .add(DueWords.nearness(promised, today, soon()).styleClass());
  }

  private int soon() {
    return desk.session().opened().map(ArchiveView::profile).map(Profile::soonDays).orElse(SOON);
  }

  private Label add(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("item-fact");
    line.getChildren().add(label);
    return label;
  }
}
