package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.Rendered;
import org.banfu.document.WholeFile;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.review.Review;
import org.jspecify.annotations.Nullable;

/// Writes the documents of many proposals into a folder, one file each. One that is refused is
/// listed with its reason and disturbs no other.
///
/// As a rule it only reads, so that it works beside a writer; [#keepingRevisions] is for the
/// writer.
public final class ExportJob {
  private final ArchiveView archive;
  private final Optional<Archive> writer;
  private final Documents documents;
  private final Optional<PrintedDocuments> printed;

  private sealed interface Made {
    record Done(Stored stored, Rendered document, int wrong) implements Made {}

    record Failed(Problem reason) implements Made {}
  }

  /// Exports and changes nothing in the archive.
  public ExportJob(ArchiveView archive, Documents documents) {
    this(
        archive,
        Optional.empty(),
        documents.with(ArchiveTemplates.once(archive)).on(archive::workingDays),
        Optional.empty());
  }

  private ExportJob(
      ArchiveView archive,
      Optional<Archive> writer,
      Documents documents,
      Optional<PrintedDocuments> printed) {
    this.archive = archive;
    this.writer = writer;
    this.documents = documents;
    this.printed = printed;
  }

  /// The same job, but each document goes out as PDF.
  public ExportJob asPdf() {
    return new ExportJob(archive, writer, documents, Optional.of(new PrintedDocuments(documents)));
  }

  /// Exports and keeps of each written document a revision of its proposal (occasion EXPORT); in an
  /// archive that is only read nothing is kept.
  public static ExportJob keepingRevisions(ArchiveView archive, Documents documents) {
    return new ExportJob(
        archive,
        archive instanceof Archive writer ? Optional.of(writer) : Optional.empty(),
        documents.with(ArchiveTemplates.once(archive)).on(archive::workingDays),
        Optional.empty());
  }

  /// Exports, on the calling thread and some helpers.
  ///
  /// @param kind the document, or null for the one that the proposal's role asks for
  /// @param progress told after each proposal
  /// @param cancelled asked before each proposal; what was written before it was raised stays
  public ExportReport run(
      List<ProposalRow> rows,
      @Nullable DocumentKind kind,
      Path folder,
      Progress progress,
      BooleanSupplier cancelled) {
    Profile profile = archive.profile();
    WholeFile.clearAbandoned(folder);
    if (kind != DocumentKind.JSON && !rows.isEmpty()) {
      // The first letter does not wait for the fonts, nor they for it.
      Thread.ofVirtual().start(documents.machine()::prepare);
    }
    var results = new ArrayList<ExportResult>();
    boolean stopped =
        new Ahead<ProposalRow, Made>(row -> make(row, kind, profile))
            .run(
                rows.iterator(),
                cancelled,
                (row, made) -> {
                  results.add(
                      switch (made) {
                        case Made.Done it -> write(row, it, folder);
                        case Made.Failed it -> ExportResult.refused(row, it.reason());
                      });
                  progress.at(results.size(), rows.size(), ExportResult.name(row));
                });
    if (stopped) {
      rows.subList(results.size(), rows.size())
          .forEach(row -> results.add(ExportResult.cancelled(row)));
    }
    return new ExportReport(results);
  }

  /// The document that our unit sends: a unit that co-handles gives an opinion; who answers the
  /// member writes as the letter says, else as the office does.
  public static DocumentKind defaultFor(Proposal proposal, Profile profile) {
    if (proposal.role() == Role.CO) {
      return DocumentKind.CO_OPINION;
    }
    DocumentKind asked = proposal.letter().document();
    if (asked == DocumentKind.REPLY_FORM || asked == DocumentKind.REPLY_PROSE) {
      return asked;
    }
    return profile.reply().document();
  }

  private Made make(ProposalRow row, @Nullable DocumentKind asked, Profile profile) {
    if (asked != null && !documents.kinds().contains(asked)) {
      return new Made.Failed(noSuchDocument(asked));
    }
    try {
      Optional<Stored> stored = archive.find(row.id());
      if (stored.isEmpty()) {
        return new Made.Failed(Problem.of("work.gone"));
      }
      Proposal proposal = stored.get().proposal();
      DocumentKind kind = asked == null ? defaultFor(proposal, profile) : asked;
      Misfit.refuse(kind, proposal);
      int wrong =
          Review.wrong(
              // What the document itself tells to be missing is not counted once more.
              proposal,
              profile,
              archive.workingDays(),
              kind,
              MissingFields.of(kind, proposal, profile));
      Rendered document = rendered(kind, proposal, profile);
      // On this thread where it need not wait; the first letters are written before.
      boolean isQuick = documents.machine().isPrepared();
      return new Made.Done(stored.get(), isQuick ? document.withFontNotes() : document, wrong);
    } catch (ProblemException e) {
      return new Made.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in a document: this proposal is told, the others go on.
      return new Made.Failed(Problem.of("work.unexpected", e.getClass().getSimpleName()));
    }
  }

  private Rendered rendered(DocumentKind kind, Proposal proposal, Profile profile)
      throws ProblemException {
    if (printed.isEmpty()) {
      return documents.render(kind, proposal, profile);
    }
    if (!printed.get().isPrinted(kind)) {
      throw new ProblemException(Problem.of("work.noPages", kind));
    }
    return printed.get().pdf(kind, proposal, profile);
  }

  /// Why this document cannot be written.
  public static Problem noSuchDocument(DocumentKind kind) {
    return Problem.of("work.noSuchDocument", kind);
  }

  private ExportResult write(ProposalRow row, Made.Done made, Path folder) {
    try {
      Path file = DocumentFolder.write(folder, made.document());
      // The look at the fonts may take long: what has gone out is kept first.
      Optional<Problem> unkept = keepRevision(made.stored());
      var notes = new ArrayList<>(made.document().allNotes());
      if (made.wrong() > 0) {
        notes.add(Problem.of("work.mustBeMended", made.wrong()));
      }
      unkept.ifPresent(notes::add);
      return ExportResult.written(row, file, notes);
    } catch (ProblemException e) {
      return ExportResult.refused(row, e.problem());
    }
  }

  /// The document stands even when its revision cannot be kept; that is told as a note.
  private Optional<Problem> keepRevision(Stored stored) {
    try {
      if (writer.isPresent()) {
        new KeptRevision(writer.get()).keep(stored, Occasion.EXPORT);
      }
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }
}
