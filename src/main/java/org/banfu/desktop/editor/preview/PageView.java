package org.banfu.desktop.editor.preview;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.banfu.desktop.kit.Desk;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;

/// One page on the screen: the paper, what is on it, and the marks of problems.
final class PageView extends Pane {
  /// Pixels in a point at 100 %.
  static final double PIXELS = 96.0 / 72;

  /// Every graphics card takes a picture of this many dots a side; of a larger one nothing is shown
  /// or all is black.
  private static final double LARGEST = 4096;

  /// @param number of all pages, from 1
  /// @param dots of the screen in a pixel
  PageView(
      Desk desk,
      PageNodes nodes,
      Preview preview,
      int number,
      double zoom,
      double dots,
      Consumer<Preview.Spot> jump) {
    Page page = preview.pages().get(number - 1);
    double scale = zoom * PIXELS;
    getStyleClass().add("preview-page");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        desk.text("preview.page", number, preview.pages().size())
            + "\n"
            + page.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
    double width = page.width() * scale;
    double height = page.height() * scale;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    Group drawn = nodes.of(page);
    drawn.getTransforms().add(new Scale(scale, scale));
    var sheet = new Group(drawn);
    sheet.setManaged(false);
    sheet.setMouseTransparent(true);
    // Scrolling moves a picture of the page; one that is too large for that is drawn anew, as far
    // as
    // it is in sight.
    sheet.setCache(Math.max(width, height) * dots <= LARGEST);
    sheet.setCacheHint(CacheHint.SPEED);
    preview.marks(page).forEach(mark -> getChildren().add(mark(desk, mark, scale)));
    getChildren().add(sheet);
    setOnMouseClicked(
        click -> preview.at(page, click.getX() / scale, click.getY() / scale).ifPresent(jump));
  }

  private static Region mark(Desk desk, Preview.Mark mark, double scale) {
    var region = new Region();
    region.getStyleClass().addAll("preview-problem", mark.problem().weight().name());
    region.setManaged(false);
    region.resizeRelocate(
        mark.x() * scale, mark.y() * scale, mark.width() * scale, mark.height() * scale);
    String said = desk.messages().text(mark.problem().problem());
    region.setAccessibleText(said);
    Tooltip.install(region, new Tooltip(said));
    return region;
  }
}
