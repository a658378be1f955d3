package org.banfu.search;

import java.util.List;
import org.banfu.proposal.Place;

/// A piece of a proposal's text with hits in it.
///
/// @param place the text's field; with [#inField] where to open the proposal
/// @param suggestion which suggestion (建议) it belongs to, counted from 1; 0 for none
/// @param start where in the field's text the piece begins
/// @param text the piece, as it is written
/// @param marks the hits, in characters of the piece; in order, never overlapping
public record Passage(
    Place place, FieldKind kind, int suggestion, int start, String text, List<Range> marks) {

  public Passage {
    marks = List.copyOf(marks);
  }

  /// From `start` to before `end`, in characters.
  public record Range(int start, int end) {}

  /// The code of what the text is called (`search.kind.…`): its kind, or that it was answered in an
  /// earlier round.
  public String nameCode() {
    return place.field().startsWith("rounds.") ? "search.kind.ROUNDS" : "search.kind." + kind;
  }

  /// The hits in characters of the whole field.
  public List<Range> inField() {
    return marks.stream().map(mark -> new Range(start + mark.start(), start + mark.end())).toList();
  }
}
