package org.banfu.desktop.editor.preview;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Shear;
import javafx.scene.transform.Translate;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;

/// Draws a page as nodes in points: for the screen and, as shapes rather than dots, for the
/// printer.
final class PageNodes {
  private static final double LEANS = -0.2;
  private static final double BOLDER = 0.03;

  private final ScreenFonts fonts;
  private final ScreenImages images;

  PageNodes(ScreenFonts fonts, ScreenImages images) {
    this.fonts = fonts;
    this.images = images;
  }

  /// All that stands on the page, without the paper.
  Group of(Page page) {
    var group = new Group();
    List<Node> nodes = group.getChildren();
    for (Page.Area area : page.areas()) {
      nodes.add(rectangle(area.x(), area.y(), area.width(), area.height(), area.color()));
    }
    for (Page.Image image : page.images()) {
      var view = new ImageView(images.of(image.content()));
      view.setX(image.x());
      view.setY(image.y());
      view.setFitWidth(image.width());
      view.setFitHeight(image.height());
      nodes.add(view);
    }
    for (Page.Rule rule : page.rules()) {
      var line = new javafx.scene.shape.Line(rule.x1(), rule.y1(), rule.x2(), rule.y2());
      line.setStrokeWidth(rule.width());
      line.setStroke(ink(rule.color()));
      if (rule.dashed()) {
        line.getStrokeDashArray().setAll(3.0, 2.0);
      }
      nodes.add(line);
    }
    for (Line line : page.lines()) {
      for (GlyphRun run : line.runs()) {
        draw(run, line.baseline() - run.look().raised(), nodes);
      }
    }
    return group;
  }

  private void draw(GlyphRun run, double baseline, List<Node> nodes) {
    GlyphRun.Look look = run.look();
    Font font = fonts.of(look.face(), look.size());
    int[] points = run.text().codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!Character.isWhitespace(points[i]) && points[i] != 0x3000) {
        nodes.add(glyph(Character.toString(points[i]), run.x(i), baseline, font, look));
      }
    }
    if (look.underlined()) {
      nodes.add(under(run, baseline + 0.12 * look.size()));
    }
    if (look.struck()) {
      nodes.add(under(run, baseline - 0.3 * look.size()));
    }
  }

  private static Text glyph(String character, double x, double y, Font font, GlyphRun.Look look) {
    var text = new Text(character);
    text.setTextOrigin(VPos.BASELINE);
    text.setFont(font);
    text.setFill(ink(look.color()));
    text.getTransforms().add(new Translate(x, y));
    if (look.scale() != 1) {
      text.getTransforms().add(new Scale(look.scale(), 1));
    }
    if (look.slanted()) {
      text.getTransforms().add(new Shear(LEANS, 0));
    }
    if (look.emboldened()) {
      text.setStroke(ink(look.color()));
      text.setStrokeWidth(BOLDER * look.size());
    }
    return text;
  }

  private static Rectangle under(GlyphRun run, double y) {
    return rectangle(run.x(), y, run.end() - run.x(), run.look().size() / 18, run.look().color());
  }

  private static Rectangle rectangle(
      double x, double y, double width, double height, String color) {
    var rectangle = new Rectangle(x, y, width, height);
    rectangle.setFill(ink(color));
    return rectangle;
  }

  /// The document's own colour, which is the same in the dark.
  private static Paint ink(String color) {
    return Color.web(color);
  }
}
