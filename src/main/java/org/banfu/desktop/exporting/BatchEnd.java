package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;

/// Tells how an export of many ended, with the way to the folder and to the report.
final class BatchEnd {
  private final Desk desk;
  private final Consumer<String> open;

  /// @param open brings a proposal into the editor
  BatchEnd(Desk desk, Consumer<String> open) {
    this.desk = desk;
    this.open = open;
  }

  /// @param folder where it was to be written
  void tell(ExportReport report, Path folder) {
    String text =
        report.cancelled()
            ? desk.text("exporting.cancelled", report.written())
            : desk.text("exporting.all", report.written(), report.refused());
    var openFolder =
        new Notice.Link(
            desk.text("exporting.openFolder"),
            () ->
                desk.dialogs()
                    .openFolderOf(
                        report.results().stream()
                            .map(ExportResult::file)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(folder)));
    var showReport =
        new Notice.Link(
            desk.text("exporting.report"),
            () -> desk.pages().show(new ExportReportPage(desk, report, open)));
    boolean isClean = report.refused() == 0 && !report.cancelled();
    desk.notices()
        .tell(
            isClean
                ? Notice.done(text, openFolder, showReport)
                : Notice.note(text, openFolder, showReport));
  }
}
