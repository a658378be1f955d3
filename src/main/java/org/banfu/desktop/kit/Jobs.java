package org.banfu.desktop.kit;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The long pieces of work that run now; the status bar shows each with its progress and a way to
/// call it off.
public final class Jobs {
  private final Tasks tasks;
  private final ObservableList<RunningJob> running = FXCollections.observableArrayList();

  public Jobs(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Something long that gives a value or a problem to tell.
  @FunctionalInterface
  public interface LongWork<T> {
    T run(JobControl control) throws ProblemException;
  }

  /// Starts it in the background; afterwards one of the two runs on the screen's thread.
  ///
  /// @param title what the person sees of it, such as 导出 12 件
  public <T> RunningJob start(
      String title, LongWork<T> work, Consumer<T> done, Consumer<Problem> failed) {
    var job = new RunningJob(title, tasks);
    running.add(job);
    tasks.run(
        () -> work.run(job),
        result -> {
          running.remove(job);
          done.accept(result);
        },
        problem -> {
          running.remove(job);
          failed.accept(problem);
        });
    return job;
  }

  /// Asks all of them to stop at their next safe place.
  public void cancelAll() {
    running.forEach(RunningJob::cancel);
  }

  /// Those that have not ended, oldest first. Changes on the screen's thread.
  public ObservableList<RunningJob> running() {
    return running;
  }
}
