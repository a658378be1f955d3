package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.document.Rendered;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.review.Review;
import org.banfu.work.ExportJob;
import org.banfu.work.Misfit;

/// Writes one document of an open proposal and tells of it: what makes no sense is refused, what
/// must be mended is asked about, and a revision is kept of what was written.
final class LetterExport {
  private final Desk desk;
  private final Documents documents;
  private final Runnable showFindings;
  private final ExportEnd end;

  /// @param showFindings shows what must be mended, when that is wanted rather than the export
  LetterExport(Desk desk, Documents documents, Runnable showFindings) {
    this.desk = desk;
    this.documents = documents;
    this.showFindings = showFindings;
    this.end = new ExportEnd(desk);
  }

  /// Makes the file of a document.
  @FunctionalInterface
  interface Maker {
    Rendered make(DocumentKind kind, Proposal proposal, Profile profile) throws ProblemException;
  }

  private record Written(Path file, Rendered document) {}

  /// Writes what stands in the window at this moment.
  ///
  /// @param folder asked in the background
  /// @param then takes the file, once it has been told
  void write(
      Editing editing, DocumentKind kind, Maker maker, Supplier<Path> folder, Consumer<Path> then) {
    Proposal proposal = editing.proposalNow();
    desk.tasks()
        .run(
            () -> wrong(proposal, kind),
            wrong -> {
              if (wrong == 0 || isWanted(wrong)) {
                desk.tasks()
                    .run(
                        () -> written(kind, proposal, folder.get(), maker),
                        written -> {
                          // The look at the fonts may take long: what has gone out is kept first.
                          editing.keepRevision(Occasion.EXPORT, proposal);
                          tell(written, then);
                        },
                        desk.notices()::tell);
              } else {
                showFindings.run();
              }
            },
            desk.notices()::tell);
  }

  private void tell(Written written, Consumer<Path> then) {
    Consumer<List<Problem>> told =
        notes -> {
          end.tell(written.file(), notes);
          then.accept(written.file());
        };
    desk.tasks()
        .run(
            written.document()::allNotes,
            told,
            unasked ->
                told.accept(
                    Stream.concat(written.document().notes().stream(), Stream.of(unasked))
                        .toList()));
  }

  /// How much must be mended (必须改). Our own JSON is no letter.
  private int wrong(Proposal proposal, DocumentKind kind) throws ProblemException {
    Misfit.refuse(kind, proposal);
    if (kind == DocumentKind.JSON) {
      return 0;
    }
    ArchiveView archive = desk.session().view();
    return Review.wrong(proposal, archive.profile(), archive.workingDays(), kind);
  }

  private boolean isWanted(int wrong) {
    return desk.dialogs()
        .confirms(
            new Dialogs.Question(
                desk.text("exporting.wrongTitle"),
                desk.text("exporting.wrong", wrong),
                desk.text("exporting.anyway"),
                desk.text("exporting.look")));
  }

  private Written written(DocumentKind kind, Proposal proposal, Path folder, Maker maker)
      throws ProblemException {
    if (!documents.kinds().contains(kind)) {
      throw new ProblemException(ExportJob.noSuchDocument(kind));
    }
    Rendered document = maker.make(kind, proposal, desk.session().view().profile());
    return new Written(DocumentFolder.write(folder, document), document);
  }
}
