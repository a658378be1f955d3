package org.banfu.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell whose text takes as many lines as it needs, so that it is read whole. Its row grows with
/// it, in a table without a fixed cell size.
public final class WrappingCell<S> extends TableCell<S, String> {
  private final Text text = new Text();
  private final StackPane holder = new StackPane(text);

  public WrappingCell() {
    getStyleClass().add("wrapping-cell");
    text.getStyleClass().add("wrapping-text");
    holder.getStyleClass().add("wrapping-holder");
    text.wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(1, getWidth() - getInsets().getLeft() - getInsets().getRight()),
                widthProperty(),
                insetsProperty()));
    setPrefHeight(Region.USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    boolean isShown = !empty && item != null;
    text.setText(isShown ? item : "");
    setAccessibleText(text.getText());
    setGraphic(isShown ? holder : null);
  }
}
