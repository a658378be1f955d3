package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// Labels and buttons whose skin shows less than their text.
final class Truncation {
  private Truncation() {}

  static List<String> in(SeenNodes seen) {
    var defects = new ArrayList<String>();
    for (Labeled labeled : seen.of(Labeled.class)) {
      // A person makes the columns of a table as wide as wanted.
      boolean hasText = labeled.getText() != null && !labeled.getText().isBlank();
      if (hasText && !SeenNodes.within(labeled, TableView.class::isInstance)) {
        shown(labeled)
            .filter(text -> !plain(text).equals(plain(labeled.getText())))
            .ifPresent(
                text -> defects.add("cut short to “" + text + "”: " + SeenNodes.name(labeled)));
      }
    }
    return defects;
  }

  private static Optional<String> shown(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .findFirst();
  }

  /// Without the mark of a mnemonic, and with folded lines in one.
  private static String plain(String text) {
    return text == null ? "" : text.replace("_", "").replaceAll("\\s+", " ").strip();
  }
}
