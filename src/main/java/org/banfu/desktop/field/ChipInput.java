package org.banfu.desktop.field;

import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// The text field at the end of [Chips]. A pasted list may stand in lines, which a text field would
/// glue together.
final class ChipInput extends TextField {
  private final Supplier<String> clipboard;

  ChipInput(Supplier<String> clipboard) {
    this.clipboard = clipboard;
    setPrefColumnCount(9);
    getStyleClass().add("chip-input");
  }

  @Override
  public void paste() {
    replaceSelection(clipboard.get().strip().replaceAll("\\s*[\\r\\n]+\\s*", "、"));
  }
}
