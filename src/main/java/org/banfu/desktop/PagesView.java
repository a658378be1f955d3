package org.banfu.desktop;

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
    place.getChildren().removeIf(node -> !node.equals(workplace));
    // Kept in the scene, so that selection, scrolling and caret are found again.
    workplace.setVisible(page == null);
    if (page != null) {
      Region framed = framed(page);
      place.getChildren().add(framed);
      framed.requestFocus();
    }
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
