package org.banfu.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Messages;
import org.banfu.text.PlaceNames;
import org.jspecify.annotations.Nullable;

/// What became of a passage in a few words: 称谓, 建议 2 · 办理答复, 未归类内容.
final class PassageNames {
  private static final Pattern IN_SUGGESTION =
      Pattern.compile("suggestions\\[(\\d{1,6})](?:\\.items\\[(\\d{1,6})])?\\.(\\w+)");
  private static final Pattern INDEX = Pattern.compile("\\[\\d{1,6}]");
  private static final int MOST = 3;

  /// What a sentence of the reader is about, by its code; the others are about the whole letter.
  private static final Map<String, Set<String>> DOUBTED =
      Map.of("intake.role-assumed", Set.of("letter.salutation", "letter.addressees"));

  private final Messages messages;
  private final Proposal proposal;
  private final PlaceNames places;
  private final List<String> doubted;

  /// @param proposal as it was read from the letter
  PassageNames(Messages messages, Proposal proposal, List<Problem> doubts) {
    this.messages = messages;
    this.proposal = proposal;
    this.places = new PlaceNames(messages, proposal, proposal);
    this.doubted =
        doubts.stream()
            .flatMap(doubt -> DOUBTED.getOrDefault(doubt.code(), Set.of()).stream())
            .toList();
  }

  /// Whether the reader is not sure of what it made of it.
  boolean isDoubtful(Passage passage) {
    return passage.fields().stream().anyMatch(doubted::contains);
  }

  String of(Passage passage) {
    var names = new ArrayList<String>();
    passage.fields().stream().map(this::field).distinct().limit(MOST).forEach(names::add);
    if (passage.isUnsorted()) {
      names.add(messages.text("words.unsorted"));
    }
    if (passage.isNoise()) {
      names.add(messages.text("importing.original.noise"));
    }
    if (names.isEmpty()) {
      passage.repeated().stream()
          .limit(1)
          .map(path -> messages.text("importing.original.again", field(path)))
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      return messages.text("importing.original.structure");
    }
    String joined = String.join(messages.text("words.and"), names);
    return isDoubtful(passage) ? messages.text("importing.original.doubtful", joined) : joined;
  }

  private String field(String path) {
    Matcher one = IN_SUGGESTION.matcher(path);
    if (one.matches()) {
      return inSuggestion(Integer.parseInt(one.group(1)), one.group(2), one.group(3));
    }
    return path.equals("request")
        ? inSuggestion(0, null, path)
        : places.of(Place.of(INDEX.matcher(path).replaceAll("")));
  }

  private String inSuggestion(int index, @Nullable String item, String field) {
    List<Suggestion> all = proposal.suggestions();
    if (index >= all.size()) {
      return places.of(Place.of("suggestions"));
    }
    Suggestion one = all.get(index);
    int at = item == null ? Integer.MAX_VALUE : Integer.parseInt(item);
    return places.of(
        at < one.items().size()
            ? new Place("suggestions.items." + field, one.items().get(at).id())
            : new Place("suggestions." + field, one.id()));
  }
}
