package org.banfu.desktop.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.Rendered;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.review.Review;
import org.banfu.work.ArchiveTemplates;
import org.banfu.work.ExportJob;
import org.jspecify.annotations.Nullable;

/// Writes letters: the open proposal's with one click, those of a selection with progress.
///
/// What is written is what stands in the window, saved or not; a revision of it is kept.
public final class ExportViewModel {
  static final String FOLDER = "export.folder";

  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;
  private final Path home;
  private final Runnable showFindings;
  private final Documents documents;
  private final PrintedDocuments printed;

  /// @param home the person's own folder, for the first export
  /// @param showFindings shows what must be mended, when that is wanted rather than the export
  public ExportViewModel(
      Desk desk, Editings editings, SettingsModel settings, Path home, Runnable showFindings) {
    this.showFindings = showFindings;
    this.documents =
        new Documents()
            .with(ArchiveTemplates.of(desk.session()::archive))
            .on(() -> desk.session().archive().workingDays());
    this.printed = new PrintedDocuments(documents);
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
    this.home = home;
  }

  /// The documents of one proposal that can be chosen by name, in their order.
  public List<DocumentKind> documents() {
    return documents.kinds().stream()
        .filter(kind -> kind != DocumentKind.JSON && kind != DocumentKind.LEDGER)
        .toList();
  }

  private record Written(Path file, List<Problem> notes) {}

  /// Writes the open proposal's letter into the folder last used.
  ///
  /// @param kind the document, or null for the one that the proposal's role asks for
  public void exportOpen(@Nullable DocumentKind kind) {
    exportOpen(kind, folder(), documents::render);
  }

  /// Writes the open proposal's letter as PDF into the folder last used.
  ///
  /// @param kind as in [#exportOpen]
  public void exportOpenAsPdf(@Nullable DocumentKind kind) {
    exportOpen(kind, folder(), printed::pdf);
  }

  /// Writes the open proposal's letter into the folder last used and opens it in Word.
  public void openInWord(DocumentKind kind) {
    Editing editing = editings.current().get();
    if (editing != null) {
      Path folder = folder();
      unlessStopped(
          editing,
          kind,
          proposal ->
              desk.tasks()
                  .run(
                      () -> write(kind, proposal, folder, documents::render),
                      written -> {
                        editing.keepRevision(Occasion.EXPORT, proposal);
                        tell(written);
                        desk.dialogs().open(written.file());
                      },
                      desk.notices()::tell));
    }
  }

  /// Makes the file of a document.
  private interface Maker {
    Rendered make(DocumentKind kind, Proposal proposal, Profile profile) throws ProblemException;
  }

  /// Asks for a folder first, and remembers it.
  public void exportOpenElsewhere() {
    desk.dialogs()
        .folder(desk.text("exporting.chooseFolder"))
        .ifPresent(folder -> {
          settings.remember(FOLDER, folder.toString());
          exportOpen(null, folder, documents::render);
        });
  }

  /// Asks for a folder and writes the letter of each row into it.
  public void exportAll(List<ProposalRow> rows) {
    if (!rows.isEmpty()) {
      desk.dialogs()
          .folder(desk.text("exporting.chooseFolder"))
          .ifPresent(folder -> {
            settings.remember(FOLDER, folder.toString());
            // What is typed but not saved belongs into the letter.
            List<String> ids = rows.stream().map(ProposalRow::id).toList();
            editings.flush(
                ids,
                failure ->
                    failure.ifPresentOrElse(desk.notices()::tell, () -> exportAll(rows, folder)));
          });
    }
  }

  private void exportAll(List<ProposalRow> rows, Path folder) {
    desk.jobs()
        .start(
            desk.text("exporting.job", rows.size()),
            control ->
                ExportJob.keepingRevisions(desk.session().archive(), documents)
                    .run(rows, null, folder, control::at, control::isCancelled),
            report -> new BatchEnd(desk, editings::open).tell(report, folder),
            desk.notices()::tell);
  }

  private void exportOpen(@Nullable DocumentKind asked, Path folder, Maker maker) {
    Editing editing = editings.current().get();
    if (editing != null) {
      Proposal proposal = editing.proposalNow();
      DocumentKind kind = asked == null ? ExportJob.defaultFor(proposal, desk.profile()) : asked;
      unlessStopped(
          editing,
          kind,
          now ->
              desk.tasks()
                  .run(
                      () -> write(kind, now, folder, maker),
                      written -> {
                        editing.keepRevision(Occasion.EXPORT, now);
                        tell(written);
                      },
                      desk.notices()::tell));
    }
  }

  /// Asks only when something must be mended (必须改). Our own JSON is no letter.
  private void unlessStopped(Editing editing, DocumentKind kind, Consumer<Proposal> export) {
    Proposal proposal = editing.proposalNow();
    if (kind == DocumentKind.JSON) {
      export.accept(proposal);
      return;
    }
    desk.tasks()
        .run(
            () -> wrong(proposal, kind),
            wrong -> {
              if (wrong == 0
                  || desk.dialogs()
                      .confirms(
                          new Dialogs.Question(
                              desk.text("exporting.wrongTitle"),
                              desk.text("exporting.wrong", wrong),
                              desk.text("exporting.anyway"),
                              desk.text("exporting.look")))) {
                export.accept(proposal);
              } else {
                showFindings.run();
              }
            },
            desk.notices()::tell);
  }

  private int wrong(Proposal proposal, DocumentKind kind) throws ProblemException {
    Archive archive = desk.session().archive();
    return Review.wrong(proposal, archive.profile(), archive.workingDays(), kind);
  }

  private Written write(DocumentKind kind, Proposal proposal, Path folder, Maker maker)
      throws ProblemException {
    if (!documents.kinds().contains(kind)) {
      throw new ProblemException(ExportJob.noSuchDocument(kind));
    }
    Rendered document = maker.make(kind, proposal, desk.session().archive().profile());
    return new Written(DocumentFolder.write(folder, document), document.notes());
  }

  private void tell(Written written) {
    var sentences =
        Stream.concat(
                Stream.of(
                    desk.text(
                        "exporting.done",
                        String.valueOf(written.file().getFileName()),
                        String.valueOf(written.file().getParent()))),
                written.notes().stream().map(desk.messages()::text))
            .toList();
    String said = String.join("\n", sentences);
    var open =
        new Notice.Link(desk.text("exporting.open"), () -> desk.dialogs().open(written.file()));
    var openFolder =
        new Notice.Link(
            desk.text("exporting.openFolder"), () -> desk.dialogs().openFolderOf(written.file()));
    // What is missing in the letter must not go before it was read.
    desk.notices()
        .tell(
            written.notes().isEmpty()
                ? Notice.done(said, open, openFolder)
                : Notice.note(said, open, openFolder));
  }

  /// A folder remembered on another system may be none here.
  private static Optional<Path> path(String remembered) {
    try {
      return Optional.of(Path.of(remembered));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The folder last used; the first time the one for documents, or home where there is none.
  private Path folder() {
    return settings
        .get()
        .remembered(FOLDER)
        .flatMap(ExportViewModel::path)
        .or(() ->
            Stream.of("Documents", "文档", "My Documents")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst())
        .orElse(home);
  }
}
