package org.banfu.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.banfu.search.Passage;

/// A text with marks that is read and not changed, of which a part can be selected and copied: by
/// mouse as in a text area, by keyboard with ← → for characters, ↑ ↓ for paragraphs, with Shift to
/// select. Of a long text only the beginning may be shown; what is selected is always the text's
/// own.
public final class SelectableText extends Region {
  private final TextFlow flow = new TextFlow();
  private final Path shade = new Path();
  private final Path caretLine = new Path();
  private final Consumer<String> copy;
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private IntConsumer beyond = to -> {};
  private String text = "";
  private int end;
  private TextRange range = new TextRange(0, 0);

  /// @param copy puts a text on the clipboard
  public SelectableText(Consumer<String> copy) {
    this.copy = copy;
    getStyleClass().add("selectable-text");
    shade.getStyleClass().add("selectable-shade");
    caretLine.getStyleClass().add("selectable-caret");
    caretLine.visibleProperty().bind(focusedProperty());
    List.of(shade, caretLine).forEach(shape -> shape.setManaged(false));
    flow.setMouseTransparent(true);
    shade.setMouseTransparent(true);
    caretLine.setMouseTransparent(true);
    getChildren().addAll(shade, flow, caretLine);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        drag -> {
          select(range.anchor(), at(drag));
          drag.consume();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// What shows more of the text, at least up to a place that is selected.
  public void onBeyond(IntConsumer more) {
    beyond = more;
  }

  /// Shows the beginning of a text; what was selected stays so if no less of the same is shown than
  /// before.
  ///
  /// @param until where the shown part ends
  /// @param marks in characters of the text, in order
  public void show(String whole, int until, List<Passage.Range> marks) {
    boolean isLonger = until >= end && whole.startsWith(text.substring(0, end));
    text = whole;
    end = until;
    flow.getChildren().setAll(MarkedText.of(whole.substring(0, until), marks, "search-text"));
    if (until < whole.length()) {
      // Drawn behind the text and no part of it: it must never get into a reply.
      var ellipsis = new Text("……");
      ellipsis.getStyleClass().add("search-text");
      flow.getChildren().add(ellipsis);
    }
    if (!isLonger) {
      select(0, 0);
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  /// The selected part; empty if none is.
  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  /// Selects from one place to another, which are shown if they were not; the second is where the
  /// caret is.
  public void select(int from, int to) {
    int last = Math.max(whole(from), whole(to));
    if (last > end) {
      beyond.accept(last);
    }
    range = new TextRange(whole(from), whole(to));
    selected.set(text.substring(range.start(), range.end()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    requestLayout();
  }

  /// Where the selected part is since the last layout, in the coordinates of this; the caret where
  /// nothing is selected.
  public Bounds selectedBounds() {
    return (selected.get().isEmpty() ? caretLine : shade).getBoundsInParent();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text.substring(0, end);
      case EDITABLE -> false;
      case SELECTION_START -> range.start();
      case SELECTION_END -> range.end();
      case CARET_OFFSET -> range.caret();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// Never the half of a sign.
  private int whole(int at) {
    int within = Math.clamp(at, 0, text.length());
    boolean isHalf =
        within > 0
            && within < text.length()
            && Character.isSurrogatePair(text.charAt(within - 1), text.charAt(within));
    return isHalf ? within - 1 : within;
  }

  private int at(MouseEvent mouse) {
    Insets insets = getInsets();
    var point = new Point2D(mouse.getX() - insets.getLeft(), mouse.getY() - insets.getTop());
    return Math.min(end, flow.getHitInfo(point).getInsertionIndex());
  }

  private void pressed(MouseEvent press) {
    requestFocus();
    int at = at(press);
    if (press.getClickCount() > 1) {
      var paragraph = TextRange.paragraph(text, at);
      select(paragraph.start(), paragraph.end());
    } else {
      select(press.isShiftDown() ? range.anchor() : at, at);
    }
    press.consume();
  }

  private void key(KeyEvent key) {
    boolean isUsed = true;
    switch (key.getCode()) {
      case LEFT -> move(key, caret -> caret - 1);
      case RIGHT ->
          move(key, caret -> caret < text.length() ? text.offsetByCodePoints(caret, 1) : caret);
      case UP -> move(key, caret -> TextRange.paragraph(text, Math.max(0, caret - 1)).start());
      case DOWN ->
          move(key, caret -> TextRange.paragraph(text, Math.min(text.length(), caret + 1)).end());
      case HOME -> move(key, caret -> key.isShortcutDown() ? 0 : paragraph(caret).start());
      case END -> move(key, caret -> key.isShortcutDown() ? text.length() : paragraph(caret).end());
      default -> isUsed = isOfSelection(key);
    }
    if (isUsed) {
      key.consume();
    }
  }

  private boolean isOfSelection(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return false;
    }
    switch (key.getCode()) {
      case A -> select(0, text.length());
      case C -> copy.accept(selected.get().isEmpty() ? text : selected.get());
      default -> {
        return false;
      }
    }
    return true;
  }

  private TextRange paragraph(int at) {
    return TextRange.paragraph(text, at);
  }

  private void move(KeyEvent key, IntUnaryOperator to) {
    int caret = to.applyAsInt(range.caret());
    select(key.isShiftDown() ? range.anchor() : caret, caret);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double sides = insets.getLeft() + insets.getRight();
    double inner = (width < 0 ? getWidth() : width) - sides;
    return insets.getTop() + flow.prefHeight(Math.max(1, inner)) + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    flow.resizeRelocate(insets.getLeft(), insets.getTop(), Math.max(1, width), height);
    flow.layout();
    draw(insets);
  }

  private void draw(Insets insets) {
    shade.getElements().setAll(flow.getRangeShape(range.start(), range.end(), false));
    caretLine.getElements().setAll(flow.getCaretShape(range.caret(), true));
    for (Path shape : List.of(shade, caretLine)) {
      shape.setLayoutX(insets.getLeft());
      shape.setLayoutY(insets.getTop());
    }
  }
}
