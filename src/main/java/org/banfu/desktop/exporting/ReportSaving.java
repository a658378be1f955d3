package org.banfu.desktop.exporting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.WholeFile;
import org.banfu.work.ExportReport;
import org.banfu.work.ReportJson;

/// Saves the report of an export where the person says, in the form of `--report`.
final class ReportSaving {
  private static final String EXTENSION = ".json";

  private final Desk desk;

  ReportSaving(Desk desk) {
    this.desk = desk;
  }

  void save(ExportReport report) {
    desk.dialogs()
        .newFile(
            desk.text("exporting.reportTitle"),
            desk.text("exporting.reportTitle") + EXTENSION,
            List.of(FileKind.of("JSON", "*" + EXTENSION)))
        .ifPresent(file -> write(report, file));
  }

  private void write(ExportReport report, Path file) {
    boolean isNamed = file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    Path wanted = isNamed ? file : Path.of(file + EXTENSION);
    var existing = isNamed ? WholeFile.Existing.REPLACE_OR_NUMBER : WholeFile.Existing.NUMBER;
    byte[] content = new ReportJson(desk.messages()).write(report).getBytes(StandardCharsets.UTF_8);
    desk.tasks()
        .run(
            () -> WholeFile.write(wanted, existing, out -> out.write(content)),
            written -> {
              WholeFile.heldOpen(wanted, existing, written)
                  .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
              desk.notices()
                  .tell(
                      Notice.done(
                          desk.text("exporting.reportSaved", written),
                          new Notice.Link(
                              desk.text("exporting.openFolder"),
                              () -> desk.dialogs().openFolderOf(written))));
            },
            desk.notices()::tell);
  }
}
