package org.banfu.desktop.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.JobControl;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Life;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// What is done with several proposals at once: into the bin and out of it, and into another state.
/// On the screen's thread; the work itself is a job with progress.
final class SelectionViewModel {
  /// Long enough for the slowest disk; a window that closes must not be waited for without end.
  private static final Duration ANSWER = Duration.ofSeconds(60);

  /// How soon it is seen that the change was called off.
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Desk desk;
  private final Editings editings;

  SelectionViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
  }

  /// How many were changed and why others were not.
  record Result(List<String> ids, List<Problem> failed) {}

  private interface Step {
    void run(Archive archive, String id) throws ProblemException;
  }

  /// What a change of state would be to the selected proposals.
  ///
  /// @param questioned how many of them skip steps or go back; `impossible` are not among them
  record Plan(List<ProposalRow> possible, int questioned, int impossible) {}

  /// Into the bin, without a question; the notice takes it back.
  void moveToBin(List<ProposalRow> rows) {
    List<String> ids = rows.stream().map(ProposalRow::id).toList();
    // What was typed last is saved first: the bin takes no saves.
    editings.flush(
        ids,
        failure -> {
          if (failure.isPresent()) {
            desk.notices().tell(failure.get());
            return;
          }
          Editing open = editings.current().get();
          if (open != null && ids.contains(open.id())) {
            editings.close();
          }
          run(desk.text("list.bin.job", ids.size()), ids, Archive::moveToBin, this::tellBinned);
        });
  }

  /// Out of the bin.
  void takeFromBin(List<String> ids) {
    run(
        desk.text("list.restore.job", ids.size()),
        ids,
        Archive::takeFromBin,
        done -> {
          if (!done.ids().isEmpty()) {
            tell(Notice.done(desk.text("list.restored", done.ids().size())));
          }
        });
  }

  /// Which of the rows can be brought into a state.
  static Plan plan(List<ProposalRow> rows, State to) {
    var possible = new ArrayList<ProposalRow>();
    int questioned = 0;
    for (ProposalRow row : rows) {
      Life.Step step = Life.step(row.state(), to);
      if (step != Life.Step.IMPOSSIBLE) {
        possible.add(row);
        questioned += step == Life.Step.USUAL ? 0 : 1;
      }
    }
    return new Plan(List.copyOf(possible), questioned, rows.size() - possible.size());
  }

  /// Brings those that can be into the state, each as a step that can be undone in its proposal.
  ///
  /// @param on the day of the change
  void changeState(List<ProposalRow> rows, State to, @Nullable LocalDate on) {
    Plan plan = plan(rows, to);
    String state = desk.text("words.state." + to);
    desk.jobs()
        .start(
            desk.text("list.state.job", plan.possible().size()),
            control -> changeAll(plan.possible(), to, on, control),
            done -> {
              done.failed().stream().distinct().forEach(desk.notices()::tell);
              if (!done.ids().isEmpty()) {
                tell(Notice.done(desk.text("list.state.done", done.ids().size(), state)));
              }
            },
            desk.notices()::tell);
  }

  private Result changeAll(
      List<ProposalRow> rows, State to, @Nullable LocalDate on, JobControl control) {
    var changed = new ArrayList<String>();
    var failed = new ArrayList<Problem>();
    for (ProposalRow row : rows) {
      if (control.isCancelled()) {
        break;
      }
      Optional<Problem> problem = change(row, to, on, control);
      problem.ifPresentOrElse(failed::add, () -> changed.add(row.id()));
      control.at(changed.size() + failed.size(), rows.size(), row.title());
    }
    return new Result(changed, failed);
  }

  /// Waits, in the background, for the step that the screen's thread takes.
  private Optional<Problem> change(
      ProposalRow row, State to, @Nullable LocalDate on, JobControl control) {
    var answer = new CompletableFuture<Optional<Problem>>();
    desk.tasks()
        .onScreen(() ->
            editings.change(
                row.id(),
                EditLabel.of("list.state.edit", desk.text("words.state." + to)),
                proposal ->
                    // Its state may have changed since the row was made.
                    Life.step(proposal.state(), to) == Life.Step.IMPOSSIBLE
                        ? proposal
                        : Life.change(proposal, to, on, null, desk.sentences()),
                Occasion.STATE_CHANGE,
                () -> answer.complete(Optional.empty()),
                problem -> answer.complete(Optional.of(problem))));
    // A window that was closed answers no more; it called this off.
    for (long waited = 0; waited < ANSWER.toMillis(); waited += LOOK.toMillis()) {
      answer
          .copy()
          .completeOnTimeout(Optional.empty(), LOOK.toMillis(), TimeUnit.MILLISECONDS)
          .join();
      if (answer.isDone()) {
        return answer.join();
      }
      if (control.isCancelled()) {
        break;
      }
    }
    return Optional.of(Problem.of("list.state.noAnswer"));
  }

  private void run(String title, List<String> ids, Step step, Consumer<Result> done) {
    desk.jobs()
        .start(
            title,
            control -> all(ids, step, control),
            result -> {
              result.failed().stream().distinct().forEach(desk.notices()::tell);
              done.accept(result);
            },
            desk.notices()::tell);
  }

  private Result all(List<String> ids, Step step, JobControl control) throws ProblemException {
    Archive archive = desk.session().archive();
    var changed = new ArrayList<String>();
    var failed = new ArrayList<Problem>();
    for (String id : ids) {
      if (control.isCancelled()) {
        break;
      }
      try {
        step.run(archive, id);
        changed.add(id);
      } catch (ProblemException e) {
        failed.add(e.problem());
      }
      control.at(changed.size() + failed.size(), ids.size(), "");
    }
    return new Result(changed, failed);
  }

  private void tellBinned(Result done) {
    if (done.ids().isEmpty()) {
      return;
    }
    var undo = new Notice.Link(desk.text("list.binned.undo"), () -> takeFromBin(done.ids()));
    tell(Notice.done(desk.text("list.binned", done.ids().size()), undo));
  }

  private void tell(Notice notice) {
    desk.notices().tell(notice);
  }
}
