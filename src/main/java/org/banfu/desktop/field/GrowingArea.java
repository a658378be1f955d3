package org.banfu.desktop.field;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.banfu.desktop.kit.AfterLayout;

/// A text area that is as tall as its text, at least [#getPrefRowCount] lines: it never scrolls
/// itself, the pane around it follows the caret.
///
/// The height is taken from the lines that the area has laid out anyway, so that a key stroke costs
/// no second layout of a long text.
public final class GrowingArea extends TextArea {
  // Rounding of line heights must not bring the bar of the inner pane.
  private static final double SPARE = 2;

  private IntConsumer onTab = step -> TabKeys.moveOn(this, step);
  private double grown;
  private double wrappedAt;

  public GrowingArea() {
    setWrapText(true);
    getStyleClass().add("growing-area");
    caretPositionProperty().subscribe(this::followCaret);
    TabKeys.act(this, step -> onTab.accept(step));
  }

  /// Gives Tab another way than to the next control.
  ///
  /// @param action told 1 for Tab, -1 for Shift+Tab
  public void onTab(IntConsumer action) {
    onTab = action;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getWidth() != wrappedAt) {
      // The text is wrapped anew only by the layout after the one that changed the width.
      wrappedAt = getWidth();
      afterLayout(this::requestLayout);
    }
    double needed = needed();
    if (Math.abs(needed - grown) > 0.5) {
      grown = needed;
      // A request made within a layout would be dropped.
      afterLayout(this::grow);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(super.computePrefHeight(width), grown);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void grow() {
    requestLayout();
    followCaret();
  }

  private double needed() {
    double needed = SPARE + ends(getInsets());
    needed += inner().map(pane -> ends(pane.getInsets())).orElse(0.0);
    for (Node content : lookupAll(".content")) {
      if (content instanceof Region inner) {
        needed += ends(inner.getInsets());
      }
    }
    double lines = 0;
    for (Node node : lookupAll(".text")) {
      if (node instanceof Text text && !text.getStyleClass().contains("prompt-text")) {
        lines = Math.max(lines, text.getLayoutBounds().getHeight());
      }
    }
    return Math.ceil(needed + lines);
  }

  /// The pane that every text area has inside; with all lines in sight it has nothing to scroll.
  private Optional<ScrollPane> inner() {
    return getChildrenUnmodifiable().stream()
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .findFirst();
  }

  private static double ends(Insets insets) {
    return insets.getTop() + insets.getBottom();
  }

  private void followCaret() {
    if (isFocused()) {
      // After the layout that the same key stroke asks for.
      afterLayout(() -> {
        if (isFocused()) {
          showCaret();
        }
      });
    }
  }

  private void afterLayout(Runnable action) {
    Scene scene = getScene();
    if (scene != null) {
      AfterLayout.run(scene, action);
    }
  }

  /// Scrolls the panes around it so that the line of the caret is in sight.
  public void showCaret() {
    if (getScene() != null && getSkin() instanceof TextAreaSkin skin) {
      inner().ifPresent(pane -> pane.setVvalue(0));
      Rectangle2D at = skin.getCharacterBounds(Math.min(getCaretPosition(), getLength()));
      if (at != null) {
        InSight.bring(
            this, new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
      }
    }
  }
}
