package org.banfu.desktop.editor.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.ArchiveView;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.Template;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;
import org.banfu.work.Misfit;

/// The pages that a template makes of the open proposal, or of the sample where none is open or it
/// has no such document.
///
/// @param proposal whose pages they are
/// @param isSample whether that is the sample
record TrialPages(Preview preview, Proposal proposal, boolean isSample) {
  private static final LocalDate LONG_AGO = LocalDate.of(2023, 3, 1);

  /// Of a proposal that has no document of a kind: nobody is late, it is not published, no
  /// suggestion is ours. Any other problem is the template's, and is told.
  private static final Set<String> NO_SUCH_DOCUMENT =
      Set.of("document.nobodyLate", "document.notForPublication", "document.nothingOurs");

  /// Lays them out, for the background.
  ///
  /// @throws ProblemException `document.*` if the template cannot be laid out
  static TrialPages of(
      ArchiveView archive, Optional<Proposal> open, DocumentKind kind, Template template)
      throws ProblemException {
    Profile profile = archive.profile();
    var documents = new PrintedDocuments(new Documents().on(archive::workingDays).always(template));
    if (open.isPresent() && Misfit.of(kind, open.get()).isEmpty()) {
      try {
        return pages(documents, kind, open.get(), profile, false);
      } catch (ProblemException e) {
        if (!NO_SUCH_DOCUMENT.contains(e.problem().code())) {
          throw e;
        }
        // The template is shown all the same.
        return pages(documents, kind, sample(kind), profile, true);
      }
    }
    return pages(documents, kind, sample(kind), profile, true);
  }

  private static TrialPages pages(
      PrintedDocuments documents,
      DocumentKind kind,
      Proposal proposal,
      Profile profile,
      boolean isSample)
      throws ProblemException {
    var printed = documents.pages(kind, proposal, profile);
    return new TrialPages(new Preview(printed, List.of()), proposal, isSample);
  }

  /// The sample, so that it has a document of this kind.
  private static Proposal sample(DocumentKind kind) {
    Proposal sample = new Sample().proposal();
    return switch (kind) {
      case CO_OPINION ->
          sample
              .withRole(Role.CO)
              .withSuggestions(
                  sample.suggestions().stream().map(one -> one.withUnit(null)).toList());
      case PUBLIC_COPY ->
          sample.withPublication(new Publication(PublicationMode.FULL, null, null, null));
      case REMINDER ->
          sample.withCoUnits(
              sample.coUnits().stream()
                  .map(unit ->
                      unit.withAskedOn(LONG_AGO)
                          .withDueOn(LONG_AGO.plusDays(10))
                          .withReceivedOn(null))
                  .toList());
      default -> sample;
    };
  }
}
