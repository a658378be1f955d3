package org.banfu.desktop.editor.basics;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Drags a text of 未归类内容 to a field of any tab. A tab or a folded part opens when the text is held
/// over its title; near the edge of what scrolls, it scrolls.
///
/// With plain mouse events, which the scene goes on hearing while the tab of the handle is hidden;
/// the system's own drag would take the focus away.
final class UnsortedDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
  private static final Duration HELD = Duration.ofMillis(350);
  private static final Duration STEP = Duration.ofMillis(40);

  private final Desk desk;
  private final UnsortedViewModel model;
  private final Supplier<@Nullable Editing> open;
  private Runnable callOff = () -> {};
  private Runnable callOffScroll = () -> {};
  private @Nullable Node heldOver;
  private @Nullable Node marked;

  /// @param open the proposal in the editor: the fields under the pointer are those of it
  UnsortedDrag(Desk desk, UnsortedViewModel model, Supplier<@Nullable Editing> open) {
    this.desk = desk;
    this.model = model;
    this.open = open;
  }

  /// Which text is dragged.
  record Dragged(Editing editing, int index) {}

  void install(Node handle, Node line, Supplier<Optional<Dragged>> dragged) {
    handle.setOnMousePressed(pressed -> {
      Scene scene = handle.getScene();
      if (scene != null && pressed.getButton() == MouseButton.PRIMARY) {
        dragged.get().ifPresent(what -> new Follow(scene, line, what).begin());
        pressed.consume();
      }
    });
  }

  /// One drag, from the press to the release.
  private final class Follow {
    private final Scene scene;
    private final Node line;
    private final Dragged what;
    private final String text;
    private final Cursor before;
    private final EventHandler<MouseEvent> onDrag = this::over;
    private final EventHandler<MouseEvent> onRelease = this::released;
    private final EventHandler<KeyEvent> onKey = this::pressed;

    Follow(Scene scene, Node line, Dragged what) {
      this.scene = scene;
      this.line = line;
      this.what = what;
      this.text = UnsortedViewModel.text(what.editing().proposalNow(), what.index());
      this.before = scene.getCursor();
    }

    void begin() {
      scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
      scene.addEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
      scene.setCursor(Cursor.CLOSED_HAND);
      line.pseudoClassStateChanged(DRAGGED, true);
    }

    private void over(MouseEvent mouse) {
      Node at = mouse.getPickResult().getIntersectedNode();
      mark(DropSpot.at(at).map(DropSpot.Found::node).orElse(null));
      hold(at);
      scroll(at, mouse.getSceneX(), mouse.getSceneY());
    }

    private void released(MouseEvent mouse) {
      end();
      DropSpot.at(mouse.getPickResult().getIntersectedNode())
          .filter(found -> what.editing().equals(open.get()))
          .ifPresent(found ->
              model.drop(
                  what.editing(),
                  what.index(),
                  text,
                  found.spot(),
                  DropCaret.of(found.node(), mouse.getSceneX(), mouse.getSceneY())));
    }

    private void pressed(KeyEvent key) {
      if (key.getCode() == KeyCode.ESCAPE) {
        end();
        key.consume();
      }
    }

    private void end() {
      scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
      scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
      scene.setCursor(before);
      line.pseudoClassStateChanged(DRAGGED, false);
      mark(null);
      callOff.run();
      callOffScroll.run();
      heldOver = null;
    }
  }

  private void mark(@Nullable Node next) {
    Node old = marked;
    if (old != null) {
      old.pseudoClassStateChanged(TARGET, false);
    }
    marked = next;
    if (next != null) {
      next.pseudoClassStateChanged(TARGET, true);
    }
  }

  private void hold(@Nullable Node at) {
    Node head = at == null ? null : tabHead(at);
    Node over = head == null ? at : head;
    if (!Objects.equals(over, heldOver)) {
      heldOver = over;
      callOff.run();
      callOff = () -> {};
      if (over != null) {
        Optional<Runnable> opens =
            head == null ? DropSpot.opening(over) : Optional.of(() -> select(over));
        opens.ifPresent(open -> callOff = desk.tasks().after(HELD, open));
      }
    }
  }

  /// Goes on while the mouse is held still at the edge.
  private void scroll(@Nullable Node at, double x, double y) {
    callOffScroll.run();
    callOffScroll = () -> {};
    if (EdgeScroll.near(at, x, y)) {
      callOffScroll = desk.tasks().after(STEP, () -> scroll(at, x, y));
    }
  }

  private static @Nullable Node tabHead(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("tab")) {
        return at;
      }
    }
    return null;
  }

  private static void select(Node head) {
    for (Node at = head; at != null; at = at.getParent()) {
      if (at instanceof TabPane pane) {
        for (Tab tab : pane.getTabs()) {
          if (tab.getId() != null && tab.getId().equals(head.getId())) {
            pane.getSelectionModel().select(tab);
          }
        }
      }
    }
  }
}
