package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.WholeFile;
import org.banfu.document.WholeFile.Existing;
import org.banfu.work.ExportReport;
import org.banfu.work.LedgerJob;
import org.banfu.work.LedgerReport;
import org.banfu.work.ledger.Ledger;
import org.banfu.work.ledger.LedgerColumn;
import org.banfu.work.ledger.LedgerColumns;

/// The columns of the ledger, chosen and ordered by the clerk and remembered; writing it. On the
/// screen's thread.
final class LedgerViewModel {
  private static final String REMEMBERED = "ledger.columns";
  private static final String EXTENSION = ".xlsx";

  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;
  private final ObservableList<LedgerColumn> order = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Set<LedgerColumn>> chosen =
      new ReadOnlyObjectWrapper<>(Set.of());

  LedgerViewModel(Desk desk, Editings editings, SettingsModel settings) {
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
    List<LedgerColumn> remembered =
        settings.get().remembered(REMEMBERED).map(LedgerColumns::remembered).orElse(List.of());
    show(remembered.isEmpty() ? LedgerColumn.STANDARD : remembered);
  }

  private void show(List<LedgerColumn> columns) {
    order.setAll(columns);
    Arrays.stream(LedgerColumn.values())
        .filter(column -> !columns.contains(column))
        .forEach(order::add);
    chosen.set(Set.copyOf(columns));
  }

  /// All columns in the order in which they would stand.
  ObservableList<LedgerColumn> order() {
    return order;
  }

  /// Those that are in the ledger.
  ReadOnlyObjectProperty<Set<LedgerColumn>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// The columns of the ledger in their order.
  List<LedgerColumn> columns() {
    return order.stream().filter(chosen.get()::contains).toList();
  }

  void choose(LedgerColumn column, boolean is) {
    Set<LedgerColumn> next = EnumSet.noneOf(LedgerColumn.class);
    next.addAll(chosen.get());
    if (is ? next.add(column) : next.remove(column)) {
      chosen.set(Set.copyOf(next));
      remember();
    }
  }

  /// Brings a column to another place; nothing where there is none.
  void move(LedgerColumn column, int to) {
    int from = order.indexOf(column);
    if (to >= 0 && to < order.size() && to != from) {
      order.remove(from);
      order.add(to, column);
      remember();
    }
  }

  /// The columns as they were at first.
  void standard() {
    show(LedgerColumn.STANDARD);
    remember();
  }

  private void remember() {
    settings.remember(REMEMBERED, LedgerColumns.text(columns()));
  }

  /// Asks where to, and writes; whether it began.
  boolean export(List<ProposalRow> rows) {
    List<LedgerColumn> columns = columns();
    var file =
        desk.dialogs()
            .newFile(
                desk.text("exporting.ledgerTitle"),
                Ledger.fileName(desk.messages(), rows),
                List.of(FileKind.of(desk.text("exporting.workbook"), "*" + EXTENSION)));
    file.ifPresent(target ->
        editings.flush(
            rows.stream().map(ProposalRow::id).toList(),
            failure ->
                failure.ifPresentOrElse(desk.notices()::tell, () -> start(rows, columns, target))));
    return file.isPresent();
  }

  private void start(List<ProposalRow> rows, List<LedgerColumn> columns, Path target) {
    boolean isNamed = target.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    Path wanted = isNamed ? target : Path.of(target + EXTENSION);
    // The chooser asked about the name that was typed, and no other.
    Existing existing = isNamed ? Existing.REPLACE_OR_NUMBER : Existing.NUMBER;
    desk.jobs()
        .start(
            desk.text("exporting.ledgerJob", rows.size()),
            control ->
                new LedgerJob(desk.session().view(), desk.messages(), desk.clock())
                    .run(rows, columns, wanted, existing, control::at, control::isCancelled),
            report -> {
              report
                  .file()
                  .flatMap(file -> WholeFile.heldOpen(wanted, existing, file))
                  .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
              tell(report);
            },
            desk.notices()::tell);
  }

  private void tell(LedgerReport report) {
    if (report.file().isEmpty()) {
      desk.notices().tell(Notice.note(desk.text("exporting.ledgerCancelled")));
      return;
    }
    Path file = report.file().get();
    var open = new Notice.Link(desk.text("exporting.open"), () -> desk.dialogs().open(file));
    var folder =
        new Notice.Link(desk.text("exporting.openFolder"), () -> desk.dialogs().openFolderOf(file));
    String name = String.valueOf(file.getFileName());
    if (report.refused().isEmpty()) {
      String said = desk.text("exporting.ledgerDone", report.written(), name);
      desk.notices().tell(Notice.done(said, open, folder));
    } else {
      var missing = new ExportReport(List.copyOf(report.refused()));
      var look =
          new Notice.Link(
              desk.text("exporting.report"),
              () -> desk.pages().show(new ExportReportPage(desk, missing, editings::open)));
      String said =
          desk.text("exporting.ledgerMissing", report.written(), name, report.refused().size());
      desk.notices().tell(Notice.note(said, look, open, folder));
    }
    desk.dialogs().open(file);
  }
}
