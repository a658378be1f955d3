package org.banfu.desktop.kit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;

/// The notices that are on the screen. On the screen's thread.
public final class Notices {
  private static final Duration SHOWN = Duration.ofSeconds(12);
  private static final int MOST = 5;
  private static final int REMEMBERED = 10;

  private final Tasks tasks;
  private final Messages messages;
  private final Deque<String> problems = new ArrayDeque<>();
  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  // What waits would hold the notice, and by its links the window.
  private final IdentityHashMap<Notice, Runnable> goingByThemselves = new IdentityHashMap<>();

  public Notices(Tasks tasks, Messages messages) {
    this.tasks = tasks;
    this.messages = messages;
  }

  /// Shows it; one that only tells of a success goes by itself.
  public void tell(Notice notice) {
    shown.add(notice);
    while (shown.size() > MOST) {
      close(shown.getFirst());
    }
    if (notice.weight() == Notice.Weight.DONE) {
      goingByThemselves.put(notice, tasks.after(SHOWN, () -> close(notice)));
    }
  }

  /// Tells what went wrong.
  public void tell(Problem problem) {
    String text = messages.text(problem);
    boolean isUnexpected = problem.code().equals(Unexpected.CODE);
    problems.add(isUnexpected ? problem.arguments().getFirst() : problem.code());
    if (problems.size() > REMEMBERED) {
      problems.removeFirst();
    }
    tell(
        isUnexpected
            ? Notice.unexpected(text, problem.arguments().getLast())
            : Notice.failed(text));
  }

  /// The codes of the problems told last, oldest first: what they say may quote, a code does not.
  public List<String> lastProblems() {
    return List.copyOf(problems);
  }

  public void close(Notice notice) {
    Runnable callOff = goingByThemselves.remove(notice);
    if (callOff != null) {
      callOff.run();
    }
    shown.remove(notice);
  }

  /// Closes them all, with the window.
  public void dispose() {
    List.copyOf(shown).forEach(this::close);
  }

  /// What is shown now, oldest first.
  public ObservableList<Notice> shown() {
    return shown;
  }
}
