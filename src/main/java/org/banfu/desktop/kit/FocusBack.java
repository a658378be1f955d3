package org.banfu.desktop.kit;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives the focus back to where it was before it came into a part of the window that goes away by
/// itself. JavaFX would move it on to the next control, and the page would scroll there.
public final class FocusBack {
  private final Parent part;
  private WeakReference<Node> before = new WeakReference<>(null);

  public FocusBack(Parent part) {
    this.part = part;
    part.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> {
          if (owner != null && !isWithin(owner)) {
            before = new WeakReference<>(owner);
          }
        });
  }

  /// Takes the part, or what of it holds the focus, away.
  public void after(Runnable takingAway) {
    Scene scene = part.getScene();
    boolean isFocused = scene != null && isWithin(scene.getFocusOwner());
    takingAway.run();
    Node back = before.get();
    if (isFocused && back != null && scene.equals(back.getScene())) {
      back.requestFocus();
    }
  }

  private boolean isWithin(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
