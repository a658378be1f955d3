package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;
import org.banfu.proposal.RoundLetter;
import org.banfu.proposal.RoundReply;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// An earlier round in words.
final class RoundWords {
  private final Messages messages;

  RoundWords(Messages messages) {
    this.messages = messages;
  }

  /// A reply with the heading that its suggestion has now.
  record Reply(String heading, String text) {}

  /// What is told of a round in a line.
  ///
  /// @param field of the round, as in places, whose text is the end of the line; empty where it
  ///   ends with no text of one's own
  record Fact(String line, String field, String text) {}

  /// 第 1 次答复 · 2023-06-12 · B · 不满意.
  String title(int index, Round round) {
    Feedback feedback = round.feedback();
    return joined(
        messages.text("feedback.rounds.title", index + 1),
        round.repliedOn(),
        round.category(),
        feedback == null ? null : satisfaction(feedback.result()));
  }

  /// What is stated of the letter and the answer, a line each.
  List<Fact> facts(Round round) {
    RoundLetter letter = round.letter();
    var lines = new ArrayList<Fact>();
    add(lines, "words.letterTitle", letter.title(), "letter.title");
    add(
        lines,
        "feedback.rounds.letter",
        joined(
            letter.document() == null ? null : messages.text("words.document." + letter.document()),
            letter.date()));
    add(lines, "words.docNumber", letter.docNumber(), "letter.docNumber");
    add(lines, "words.category", round.category());
    Feedback feedback = round.feedback();
    if (feedback != null) {
      add(lines, "words.feedbackWork", satisfaction(feedback.work()));
      add(lines, "words.feedbackResult", satisfaction(feedback.result()));
      add(
          lines,
          "feedback.answer.how",
          joined(
              messages.text(feedback.oral() ? "feedback.answer.oral" : "feedback.answer.form"),
              feedback.on()));
      add(lines, "feedback.answer.text", feedback.text(), "feedback.text");
    }
    return List.copyOf(lines);
  }

  List<Reply> replies(Round round, Proposal proposal) {
    return round.replies().stream()
        .map(reply -> new Reply(heading(reply, proposal), reply.reply()))
        .toList();
  }

  private String heading(RoundReply reply, Proposal proposal) {
    List<Suggestion> suggestions = proposal.suggestions();
    return IntStream.range(0, suggestions.size())
        .filter(i -> suggestions.get(i).id().equals(reply.suggestion()))
        .mapToObj(i -> messages.text("feedback.rounds.reply", i + 1, suggestions.get(i).heading()))
        .findFirst()
        .orElseGet(() -> messages.text("feedback.rounds.goneReply"));
  }

  private @Nullable String satisfaction(@Nullable Satisfaction satisfaction) {
    return satisfaction == null ? null : messages.text("words.satisfaction." + satisfaction);
  }

  private void add(List<Fact> lines, String name, @Nullable String value) {
    add(lines, name, value, "");
  }

  private void add(List<Fact> lines, String name, @Nullable String value, String field) {
    if (value != null && !value.isBlank()) {
      lines.add(new Fact(messages.text("words.field", messages.text(name), value), field, value));
    }
  }

  private static String joined(@Nullable Object... parts) {
    return String.join(
        " · ",
        Stream.of(parts)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .filter(text -> !text.isBlank())
            .toList());
  }
}
