package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Notice;
import org.banfu.work.ImportPlan;
import org.banfu.work.ImportReport;
import org.banfu.work.Outcome;
import org.banfu.work.RememberedColumns;

/// Imports files and folders: read behind the window, looked at on a page, saved, and told by a
/// quiet notice with the way to the report.
public final class ImportViewModel {
  private static final List<Outcome> TOLD =
      List.of(Outcome.ADDED, Outcome.REVISED, Outcome.KEPT, Outcome.SKIPPED, Outcome.REFUSED);

  private final Desk desk;
  private final Predicate<Path> isHandedOver;
  private final Consumer<List<Path>> merge;
  private final Consumer<String> open;
  private final KnownNames names;
  private final RememberedColumns columns;
  private List<Path> handedOver = List.of();

  /// @param columns what is known of the heads of ledgers
  /// @param isHandedOver whether another feature takes this file or folder, told by `merge`
  /// @param open brings an imported proposal into the editor
  public ImportViewModel(
      Desk desk,
      KnownNames names,
      RememberedColumns columns,
      Predicate<Path> isHandedOver,
      Consumer<List<Path>> merge,
      Consumer<String> open) {
    this.desk = desk;
    this.names = names;
    this.columns = columns;
    this.isHandedOver = isHandedOver;
    this.merge = merge;
    this.open = open;
  }

  /// Asks for files, Ctrl+I.
  public Action filesAction() {
    return Action.named("import", desk.text("importing.files"))
        .icon(Icon.IMPORT)
        .keys("Shortcut+I")
        .changes(desk)
        .runs(() -> take(desk.dialogs().files(desk.text("importing.choose"), kinds())));
  }

  /// Asks for a folder.
  public Action folderAction() {
    return Action.named("import-folder", desk.text("importing.folder"))
        .changes(desk)
        .icon(Icon.FOLDER)
        .runs(() ->
            desk.dialogs()
                .folder(desk.text("importing.chooseFolder"))
                .ifPresent(folder -> take(List.of(folder))));
  }

  /// Takes what was chosen or dropped.
  public void take(List<Path> paths) {
    // Looks into folders, perhaps of a share that is slow.
    desk.tasks()
        .run(
            () -> paths.stream().collect(Collectors.partitioningBy(isHandedOver)),
            parts -> {
              List<Path> handed = parts.getOrDefault(true, List.of());
              List<Path> others = parts.getOrDefault(false, List.of());
              if (!handed.isEmpty()) {
                merge.accept(List.copyOf(handed));
              }
              if (!others.isEmpty()) {
                review(List.copyOf(others));
              }
            },
            desk.notices()::tell);
  }

  /// Shows what they would bring before anything is saved.
  private void review(List<Path> paths) {
    if (!desk.pages().leave(ImportCheckPage.ID)) {
      return; // the person goes on with the import that was begun
    }
    var model = new ImportCheckViewModel(desk, columns, paths, this::looked, this::imported);
    desk.pages().show(new ImportCheckPage(desk, names, model));
    model.look();
  }

  /// Where there is nothing to decide, there is no page.
  private void looked(ImportPlan plan) {
    handedOver = plan.cancelled() ? List.of() : plan.handedOver();
    boolean isEmpty = plan.items().isEmpty() && plan.lines().isEmpty() && plan.ledgers().isEmpty();
    if (isEmpty || plan.cancelled()) {
      desk.pages().leave(ImportCheckPage.ID);
      tell(new ImportReport(plan.cancelled() ? List.of() : plan.refused(), plan.cancelled()));
    }
    if (isEmpty) {
      mergeRest();
    }
  }

  private void imported(ImportReport report) {
    boolean isSeen = desk.pages().current().get() instanceof ImportCheckPage;
    if (isSeen) {
      desk.pages().leave(ImportCheckPage.ID);
      show(report);
    }
    tell(report);
    mergeRest();
  }

  private void mergeRest() {
    List<Path> rest = handedOver;
    handedOver = List.of();
    if (!rest.isEmpty()) {
      merge.accept(rest);
    }
  }

  private void tell(ImportReport report) {
    if (report.files().isEmpty()) {
      if (report.cancelled() || handedOver.isEmpty()) {
        desk.notices()
            .tell(
                Notice.note(
                    desk.text(report.cancelled() ? "importing.cancelled" : "importing.nothing")));
      }
      return;
    }
    var counted =
        TOLD.stream()
            .filter(outcome -> report.count(outcome) > 0)
            .map(outcome -> desk.text("importing.count." + outcome, report.count(outcome)))
            .toList();
    String said = String.join(desk.text("importing.comma"), counted);
    var look = new Notice.Link(desk.text("importing.look"), () -> show(report));
    desk.notices()
        .tell(
            report.count(Outcome.REFUSED) > 0 || report.cancelled()
                ? Notice.note(
                    desk.text(report.cancelled() ? "importing.stopped" : "importing.done", said),
                    look)
                : Notice.done(desk.text("importing.done", said), look));
  }

  private void show(ImportReport report) {
    desk.pages().show(new ImportReportPage(desk, report, open));
  }

  private List<Dialogs.FileKind> kinds() {
    return List.of(
        Dialogs.FileKind.of(
            desk.text("importing.kind.letters"),
            "*.docx",
            "*.doc",
            "*.wps",
            "*.txt",
            "*.xlsx",
            "*.json",
            "*.jsonl",
            "*.banfu"),
        Dialogs.FileKind.of(desk.text("importing.kind.all"), "*.*"));
  }
}
