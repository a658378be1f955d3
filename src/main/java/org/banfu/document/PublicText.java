package org.banfu.document;

import static org.banfu.document.LetterFields.text;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Letter;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.text.PrivateData;
import org.jspecify.annotations.Nullable;

/// What the public copy (公开稿) shows: contact, signer and copies are dropped, and [PrivateData] is
/// masked in every text that a template can print. A letter that is not for the public has no such
/// copy.
final class PublicText {
  private PublicText() {}

  /// @throws ProblemException `document.notForPublication` if the letter is not published
  static Subject of(Proposal proposal, Profile profile) throws ProblemException {
    PublicationMode mode = proposal.publication().mode();
    if (mode == PublicationMode.NONE || mode == PublicationMode.ON_REQUEST) {
      throw new ProblemException(
          Problem.of("document.notForPublication", Sentences.publicationLine(proposal)));
    }
    var mask = new PrivateData();
    var office = new Sentences(profile);
    // Before the sentences are made: an office's own may name the contact or the signer.
    Proposal unnamed =
        proposal.withContact(Contact.EMPTY).withLetter(proposal.letter().withSigner(null));
    Proposal shown =
        names(unnamed, mask)
            .withTitle(mask.mask(proposal.title()))
            .withLetter(letter(unnamed, office, mask))
            .withSuggestions(
                proposal.suggestions().stream().map(one -> suggestion(one, mask)).toList())
            .withWorkList(
                proposal.workList().withTitle(mask.mask(office.workListTitleOf(unnamed))));
    List<Problem> notes = new ArrayList<>();
    if (mask.masked() > 0) {
      notes.add(Problem.of("document.masked", mask.masked()));
    }
    if (mode != PublicationMode.FULL) {
      notes.add(
          Problem.of(
              mode == null ? "document.publicationNotChosen" : "document.publicationSummary"));
    }
    Profile silent = profile.withCopies(List.of()).withWorkListBehind(false);
    return new Subject(shown, silent.withSentences(sentences(profile)), notes);
  }

  /// The sentences that are made only when they are printed, as how the letter is published. Not
  /// counted: few of them are in this letter.
  private static List<OfficeSentence> sentences(Profile profile) {
    var mask = new PrivateData();
    return profile.sentences().stream()
        .map(one -> new OfficeSentence(one.what(), one.kind(), one.role(), mask.mask(one.text())))
        .toList();
  }

  /// Persons and bodies: a number may stand behind a name.
  private static Proposal names(Proposal proposal, PrivateData mask) {
    return proposal
        .withCouncil(typed(proposal.council(), mask))
        .withProposers(
            proposal.proposers().stream().map(one -> one.withName(mask.mask(one.name()))).toList())
        .withLeadUnit(typed(proposal.leadUnit(), mask))
        .withCoUnits(
            proposal.coUnits().stream().map(one -> one.withName(mask.mask(one.name()))).toList())
        .withIssuer(typed(proposal.issuer(), mask))
        .withFilingUnit(typed(proposal.filingUnit(), mask));
  }

  private static Letter letter(Proposal proposal, Sentences office, PrivateData mask) {
    Letter letter = proposal.letter();
    return letter
        .withDocNumber(typed(letter.docNumber(), mask))
        .withAddressees(letter.addressees().stream().map(mask::mask).toList())
        .withTitle(mask.mask(office.titleOf(proposal)))
        .withSalutation(mask.mask(office.salutationOf(proposal)))
        .withOpening(mask.mask(office.openingOf(proposal)))
        .withClosing(mask.mask(office.closingOf(proposal)))
        .withProcess(mask.mask(text(office.processOf(proposal))))
        .withAttachments(letter.attachments().stream().map(mask::mask).toList())
        .withCopies(List.of());
  }

  /// Also what only an office's own template prints.
  private static Suggestion suggestion(Suggestion one, PrivateData mask) {
    return one.withHeading(mask.mask(one.heading()))
        .withRequest(mask.mask(one.request()))
        .withReply(mask.mask(one.reply()))
        .withUnit(typed(one.unit(), mask))
        .withSourceNumber(typed(one.sourceNumber(), mask))
        .withRemark(typed(one.remark(), mask))
        .withItems(
            one.items().stream()
                .map(item ->
                    item.withText(mask.mask(item.text())).withUnit(typed(item.unit(), mask)))
                .toList());
  }

  private static @Nullable String typed(@Nullable String text, PrivateData mask) {
    return text == null ? null : mask.mask(text);
  }
}
