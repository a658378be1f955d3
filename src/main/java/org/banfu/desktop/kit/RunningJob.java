package org.banfu.desktop.kit;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A long piece of work under way. Its progress changes on the screen's thread, and no more often
/// than the screen follows.
public final class RunningJob implements JobControl {
  private final String title;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step(0, 0, ""));
  private final AtomicReference<@Nullable Step> told = new AtomicReference<>();
  private volatile boolean cancelled;

  /// How many of how many are done, and what it is about now.
  public record Step(int done, int total, String what) {
    /// From 0 to 1, or -1 while the total is not known.
    public double fraction() {
      return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }
  }

  RunningJob(String title, Tasks tasks) {
    this.title = title;
    this.tasks = tasks;
  }

  public String title() {
    return title;
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// Asks it to stop at the next safe place.
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void at(int done, int total, String what) {
    // Thousands of steps may come between two pictures: only the newest is shown.
    if (told.getAndSet(new Step(done, total, what)) == null) {
      tasks.onScreen(() -> {
        Step newest = told.getAndSet(null);
        if (newest != null) {
          step.set(newest);
        }
      });
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
