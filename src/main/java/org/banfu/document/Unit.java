package org.banfu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A compiled piece of a template with the block marks in it that have no partner inside.
///
/// @param pieces what it writes
/// @param markers the marks without a partner, in order
record Unit(List<Piece> pieces, List<Marker> markers) {

  Unit {
    pieces = List.copyOf(pieces);
    markers = List.copyOf(markers);
  }

  static Unit of(Piece... pieces) {
    return new Unit(List.of(pieces), List.of());
  }

  /// The units one after another; marks that find a partner become blocks over the units from the
  /// one with the opening to the one with the closing mark.
  static Unit sequence(List<Unit> units) {
    Deque<Open> open = new ArrayDeque<>();
    List<Marker> unmatched = new ArrayList<>();
    open.push(new Open(null, new ArrayList<>()));
    for (Unit unit : units) {
      boolean written = false;
      for (Marker marker : unit.markers()) {
        if (!marker.closes()) {
          open.push(new Open(marker, new ArrayList<>()));
          continue;
        }
        if (!written) {
          open.element().pieces().addAll(unit.pieces());
          written = true;
        }
        Open block = open.element();
        if (block.marker() == null) {
          unmatched.add(marker);
        } else {
          open.pop();
          open.element().pieces().add(block.marker().around(merged(block.pieces())));
        }
      }
      if (!written) {
        open.element().pieces().addAll(unit.pieces());
      }
    }
    List<Piece> pieces = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(left -> {
          pieces.addAll(left.pieces());
          if (left.marker() != null) {
            unmatched.add(left.marker());
          }
        });
    return new Unit(merged(pieces), unmatched);
  }

  /// This unit as the row it is: a block that opens in one of its cells and closes in another
  /// covers the row.
  static Unit row(List<Unit> cells, Piece start, Piece end) {
    Deque<Marker> open = new ArrayDeque<>();
    List<Marker> unmatched = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(start);
    List<Marker> around = new ArrayList<>();
    for (Unit cell : cells) {
      pieces.addAll(cell.pieces());
      for (Marker marker : cell.markers()) {
        if (!marker.closes()) {
          open.push(marker);
        } else if (open.isEmpty()) {
          unmatched.add(marker);
        } else {
          around.add(open.pop());
        }
      }
    }
    pieces.add(end);
    open.descendingIterator().forEachRemaining(unmatched::add);
    List<Piece> row = merged(pieces);
    for (Marker marker : around) {
      row = List.of(marker.around(row));
    }
    return new Unit(row, unmatched);
  }

  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    var literal = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Literal l) {
        literal.append(l.xml());
      } else {
        flush(literal, merged);
        merged.add(piece);
      }
    }
    flush(literal, merged);
    return merged;
  }

  private static void flush(StringBuilder literal, List<Piece> merged) {
    if (!literal.isEmpty()) {
      merged.add(new Piece.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private record Open(@Nullable Marker marker, List<Piece> pieces) {}
}
