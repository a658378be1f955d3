package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.jspecify.annotations.Nullable;

/// All that is searched of a proposal: its free texts ([TextFields]) and what is not typed as text
/// but read as such: the number, telephones, addressees of other letters, sources of unsorted
/// texts, and the frozen rounds. In the order of their kinds, within a kind in that of reading.
final class Lines {
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> suggestions = new HashMap<>();

  private Lines(Proposal proposal) {
    for (int i = 0; i < proposal.suggestions().size(); i++) {
      Suggestion suggestion = proposal.suggestions().get(i);
      suggestions.putIfAbsent(suggestion.id(), i + 1);
      for (ActionItem item : suggestion.items()) {
        suggestions.putIfAbsent(item.id(), i + 1);
      }
    }
  }

  static List<Line> of(Proposal proposal) {
    var all = new Lines(proposal);
    all.add(Place.of("number"), proposal.number());
    for (TextField field : TextFields.of(proposal)) {
      all.add(field.place(), field.text());
    }
    all.addUntyped(proposal);
    for (int i = 0; i < proposal.rounds().size(); i++) {
      all.add(proposal.rounds().get(i), i);
    }
    all.lines.sort(Comparator.comparing(Line::kind));
    return all.lines;
  }

  private void addUntyped(Proposal proposal) {
    add(Place.of("council"), proposal.council());
    add(Place.of("contact.phone"), proposal.contact().phone());
    for (int i = 0; i < proposal.proposers().size(); i++) {
      add(Place.of("proposers.phone", i), proposal.proposers().get(i).phone());
    }
    for (int i = 0; i < proposal.otherLetters().size(); i++) {
      List<String> addressees = proposal.otherLetters().get(i).addressees();
      for (int j = 0; j < addressees.size(); j++) {
        add(new Place("otherLetters.addressees", i + "/" + j), addressees.get(j));
      }
    }
    for (int i = 0; i < proposal.unsorted().size(); i++) {
      add(Place.of("unsorted.source", i), proposal.unsorted().get(i).source());
    }
  }

  private void add(Round round, int index) {
    add(Place.of("rounds.letter.docNumber", index), round.letter().docNumber());
    add(Place.of("rounds.letter.title", index), round.letter().title());
    for (int i = 0; i < round.replies().size(); i++) {
      String text = round.replies().get(i).reply();
      int suggestion = suggestions.getOrDefault(round.replies().get(i).suggestion(), 0);
      if (!text.isEmpty()) {
        var place = new Place("rounds.replies.reply", index + "/" + i);
        lines.add(new Line(FieldKind.of(place), place, suggestion, text));
      }
    }
    Feedback feedback = round.feedback();
    add(Place.of("rounds.feedback.text", index), feedback == null ? null : feedback.text());
  }

  private void add(Place place, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      String id = place.id();
      boolean isOfSuggestion = id != null && place.field().startsWith("suggestions.");
      int suggestion = isOfSuggestion ? suggestions.getOrDefault(id, 0) : 0;
      lines.add(new Line(FieldKind.of(place), place, suggestion, text));
    }
  }
}
