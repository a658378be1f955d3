package org.banfu.desktop.editor.basics;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import org.banfu.desktop.field.DropSpot;
import org.banfu.proposal.Sorting;

/// Where in a text something goes that is dropped on it: between the two lines that the pointer is
/// nearest to, for nothing is dropped into the midst of a sentence.
final class DropCaret {
  private DropCaret() {}

  static int of(Node place, double sceneX, double sceneY) {
    if (DropSpot.control(place).orElse(null) instanceof TextArea area
        && area.getSkin() instanceof TextAreaSkin skin) {
      Point2D at = area.sceneToLocal(sceneX, sceneY);
      if (area.contains(at)) {
        return nearestLineEnd(
            area.getText(), skin.getIndex(at.getX(), at.getY()).getInsertionIndex());
      }
    }
    return Sorting.END;
  }

  /// The end of the text before the first line, or of the line, that is nearest to a caret.
  static int nearestLineEnd(String text, int caret) {
    int at = Math.clamp(caret, 0, text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    return at - start < end - at ? start : end;
  }
}
