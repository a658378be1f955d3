package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Documents;
import org.banfu.document.Machine;
import org.banfu.document.PrintedDocuments;
import org.banfu.proposal.DocumentKind;
import org.banfu.work.ArchiveTemplates;
import org.banfu.work.ExportJob;
import org.jspecify.annotations.Nullable;

/// Writes letters: the open proposal's with one click, those of a selection with progress.
///
/// What is written is what stands in the window, saved or not; a revision of it is kept.
public final class ExportViewModel {
  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;
  private final ExportFolder folder;
  private final Documents documents;
  private final PrintedDocuments printed;
  private final LetterExport export;

  /// @param home the person's own folder, for the first export
  /// @param machine shared by all that writes documents in the window
  /// @param showFindings shows what must be mended, when that is wanted rather than the export
  public ExportViewModel(
      Desk desk,
      Editings editings,
      SettingsModel settings,
      Path home,
      Machine machine,
      Runnable showFindings) {
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
    this.folder = new ExportFolder(settings, home);
    folder.clear(desk.tasks());
    this.documents =
        new Documents()
            .on(machine)
            .with(ArchiveTemplates.of(desk.session()::view))
            .on(() -> desk.session().view().workingDays());
    this.printed = new PrintedDocuments(documents);
    this.export = new LetterExport(desk, documents, showFindings);
  }

  /// The documents of one proposal that can be chosen by name, in their order.
  public List<DocumentKind> documents() {
    return documents.kinds().stream()
        .filter(kind -> kind != DocumentKind.JSON && kind != DocumentKind.LEDGER)
        .toList();
  }

  /// Writes the open proposal's letter into the folder last used.
  ///
  /// @param kind the document, or null for the one that the proposal's role asks for
  public void exportOpen(@Nullable DocumentKind kind) {
    exportOpen(kind, documents::render, folder.last(), file -> {});
  }

  /// Writes the open proposal's letter as PDF into the folder last used.
  ///
  /// @param kind as in [#exportOpen]
  public void exportOpenAsPdf(@Nullable DocumentKind kind) {
    exportOpen(kind, printed::pdf, folder.last(), file -> {});
  }

  /// Writes the open proposal's letter into the folder last used and opens it in Word.
  public void openInWord(DocumentKind kind) {
    exportOpen(kind, documents::render, folder.last(), desk.dialogs()::open);
  }

  /// Asks for a folder first, and remembers it.
  public void exportOpenElsewhere() {
    desk.dialogs()
        .folder(desk.text("exporting.chooseFolder"))
        .ifPresent(chosen -> {
          ExportFolder.remember(settings, chosen);
          exportOpen(null, documents::render, () -> chosen, file -> {});
        });
  }

  private void exportOpen(
      @Nullable DocumentKind asked,
      LetterExport.Maker maker,
      Supplier<Path> to,
      Consumer<Path> then) {
    Editing editing = editings.current().get();
    if (editing != null) {
      DocumentKind kind =
          asked == null ? ExportJob.defaultFor(editing.proposalNow(), desk.profile()) : asked;
      export.write(editing, kind, maker, to, then);
    }
  }

  /// Asks for a folder and writes the letter of each row into it.
  public void exportAll(List<ProposalRow> rows) {
    if (!rows.isEmpty()) {
      desk.dialogs()
          .folder(desk.text("exporting.chooseFolder"))
          .ifPresent(chosen -> {
            ExportFolder.remember(settings, chosen);
            // What is typed but not saved belongs into the letter.
            List<String> ids = rows.stream().map(ProposalRow::id).toList();
            editings.flush(
                ids,
                failure ->
                    failure.ifPresentOrElse(desk.notices()::tell, () -> exportAll(rows, chosen)));
          });
    }
  }

  private void exportAll(List<ProposalRow> rows, Path chosen) {
    desk.jobs()
        .start(
            desk.text("exporting.job", rows.size()),
            control ->
                ExportJob.keepingRevisions(desk.session().view(), documents)
                    .run(rows, null, chosen, control::at, control::isCancelled),
            report -> new BatchEnd(desk, editings::open).tell(report, chosen),
            desk.notices()::tell);
  }
}
