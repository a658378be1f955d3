package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.JobControl;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Documents;
import org.banfu.document.Machine;
import org.banfu.document.WholeFile;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.work.ExportJob;
import org.banfu.work.ExportReport;
import org.banfu.work.JsonLinesJob;

/// Writes one kind of document of many proposals in one form, with progress, a way to call it off,
/// and a report. On the screen's thread.
final class BatchViewModel {
  private static final String LINES = ".jsonl";

  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;
  private final Documents documents;
  private final BatchEnd end;
  private final ObjectProperty<Optional<DocumentKind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<BatchFormat> format = new SimpleObjectProperty<>(BatchFormat.WORD);

  /// @param machine as in [ExportViewModel]
  BatchViewModel(Desk desk, Editings editings, SettingsModel settings, Machine machine) {
    this.documents = new Documents().on(machine);
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
    this.end = new BatchEnd(desk, editings::open);
  }

  /// The document; empty for the one that each proposal's role asks for.
  ObjectProperty<Optional<DocumentKind>> kind() {
    return kind;
  }

  ObjectProperty<BatchFormat> format() {
    return format;
  }

  /// Asks where to, and writes; whether it began.
  boolean export(List<ProposalRow> rows) {
    Optional<Path> target =
        format.get() == BatchFormat.JSON_LINES
            ? desk.dialogs()
                .newFile(
                    desk.text("exporting.chooseFile"),
                    desk.text("exporting.linesFile") + LINES,
                    List.of(FileKind.of("JSON Lines", "*" + LINES)))
            : desk.dialogs().folder(desk.text("exporting.chooseFolder"));
    target.ifPresent(chosen -> {
      boolean isFolder = format.get() != BatchFormat.JSON_LINES;
      if (isFolder) {
        ExportFolder.remember(settings, chosen);
      }
      BatchFormat asked = format.get();
      Optional<DocumentKind> document = kind.get();
      // What is typed but not saved belongs into the letter.
      editings.flush(
          rows.stream().map(ProposalRow::id).toList(),
          failure ->
              failure.ifPresentOrElse(
                  desk.notices()::tell, () -> start(rows, document, asked, chosen)));
    });
    return target.isPresent();
  }

  private void start(
      List<ProposalRow> rows, Optional<DocumentKind> document, BatchFormat asked, Path target) {
    desk.jobs()
        .start(
            desk.text("exporting.job", rows.size()),
            control -> written(rows, document, asked, target, control),
            report -> {
              if (asked == BatchFormat.JSON_LINES) {
                tellHeldOpen(report, target);
              }
              end.tell(report, target);
            },
            desk.notices()::tell);
  }

  private ExportReport written(
      List<ProposalRow> rows,
      Optional<DocumentKind> document,
      BatchFormat asked,
      Path target,
      JobControl control)
      throws ProblemException {
    ArchiveView archive = desk.session().view();
    var job = ExportJob.keepingRevisions(archive, documents);
    return switch (asked) {
      case WORD -> job.run(rows, document.orElse(null), target, control::at, control::isCancelled);
      case PDF ->
          job.asPdf().run(rows, document.orElse(null), target, control::at, control::isCancelled);
      case JSON -> job.run(rows, DocumentKind.JSON, target, control::at, control::isCancelled);
      case JSON_LINES -> lines(archive, rows, target, control);
    };
  }

  private static ExportReport lines(
      ArchiveView archive, List<ProposalRow> rows, Path target, JobControl control)
      throws ProblemException {
    return new JsonLinesJob(archive)
        .run(
            rows,
            isNamed(target) ? target : Path.of(target + LINES),
            existing(target),
            control::at,
            control::isCancelled);
  }

  /// The chooser asked about the name that was typed, and no other.
  private static WholeFile.Existing existing(Path target) {
    return isNamed(target) ? WholeFile.Existing.REPLACE_OR_NUMBER : WholeFile.Existing.NUMBER;
  }

  /// However the ending was typed.
  private static boolean isNamed(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(LINES);
  }

  private void tellHeldOpen(ExportReport report, Path target) {
    report.files().stream()
        .findFirst()
        .flatMap(file -> WholeFile.heldOpen(target, existing(target), file))
        .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
  }
}
