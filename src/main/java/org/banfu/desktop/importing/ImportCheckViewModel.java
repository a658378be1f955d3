package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.desktop.kit.Tasks;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.FileResult;
import org.banfu.work.ImportDecision;
import org.banfu.work.ImportItem;
import org.banfu.work.ImportPlan;
import org.banfu.work.ImportReport;
import org.banfu.work.ImportReview;
import org.banfu.work.OnDuplicate;
import org.banfu.work.RememberedColumns;
import org.jspecify.annotations.Nullable;

/// The course of an import on its page: reading the files, what a person corrects and decides,
/// saving. Properties change on the screen's thread; the work is done in the background.
final class ImportCheckViewModel {
  private final Desk desk;
  private final RememberedColumns columns;
  private final List<Path> given;
  private final Consumer<ImportPlan> looked;
  private final Consumer<ImportReport> done;
  private final ImportCheckRows all;
  private final ReadOnlyObjectWrapper<ImportCheckPhase> phase =
      new ReadOnlyObjectWrapper<>(ImportCheckPhase.LOOKING);
  private @Nullable RunningJob looking;
  private final Corrections corrections;
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
    this.all = new ImportCheckRows(desk);
    this.corrections = new Corrections(desk, this::review, all, this::isDeciding);
  }

  ReadOnlyObjectProperty<ImportCheckPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// What the files would bring, those first about which something is to be decided.
  ReadOnlyObjectProperty<List<ImportCheckRow>> rows() {
    return all.rows();
  }

  /// The files that cannot be read.
  List<FileResult> refused() {
    return all.refused();
  }

  /// What would be done now.
  ReadOnlyStringProperty summary() {
    return all.summary();
  }

  /// How many are in the archive already, or come twice.
  long known() {
    return all.known();
  }

  /// How many of them are there with equal content.
  long same() {
    return all.same();
  }

  /// What is told of all of them and not of each.
  String notes() {
    return all.notes();
  }

  /// About how many something is to be decided.
  long questions() {
    return all.questions();
  }

  /// Whether the archive has all of it with equal content.
  boolean isAllThere() {
    return all.isAllThere();
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

  void decide(ImportCheckRow row, OnDuplicate decision) {
    if (isDeciding()) {
      row.decide(decision);
      all.summarize();
    }
  }

  /// Goes on to the next choice of one.
  void decideNext(ImportCheckRow row) {
    if (isDeciding()) {
      row.decideNext();
      all.summarize();
    }
  }

  /// Decides the same about all that are there already and with which it can be done.
  void decideAll(OnDuplicate decision) {
    if (isDeciding()) {
      all.decideAll(decision);
    }
  }

  /// Looks after a pause whether the corrected proposal is in the archive.
  void corrected(ImportCheckRow row) {
    corrections.corrected(row);
  }

  /// What a person says of the columns of its ledgers.
  LedgerColumnsViewModel columnsOfLedgers() {
    return new LedgerColumnsViewModel(desk, columns, all, this::readLedgersAgain);
  }

  /// The texts from which the rows were read.
  OriginalViewModel originals() {
    return new OriginalViewModel(desk, item -> review().original(item));
  }

  /// The workbooks among the files.
  List<Path> ledgers() {
    return all.plan().ledgers();
  }

  /// Reads the workbooks once more; what was done about the other rows stays.
  ///
  /// @param before remembers what was said of their columns
  private void readLedgersAgain(Tasks.Work<?> before) {
    if (!isDeciding()) {
      return;
    }
    phase.set(ImportCheckPhase.READING_AGAIN);
    corrections.callOff();
    List<Path> files = ledgers();
    List<ImportItem> others = all.without(files).stream().map(ImportCheckRow::itemNow).toList();
    desk.jobs()
        .start(
            desk.text("importing.job"),
            control -> {
              before.run();
              return review().again(files, others, control::at, () -> false);
            },
            again -> {
              all.showAgain(files, again);
              phase.set(ImportCheckPhase.DECIDING);
            },
            this::failed);
  }

  /// Whether a person did something that leaving would throw away.
  boolean isBegun() {
    return isDeciding() && all.isBegun();
  }

  /// Whether anything would be saved.
  boolean hasWork() {
    return all.hasWork();
  }

  /// Saves what was decided.
  void importNow() {
    if (!isDeciding() || !hasWork()) {
      return;
    }
    phase.set(ImportCheckPhase.IMPORTING);
    Map<ImportItem, ImportDecision> decisions = all.decisions();
    ImportPlan decided = all.decided();
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
    corrections.callOff();
    if (looking != null) {
      looking.cancel();
    }
  }

  private boolean isDeciding() {
    return phase.get() == ImportCheckPhase.DECIDING;
  }

  private ImportReview review() throws ProblemException {
    return new ImportReview(desk.session().archive(), new Intake(columns.read()));
  }

  private void looked(ImportPlan found) {
    looking = null;
    if (isLeft) {
      return;
    }
    all.show(found);
    looked.accept(found);
    phase.set(ImportCheckPhase.DECIDING);
  }

  private void imported(ImportReport report) {
    phase.set(ImportCheckPhase.DONE);
    done.accept(report);
  }

  private void failed(Problem problem) {
    looking = null;
    // Also when nothing could be looked at: the page does not say for ever that it reads.
    phase.set(ImportCheckPhase.DECIDING);
    desk.notices().tell(problem);
  }
}
