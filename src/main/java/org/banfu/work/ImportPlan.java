package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;

/// What an import would bring, before anything is saved.
///
/// @param refused the files that cannot be read, with the reason
/// @param lines `.jsonl` files, which may be too long to be looked at: they are read when the rest
///   is saved, and what the archive has already is skipped
/// @param handedOver `.banfu` files among them: merging asks other questions
/// @param cancelled whether looking was stopped before the end
public record ImportPlan(
    List<ImportItem> items,
    List<FileResult> refused,
    List<Path> lines,
    List<Path> handedOver,
    boolean cancelled) {

  public ImportPlan {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
    lines = List.copyOf(lines);
    handedOver = List.copyOf(handedOver);
  }

  /// What is told of all that would be new or changed and not of each.
  public List<Problem> notes() {
    return OnceTold.of(
        items.stream()
            .filter(item -> item.standing() != ImportItem.Standing.SAME)
            .map(ImportItem::doubts)
            .toList());
  }

  /// The workbooks in it, whose columns may be taken for others; also those whose heads are not
  /// understood yet.
  public List<Path> ledgers() {
    return Stream.concat(
            items.stream().map(ImportItem::file),
            refused.stream().filter(ImportPlan::isUnknownLedger).map(FileResult::file))
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
        .distinct()
        .toList();
  }

  /// Whether a workbook was refused because its columns are not understood.
  public static boolean isUnknownLedger(FileResult result) {
    Problem reason = result.reason();
    return reason != null
        && (reason.code().equals("intake.no-ledger") || reason.code().equals("intake.no-rows"));
  }

  /// With these files read once more.
  public ImportPlan with(List<Path> files, ImportPlan again) {
    var nextItems = new ArrayList<ImportItem>();
    var nextRefused = new ArrayList<FileResult>();
    items.stream().filter(one -> !files.contains(one.file())).forEach(nextItems::add);
    refused.stream().filter(one -> !files.contains(one.file())).forEach(nextRefused::add);
    nextItems.addAll(again.items);
    nextRefused.addAll(again.refused);
    return new ImportPlan(nextItems, nextRefused, lines, handedOver, cancelled);
  }

  /// How many stand so.
  public int count(ImportItem.Standing standing) {
    return (int) items.stream().filter(item -> item.standing() == standing).count();
  }
}
