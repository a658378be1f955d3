package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.banfu.search.Passage;

/// A text with ranges of it marked, as pieces of one flow.
final class MarkedText {
  private MarkedText() {}

  /// @param marks in characters of the text, in order; what lies beyond its end is passed over
  /// @param style of all pieces
  static List<Text> of(String text, List<Passage.Range> marks, String style) {
    String shown = HitWords.oneLine(text);
    var pieces = new ArrayList<Text>();
    int at = 0;
    for (Passage.Range mark : marks) {
      if (mark.start() >= at && mark.end() <= shown.length()) {
        add(pieces, shown.substring(at, mark.start()), style);
        add(pieces, shown.substring(mark.start(), mark.end()), style, "search-mark");
        at = mark.end();
      }
    }
    add(pieces, shown.substring(at), style);
    return pieces;
  }

  private static void add(List<Text> pieces, String text, String... styles) {
    if (!text.isEmpty()) {
      var piece = new Text(text);
      piece.getStyleClass().addAll(styles);
      pieces.add(piece);
    }
  }
}
