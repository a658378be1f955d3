package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.desktop.kit.Tasks;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.FileResult;
import org.banfu.work.ImportDecision;
import org.banfu.work.ImportItem;
import org.banfu.work.ImportPlan;
import org.banfu.work.ImportReport;
import org.banfu.work.ImportReview;
import org.banfu.work.OnDuplicate;
import org.banfu.work.RememberedColumns;
import org.jspecify.annotations.Nullable;

/// What the page of an import shows: reading the files, what a person corrects and decides, saving.
/// Properties change on the screen's thread; the work is done in the background.
final class ImportCheckViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Desk desk;
  private final RememberedColumns columns;
  private final List<Path> given;
  private final Consumer<ImportPlan> looked;
  private final Consumer<ImportReport> done;
  private final ReadOnlyObjectWrapper<ImportCheckPhase> phase =
      new ReadOnlyObjectWrapper<>(ImportCheckPhase.LOOKING);
  private final ReadOnlyObjectWrapper<List<ImportCheckRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private ImportPlan plan = new ImportPlan(List.of(), List.of(), List.of(), List.of(), false);
  private @Nullable RunningJob looking;
  private Runnable callOffLook = () -> {};
  private boolean isLeft;

  /// @param looked told when all files were read; before the page shows them
  /// @param done told what became of them
  ImportCheckViewModel(
      Desk desk,
      RememberedColumns columns,
      List<Path> given,
      Consumer<ImportPlan> looked,
      Consumer<ImportReport> done) {
    this.desk = desk;
    this.columns = columns;
    this.given = List.copyOf(given);
    this.looked = looked;
    this.done = done;
  }

  ReadOnlyObjectProperty<ImportCheckPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// What the files would bring, those first about which something is to be decided.
  ReadOnlyObjectProperty<List<ImportCheckRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /// The files that cannot be read.
  List<FileResult> refused() {
    return plan.refused();
  }

  /// What would be done now.
  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /// Reads the files; saves nothing.
  void look() {
    looking =
        desk.jobs()
            .start(
                desk.text("importing.job"),
                control -> review().plan(given, control::at, control::isCancelled),
                this::looked,
                this::failed);
  }

  /// How many are in the archive already.
  long questions() {
    return rows.get().stream().filter(row -> row.itemNow().isQuestion()).count();
  }

  void decide(ImportCheckRow row, OnDuplicate decision) {
    if (phase.get() == ImportCheckPhase.DECIDING) {
      row.decide(decision);
      summarize();
    }
  }

  /// Goes on to the next choice of one.
  void decideNext(ImportCheckRow row) {
    if (phase.get() == ImportCheckPhase.DECIDING) {
      row.decideNext();
      summarize();
    }
  }

  /// Decides the same about all that are there already and with which it can be done.
  void decideAll(OnDuplicate decision) {
    if (phase.get() == ImportCheckPhase.DECIDING) {
      rows.get().stream()
          .filter(row -> row.itemNow().isQuestion())
          .forEach(row -> row.decide(decision));
      summarize();
    }
  }

  /// Looks after a pause whether the corrected proposal is in the archive.
  void corrected(ImportCheckRow row) {
    callOffLook.run();
    if (!row.proposal().equals(row.itemNow().proposal())) {
      callOffLook = desk.tasks().after(PAUSE, () -> lookAgain(row));
    }
  }

  private void lookAgain(ImportCheckRow row) {
    Proposal proposal = row.proposal();
    ImportItem asked = row.itemNow().withProposal(proposal);
    desk.tasks()
        .run(
            () -> review().look(asked),
            now -> {
              // What was typed meanwhile asks again.
              if (row.proposal().equals(proposal) && phase.get() == ImportCheckPhase.DECIDING) {
                row.stands(now);
                summarize();
              }
            },
            desk.notices()::tell);
  }

  /// What a person says of the columns of its ledgers.
  LedgerColumnsViewModel columnsOfLedgers() {
    return new LedgerColumnsViewModel(desk, columns, this);
  }

  /// The workbooks among the files.
  List<Path> ledgers() {
    return plan.ledgers();
  }

  /// Whether a workbook was refused because its columns are not understood.
  boolean isUnknownLedger(Path file) {
    return plan.refused().stream()
        .anyMatch(one -> one.file().equals(file) && ImportPlan.isUnknownLedger(one));
  }

  /// Whether a person did something about a row of a workbook.
  boolean areLedgersBegun() {
    List<Path> files = ledgers();
    return rows.get().stream()
        .anyMatch(row -> row.isBegun() && files.contains(row.itemNow().file()));
  }

  /// Reads the workbooks once more; what was done about the other rows stays.
  ///
  /// @param before remembers what was said of their columns
  void readLedgersAgain(Tasks.Work<?> before) {
    if (phase.get() != ImportCheckPhase.DECIDING) {
      return;
    }
    phase.set(ImportCheckPhase.READING_AGAIN);
    callOffLook.run();
    List<Path> files = ledgers();
    List<ImportCheckRow> others =
        rows.get().stream().filter(row -> !files.contains(row.itemNow().file())).toList();
    List<ImportItem> items = others.stream().map(ImportCheckRow::itemNow).toList();
    desk.jobs()
        .start(
            desk.text("importing.job"),
            control -> {
              before.run();
              return review().again(files, items, control::at, () -> false);
            },
            again -> readAgain(plan.with(files, again), others, again.items()),
            this::failed);
  }

  private void readAgain(ImportPlan next, List<ImportCheckRow> others, List<ImportItem> again) {
    plan = next;
    rows.set(
        Stream.concat(
                others.stream(), again.stream().map(item -> new ImportCheckRow(item, desk.clock())))
            .sorted(ImportCheckRow.BY_NEED)
            .toList());
    summarize();
    phase.set(ImportCheckPhase.DECIDING);
  }

  /// Whether a person did something that leaving would throw away.
  boolean isBegun() {
    return phase.get() == ImportCheckPhase.DECIDING
        && rows.get().stream().anyMatch(ImportCheckRow::isBegun);
  }

  /// Whether anything would be saved.
  boolean hasWork() {
    return !plan.lines().isEmpty()
        || rows.get().stream().anyMatch(row -> row.decision().get() != OnDuplicate.SKIP);
  }

  /// Saves what was decided.
  void importNow() {
    if (phase.get() != ImportCheckPhase.DECIDING || !hasWork()) {
      return;
    }
    phase.set(ImportCheckPhase.IMPORTING);
    // As the person sees them now: a correction of the last moment counts.
    var decisions = new IdentityHashMap<ImportItem, ImportDecision>();
    rows.get().forEach(row -> decisions.put(row.itemNow(), row.decided()));
    var decided =
        new ImportPlan(
            rows.get().stream().map(ImportCheckRow::itemNow).toList(),
            plan.refused(),
            plan.lines(),
            plan.handedOver(),
            false);
    desk.jobs()
        .start(
            desk.text("importing.job"),
            control -> review().run(decided, decisions::get, control::at, control::isCancelled),
            this::imported,
            this::failed);
  }

  /// The page is left: reading ends, saving goes on.
  void leave() {
    isLeft = true;
    callOffLook.run();
    if (looking != null) {
      looking.cancel();
    }
  }

  private ImportReview review() throws ProblemException {
    return new ImportReview(desk.session().archive(), new Intake(columns.read()));
  }

  private void looked(ImportPlan found) {
    looking = null;
    if (isLeft) {
      return;
    }
    plan = found;
    rows.set(
        found.items().stream()
            .map(item -> new ImportCheckRow(item, desk.clock()))
            .sorted(ImportCheckRow.BY_NEED)
            .toList());
    summarize();
    looked.accept(found);
    phase.set(ImportCheckPhase.DECIDING);
  }

  private void imported(ImportReport report) {
    phase.set(ImportCheckPhase.DONE);
    done.accept(report);
  }

  private void failed(Problem problem) {
    looking = null;
    if (phase.get() != ImportCheckPhase.LOOKING) {
      phase.set(ImportCheckPhase.DECIDING);
    }
    desk.notices().tell(problem);
  }

  private void summarize() {
    long added =
        rows.get().stream()
            .filter(row -> row.decision().get() == OnDuplicate.KEEP)
            .filter(row -> row.itemNow().standing() == ImportItem.Standing.NEW)
            .count();
    var parts = new ArrayList<String>();
    part(parts, "importing.review.added", added);
    part(parts, "importing.review.revised", count(OnDuplicate.REVISE));
    part(parts, "importing.review.kept", count(OnDuplicate.KEEP) - added);
    part(parts, "importing.review.left", count(OnDuplicate.SKIP));
    part(parts, "importing.review.lines", plan.lines().size());
    part(parts, "importing.review.unread", plan.refused().size());
    summary.set(String.join(desk.text("importing.comma"), parts));
  }

  private void part(List<String> parts, String code, long count) {
    if (count > 0) {
      parts.add(desk.text(code, count));
    }
  }

  private long count(OnDuplicate decision) {
    return rows.get().stream().filter(row -> row.decision().get() == decision).count();
  }
}
