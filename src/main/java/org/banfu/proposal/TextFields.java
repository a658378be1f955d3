package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;

/// The free texts of a proposal, in the order in which the tabs show them.
///
/// No free texts are: ids, dates, what is chosen or counted (kind, council, state, category), what
/// has a form of its own (the number, telephones), and what is frozen (earlier rounds).
public final class TextFields {
  private TextFields() {}

  /// All texts that are stated, empty ones included.
  public static List<TextField> of(Proposal proposal) {
    var fields = new ArrayList<TextField>();
    TextWalk.through(
        proposal,
        (place, text) -> {
          fields.add(new TextField(place, text));
          return text;
        });
    return fields;
  }

  /// All texts that can be stated, those that are not as empty ones.
  static List<TextField> all(Proposal proposal) {
    var fields = new ArrayList<TextField>();
    TextWalk.throughAll(
        proposal,
        (place, text) -> {
          fields.add(new TextField(place, text));
          return text;
        });
    return fields;
  }

  /// As [#with], where nothing is stated, too.
  static Proposal put(Proposal proposal, Place place, String text) {
    String clean = CleanText.of(text).text();
    return TextWalk.throughAll(proposal, (at, old) -> at.equals(place) ? clean : old);
  }

  /// The proposal with another text in a place; without such a text there, the proposal itself.
  /// What a proposal may not hold ([CleanText]) is left out.
  public static Proposal with(Proposal proposal, Place place, String text) {
    String clean = CleanText.of(text).text();
    return TextWalk.through(proposal, (at, old) -> at.equals(place) ? clean : old);
  }
}
