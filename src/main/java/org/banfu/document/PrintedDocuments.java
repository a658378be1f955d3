package org.banfu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banfu.document.page.Pages;
import org.banfu.document.pdf.PdfFiles;
import org.banfu.document.word.Undrawn;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;

/// Documents as pages: for the screen, the printer and as PDF. The Word file is written first, and
/// its pages are laid out. Safe for any number of threads; the machine's fonts ([Machine], that of
/// the documents) are looked through when the first page is asked for.
public final class PrintedDocuments {
  private final Documents documents;

  public PrintedDocuments(Documents documents) {
    this.documents = documents;
  }

  /// A document's pages.
  ///
  /// @param origins where each traced text is written in the proposal
  /// @param notes what a person should know: fonts replaced, content left out
  public record Printed(Pages pages, List<Origin> origins, List<Problem> notes) {
    public Printed {
      origins = List.copyOf(origins);
      notes = List.copyOf(notes);
    }
  }

  /// Whether a document of this kind has pages.
  public boolean isPrinted(DocumentKind kind) {
    return kind != DocumentKind.JSON
        && kind != DocumentKind.LEDGER
        && documents.kinds().contains(kind);
  }

  /// The pages of a document.
  ///
  /// @throws ProblemException `document.*` if it cannot be written or laid out
  public Printed pages(DocumentKind kind, Proposal proposal, Profile profile)
      throws ProblemException {
    if (!isPrinted(kind)) {
      throw new ProblemException(Problem.of("document.unknownKind", kind));
    }
    Template template = documents.template(kind, profile);
    var tracing = new Tracing(true);
    Subject subject = documents.subject(kind, proposal, profile);
    TemplatePlan.Filling filling =
        template
            .plan()
            .fill(Focus.on(subject.proposal(), subject.profile()), tracing)
            .orRefused(FileNames.of(kind, subject.proposal()));
    Pages pages =
        documents.machine().layout().of(FileNames.of(kind, subject.proposal()), filling.docx());
    List<Problem> notes = new ArrayList<>(subject.notes());
    if (filling.leftOut() > 0) {
      notes.add(Problem.of("document.charactersLeftOut", filling.leftOut()));
    }
    notes.addAll(notes(pages));
    return new Printed(pages, tracing.origins(), notes);
  }

  private static List<Problem> notes(Pages pages) {
    List<Problem> notes = new ArrayList<>(FontNotes.of(pages));
    for (Undrawn undrawn : pages.undrawn()) {
      notes.add(Problem.of("document.undrawn." + undrawn));
    }
    return notes;
  }

  /// A document as PDF.
  ///
  /// @throws ProblemException `document.*` if it cannot be written, laid out or drawn
  public Rendered pdf(DocumentKind kind, Proposal proposal, Profile profile)
      throws ProblemException {
    Printed printed = pages(kind, proposal, profile);
    Proposal shown = documents.subject(kind, proposal, profile).proposal();
    String name = FileNames.of(kind, shown);
    try {
      PdfFiles.Written written =
          documents
              .machine()
              .pdf()
              .write(
                  printed.pages(),
                  new PdfFiles.Info(
                      new Sentences(profile).titleOf(shown).replace("\n", ""),
                      LetterFields.text(proposal.issuer()),
                      proposal.letter().date()));
      List<Problem> notes = new ArrayList<>(printed.notes());
      notes.addAll(Missing.notes(kind, proposal, profile));
      notes.addAll(written.notes());
      if (!proposal.unsorted().isEmpty()) {
        notes.add(Problem.of("document.unsortedLeftOut", proposal.unsorted().size()));
      }
      String pdf = name.substring(0, name.lastIndexOf('.')) + ".pdf";
      return new Rendered(pdf, written.content(), notes);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("document.pdfFailed", name, String.valueOf(e.getMessage())), e);
    }
  }
}
