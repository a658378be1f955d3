package org.banfu.desktop.kit;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.text.Messages;

/// The notices at the lower right edge of the window, over what stands there.
public final class NoticesView {
  private final Notices notices;
  private final Messages messages;
  private final Dialogs dialogs;
  private final VBox stack = new VBox();
  private final FocusBack focus = new FocusBack(stack);

  public NoticesView(Notices notices, Messages messages, Dialogs dialogs) {
    this.notices = notices;
    this.messages = messages;
    this.dialogs = dialogs;
  }

  public Region build() {
    stack.setId("notices");
    stack.getStyleClass().add("notices");
    stack.setAlignment(Pos.BOTTOM_RIGHT);
    // The window below stays usable beside them.
    stack.setPickOnBounds(false);
    notices.shown().addListener((ListChangeListener<Notice>) change -> refresh());
    refresh();
    return stack;
  }

  private void refresh() {
    focus.after(() -> stack.getChildren().setAll(notices.shown().stream().map(this::box).toList()));
  }

  private Node box(Notice notice) {
    var text = new Label(notice.text());
    text.setWrapText(true);
    text.getStyleClass().add("notice-text");
    var body = new VBox(text);
    HBox.setHgrow(body, Priority.ALWAYS);
    var links = new HBox();
    links.getStyleClass().add("notice-links");
    for (Notice.Link link : notice.links()) {
      var shown = new Hyperlink(link.text());
      shown.setOnAction(event -> link.action().run());
      links.getChildren().add(shown);
    }
    if (!notice.details().isEmpty()) {
      var copy = new Hyperlink(messages.text("desktop.notice.copyDetails"));
      copy.setOnAction(event -> dialogs.copy(notice.details()));
      links.getChildren().add(copy);
    }
    if (!links.getChildren().isEmpty()) {
      body.getChildren().add(links);
    }
    var close = new Button();
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText(messages.text("desktop.notice.close"));
    close.setOnAction(event -> notices.close(notice));
    Region icon = icon(notice.weight()).node();
    var box = new HBox(icon, body, close);
    box.getStyleClass()
        .addAll("notice", "notice-" + notice.weight().name().toLowerCase(Locale.ROOT));
    box.setAccessibleText(notice.text());
    return box;
  }

  private static Icon icon(Notice.Weight weight) {
    return switch (weight) {
      case DONE -> Icon.OK;
      case NOTE -> Icon.INFO;
      case FAILED -> Icon.ERROR;
    };
  }
}
