package org.banfu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.intake.source.Cover;
import org.banfu.intake.source.Span;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.jspecify.annotations.Nullable;

/// What was read of a file, one line for each field that is not empty, so that a test can state all
/// of it and a person can read it; ⏎ ends a line inside of a field.
final class Said {
  private final List<String> lines = new ArrayList<>();

  private Said() {}

  static String of(List<ReadProposal> read) {
    var said = new Said();
    for (ReadProposal one : read) {
      said.proposal(one.proposal());
      said.cover(one);
    }
    return String.join("\n", said.lines) + "\n";
  }

  private void proposal(Proposal proposal) {
    say("kind", proposal.kind().name());
    say("council", proposal.council());
    say("term", text(proposal.term()));
    say("session", text(proposal.session()));
    say("year", text(proposal.year()));
    say("number", proposal.number());
    say("title", proposal.title());
    say("proposers", proposal.proposers().stream().map(Said::proposer).toList());
    say("role", text(proposal.role()));
    say("leadUnit", proposal.leadUnit());
    say("coUnits", proposal.coUnits().stream().map(CoOpinion::name).toList());
    say("issuer", proposal.issuer());
    say("filingUnit", proposal.filingUnit());
    say("handler", proposal.handler());
    say("contact", proposal.contact().name());
    say("phone", proposal.contact().phone());
    say("assignedOn", text(proposal.assignedOn()));
    say("receivedOn", text(proposal.receivedOn()));
    say("dueOn", text(proposal.dueOn()));
    say("repliedOn", text(proposal.repliedOn()));
    say("category", proposal.category());
    say("publication", text(proposal.publication().mode()));
    say("publication reason", proposal.publication().reason());
    Feedback feedback = proposal.feedback();
    if (feedback != null) {
      say("feedback", feedback.work() + " " + feedback.result() + " " + feedback.text());
    }
    letter(proposal.letter());
    proposal.suggestions().forEach(this::suggestion);
    say("unsorted", proposal.unsorted().stream().map(Unsorted::text).toList());
  }

  private static String proposer(Proposer one) {
    String said =
        Stream.of(one.group(), one.phone())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("，"));
    return said.isEmpty() ? one.name() : one.name() + "（" + said + "）";
  }

  private void letter(Letter letter) {
    say("letter", text(letter.document()));
    say("docNumber", letter.docNumber());
    say("signer", letter.signer());
    say("letter title", letter.title());
    say("salutation", letter.salutation());
    say("addressees", letter.addressees());
    say("opening", letter.opening());
    say("process", letter.process());
    say("closing", letter.closing());
    say("date", text(letter.date()));
    say("copies", letter.copies());
    say("attachments", letter.attachments());
  }

  private void suggestion(Suggestion suggestion) {
    lines.add("- heading: " + shown(suggestion.heading()));
    say("  source number", suggestion.sourceNumber());
    say("  request", suggestion.request());
    say("  unit", suggestion.unit());
    say("  reply", suggestion.reply());
    say("  items", suggestion.items().stream().map(ActionItem::text).toList());
    say("  remark", suggestion.remark());
  }

  private void cover(ReadProposal read) {
    read.cover().ifPresent(cover -> say("noise", noise(cover)));
    say("doubts", read.doubts().stream().map(Problem::code).toList());
  }

  private static List<String> noise(Cover cover) {
    return cover.spans().stream()
        .filter(span -> span.kind() == Span.Kind.NOISE)
        .map(span -> cover.text().substring(span.start(), span.end()))
        .toList();
  }

  private void say(String name, List<String> values) {
    if (!values.isEmpty()) {
      say(name, values.stream().collect(Collectors.joining(" | ")));
    }
  }

  private void say(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      lines.add(name + ": " + shown(value));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String shown(String text) {
    return text.replace("\n", "⏎").replace("\t", "→");
  }
}
