package org.banfu.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// A proposal as plain text to read: what is stated, in the order of a letter. The JSON form has
/// everything.
final class ProposalText {
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  ProposalText(Messages messages) {
    this.messages = messages;
  }

  /// The lines; `row` gives the effective due date.
  List<String> lines(Proposal proposal, ProposalRow row) {
    lines.clear();
    head(proposal, row);
    letter(proposal.letter());
    int position = 0;
    for (Suggestion suggestion : proposal.suggestions()) {
      position++;
      suggestion(position, suggestion);
    }
    body("words.process", proposal.letter().process());
    body("words.closing", proposal.letter().closing());
    for (CoOpinion unit : proposal.coUnits()) {
      body("words.opinionOf", unit.opinion(), unit.name());
    }
    for (Unsorted rest : proposal.unsorted()) {
      body("words.unsorted", rest.text());
    }
    body("words.notes", proposal.notes());
    return List.copyOf(lines);
  }

  private void head(Proposal proposal, ProposalRow row) {
    lines.add(proposal.title().isBlank() ? messages.text("words.untitled") : proposal.title());
    field("words.number", proposal.number());
    field("words.id", proposal.id());
    field("words.kind", messages.text("words.kind." + proposal.kind()));
    field("words.council", proposal.council());
    field("words.meeting", meeting(proposal));
    field("words.year", proposal.year());
    field("words.proposers", joined(proposal.proposers().stream().map(Proposer::name).toList()));
    field(
        "words.role",
        proposal.role() == null ? null : messages.text("words.role." + proposal.role()));
    field("words.leadUnit", proposal.leadUnit());
    field("words.coUnits", joined(proposal.coUnits().stream().map(CoOpinion::name).toList()));
    field("words.issuer", proposal.issuer());
    field("words.filingUnit", proposal.filingUnit());
    field("words.handler", proposal.handler());
    field("words.contact", proposal.contact().name());
    field("words.phone", proposal.contact().phone());
    field("words.state", messages.text("words.state." + proposal.state()));
    field("words.assignedOn", proposal.assignedOn());
    field("words.receivedOn", proposal.receivedOn());
    field("words.dueOn", row.dueOn());
    field("words.repliedOn", proposal.repliedOn());
    field("words.category", proposal.category());
    publication(proposal.publication());
    feedback(proposal.feedback());
    field("words.tags", joined(proposal.tags()));
  }

  private void publication(Publication publication) {
    if (publication.mode() != null) {
      field("words.publication", messages.text("words.publication." + publication.mode()));
    }
    field("words.publicationReason", publication.reason());
  }

  private void feedback(@Nullable Feedback feedback) {
    if (feedback != null && feedback.work() != null) {
      field("words.feedbackWork", messages.text("words.satisfaction." + feedback.work()));
    }
    if (feedback != null && feedback.result() != null) {
      field("words.feedbackResult", messages.text("words.satisfaction." + feedback.result()));
    }
    if (feedback != null) {
      field("words.feedbackText", feedback.text());
      field("words.feedbackOn", feedback.on());
    }
  }

  private void letter(Letter letter) {
    field("words.docNumber", letter.docNumber());
    field("words.signer", letter.signer());
    field("words.letterDate", letter.date());
    field("words.copies", joined(letter.copies()));
    field("words.attachments", joined(letter.attachments()));
    body("words.letterTitle", letter.title());
    body("words.salutation", letter.salutation());
    body("words.opening", letter.opening());
  }

  private void suggestion(int position, Suggestion suggestion) {
    lines.add("");
    lines.add(Numbering.heading(position) + suggestion.heading());
    field("words.unit", suggestion.unit());
    if (!suggestion.request().isBlank()) {
      field("words.request", suggestion.request());
    }
    suggestion.reply().lines().forEach(lines::add);
    for (Stage stage : Stage.values()) {
      List<ActionItem> items = suggestion.items(stage);
      for (int i = 0; i < items.size(); i++) {
        lines.add(
            messages.text("words.stage." + stage) + " " + (i + 1) + ". " + items.get(i).text());
      }
    }
    field("words.remark", suggestion.remark());
  }

  private static String meeting(Proposal proposal) {
    return proposal.term() == null && proposal.session() == null
        ? ""
        : Objects.toString(proposal.term(), "-") + "-" + Objects.toString(proposal.session(), "-");
  }

  private void field(String code, @Nullable Object value) {
    String text = Objects.toString(value, "");
    if (!text.isBlank()) {
      lines.add(messages.text("words.field", messages.text(code), text));
    }
  }

  /// A text of several lines under its own heading; the argument stands in the heading.
  private void body(String code, @Nullable String text, Object... arguments) {
    if (text != null && !text.isBlank()) {
      lines.add("");
      lines.add(messages.text("words.heading", messages.text(code, arguments)));
      text.lines().forEach(lines::add);
    }
  }

  private String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(messages.text("words.and")));
  }
}
