package org.banfu.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;
import org.jspecify.annotations.Nullable;

/// List and editor, or the page that stands in their place under a head with the way back.
final class PagesView {
  private final Desk desk;
  private final Node workplace;
  private final StackPane place = new StackPane();
  private final Map<Page, Region> frames = new LinkedHashMap<>();

  PagesView(Desk desk, Node workplace) {
    this.desk = desk;
    this.workplace = workplace;
  }

  Region build() {
    place.getChildren().add(workplace);
    desk.pages().current().subscribe(this::show);
    return place;
  }

  private void show(@Nullable Page page) {
    frames.keySet().removeIf(shown -> !desk.pages().isOpen(shown));
    place.getChildren().removeIf(node -> !node.equals(workplace) && !frames.containsValue(node));
    if (page != null && !frames.containsKey(page)) {
      Region framed = framed(page);
      frames.put(page, framed);
      place.getChildren().add(framed);
    }
    // Kept in the scene, so that selection, scrolling and caret are found again.
    workplace.setVisible(page == null);
    frames.forEach((shown, framed) -> {
      boolean isSeen = shown.equals(page);
      framed.setVisible(isSeen);
      if (isSeen) {
        framed.requestFocus();
      }
    });
  }

  private Region framed(Page page) {
    var back = new Button(desk.text("desktop.back"), Icon.BACK.node());
    back.setId("page-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> desk.pages().back());
    var title = new Label(page.title());
    title.setWrapText(true);
    title.getStyleClass().add("page-title");
    var head = new HBox(back, title);
    head.getStyleClass().add("page-head");
    var frame = new BorderPane(page.build());
    frame.setId("page-" + page.id());
    frame.setTop(head);
    frame.getStyleClass().add("page-frame");
    return frame;
  }
}
