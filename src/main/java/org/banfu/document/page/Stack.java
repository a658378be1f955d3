package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;

/// Blocks one below the other: the text of a section, a cell, a header.
record Stack(List<Laid> blocks) {
  private static final double ROUNDING = 0.05;

  Stack {
    blocks = List.copyOf(blocks);
  }

  /// A block and where its top is.
  record Positioned(Laid laid, double y) {}

  /// What a page took.
  ///
  /// @param feet what stands at the page's foot
  /// @param byItself whether the page ended for want of room
  record Taken(
      List<Positioned> placed, List<LaidTable> feet, double height, Stack rest, boolean byItself) {
    Taken {
      placed = List.copyOf(placed);
      feet = List.copyOf(feet);
    }

    void draw(Piece on, double x, double y) {
      placed.forEach(p -> p.laid().draw(on, x, y + p.y()));
    }
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// Its height where it has all the room it wants.
  double height() {
    return take(Double.MAX_VALUE / 4, false, true).height();
  }

  /// Fills a page, or what is left of one, from the top.
  ///
  /// @param must whether something must be placed
  /// @param spaced whether the first block keeps its distance from the top
  Taken take(double room, boolean must, boolean spaced) {
    List<Positioned> placed = new ArrayList<>();
    List<LaidTable> feet = new ArrayList<>();
    double left = room;
    double y = 0;
    double below = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Laid block = blocks.get(i);
      if (block.startsPage() && (!placed.isEmpty() || !must)) {
        return new Taken(placed, feet, y, from(i), false);
      }
      if (block instanceof LaidTable table && table.atFoot()) {
        if (!fits(table, left - y, placed)) {
          return withoutKept(placed, feet, i, must);
        }
        feet.add(table);
        left -= table.height();
        continue;
      }
      double above = placed.isEmpty() ? (spaced ? block.before() : 0) : between(i, below);
      Laid.Split split = block.split(left - y - above, must && placed.isEmpty());
      if (split.placed() == null) {
        return withoutKept(placed, feet, i, must);
      }
      placed.add(new Positioned(split.placed(), y + above));
      y += above + split.placed().height();
      below = split.placed().after();
      if (split.rest() != null || split.endsPage()) {
        List<Laid> rest = new ArrayList<>();
        if (split.rest() != null) {
          rest.add(split.rest());
        }
        rest.addAll(blocks.subList(i + 1, blocks.size()));
        return new Taken(placed, feet, y, new Stack(rest), !split.endsPage());
      }
    }
    return new Taken(placed, feet, y + below, new Stack(List.of()), true);
  }

  private static boolean fits(LaidTable table, double room, List<Positioned> placed) {
    return table.height() <= room + ROUNDING || placed.isEmpty();
  }

  private double between(int i, double below) {
    Laid before = blocks.get(i - 1);
    Laid here = blocks.get(i);
    boolean alike =
        before instanceof LaidParagraph a
            && here instanceof LaidParagraph b
            && a.style().contextualSpacing()
            && b.style().contextualSpacing()
            && a.style().styleId().equals(b.style().styleId());
    return alike ? 0 : below + here.before();
  }

  /// The block at `i` has no room: what must stand with it goes along, if anything stays.
  private Taken withoutKept(List<Positioned> placed, List<LaidTable> feet, int i, boolean must) {
    int stays = placed.size();
    while (stays > 0 && placed.get(stays - 1).laid().keepsNext()) {
      stays--;
    }
    int kept = stays == 0 && must ? placed.size() : stays;
    double height = kept == 0 ? 0 : placed.get(kept - 1).y() + placed.get(kept - 1).laid().height();
    List<Laid> rest = new ArrayList<>();
    placed.subList(kept, placed.size()).forEach(p -> rest.add(p.laid()));
    rest.addAll(blocks.subList(i, blocks.size()));
    return new Taken(placed.subList(0, kept), feet, height, new Stack(rest), true);
  }

  private Stack from(int i) {
    return new Stack(blocks.subList(i, blocks.size()));
  }
}
