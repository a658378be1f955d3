package org.banfu.bench.child;

import javafx.scene.Scene;

/// What the styling and layout of a scene cost the JavaFX thread in its pulses. On that thread.
final class PulseCost {
  private final Scene scene;
  private final Runnable before = this::begin;
  private final Runnable after = this::end;
  private long begun;
  private long nanos;

  PulseCost(Scene scene) {
    this.scene = scene;
    FxClock.onScreen(() -> {
      scene.addPreLayoutPulseListener(before);
      scene.addPostLayoutPulseListener(after);
      return scene;
    });
  }

  void reset() {
    nanos = 0;
  }

  /// Since the last reset, in milliseconds.
  double millis() {
    return nanos / 1e6;
  }

  void close() {
    FxClock.onScreen(() -> {
      scene.removePreLayoutPulseListener(before);
      scene.removePostLayoutPulseListener(after);
      return scene;
    });
  }

  private void begin() {
    begun = System.nanoTime();
  }

  private void end() {
    nanos += System.nanoTime() - begun;
  }
}
