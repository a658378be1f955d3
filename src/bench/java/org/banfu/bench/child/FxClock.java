package org.banfu.bench.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

  /// Of waiting, in milliseconds.
  private static final int TURN = 2;

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

  /// Waits until this is so; asks seldom enough to leave the JavaFX thread what it has to do.
  static void until(Callable<Boolean> condition) throws InterruptedException {
    long begin = System.nanoTime();
    while (!onScreen(condition)) {
      if (System.nanoTime() - begin > 300_000_000_000L) {
        throw new IllegalStateException("this never came about in the window");
      }
      new CountDownLatch(1).await(TURN, TimeUnit.MILLISECONDS);
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
    return done.orTimeout(300, TimeUnit.SECONDS).join();
  }

  /// Types characters into the middle of a text: how much of the processor each takes on the JavaFX
  /// thread, in the event and in the pulses after it, up to the last layout.
  static void keys(String name, TextArea area) {
    Scene scene = area.getScene();
    onScreen(() -> {
      area.requestFocus();
      area.positionCaret(area.getLength() / 2);
      return area;
    });
    var times = new double[KEYS];
    for (int i = -WARM; i < KEYS; i++) {
      double millis = key(scene, area);
      if (i >= 0) {
        times[i] = millis;
      }
    }
    percentiles(name, times);
  }

  static void percentiles(String name, double[] times) {
    Arrays.sort(times);
    Clocked.figure(name + ", p50", times[times.length / 2]);
    Clocked.figure(name + ", p99", times[(int) Math.ceil(times.length * 0.99) - 1]);
  }

  private static double key(Scene scene, TextArea area) {
    var seen = new int[1];
    long begin = onScreen(FxClock::processor);
    untilLaidOut(
        scene,
        () ->
            area.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_TYPED, "字", "", KeyCode.UNDEFINED, false, false, false, false)),
        () -> ++seen[0] == PULSES);
    return (onScreen(FxClock::processor) - begin) / 1e6;
  }

  /// Time of the processor that this thread has had, in nanoseconds: other work on the machine does
  /// not count into it.
  static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
