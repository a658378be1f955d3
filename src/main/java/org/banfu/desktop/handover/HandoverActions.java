package org.banfu.desktop.handover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.HandoverFile;
import org.banfu.document.WholeFile;
import org.banfu.document.WholeFile.Existing;
import org.banfu.proposal.Problem;
import org.banfu.proposal.json.HandoverManifest;
import org.banfu.work.HandoverJob;
import org.banfu.work.HandoverReport;
import org.banfu.work.MergeJob;

/// 移交…… and 合并…: what menus, buttons and dropped files begin. On the screen's thread.
public final class HandoverActions {
  private final Desk desk;
  private final ObservableValue<List<ProposalRow>> chosen;
  private final Flush flush;
  private final Action handOver;
  private final Action mergeFiles;
  private final Action mergeFolder;

  /// Saves what was typed and is not saved yet, then runs on with what could not be saved.
  @FunctionalInterface
  public interface Flush {
    void then(Consumer<Optional<Problem>> next);
  }

  /// @param chosen the proposals that are handed over: the selected ones
  public HandoverActions(Desk desk, ObservableValue<List<ProposalRow>> chosen, Flush flush) {
    this.desk = desk;
    this.chosen = chosen;
    this.flush = flush;
    this.handOver =
        Action.named("hand-over", desk.text("handover.action"))
            .icon(Icon.HANDOVER)
            .when(Bindings.createBooleanBinding(() -> !rows().isEmpty(), chosen))
            .runs(() -> handOver(rows()));
    this.mergeFiles =
        Action.named("merge-files", desk.text("handover.mergeFiles"))
            .changes(desk)
            .icon(Icon.MERGE)
            .runs(this::askForFiles);
    this.mergeFolder =
        Action.named("merge-folder", desk.text("handover.mergeFolder"))
            .changes(desk)
            .icon(Icon.FOLDER)
            .runs(this::askForFolder);
  }

  /// 移交……: the chosen proposals into a `.banfu` file.
  public Action handOver() {
    return handOver;
  }

  /// 合并移交文件……: `.banfu` files or a backup.
  public Action mergeFiles() {
    return mergeFiles;
  }

  /// 合并另一档案……: the folder of another archive.
  public Action mergeFolder() {
    return mergeFolder;
  }

  /// Whether a file or folder is one that [#merge] takes, by its name and place: for what is
  /// dropped on the window.
  public static boolean canMerge(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(HandoverManifest.EXTENSION) || MergeJob.isArchive(path);
  }

  /// Opens the page that shows what these bring and asks what to do.
  public void merge(List<Path> sources) {
    if (sources.isEmpty()) {
      return;
    }
    var model = new MergeViewModel(desk, sources);
    // What was typed counts as it stands: the comparison must see it.
    flush.then(failure -> {
      failure.ifPresent(desk.notices()::tell);
      if (desk.pages().leave(MergePage.ID)) {
        desk.pages().show(new MergePage(desk, model));
        model.look();
      }
    });
  }

  private List<ProposalRow> rows() {
    List<ProposalRow> rows = chosen.getValue();
    return rows == null ? List.of() : rows;
  }

  /// Asks for a name and writes these proposals there.
  public void handOver(List<ProposalRow> rows) {
    Optional<Path> target =
        desk.dialogs()
            .newFile(
                desk.text("handover.title", rows.size()),
                HandoverFile.suggestedName(
                    rows.stream().map(HandoverActions::name).toList(), LocalDate.now(desk.clock())),
                List.of(handoverFiles()));
    target.ifPresent(file ->
        flush.then(failure -> {
          if (failure.isPresent()) {
            desk.notices().tell(failure.get());
          } else {
            write(rows, file);
          }
        }));
  }

  private void write(List<ProposalRow> rows, Path file) {
    // The chooser asked about the file that the person named; with another ending it is another.
    boolean complete =
        file.toString().toLowerCase(Locale.ROOT).endsWith(HandoverManifest.EXTENSION);
    Path target =
        complete ? file : file.resolveSibling(file.getFileName() + HandoverManifest.EXTENSION);
    Existing existing = complete ? Existing.REPLACE_OR_NUMBER : Existing.NUMBER;
    desk.jobs()
        .start(
            desk.text("handover.job", rows.size()),
            control ->
                new HandoverJob(desk.session().view())
                    .run(rows, target, existing, control::at, control::isCancelled),
            report -> {
              report
                  .file()
                  .flatMap(written -> WholeFile.heldOpen(target, existing, written))
                  .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
              told(report);
            },
            desk.notices()::tell);
  }

  private void told(HandoverReport report) {
    report
        .file()
        .ifPresentOrElse(
            file ->
                desk.notices()
                    .tell(
                        Notice.done(
                            desk.text(
                                "handover.done",
                                report.proposals(),
                                report.attachments(),
                                file.getFileName()),
                            new Notice.Link(
                                desk.text("handover.showFolder"),
                                () -> desk.dialogs().openFolderOf(file)))),
            () -> desk.notices().tell(Notice.note(desk.text("handover.cancelled"))));
  }

  private void askForFiles() {
    merge(
        desk.dialogs()
            .files(
                desk.text("handover.mergeFiles.title"),
                List.of(handoverFiles(), FileKind.of(desk.text("handover.kind.backup"), "*.zip"))));
  }

  private void askForFolder() {
    desk.dialogs()
        .folder(desk.text("handover.mergeFolder.title"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> merge(List.of(folder)));
  }

  private FileKind handoverFiles() {
    return FileKind.of(desk.text("handover.kind"), "*" + HandoverManifest.EXTENSION);
  }

  /// As the letters' files are named: 第20230477号.
  private static String name(ProposalRow row) {
    String number = row.number();
    return number == null || number.isBlank() ? row.title() : "第" + number.strip() + "号";
  }
}
