package org.banfu.desktop.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.FileResult;
import org.banfu.work.ImportReport;
import org.banfu.work.MergeItem;
import org.banfu.work.MergeJob;
import org.banfu.work.MergePlan;
import org.banfu.work.OnDuplicate;
import org.banfu.work.Outcome;
import org.jspecify.annotations.Nullable;

/// What the merge page shows: looking at the sources, the decisions, the merging, the result.
/// Properties change on the screen's thread; the work is done in the background.
final class MergeViewModel {
  private final Desk desk;
  private final List<Path> sources;
  private final ReadOnlyObjectWrapper<MergePhase> phase =
      new ReadOnlyObjectWrapper<>(MergePhase.LOOKING);
  private final ReadOnlyObjectWrapper<List<MergeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> told = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private MergePlan plan = new MergePlan(List.of(), List.of(), List.of(), false);
  private @Nullable RunningJob looking;
  private boolean left;
  private boolean isDecided;

  MergeViewModel(Desk desk, List<Path> sources) {
    this.desk = desk;
    this.sources = List.copyOf(sources);
  }

  ReadOnlyObjectProperty<MergePhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// What the sources offer, those first about which something is to be decided.
  ReadOnlyObjectProperty<List<MergeRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /// What went wrong or is to be noted, a sentence each.
  ReadOnlyObjectProperty<List<String>> told() {
    return told.getReadOnlyProperty();
  }

  /// What would be done now; afterwards what was.
  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /// Where it all comes from.
  String from() {
    String first = String.valueOf(sources.getFirst().getFileName());
    return sources.size() == 1 ? first : desk.text("handover.merge.from", first, sources.size());
  }

  /// Looks at the sources; changes nothing.
  void look() {
    phase.set(MergePhase.LOOKING);
    looking =
        desk.jobs()
            .start(
                desk.text("handover.merge.looking", from()),
                control -> job().plan(sources, control::at, control::isCancelled),
                this::looked,
                this::failed);
  }

  private MergeJob job() throws ProblemException {
    return new MergeJob(desk.session().archive(), new Intake(), desk.clock());
  }

  private void looked(MergePlan found) {
    looking = null;
    if (left) {
      return;
    }
    if (found.cancelled()) {
      desk.pages().leave(MergePage.ID);
      return;
    }
    plan = found;
    rows.set(found.items().stream().map(MergeRow::new).sorted(MergeRow.BY_NEED).toList());
    told.set(sentences(found.notes(), found.refused()));
    phase.set(MergePhase.DECIDING);
    summarize();
  }

  /// How many a person has to decide about.
  long questions() {
    return rows.get().stream().filter(row -> row.item().isQuestion()).count();
  }

  /// Decides about one.
  void decide(MergeRow row, OnDuplicate decision) {
    if (phase.get() == MergePhase.DECIDING) {
      row.decide(decision);
      isDecided = true;
      summarize();
    }
  }

  /// Goes on to the next choice of one.
  void decideNext(MergeRow row) {
    if (phase.get() == MergePhase.DECIDING) {
      row.decideNext();
      isDecided = true;
      summarize();
    }
  }

  /// Decides the same about all that are here already and with which it can be done.
  void decideAll(OnDuplicate decision) {
    if (phase.get() == MergePhase.DECIDING) {
      rows.get().stream()
          .filter(row -> row.item().isQuestion())
          .forEach(row -> row.decide(decision));
      isDecided = true;
      summarize();
    }
  }

  /// Whether a person decided about something that is not merged yet.
  boolean isDecided() {
    return isDecided && phase.get() == MergePhase.DECIDING;
  }

  /// Whether anything would change.
  boolean hasWork() {
    return rows.get().stream().anyMatch(row -> row.decision().get() != OnDuplicate.SKIP);
  }

  /// Does what was decided.
  void merge() {
    if (phase.get() != MergePhase.DECIDING || !hasWork()) {
      return;
    }
    phase.set(MergePhase.MERGING);
    Map<MergeItem, OnDuplicate> decisions = new HashMap<>();
    rows.get().forEach(row -> decisions.put(row.item(), row.decision().get()));
    desk.jobs()
        .start(
            desk.text("handover.merge.job", from()),
            control ->
                job()
                    .run(
                        plan,
                        item -> decisions.getOrDefault(item, OnDuplicate.SKIP),
                        control::at,
                        control::isCancelled),
            this::merged,
            this::failed);
  }

  private void merged(ImportReport report) {
    String result =
        desk.text(
            report.cancelled() ? "handover.merge.stopped" : "handover.merge.done",
            report.count(Outcome.ADDED),
            report.count(Outcome.REVISED),
            report.count(Outcome.KEPT),
            report.count(Outcome.SKIPPED),
            report.count(Outcome.REFUSED));
    if (!left) {
      phase.set(MergePhase.DONE);
      summary.set(result);
      told.set(
          sentences(
              plan.notes(),
              report.files().stream().filter(one -> one.outcome() == Outcome.REFUSED).toList()));
    }
    desk.notices()
        .tell(
            report.cancelled() || report.count(Outcome.REFUSED) > 0
                ? Notice.note(result)
                : Notice.done(result));
  }

  private void failed(Problem problem) {
    looking = null;
    if (left) {
      desk.notices().tell(problem);
      return;
    }
    told.set(List.of(desk.messages().text(problem)));
    summary.set("");
    phase.set(MergePhase.DONE);
  }

  /// The page is left: looking ends, merging goes on.
  void leave() {
    left = true;
    if (looking != null) {
      looking.cancel();
    }
  }

  private void summarize() {
    int same = plan.count(MergeItem.Standing.SAME);
    long added =
        rows.get().stream()
            .filter(row -> row.item().standing() == MergeItem.Standing.NEW)
            .filter(row -> row.decision().get() != OnDuplicate.SKIP)
            .count();
    summary.set(
        desk.text(
            "handover.merge.summary",
            added,
            decided(OnDuplicate.REVISE),
            decided(OnDuplicate.KEEP) - added,
            decided(OnDuplicate.SKIP) - same,
            same));
  }

  private long decided(OnDuplicate decision) {
    return rows.get().stream().filter(row -> row.decision().get() == decision).count();
  }

  private List<String> sentences(List<Problem> notes, List<FileResult> refused) {
    var all = new ArrayList<String>();
    notes.forEach(note -> all.add(desk.messages().text(note)));
    for (FileResult one : refused) {
      Problem reason = one.reason();
      if (reason != null) {
        String name =
            one.number() == null ? String.valueOf(one.file().getFileName()) : one.number();
        all.add(desk.text("handover.merge.refused", name, desk.messages().text(reason)));
      }
    }
    return List.copyOf(all);
  }
}
