package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.document.Documents;
import org.banfu.generator.Generator;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Role;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our own form, written and read back, is equal in everything that it shows (issue 2, point 6).
class OwnDocumentTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Sample sample = new Sample();

  @TempDir Path folder;

  @Test
  void theSample() throws Exception {
    assertComesBack(sample.proposal());
  }

  @Test
  void aSuggestionOfDeputies() throws Exception {
    assertComesBack(
        sample
            .proposal()
            .withKind(Kind.NPC)
            .withCouncil("市人大")
            .withTitle("关于推进公园绿地开放共享的建议")
            .withLetter(plain(sample.proposal().letter()))
            .withWorkList(new WorkList(null, sample.proposal().letter().date())));
  }

  @Test
  void oneProposerOrFifteen() throws Exception {
    for (int count : new int[] {1, 15}) {
      List<Proposer> proposers =
          IntStream.range(0, count)
              .mapToObj(i -> Proposer.named("白" + "一二三四五六七八九十甲乙丙丁戊".charAt(i)))
              .toList();
      assertComesBack(
          sample.proposal().withProposers(proposers).withLetter(plain(sample.proposal().letter())));
    }
  }

  @Test
  void nobodyCoHandles() throws Exception {
    assertComesBack(
        sample
            .proposal()
            .withRole(Role.SOLE)
            .withCoUnits(List.of())
            .withLetter(plain(sample.proposal().letter())));
  }

  @Test
  void paragraphsAndEmptyCells() throws Exception {
    List<Suggestion> suggestions = sample.proposal().suggestions();
    assertComesBack(
        sample
            .proposal()
            .withSuggestions(
                List.of(
                    suggestions.getFirst().withReply("一是甲。\n二是乙。\n\n三是丙。").withItems(List.of()),
                    suggestions.get(1).withReply(""),
                    suggestions.get(2).withHeading("").withRemark("续办"))));
  }

  @Test
  void anOpeningOfSeveralParagraphs() throws Exception {
    Letter letter = sample.proposal().letter();
    assertComesBack(
        sample
            .proposal()
            .withLetter(
                letter.withOpening(OFFICE.openingOf(sample.proposal()) + "\n首先，感谢您。\n现答复如下：")));
  }

  @Test
  void manyProposals() throws Exception {
    var generator = new Generator(7);
    for (int i = 0; i < 60; i++) {
      Proposal proposal = generator.proposal(i);
      // An opinion for the lead unit is no reply in form.
      if (proposal.role() != Role.CO) {
        assertComesBack(proposal);
      }
    }
  }

  private static Letter plain(Letter letter) {
    return LetterBuilder.builder(Letter.EMPTY)
        .document(letter.document())
        .docNumber(letter.docNumber())
        .date(letter.date())
        .build();
  }

  private void assertComesBack(Proposal proposal) throws Exception {
    byte[] content =
        new Documents().render(DocumentKind.REPLY_FORM, proposal, sample.profile()).content();

    ReadProposal read = FormLetter.read(folder.resolve("own.docx"), content);

    Covers.assertComplete(read);
    assertEquals(
        WithoutIds.of(shown(proposal)),
        WithoutIds.of(read.proposal()),
        () -> read.cover().orElseThrow().text());
  }

  // What the form shows of a proposal; the rest is as if never stated.
  private static Proposal shown(Proposal all) {
    Proposal empty = Proposal.create(all.kind());
    Feedback feedback = all.feedback();
    boolean oral =
        feedback != null && feedback.oral() && !Sentences.satisfactionLine(all).isEmpty();
    return empty
        .withCouncil(all.council())
        .withTerm(all.term())
        .withSession(all.session())
        .withYear(all.year())
        .withNumber(all.number())
        .withTitle(all.title())
        .withProposers(all.proposers().stream().map(each -> Proposer.named(each.name())).toList())
        .withRole(isRoleStated(all) ? all.role() : null)
        .withLeadUnit(all.leadUnit())
        .withCoUnits(all.coUnits().stream().map(each -> CoOpinion.named(each.name())).toList())
        .withIssuer(all.issuer())
        .withFilingUnit(all.filingUnit())
        .withContact(all.contact())
        .withRepliedOn(all.letter().date())
        .withState(all.letter().date() == null ? State.RECEIVED : State.REPLIED)
        .withHistory(
            all.letter().date() == null
                ? List.of()
                : List.of(new StateChange(State.REPLIED, all.letter().date(), null)))
        .withSuggestions(all.suggestions().stream().map(OwnDocumentTest::shown).toList())
        .withLetter(letter(all))
        .withWorkList(new WorkList(OFFICE.workListTitleOf(all), all.workList().filledOn()))
        .withCategory(all.category())
        .withPublication(
            new Publication(all.publication().mode(), all.publication().reason(), null, null))
        .withFeedback(oral ? feedback.withText(null).withOn(null) : null);
  }

  // Titles say 主办, 分办 or nothing; that we alone handle it only the process note may say.
  private static boolean isRoleStated(Proposal all) {
    return all.role() != Role.SOLE || OFFICE.processOf(all).contains("独办");
  }

  private static Letter letter(Proposal all) {
    return LetterBuilder.builder(Letter.EMPTY)
        .document(DocumentKind.REPLY_FORM)
        .docNumber(all.letter().docNumber())
        .title(OFFICE.titleOf(all))
        .salutation(OFFICE.salutationOf(all))
        .opening(OFFICE.openingOf(all))
        .process(OFFICE.processOf(all))
        .date(all.letter().date())
        .addressees(all.proposers().stream().map(Proposer::name).toList())
        .attachments(List.of(OFFICE.workListTitleOf(all)))
        .build();
  }

  private static Suggestion shown(Suggestion suggestion) {
    return Suggestion.of(suggestion.heading(), suggestion.reply())
        .withRemark(suggestion.remark())
        .withItems(
            suggestion.items().stream()
                .map(item -> item.withUnit(null).withPromisedOn(null).withFinishedOn(null))
                .toList());
  }
}
