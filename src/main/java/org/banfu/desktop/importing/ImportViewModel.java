package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Notice;
import org.banfu.intake.Intake;
import org.banfu.work.ImportJob;
import org.banfu.work.ImportReport;
import org.banfu.work.OnDuplicate;
import org.banfu.work.Outcome;

/// Imports files and folders behind the window: a job with progress, then a quiet notice with the
/// way to the report.
public final class ImportViewModel {
  private static final List<Outcome> TOLD =
      List.of(Outcome.ADDED, Outcome.REVISED, Outcome.KEPT, Outcome.SKIPPED, Outcome.REFUSED);

  private final Desk desk;
  private final Predicate<Path> isHandedOver;
  private final Consumer<List<Path>> handedOver;
  private final Consumer<String> open;

  /// @param isHandedOver whether another feature takes this file or folder, told by `handedOver`
  /// @param open brings an imported proposal into the editor
  public ImportViewModel(
      Desk desk,
      Predicate<Path> isHandedOver,
      Consumer<List<Path>> handedOver,
      Consumer<String> open) {
    this.desk = desk;
    this.isHandedOver = isHandedOver;
    this.handedOver = handedOver;
    this.open = open;
  }

  /// Asks for files, Ctrl+I.
  public Action filesAction() {
    return Action.named("import", desk.text("importing.files"))
        .icon(Icon.IMPORT)
        .keys("Shortcut+I")
        .runs(() -> take(desk.dialogs().files(desk.text("importing.choose"), kinds())));
  }

  /// Asks for a folder.
  public Action folderAction() {
    return Action.named("import-folder", desk.text("importing.folder"))
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
                handedOver.accept(List.copyOf(handed));
              }
              if (!others.isEmpty()) {
                importAll(others);
              }
            },
            desk.notices()::tell);
  }

  private void importAll(List<Path> paths) {
    List<Path> given = List.copyOf(paths);
    desk.jobs()
        .start(
            desk.text("importing.job"),
            control ->
                new ImportJob(desk.session().archive(), new Intake())
                    .run(given, Set.of(), OnDuplicate.SKIP, control::at, control::isCancelled),
            this::tell,
            desk.notices()::tell);
  }

  private void tell(ImportReport report) {
    if (report.files().isEmpty()) {
      desk.notices()
          .tell(
              Notice.note(
                  desk.text(report.cancelled() ? "importing.cancelled" : "importing.nothing")));
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
            desk.text("importing.kind.letters"), "*.docx", "*.txt", "*.json", "*.jsonl", "*.banfu"),
        Dialogs.FileKind.of(desk.text("importing.kind.all"), "*.*"));
  }
}
