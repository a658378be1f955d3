package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.FileResult;
import org.banfu.work.ImportDecision;
import org.banfu.work.ImportItem;
import org.banfu.work.ImportPlan;
import org.banfu.work.OnDuplicate;

/// What the files of an import would bring, row by row, with what is decided about each and what
/// all of it would do.
final class ImportCheckRows {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<ImportCheckRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private ImportPlan plan = new ImportPlan(List.of(), List.of(), List.of(), List.of(), false);

  ImportCheckRows(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<List<ImportCheckRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  ImportPlan plan() {
    return plan;
  }

  /// Shows what was read, those first about which something is to be decided.
  void show(ImportPlan found) {
    show(found, List.of(), found.items());
  }

  /// Shows what was read of some files once more; the rows of the others stay.
  void showAgain(List<Path> files, ImportPlan again) {
    show(plan.with(files, again), without(files), again.items());
  }

  /// The rows of the other files.
  List<ImportCheckRow> without(List<Path> files) {
    return rows.get().stream().filter(row -> !files.contains(row.itemNow().file())).toList();
  }

  /// The items as they stand now, in the order of the files.
  List<ImportItem> items() {
    List<ImportItem> now = rows.get().stream().map(ImportCheckRow::itemNow).toList();
    Map<Object, Integer> places = new HashMap<>();
    plan.items().forEach(item -> places.put(place(item), places.size()));
    return now.stream()
        .sorted(Comparator.comparing(item -> places.getOrDefault(place(item), places.size())))
        .toList();
  }

  /// Takes over how items stand after one of them was corrected.
  ///
  /// @param asked the items that were looked at; one that stands otherwise by now is left alone
  void stand(List<ImportItem> asked, List<ImportItem> now) {
    Map<Object, ImportCheckRow> byPlace = new HashMap<>();
    rows.get().forEach(row -> byPlace.put(place(row.itemNow()), row));
    for (int i = 0; i < now.size(); i++) {
      ImportCheckRow row = byPlace.get(place(now.get(i)));
      if (row != null && row.itemNow().equals(asked.get(i)) && !now.get(i).equals(asked.get(i))) {
        row.stands(now.get(i));
      }
    }
    summarize();
  }

  private static Object place(ImportItem item) {
    return Map.entry(item.file(), item.index());
  }

  /// What a person decided, as it is now: a correction of the last moment counts.
  Map<ImportItem, ImportDecision> decisions() {
    var decisions = new IdentityHashMap<ImportItem, ImportDecision>();
    rows.get().forEach(row -> decisions.put(row.itemNow(), row.decided()));
    return decisions;
  }

  /// The plan whose items the decisions are about.
  ImportPlan decided() {
    return new ImportPlan(
        rows.get().stream().map(ImportCheckRow::itemNow).toList(),
        plan.refused(),
        plan.lines(),
        plan.handedOver(),
        false);
  }

  /// How many are in the archive already, or come twice.
  long known() {
    return rows.get().stream().filter(row -> !row.itemNow().standing().isNew()).count();
  }

  /// How many of them are there with equal content.
  long same() {
    return rows.get().stream()
        .filter(row -> row.itemNow().standing() == ImportItem.Standing.SAME)
        .count();
  }

  /// What is told of all of them and not of each: a sentence a line.
  String notes() {
    return plan.notes().stream().map(desk.messages()::text).collect(Collectors.joining("\n"));
  }

  /// About how many something is to be decided.
  long questions() {
    return rows.get().stream().filter(row -> row.itemNow().isQuestion()).count();
  }

  /// Whether the archive has all of it with equal content.
  boolean isAllThere() {
    return plan.lines().isEmpty()
        && !rows.get().isEmpty()
        && rows.get().stream()
            .allMatch(row -> row.itemNow().standing() == ImportItem.Standing.SAME);
  }

  void decideAll(OnDuplicate decision) {
    rows.get().stream()
        .filter(row -> row.itemNow().isQuestion())
        .forEach(row -> row.decide(decision));
    summarize();
  }

  /// Whether a person did something about any.
  boolean isBegun() {
    return rows.get().stream().anyMatch(ImportCheckRow::isBegun);
  }

  /// Whether a person did something about a row of a workbook.
  boolean areLedgersBegun() {
    List<Path> files = plan.ledgers();
    return rows.get().stream()
        .anyMatch(row -> row.isBegun() && files.contains(row.itemNow().file()));
  }

  /// Whether a workbook was refused because its columns are not understood.
  boolean isUnknownLedger(Path file) {
    return plan.refused().stream()
        .anyMatch(one -> one.file().equals(file) && ImportPlan.isUnknownLedger(one));
  }

  /// The files that cannot be read.
  List<FileResult> refused() {
    return plan.refused();
  }

  /// Whether anything would be saved.
  boolean hasWork() {
    return !plan.lines().isEmpty()
        || rows.get().stream().anyMatch(row -> row.decision().get() != OnDuplicate.SKIP);
  }

  /// Says once more what would be done.
  void summarize() {
    long added =
        rows.get().stream()
            .filter(row -> row.decision().get() == OnDuplicate.KEEP)
            .filter(row -> row.itemNow().standing().isNew())
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

  private void show(ImportPlan next, List<ImportCheckRow> kept, List<ImportItem> added) {
    plan = next;
    rows.set(
        Stream.concat(
                kept.stream(), added.stream().map(item -> new ImportCheckRow(item, desk.clock())))
            .sorted(ImportCheckRow.BY_NEED)
            .toList());
    summarize();
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
