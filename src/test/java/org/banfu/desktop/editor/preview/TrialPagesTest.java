package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.document.Documents;
import org.banfu.document.SmallTemplate;
import org.banfu.document.Template;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrialPagesTest {
  @TempDir Path folder;

  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private TrialPages pages(Optional<Proposal> open, DocumentKind kind) throws Exception {
    var template = new Documents().builtIn(kind, archive.profile());
    return TrialPages.of(archive, open, kind, template);
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LEDGER", "JSON"})
  void everyKindOfTemplateHasPagesWithoutAnOpenProposal(DocumentKind kind) throws Exception {
    TrialPages made = pages(Optional.empty(), kind);

    assertEquals(true, made.isSample());
    assertFalse(made.preview().pages().isEmpty());
  }

  /// The open one if it has such a document, else the sample.
  @ParameterizedTest
  @CsvSource({
    "REPLY_FORM, LEAD, false",
    "REPLY_FORM, CO, true",
    "CO_OPINION, LEAD, true",
    "CO_OPINION, CO, false",
    "REMINDER, LEAD, true",
    "PUBLIC_COPY, LEAD, true"
  })
  void theOpenProposalIsShownWhereItHasSuchADocument(DocumentKind kind, Role role, boolean isSample)
      throws Exception {
    Proposal sample = new Sample().proposal();
    Proposal open =
        sample
            .withId("open")
            .withRole(role)
            .withSuggestions(sample.suggestions().stream().map(one -> one.withUnit(null)).toList())
            .withPublication(sample.publication().withMode(PublicationMode.ON_REQUEST));

    TrialPages made = pages(Optional.of(open), kind);

    assertEquals(isSample, made.isSample());
    assertEquals(isSample ? sample.id() : "open", made.proposal().id());
  }

  /// Pages of the sample would hide what an export will say.
  @Test
  void whyThisTemplateGivesNoPagesIsSaid() throws Exception {
    byte[] content = SmallTemplate.docx(SmallTemplate.p("{{#签发人}}{{题目}}{{/签发人}}") + "<w:sectPr/>");
    Template own = Template.read("函.docx", content);
    Proposal sample = new Sample().proposal();
    Proposal unsigned = sample.withLetter(sample.letter().withSigner(""));

    var refused =
        assertThrows(
            ProblemException.class,
            () -> TrialPages.of(archive, Optional.of(unsigned), DocumentKind.REPLY_PROSE, own));

    assertEquals("document.letterEmpty", refused.problem().code());
  }
}
