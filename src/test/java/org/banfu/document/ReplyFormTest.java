package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// What a reply in form says, and that it is a sound Word file.
class ReplyFormTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Documents documents = new Documents();
  private final Proposal sample = new Sample().proposal();
  private final Profile profile = new Sample().profile();

  private Docx written(Proposal proposal) throws Exception {
    return Docx.of(documents.render(DocumentKind.REPLY_FORM, proposal, profile).content());
  }

  @Test
  void fitsTheOoxmlSchemas() throws Exception {
    assertEquals(List.of(), written(sample).schemaErrors());
  }

  @Test
  void saysEverythingTheLetterHolds() throws Exception {
    List<String> text = written(sample).paragraphs();

    assertTrue(text.contains(OFFICE.titleOf(sample)), "title");
    assertTrue(text.contains(OFFICE.salutationOf(sample)), "salutation");
    assertTrue(text.containsAll(OFFICE.openingOf(sample).lines().toList()), "opening");
    assertTrue(text.containsAll(OFFICE.processOf(sample).lines().toList()), "process");
    for (var suggestion : sample.suggestions()) {
      assertTrue(text.containsAll(suggestion.reply().lines().toList()), suggestion.heading());
      for (var item : suggestion.items()) {
        assertTrue(
            text.stream().anyMatch(line -> line.replaceFirst("^\\d+\\. ?", "").equals(item.text())),
            item.text());
      }
    }
  }

  @Test
  void equalProposalsGiveEqualBytes() throws Exception {
    byte[] first = documents.render(DocumentKind.REPLY_FORM, sample, profile).content();
    byte[] again = new Documents().render(DocumentKind.REPLY_FORM, sample, profile).content();

    assertArrayEquals(first, again);
  }

  @Test
  void carriesTitleAuthorAndTheLettersDateAndNobodyElse() throws Exception {
    LocalDate date = LocalDate.of(2023, 7, 17);
    Proposal dated =
        ProposalBuilder.builder(sample)
            .letter(LetterBuilder.builder(sample.letter()).date(date).build())
            .build();
    try (var document = written(dated).opened()) {
      var core = document.getProperties().getCoreProperties();

      assertEquals(OFFICE.titleOf(dated), core.getTitle());
      assertEquals(dated.issuer(), core.getCreator());
      assertEquals("2023-07-17T00:00:00Z", core.getCreated().toInstant().toString());
      assertEquals("2023-07-17T00:00:00Z", core.getModified().toInstant().toString());
      assertFalse(core.getUnderlyingProperties().getLastModifiedByProperty().isPresent());
    }
  }

  @Test
  void anEmptyProposalGivesASoundLetter() throws Exception {
    Docx empty = written(Proposal.create(sample.kind()));

    assertEquals(List.of(), empty.schemaErrors());
    assertFalse(empty.part("word/document.xml").contains("{{"));
  }

  @Test
  void kindsWithoutATemplateAreRefused() {
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> documents.render(DocumentKind.LEDGER, sample, profile));

    assertEquals("document.unknownKind", refused.problem().code());
  }
}
