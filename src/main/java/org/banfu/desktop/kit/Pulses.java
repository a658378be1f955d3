package org.banfu.desktop.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What is put off until the screen has been laid out. On the JavaFX thread.
public final class Pulses {
  private Pulses() {}

  /// Runs once after the next layout of the window that the node is in; soon, if it is in none.
  public static void afterLayout(Node node, Runnable action) {
    Scene scene = node.getScene();
    if (scene == null) {
      Platform.runLater(action);
      return;
    }
    var once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          action.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
    Platform.requestNextPulse();
  }
}
