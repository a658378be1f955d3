package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.banfu.document.Documents;
import org.banfu.generator.Generator;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Role;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our own letters in prose, written in both forms of official paper and read back, say the same;
/// [OwnDocumentTest] does it for the form.
class OwnProseTest {
  private final Sample sample = new Sample();
  private final Sentences sentences = new Sentences(sample.profile());

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void repliesInProse(LetterFormat format) throws Exception {
    for (Proposal proposal : proposals()) {
      if (proposal.role() != Role.CO) {
        ReadProposal read = written(DocumentKind.REPLY_PROSE, proposal, format);

        assertSays(proposal, read);
        assertEquals(names(proposal), names(read.proposal()));
        assertEquals(proposal.category(), read.proposal().category());
        assertEquals(proposal.contact(), read.proposal().contact());
        assertEquals(proposal.publication().mode(), read.proposal().publication().mode());
        assertEquals(DocumentKind.REPLY_PROSE, read.proposal().letter().document());
        assertEquals(sentences.closingOf(proposal), read.proposal().letter().closing());
        assertEquals(proposal.letter().copies(), read.proposal().letter().copies());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void opinionsForTheLeadUnit(LetterFormat format) throws Exception {
    for (Proposal lead : proposals()) {
      Proposal proposal =
          ProposalBuilder.builder(lead)
              .role(Role.CO)
              .leadUnit("市民政局")
              .suggestions(lead.suggestions().stream().map(each -> each.withUnit(null)).toList())
              .letter(LetterBuilder.builder(Letter.EMPTY).date(lead.letter().date()).build())
              .build();
      ReadProposal read = written(DocumentKind.CO_OPINION, proposal, format);

      assertSays(proposal, read);
      assertEquals(Role.CO, read.proposal().role());
      assertEquals("市民政局", read.proposal().leadUnit());
      assertEquals(List.of("市民政局"), read.proposal().letter().addressees());
      assertEquals(DocumentKind.CO_OPINION, read.proposal().letter().document());
    }
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void publicCopies(LetterFormat format) throws Exception {
    ReadProposal read = written(DocumentKind.PUBLIC_COPY, sample.proposal(), format);

    assertSays(sample.proposal(), read);
    assertEquals(null, read.proposal().contact().phone());
  }

  private List<Proposal> proposals() {
    var generator = new Generator(11);
    return List.of(
        sample.proposal(),
        generator.proposal(1),
        generator.proposal(3),
        generator.proposal(8),
        generator.proposal(13));
  }

  private ReadProposal written(DocumentKind kind, Proposal proposal, LetterFormat format)
      throws Exception {
    Profile profile = sample.profile().withLetterFormat(format);
    byte[] content = new Documents().render(kind, proposal, profile).content();
    ReadProposal read = FormLetter.read(folder.resolve("own.docx"), content);
    Covers.assertComplete(read);
    return read;
  }

  private void assertSays(Proposal written, ReadProposal read) {
    Proposal back = read.proposal();
    assertEquals(written.kind(), back.kind());
    assertEquals(written.council(), back.council());
    assertEquals(written.term(), back.term());
    assertEquals(written.session(), back.session());
    assertEquals(written.number(), back.number());
    assertEquals(written.title(), back.title());
    assertEquals(written.issuer(), back.issuer());
    assertEquals(written.letter().docNumber(), back.letter().docNumber());
    assertEquals(written.letter().date(), back.letter().date());
    assertEquals(sentences.titleOf(written), back.letter().title());
    assertEquals(sentences.salutationOf(written), back.letter().salutation());
    assertEquals(sentences.openingOf(written), back.letter().opening());
    assertEquals(
        written.suggestions().stream().map(Suggestion::heading).toList(),
        back.suggestions().stream().map(Suggestion::heading).toList());
    assertEquals(List.of(), back.unsorted(), () -> read.cover().orElseThrow().text());
  }

  private static List<String> names(Proposal proposal) {
    return proposal.proposers().stream().map(Proposer::name).toList();
  }
}
