package org.banfu.desktop.help;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows a page of the guide as plain nodes.
final class GuideView {
  private GuideView() {}

  static Region of(Topic topic) {
    var all = new VBox(heading(topic.title(), "guide-title"));
    all.setId("guide-" + topic.id());
    all.getStyleClass().add("guide");
    // A picture as wide as the page must not keep the page from becoming narrower.
    all.setMinWidth(0);
    topic.text().blocks().forEach(block -> all.getChildren().add(node(block, all)));
    return all;
  }

  private static Node node(Block block, Region page) {
    return switch (block) {
      case Block.Heading heading -> heading(heading.text(), "section-title");
      case Block.Paragraph paragraph -> flow(paragraph.spans());
      case Block.Step step -> step(step);
      case Block.Picture picture -> picture(picture, page);
    };
  }

  private static Label heading(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node step(Block.Step step) {
    var mark = new Label(step.number() == 0 ? "•" : step.number() + ".");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow text = flow(step.spans());
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(mark, text);
    line.getStyleClass().add("guide-step");
    return line;
  }

  private static TextFlow flow(List<Span> spans) {
    var flow = new TextFlow();
    flow.getStyleClass().add("guide-text");
    for (Span span : spans) {
      flow.getChildren()
          .add(
              switch (span.kind()) {
                case PLAIN -> text(span, "guide-plain");
                case STRONG -> text(span, "guide-strong");
                case KEY -> new KeyCap(span.text());
              });
    }
    return flow;
  }

  private static Text text(Span span, String style) {
    var text = new Text(span.text());
    text.getStyleClass().add(style);
    return text;
  }

  /// As large as it was taken where there is room, else as wide as the page.
  private static Node picture(Block.Picture picture, Region page) {
    var image =
        new Image(
            Objects.requireNonNull(
                    GuideView.class.getResource("guide/" + picture.file()), picture.file())
                .toExternalForm());
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleText(picture.says());
    view.fitWidthProperty()
        .bind(
            page.widthProperty()
                .map(width ->
                    Math.max(
                        1,
                        Math.min(
                            image.getWidth(),
                            width.doubleValue()
                                - page.getInsets().getLeft()
                                - page.getInsets().getRight()))));
    return view;
  }
}
