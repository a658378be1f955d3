package org.banfu.desktop.editor.replies;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets a card be dragged by its handle to another place in the column.
final class CardDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final double EDGE = 40;
  private static final double STEP = 15;

  private final CardColumn column;
  private final ViewedPart view;
  private final RepliesViewModel model;
  private @Nullable CardSlot dragged;
  private int target;

  CardDrag(CardColumn column, ViewedPart view, RepliesViewModel model) {
    this.column = column;
    this.view = view;
    this.model = model;
  }

  /// Makes a node the handle of a card.
  void by(Node handle, SuggestionCard card) {
    handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(event, card));
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    handle.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
  }

  private void begin(MouseEvent event, SuggestionCard card) {
    if (event.getButton() == MouseButton.PRIMARY) {
      dragged =
          column.slots().stream()
              .filter(slot -> slot.card().filter(it -> it == card).isPresent())
              .findFirst()
              .orElse(null);
      if (dragged != null) {
        target = dragged.index();
        dragged.pseudoClassStateChanged(DRAGGED, true);
      }
    }
  }

  private void drag(MouseEvent event) {
    CardSlot moving = dragged;
    if (moving == null) {
      return;
    }
    double inColumn = column.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    double inView = view.above(column) + inColumn;
    if (inView < EDGE) {
      view.scrollBy(-STEP);
    } else if (inView > view.height() - EDGE) {
      view.scrollBy(STEP);
    }
    target =
        (int)
            column.slots().stream()
                .filter(slot -> slot != moving && middle(slot) < inColumn)
                .count();
    mark(moving);
  }

  private void drop(MouseEvent event) {
    drag(event);
    CardSlot moved = dragged;
    if (moved != null) {
      dragged = null;
      moved.pseudoClassStateChanged(DRAGGED, false);
      column.slots().forEach(slot -> mark(slot, false, false));
      model.moveTo(moved.suggestionId(), target);
    }
  }

  /// A line where the card would come to stand.
  private void mark(CardSlot moving) {
    List<CardSlot> others = column.slots().stream().filter(slot -> slot != moving).toList();
    mark(moving, false, false);
    for (int i = 0; i < others.size(); i++) {
      boolean isLast = i == others.size() - 1 && target == others.size();
      mark(
          others.get(i),
          i == target && target != moving.index(),
          isLast && target != moving.index());
    }
  }

  private static void mark(CardSlot slot, boolean before, boolean after) {
    slot.pseudoClassStateChanged(BEFORE, before);
    slot.pseudoClassStateChanged(AFTER, after);
  }

  private static double middle(CardSlot slot) {
    return slot.getBoundsInParent().getCenterY();
  }
}
