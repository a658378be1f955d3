package org.banfu.desktop.editor.history;

import java.util.ArrayList;
import java.util.List;
import org.banfu.text.WordDiff.Kind;
import org.banfu.text.WordDiff.Piece;

/// Leaves out of a long text what was kept, but for what stands around the changes.
final class Shortened {
  private static final int AROUND = 30;
  private static final String LEFT_OUT = "……";

  private Shortened() {}

  static List<Piece> of(List<Piece> pieces) {
    var shorter = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      shorter.add(
          piece.kind() == Kind.KEPT
              ? new Piece(Kind.KEPT, shortened(piece.text(), i > 0, i < pieces.size() - 1))
              : piece);
    }
    return List.copyOf(shorter);
  }

  private static String shortened(String text, boolean isAfterOne, boolean isBeforeOne) {
    int[] points = text.codePoints().toArray();
    int head = isAfterOne ? AROUND : 0;
    int tail = isBeforeOne ? AROUND : 0;
    if (points.length <= head + tail + LEFT_OUT.length()) {
      return text;
    }
    return new String(points, 0, head) + LEFT_OUT + new String(points, points.length - tail, tail);
  }
}
