package org.banfu.bench.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is measured of a window, the same way for ours and for a bare one.
final class FxClock {
  private static final int WARM = 30;
  private static final int KEYS = 100;

  /// What a key stroke asks for is done in the first of these; the caret is shown in the second.
  private static final int PULSES = 3;

  private FxClock() {}

  /// Waits for something done on the JavaFX thread.
  static <T> T onScreen(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception e) {
        done.completeExceptionally(e);
      }
    });
    return done.join();
  }

  /// Waits until this is so; every turn lets the JavaFX thread do what it has to.
  static void until(Callable<Boolean> condition) {
    long begin = System.nanoTime();
    while (!onScreen(condition)) {
      if (System.nanoTime() - begin > 20_000_000_000L) {
        throw new IllegalStateException("this never came about in the window");
      }
    }
  }

  /// From the start of the process until now.
  static void started() {
    long begin = ManagementFactory.getRuntimeMXBean().getStartTime();
    Clocked.figure("start", System.currentTimeMillis() - begin);
  }

  /// The memory that the process holds.
  static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .forEach(kb -> Clocked.figure("memory, MB", Double.parseDouble(kb) / 1_024));
    }
  }

  /// Does this on the JavaFX thread and takes the time until a pulse has laid out the scene so that
  /// the condition holds. No pulse is made by hand: applying CSS to the root would style all of the
  /// window anew, which no person's action does.
  static double untilLaidOut(Scene scene, Runnable action, BooleanSupplier condition) {
    var done = new CompletableFuture<Double>();
    Platform.runLater(() -> {
      long begin = System.nanoTime();
      var listener = new Runnable[1];
      listener[0] =
          () -> {
            if (condition.getAsBoolean()) {
              scene.removePostLayoutPulseListener(listener[0]);
              done.complete((System.nanoTime() - begin) / 1e6);
            } else {
              Platform.requestNextPulse();
            }
          };
      action.run();
      scene.addPostLayoutPulseListener(listener[0]);
      Platform.requestNextPulse();
    });
    return done.orTimeout(20, TimeUnit.SECONDS).join();
  }

  /// Types characters into the middle of a text: what each costs the JavaFX thread, in the event
  /// and in the styling and layout of the pulses after it.
  static void keys(String name, TextArea area) {
    Scene scene = area.getScene();
    onScreen(() -> {
      area.requestFocus();
      area.positionCaret(area.getLength() / 2);
      return area;
    });
    var pulses = new PulseCost(scene);
    var times = new double[KEYS];
    for (int i = -WARM; i < KEYS; i++) {
      double millis = key(scene, area, pulses);
      if (i >= 0) {
        times[i] = millis;
      }
    }
    pulses.close();
    percentiles(name, times);
  }

  static void percentiles(String name, double[] times) {
    Arrays.sort(times);
    Clocked.figure(name + ", p50", times[times.length / 2]);
    Clocked.figure(name + ", p99", times[(int) Math.ceil(times.length * 0.99) - 1]);
  }

  private static double key(Scene scene, TextArea area, PulseCost pulses) {
    var cost = new double[1];
    var seen = new int[1];
    untilLaidOut(
        scene,
        () -> {
          pulses.reset();
          long begin = System.nanoTime();
          area.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "字", "", KeyCode.UNDEFINED, false, false, false, false));
          cost[0] = (System.nanoTime() - begin) / 1e6;
        },
        () -> ++seen[0] == PULSES);
    return cost[0] + onScreen(pulses::millis);
  }
}
