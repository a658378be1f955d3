package org.banfu.bench.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is measured of a window, the same way for ours and for a bare one.
final class FxClock {
  private static final int WARM = 30;
  private static final int KEYS = 100;

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
      if (System.nanoTime() - begin > 120_000_000_000L) {
        throw new IllegalStateException("this never came about in the window");
      }
    }
  }

  /// From the start of the process until now, and the memory that the process holds.
  static void started() throws IOException {
    long begin = ManagementFactory.getRuntimeMXBean().getStartTime();
    Clocked.figure("start", System.currentTimeMillis() - begin);
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .forEach(kb -> Clocked.figure("memory, MB", Double.parseDouble(kb) / 1_024));
    }
  }

  /// Types characters into the middle of a text: what each costs the JavaFX thread until the window
  /// is laid out anew.
  static void keys(String name, TextArea area) {
    onScreen(() -> {
      area.requestFocus();
      area.positionCaret(area.getLength() / 2);
      return area;
    });
    var times = new double[KEYS];
    for (int i = -WARM; i < KEYS; i++) {
      double millis = onScreen(() -> key(area));
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

  private static double key(TextArea area) {
    long begin = System.nanoTime();
    area.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, "字", "", KeyCode.UNDEFINED, false, false, false, false));
    area.getScene().getRoot().applyCss();
    area.getScene().getRoot().layout();
    return (System.nanoTime() - begin) / 1e6;
  }
}
