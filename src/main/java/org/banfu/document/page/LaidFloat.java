package org.banfu.document.page;

import org.banfu.document.word.Block;
import org.banfu.document.word.Border;
import org.banfu.document.word.Floating;

/// Something that floats, with the lines of its text broken.
record LaidFloat(Floating floating, Stack text) {

  /// Draws it where it belongs.
  ///
  /// @param x where the column begins, `width` is its width
  /// @param y where the paragraph begins
  void draw(Piece on, double x, double y, double width) {
    double height = height();
    double left = on.frame.across(floating.across(), floating.width(), x, width);
    double top = on.frame.down(floating.down(), height, y);
    var own = new Piece(on.frame);
    switch (floating.content()) {
      case Floating.Picture picture ->
          own.images.add(new Page.Image(left, top, floating.width(), height, picture.content()));
      case Floating.Stroke stroke -> stroke(own, stroke, left, top, height);
      case Floating.Box box -> box(own, box, left, top, height);
    }
    on.floats.add(new Piece.Floated(left, top, floating.width(), height, floating.wraps(), own));
  }

  private double height() {
    if (floating.content() instanceof Floating.Box box && box.grows()) {
      return Math.max(
          floating.height(), text.height() + box.padding().top() + box.padding().bottom());
    }
    return floating.height();
  }

  private void stroke(Piece on, Floating.Stroke stroke, double left, double top, double height) {
    double right = left + floating.width();
    double bottom = top + height;
    Border border = stroke.border();
    if (border.isDrawn()) {
      on.rules.add(
          new Page.Rule(
              left,
              stroke.rises() ? bottom : top,
              right,
              stroke.rises() ? top : bottom,
              border.line(),
              border.color(),
              false));
    }
  }

  private void box(Piece on, Floating.Box box, double left, double top, double height) {
    double right = left + floating.width();
    if (!box.fill().isEmpty()) {
      on.areas.add(new Page.Area(left, top, floating.width(), height, box.fill()));
    }
    Border border = box.border();
    Rules.draw(on, border, left, top, right, top);
    Rules.draw(on, border, left, top + height, right, top + height);
    Rules.draw(on, border, left, top, left, top + height);
    Rules.draw(on, border, right, top, right, top + height);
    Block.Padding padding = box.padding();
    double spare = height - padding.top() - padding.bottom() - text.height();
    double shift =
        switch (box.vertical()) {
          case TOP -> 0;
          case CENTRE -> Math.max(0, spare / 2);
          case BOTTOM -> Math.max(0, spare);
        };
    text.take(Double.MAX_VALUE / 4, true, true)
        .draw(on, left + padding.left(), top + padding.top() + shift);
  }
}
