package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;

/// What was laid out, with places of its own; put onto a page at the end.
final class Piece {
  final List<Line> lines = new ArrayList<>();
  final List<Page.Rule> rules = new ArrayList<>();
  final List<Page.Area> areas = new ArrayList<>();
  final List<Page.Image> images = new ArrayList<>();

  /// Takes over another piece, moved.
  void add(Piece other, double dx, double dy) {
    other.lines.forEach(line -> lines.add(line.moved(dx, dy)));
    other.rules.forEach(r ->
        rules.add(
            new Page.Rule(
                r.x1() + dx,
                r.y1() + dy,
                r.x2() + dx,
                r.y2() + dy,
                r.width(),
                r.color(),
                r.dashed())));
    other.areas.forEach(
        a -> areas.add(new Page.Area(a.x() + dx, a.y() + dy, a.width(), a.height(), a.color())));
    other.images.forEach(i ->
        images.add(new Page.Image(i.x() + dx, i.y() + dy, i.width(), i.height(), i.content())));
  }
}
