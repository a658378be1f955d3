package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTest {
  private final Profile profile = new Sample().profile();

  private List<String> missing(DocumentKind kind, Proposal proposal) {
    return Missing.of(kind, proposal, profile).stream().map(p -> p.place().field()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPLY_FORM    | number proposers.name leadUnit issuer letter.date category contact.phone suggestions.reply
          REPLY_PROSE   | number proposers.name leadUnit issuer letter.date category contact.phone suggestions.reply
          CO_OPINION    | number leadUnit issuer letter.date contact.phone suggestions.reply
          WORK_LIST     | number proposers.name leadUnit
          FEEDBACK_FORM | number proposers.name issuer letter.date
          REMINDER      | number issuer contact.phone
          PUBLIC_COPY   | number leadUnit issuer letter.date suggestions.reply
          JSON          | ''
          """)
  void anEmptyProposalLacksWhatItsDocumentShows(DocumentKind kind, String fields) {
    List<String> expected =
        Arrays.stream(fields.split(" ", -1)).filter(name -> !name.isEmpty()).toList();

    assertEquals(expected, missing(kind, Proposal.create(Kind.CPPCC)));
  }

  @Test
  void aWholeProposalLacksNothing() {
    for (DocumentKind kind : DocumentKind.values()) {
      assertEquals(List.of(), missing(kind, new Sample().proposal()), kind.name());
    }
  }

  @Test
  void coHandlersAndPlacesWithoutCategoriesNeedNone() {
    Proposal sample = new Sample().proposal().withCategory(" ");

    assertEquals(List.of("category"), missing(DocumentKind.REPLY_PROSE, sample));
    assertEquals(List.of(), missing(DocumentKind.REPLY_PROSE, sample.withRole(Role.CO)));
    assertEquals(
        List.of(), Missing.of(DocumentKind.REPLY_PROSE, sample, profile.withCategories(List.of())));
  }

  @Test
  void theExportTellsOfIt() throws Exception {
    Proposal undated = new Sample().proposal().with(b -> b.letter(b.letter().withDate(null)));

    for (Rendered written :
        List.of(
            new Documents().render(DocumentKind.REPLY_PROSE, undated, profile),
            new PrintedDocuments(new Documents())
                .pdf(DocumentKind.REPLY_PROSE, undated, profile))) {
      assertTrue(
          written.notes().stream().anyMatch(n -> n.code().equals("document.missing.date")),
          written.notes().toString());
    }
  }
}
