package org.banfu.desktop.editor.replies;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.jspecify.annotations.Nullable;

/// A part that folds away under its title. What is in it is built when it is first opened.
final class Fold extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Button title = new Button();
  private final Supplier<Region> build;
  private @Nullable Region content;
  private boolean open;

  /// @param id of the button that folds and unfolds
  /// @param turned hears when a person opens or closes it
  Fold(String id, Supplier<Region> build, Consumer<Boolean> turned) {
    this.build = build;
    title.setId(id);
    title.getStyleClass().addAll("flat", "fold-title");
    title.setWrapText(true);
    title.setOnAction(event -> {
      open(!open);
      turned.accept(open);
    });
    DropSpot.opens(title, () -> open(true));
    getStyleClass().add("fold");
    getChildren().add(ReadOnlyNodes.reading(title));
    show();
  }

  void title(String text) {
    if (!text.equals(title.getText())) {
      title.setText(text);
    }
  }

  boolean isOpen() {
    return open;
  }

  void open(boolean wanted) {
    if (wanted != open) {
      open = wanted;
      show();
    }
  }

  private void show() {
    if (open && content == null) {
      content = build.get();
      getChildren().add(content);
    }
    if (content != null) {
      content.setVisible(open);
      content.setManaged(open);
    }
    title.setGraphic((open ? Icon.FOLD : Icon.UNFOLD).node());
    title.pseudoClassStateChanged(OPEN, open);
  }
}
