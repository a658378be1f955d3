package org.banfu.desktop.field;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// The text field at the end of [Chips].
final class ChipInput extends TextField {
  private final Supplier<String> clipboard;
  private final Consumer<String> onPaste;

  /// @param onPaste takes what is pasted: a list may stand in lines, which a text field would glue
  ///   together
  ChipInput(Supplier<String> clipboard, Consumer<String> onPaste) {
    this.clipboard = clipboard;
    this.onPaste = onPaste;
    setPrefColumnCount(9);
    getStyleClass().add("chip-input");
  }

  @Override
  public void paste() {
    onPaste.accept(clipboard.get().strip());
  }
}
