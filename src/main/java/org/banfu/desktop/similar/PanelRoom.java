package org.banfu.desktop.similar;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/// Cards and panel beside one another, or in turn, or the cards alone; where they part is
/// remembered.
final class PanelRoom {
  private static final String DIVIDER = "similar.divider";
  private static final double STANDARD = 0.68;

  private final SettingsModel settings;
  private final SimilarFolding folding;
  private final SplitPane pane = new SplitPane();

  PanelRoom(SettingsModel settings, SimilarFolding folding) {
    this.settings = settings;
    this.folding = folding;
  }

  Region build(Region cards, Region panel) {
    pane.setId("similar-room");
    cards.setMinWidth(0);
    // Seen by nobody, it has the size of the letters.
    var ruler = new Label();
    ruler.setManaged(false);
    var room = new BorderPane(pane);
    room.getChildren().add(ruler);
    // In a low window the form scrolls in what is left.
    pane.setMinHeight(0);
    room.setMinHeight(0);
    Runnable measure =
        () -> {
          if (room.getWidth() > 0) {
            folding.room(room.getWidth() / ruler.getFont().getSize());
          }
        };
    room.widthProperty().subscribe(measure);
    ruler.fontProperty().subscribe(measure);
    folding.cardsShown().subscribe(is -> place(cards, is, 0));
    folding.shown().subscribe(is -> place(panel, is, pane.getItems().size()));
    // A split pane keeps what it found before it had its size; it must have been laid out.
    pane.widthProperty().subscribe(width -> Platform.runLater(this::part));
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isDivider(event.getPickResult().getIntersectedNode())) {
            remember();
          }
        });
    return room;
  }

  private void place(Region part, boolean isShown, int at) {
    boolean isThere = pane.getItems().contains(part);
    if (isShown && !isThere) {
      pane.getItems().add(at, part);
    } else if (!isShown && isThere) {
      pane.getItems().remove(part);
    }
    part();
  }

  private void part() {
    if (pane.getItems().size() > 1) {
      pane.setDividerPositions(remembered());
    }
  }

  private double remembered() {
    return settings
        .get()
        .remembered(DIVIDER)
        .filter(text -> text.matches("0\\.\\d{1,4}"))
        .map(Double::parseDouble)
        .orElse(STANDARD);
  }

  private void remember() {
    if (pane.getItems().size() > 1) {
      settings.remember(DIVIDER, String.format(Locale.ROOT, "%.4f", pane.getDividerPositions()[0]));
    }
  }

  private static boolean isDivider(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("split-pane-divider")) {
        return true;
      }
    }
    return false;
  }
}
