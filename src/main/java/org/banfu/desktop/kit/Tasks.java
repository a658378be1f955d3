package org.banfu.desktop.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Runs slow work away from the screen and brings its one answer back to it.
///
/// Work is never interrupted: an interrupt inside H2 breaks its connection.
public final class Tasks {
  private static final System.Logger LOG = System.getLogger(Tasks.class.getName());

  private final Executor background;
  private final Executor screen;
  private final Delays delays;

  /// @param screen runs what touches properties that a view is bound to
  public Tasks(Executor background, Executor screen, Delays delays) {
    this.background = background;
    this.screen = screen;
    this.delays = delays;
  }

  /// Tasks that wait on a thread of their own.
  public Tasks(Executor background, Executor screen) {
    this(background, screen, Delays.onThread());
  }

  /// Something slow that gives a value or a problem to tell.
  @FunctionalInterface
  public interface Work<T> {
    T run() throws ProblemException;
  }

  /// Runs the work in the background, then one of the two on the screen's thread; nothing once the
  /// background has been closed.
  public <T> void run(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
    try {
      background.execute(() -> onScreen(answer(work, done, failed)));
    } catch (RejectedExecutionException e) {
      // The program is ending, and nobody waits for an answer any more.
      LOG.log(System.Logger.Level.DEBUG, "left out, as the program is ending", e);
    }
  }

  /// Runs on the screen's thread, after what is waiting there.
  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  /// Runs on the screen's thread after a while.
  ///
  /// @return calls it off if it has not begun
  public Runnable after(Duration delay, Runnable action) {
    return delays.after(delay, () -> screen.execute(action));
  }

  private static <T> Runnable answer(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
    try {
      T result = work.run();
      return () -> done.accept(result);
    } catch (ProblemException e) {
      return () -> failed.accept(e.problem());
    } catch (Throwable e) {
      // Whatever it is, an answer must come: somebody waits for it, and a save that never ends
      // blocks all that follow.
      Problem problem = Unexpected.problem(e);
      Unexpected.log(e);
      return () -> failed.accept(problem);
    }
  }
}
