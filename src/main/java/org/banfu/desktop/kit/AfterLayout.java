package org.banfu.desktop.kit;

import javafx.application.Platform;
import javafx.scene.Scene;

/// What needs the places that the next layout gives.
public final class AfterLayout {
  private AfterLayout() {}

  /// Runs it once, after the next layout of the scene, which is asked for.
  public static void run(Scene scene, Runnable action) {
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
