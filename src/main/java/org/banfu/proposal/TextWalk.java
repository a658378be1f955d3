package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One way through all free texts of a proposal, in reading order; each may be changed on the way.
final class TextWalk {
  private final Proposal proposal;
  private final Change change;
  private final boolean reachesUnstated;

  private TextWalk(Proposal proposal, Change change, boolean reachesUnstated) {
    this.proposal = proposal;
    this.change = change;
    this.reachesUnstated = reachesUnstated;
  }

  /// What a text becomes.
  @FunctionalInterface
  interface Change {
    String apply(Place place, String text);
  }

  /// The proposal with its texts changed, itself if none was.
  static Proposal through(Proposal proposal, Change change) {
    return through(proposal, change, false);
  }

  /// As [#through], by way of the texts that are not stated, too: they come as empty ones, and what
  /// stays empty stays unstated.
  static Proposal throughAll(Proposal proposal, Change change) {
    return through(proposal, change, true);
  }

  private static Proposal through(Proposal proposal, Change change, boolean reachesUnstated) {
    Proposal changed = new TextWalk(proposal, change, reachesUnstated).walk();
    return changed.equals(proposal) ? proposal : changed;
  }

  // The order of these statements is the order of reading.
  private Proposal walk() {
    ProposalBuilder next = ProposalBuilder.builder(proposal);
    next.title(text(Place.of("title"), proposal.title()));
    next.proposers(each(proposal.proposers(), this::proposer));
    next.leadUnit(maybe("leadUnit", proposal.leadUnit()));
    next.issuer(maybe("issuer", proposal.issuer()));
    next.filingUnit(maybe("filingUnit", proposal.filingUnit()));
    next.handler(maybe("handler", proposal.handler()));
    next.contact(proposal.contact().withName(maybe("contact.name", proposal.contact().name())));
    next.tags(each(proposal.tags(), (i, tag) -> text(Place.of("tags", i), tag)));
    next.returnRequest(returnRequest(proposal.returnRequest()));
    next.history(each(proposal.history(), this::stateChange));
    next.unsorted(each(proposal.unsorted(), this::unsorted));
    next.notes(maybe("notes", proposal.notes()));
    LetterBuilder letter = LetterBuilder.builder(proposal.letter());
    letterHead(letter);
    next.suggestions(each(proposal.suggestions(), (i, one) -> suggestion(one)));
    letterTail(letter);
    next.letter(letter.build());
    next.publication(publication(proposal.publication()));
    WorkList workList = proposal.workList();
    next.workList(workList.withTitle(maybe("workList.title", workList.title())));
    next.coUnits(each(proposal.coUnits(), this::coUnit));
    next.otherLetters(each(proposal.otherLetters(), this::otherLetter));
    next.contacts(each(proposal.contacts(), this::contact));
    next.feedback(feedback(proposal.feedback()));
    next.followUps(each(proposal.followUps(), this::followUp));
    return next.build();
  }

  private void letterHead(LetterBuilder letter) {
    letter.docNumber(maybe("letter.docNumber", letter.docNumber()));
    letter.signer(maybe("letter.signer", letter.signer()));
    letter.title(maybe("letter.title", letter.title()));
    letter.addressees(texts("letter.addressees", letter.addressees()));
    letter.salutation(maybe("letter.salutation", letter.salutation()));
    letter.opening(maybe("letter.opening", letter.opening()));
  }

  private void letterTail(LetterBuilder letter) {
    letter.process(maybe("letter.process", letter.process()));
    letter.closing(maybe("letter.closing", letter.closing()));
    letter.copies(texts("letter.copies", letter.copies()));
    letter.attachments(texts("letter.attachments", letter.attachments()));
  }

  private Suggestion suggestion(Suggestion one) {
    Function<String, Place> place = field -> new Place("suggestions." + field, one.id());
    return one.with()
        .heading(text(place.apply("heading"), one.heading()))
        .request(text(place.apply("request"), one.request()))
        .reply(text(place.apply("reply"), one.reply()))
        .unit(maybe(place.apply("unit"), one.unit()))
        .remark(maybe(place.apply("remark"), one.remark()))
        .sourceNumber(maybe(place.apply("sourceNumber"), one.sourceNumber()))
        .items(each(one.items(), (i, item) -> item(item)))
        .build();
  }

  private ActionItem item(ActionItem item) {
    return item.with()
        .text(text(new Place("suggestions.items.text", item.id()), item.text()))
        .unit(maybe(new Place("suggestions.items.unit", item.id()), item.unit()))
        .build();
  }

  private Proposer proposer(int at, Proposer one) {
    return one.with()
        .name(text(Place.of("proposers.name", at), one.name()))
        .group(maybe(Place.of("proposers.group", at), one.group()))
        .build();
  }

  private CoOpinion coUnit(int at, CoOpinion one) {
    return one.with()
        .name(text(Place.ofCoUnit("name", proposal, at), one.name()))
        .opinion(maybe(Place.ofCoUnit("opinion", proposal, at), one.opinion()))
        .build();
  }

  private @Nullable ReturnRequest returnRequest(@Nullable ReturnRequest one) {
    return one == null ? null : one.withReason(maybe("returnRequest.reason", one.reason()));
  }

  private StateChange stateChange(int at, StateChange one) {
    return one.withNote(maybe(Place.of("history.note", at), one.note()));
  }

  private Unsorted unsorted(int at, Unsorted one) {
    return new Unsorted(text(Place.of("unsorted.text", at), one.text()), one.source());
  }

  private Publication publication(Publication one) {
    return one.with()
        .reason(maybe("publication.reason", one.reason()))
        .reviewer(maybe("publication.reviewer", one.reviewer()))
        .build();
  }

  private OtherLetter otherLetter(int at, OtherLetter one) {
    return one.with()
        .docNumber(maybe(Place.of("otherLetters.docNumber", at), one.docNumber()))
        .title(maybe(Place.of("otherLetters.title", at), one.title()))
        .build();
  }

  private ContactRecord contact(int at, ContactRecord one) {
    return ContactRecordBuilder.builder(one)
        .with(maybe(Place.of("contacts.with", at), one.with()))
        .by(maybe(Place.of("contacts.by", at), one.by()))
        .text(text(Place.of("contacts.text", at), one.text()))
        .build();
  }

  private @Nullable Feedback feedback(@Nullable Feedback one) {
    return one == null ? null : one.withText(maybe("feedback.text", one.text()));
  }

  private FollowUp followUp(int at, FollowUp one) {
    return one.withText(text(Place.of("followUps.text", at), one.text()));
  }

  private List<String> texts(String field, List<String> texts) {
    return each(texts, (i, one) -> text(Place.of(field, i), one));
  }

  private String text(Place place, String text) {
    return change.apply(place, text);
  }

  private @Nullable String maybe(String field, @Nullable String text) {
    return maybe(Place.of(field), text);
  }

  private @Nullable String maybe(Place place, @Nullable String text) {
    if (text != null) {
      return change.apply(place, text);
    }
    String stated = reachesUnstated ? change.apply(place, "") : "";
    return stated.isEmpty() ? null : stated;
  }

  @FunctionalInterface
  private interface Step<T> {
    T apply(int at, T one);
  }

  private static <T> List<T> each(List<T> list, Step<T> step) {
    var changed = new ArrayList<T>(list.size());
    IntStream.range(0, list.size()).forEach(i -> changed.add(step.apply(i, list.get(i))));
    return changed;
  }
}
