package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.work.ExportReport;

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
    String text = new ExportWords(desk.messages()).count(report);
    var openFolder =
        new Notice.Link(
            desk.text("exporting.openFolder"),
            () ->
                desk.dialogs()
                    .openFolderOf(report.files().isEmpty() ? folder : report.files().getFirst()));
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
