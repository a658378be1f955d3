package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;

/// A reply as plain text, to be pasted into Word: one paragraph a line, no layout.
public final class PlainReply {
  private PlainReply() {}

  /// The whole letter: title, salutation, opening, suggestions by number with their replies,
  /// process, category, publication, closing, issuer and date. What is empty leaves no line.
  public static String of(Proposal proposal, Profile profile) {
    var office = new Sentences(profile);
    var lines = new ArrayList<String>();
    add(lines, office.titleOf(proposal));
    add(lines, office.salutationOf(proposal));
    add(lines, office.openingOf(proposal));
    List<Suggestion> suggestions = proposal.suggestions();
    for (int i = 0; i < suggestions.size(); i++) {
      boolean isAlone = suggestions.size() == 1 && suggestions.get(i).heading().isBlank();
      add(lines, isAlone ? suggestions.get(i).reply() : of(suggestions.get(i), i + 1));
    }
    add(lines, office.processOf(proposal));
    add(lines, office.publication(proposal));
    add(lines, office.categoryLine(proposal));
    add(lines, office.closingOf(proposal));
    add(lines, LetterFields.text(proposal.issuer()));
    add(lines, Dates.shown(proposal.letter().date()));
    return String.join("\n", lines);
  }

  /// One suggestion: its heading with the number of its position, and the reply below; without a
  /// heading the number stands before the reply.
  ///
  /// @param position from 1
  public static String of(Suggestion suggestion, int position) {
    var lines = new ArrayList<String>();
    String number = Numbering.heading(position);
    if (suggestion.heading().isBlank()) {
      add(lines, number + suggestion.reply().strip());
    } else {
      add(lines, number + suggestion.heading().strip());
      add(lines, suggestion.reply());
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String text) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }
}
