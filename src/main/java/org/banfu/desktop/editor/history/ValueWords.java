package org.banfu.desktop.editor.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.ReturnOutcome;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.text.Messages;
import org.banfu.text.PlaceNames;

/// Values as a difference gives them, with words in the place of names and ids of the code.
final class ValueWords {
  private static final List<Choice> CHOICES =
      List.of(
          new Choice(name -> "words.kind." + name, Kind.values(), "kind"),
          new Choice(name -> "words.role." + name, Role.values(), "role"),
          new Choice(name -> "words.state." + name, State.values(), "state", "history.state"),
          new Choice(name -> "words.stage." + name, Stage.values(), "suggestions.items.stage"),
          new Choice(
              name -> "words.document." + name,
              DocumentKind.values(),
              "letter.document",
              "otherLetters.document",
              "rounds.letter.document"),
          new Choice(
              name -> "words.publication." + name, PublicationMode.values(), "publication.mode"),
          new Choice(name -> "words.contactPhase." + name, ContactPhase.values(), "contacts.phase"),
          new Choice(name -> "words.contactWay." + name, ContactWay.values(), "contacts.way"),
          new Choice(
              name -> "history.outcome." + name, ReturnOutcome.values(), "returnRequest.outcome"),
          new Choice(
              name -> "words.satisfaction." + name,
              Satisfaction.values(),
              "feedback.work",
              "feedback.result",
              "rounds.feedback.work",
              "rounds.feedback.result"),
          new Choice(
              name -> "history.oral." + name,
              new Object[] {true, false},
              "feedback.oral",
              "rounds.feedback.oral"),
          new Choice(
              name -> "history.is." + name,
              new Object[] {true, false},
              "keyItem",
              "followUps.done"));

  private static final List<String> OF_IDS =
      List.of("coUnits.suggestions", "followUps.item", "rounds.replies.suggestion");

  private final Messages messages;
  private final Map<String, String> named = new HashMap<>();

  /// The names of one choice and where in the proposal they stand.
  private record Choice(UnaryOperator<String> code, List<Object> values, List<String> fields) {
    Choice(UnaryOperator<String> code, Object[] values, String... fields) {
      this(code, List.of(values), List.of(fields));
    }

    boolean isIn(String field) {
      return fields.stream().anyMatch(one -> holds(field, one));
    }
  }

  ValueWords(Messages messages, Proposal before, Proposal after, PlaceNames names) {
    this.messages = messages;
    Stream.of(before, after)
        .flatMap(proposal -> proposal.suggestions().stream())
        .forEach(suggestion -> {
          named.put(suggestion.id(), names.suggestion(suggestion.id()));
          suggestion.items().forEach(item -> named.put(item.id(), item.text()));
        });
  }

  /// The value of a field or of a whole record with this field, line by line.
  String of(String field, String value) {
    Map<String, String> words = new HashMap<>();
    for (Choice choice : CHOICES) {
      if (choice.isIn(field)) {
        for (Object one : choice.values()) {
          words.put(one.toString(), messages.text(choice.code().apply(one.toString())));
        }
      }
    }
    String text =
        value.lines().map(line -> words.getOrDefault(line, line)).collect(Collectors.joining("\n"));
    // Ends of lines are part of a text.
    String shown = words.isEmpty() ? value : text;
    return OF_IDS.stream().anyMatch(one -> holds(field, one)) ? withNames(shown) : shown;
  }

  /// Whether the field holds one of a few values.
  boolean isChoice(String field) {
    return CHOICES.stream().anyMatch(choice -> choice.fields().contains(field));
  }

  private String withNames(String text) {
    String named = text;
    for (Map.Entry<String, String> one : this.named.entrySet()) {
      named = named.replace(one.getKey(), one.getValue());
    }
    return named;
  }

  private static boolean holds(String field, String part) {
    return part.equals(field) || part.startsWith(field + ".");
  }
}
