package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Role;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.jspecify.annotations.Nullable;

/// Puts the proposal together from the values of a draft and the texts of its claims.
final class Assembly {
  private final Draft draft;

  private Assembly(Draft draft) {
    this.draft = draft;
  }

  static Proposal of(Draft draft, List<Unsorted> unsorted) {
    return new Assembly(draft).proposal(unsorted);
  }

  private Proposal proposal(List<Unsorted> unsorted) {
    Kind kind = kind();
    Proposal empty = Proposal.create(kind);
    var builder =
        ProposalBuilder.builder(empty)
            .council(draft.council)
            .term(draft.term)
            .session(draft.session)
            .year(draft.year)
            .number(draft.number)
            .title(draft.title == null ? "" : draft.title)
            .proposers(proposers())
            .role(draft.role)
            .leadUnit(draft.leadUnit)
            .coUnits(draft.coUnits.stream().map(CoOpinion::named).toList())
            .issuer(draft.issuer)
            .filingUnit(draft.claims.taken("filingUnit"))
            .handler(draft.handler())
            .contact(draft.contact)
            .assignedOn(draft.assignedOn)
            .receivedOn(draft.receivedOn)
            .dueOn(draft.dueOn)
            .suggestions(suggestions())
            .letter(letter())
            .workList(draft.workList)
            .category(draft.category)
            .publication(
                new Publication(
                    draft.publication, draft.claims.taken("publication.reason"), null, null))
            .feedback(draft.feedback)
            .unsorted(unsorted);
    if (draft.date != null) {
      builder
          .state(State.REPLIED)
          .repliedOn(draft.date)
          .history(List.of(new StateChange(State.REPLIED, draft.date, null)));
      draft.doubt("intake.replied-on", draft.date);
    }
    if (!draft.claims.hasFields()) {
      draft.doubt("intake.nothing-understood");
    } else if (!unsorted.isEmpty()) {
      draft.doubt("intake.unsorted", unsorted.size());
    }
    Proposal proposal = builder.build();
    Feedback feedback = proposal.feedback();
    // The office's own sentence says nothing beyond the answer itself; another wording is kept.
    if (feedback != null && Sentences.satisfactionLine(proposal).equals(feedback.text())) {
      return proposal.withFeedback(feedback.withText(null));
    }
    return proposal;
  }

  private Kind kind() {
    if (draft.kind != null) {
      return draft.kind;
    }
    draft.doubt("intake.kind-assumed");
    return Kind.CPPCC;
  }

  private List<Proposer> proposers() {
    var proposers = new ArrayList<>(draft.proposers.stream().map(Proposer::named).toList());
    if (!proposers.isEmpty()) {
      proposers.set(0, proposers.getFirst().withGroup(draft.group).withPhone(draft.memberPhone));
    }
    return proposers;
  }

  private Letter letter() {
    var attachments = new ArrayList<>(draft.attachments);
    if (draft.workList.title() != null) {
      attachments.add(draft.workList.title());
    }
    return LetterBuilder.builder()
        .document(document())
        .docNumber(draft.claims.taken("letter.docNumber"))
        .signer(draft.signer())
        .title(draft.claims.taken("letter.title"))
        .salutation(draft.claims.taken("letter.salutation"))
        .opening(draft.claims.taken("letter.opening"))
        .closing(draft.claims.taken("letter.closing"))
        .process(draft.claims.taken("letter.process"))
        .date(draft.date)
        .copies(draft.copies)
        .attachments(attachments)
        .addressees(draft.addressees)
        .build();
  }

  private @Nullable DocumentKind document() {
    if (draft.regions.isForm() || draft.tableHead != null) {
      return DocumentKind.REPLY_FORM;
    }
    if (!draft.isLetter()) {
      return null;
    }
    return draft.role == Role.CO ? DocumentKind.CO_OPINION : DocumentKind.REPLY_PROSE;
  }

  private List<Suggestion> suggestions() {
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < draft.items.size(); i++) {
      String path = Draft.suggestion(i);
      List<Stage> stages = draft.items.get(i);
      var items = new ArrayList<ActionItem>();
      for (int j = 0; j < stages.size(); j++) {
        items.add(ActionItem.of(stages.get(j), text(path + ".items[" + j + "].text")));
      }
      suggestions.add(
          Suggestion.of(text(path + ".heading"), text(path + ".reply"))
              .withItems(items)
              .withRemark(draft.claims.taken(path + ".remark"))
              .withUnit(draft.claims.taken(path + ".unit"))
              .withSourceNumber(sourceNumber(path)));
    }
    String request = draft.claims.taken("request");
    if (request != null) {
      // What the proposal asks as a whole stands with its first suggestion, or alone.
      Suggestion first = suggestions.isEmpty() ? Suggestion.of("", "") : suggestions.removeFirst();
      suggestions.addFirst(first.withRequest(request));
    }
    return suggestions;
  }

  private @Nullable String sourceNumber(String path) {
    return draft.aboutSuggestion != null
        ? draft.aboutSuggestion
        : draft.claims.taken(path + ".sourceNumber");
  }

  private String text(String path) {
    String text = draft.claims.taken(path);
    return text == null ? "" : text;
  }
}
