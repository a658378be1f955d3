package org.banfu.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.banfu.search.Passage;

/// A text with ranges of it marked, as pieces of one flow.
public final class MarkedText {
  private MarkedText() {}

  /// Makes the pieces.
  ///
  /// @param marks in characters of the text, in order; what lies beyond its end is left out
  /// @param style of all pieces
  public static List<Text> of(String text, List<Passage.Range> marks, String style) {
    var pieces = new ArrayList<Text>();
    int at = 0;
    for (Passage.Range mark : marks) {
      int end = Math.min(mark.end(), text.length());
      if (mark.start() >= at && mark.start() < end) {
        add(pieces, text.substring(at, mark.start()), style);
        add(pieces, text.substring(mark.start(), end), style, "search-mark");
        at = end;
      }
    }
    add(pieces, text.substring(at), style);
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
