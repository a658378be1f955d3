package org.banfu.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.State;
import org.banfu.text.Messages;

/// Something of a query that looks like a restriction or an operator and is none, so that it was
/// searched as text: `foo:bar`, `状态:没有`, `公园|食堂`.
///
/// @param kind what is not there
/// @param text as typed
/// @param known the values that there are, as the proposals have them; of what is written
///   otherwise, how
public record QueryNote(Kind kind, String text, List<String> known) {
  /// What a query named and what is not there.
  public enum Kind {
    FIELD,
    STATE,
    CATEGORY,
    YEAR,
    EITHER,
    BLANK
  }

  public QueryNote {
    known = List.copyOf(known);
  }

  static QueryNote field(String text) {
    return new QueryNote(Kind.FIELD, text, List.of());
  }

  static QueryNote state(String text) {
    return new QueryNote(Kind.STATE, text, Stream.of(State.values()).map(State::name).toList());
  }

  static QueryNote category(String text, List<String> known) {
    return new QueryNote(Kind.CATEGORY, text, known);
  }

  static QueryNote year(String text) {
    return new QueryNote(Kind.YEAR, text, List.of());
  }

  static QueryNote either(String text, String written) {
    return new QueryNote(Kind.EITHER, text, List.of(written));
  }

  static QueryNote blank(String text, String written) {
    return new QueryNote(Kind.BLANK, text, List.of(written));
  }

  /// What a person is told: that it was taken as text, and what there is.
  public String sentence(Messages messages) {
    String and = messages.text("search.and");
    String shown = ShownQuery.of(text);
    return switch (kind) {
      case FIELD -> messages.text("search.note.field", shown);
      case STATE ->
          messages.text(
              "search.note.state",
              shown,
              known.stream()
                  .map(state -> messages.text("words.state." + state))
                  .collect(Collectors.joining(and)));
      case CATEGORY -> messages.text("search.note.category", shown, String.join(and, known));
      case YEAR -> messages.text("search.note.year", shown);
      case BLANK -> messages.text("search.note.blank", shown, ShownQuery.of(known.getFirst()));
      case EITHER -> messages.text("search.note.either", shown, ShownQuery.of(known.getFirst()));
    };
  }
}
