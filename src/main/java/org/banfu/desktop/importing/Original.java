package org.banfu.desktop.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// The text of a letter beside what was read from it.
///
/// @param proposal as it was read, before a person corrected it
record Original(List<Passage> passages, Proposal proposal, PassageNames names) {
  /// Where a field is looked for that has no characters of its own: the meeting is told in the
  /// title, the lead proposer is addressed.
  private static final Map<String, List<String>> TOLD_IN =
      Map.of(
          "repliedOn", List.of("letter.date"),
          "proposers", List.of("letter.salutation"),
          "role", List.of("letter.addressees", "letter.salutation"),
          "issuer", List.of("letter.date"));

  private static final List<String> HEAD = List.of("letter.title", "letter.opening");
  private static final Set<String> OF_HEAD =
      Set.of("title", "number", "kind", "council", "term", "session", "year", "leadUnit");

  private static final Map<String, Function<Proposal, String>> VALUES =
      Map.of(
          "title", Proposal::title,
          "number", proposal -> text(proposal.number()),
          "council", proposal -> text(proposal.council()),
          "leadUnit", proposal -> text(proposal.leadUnit()),
          "issuer", proposal -> text(proposal.issuer()),
          "proposers",
              proposal -> proposal.proposers().stream().findFirst().map(Proposer::name).orElse(""));

  /// Empty if it came from no letter.
  static Optional<Original> of(ReadProposal read, Function<ReadProposal, PassageNames> names) {
    return read.cover()
        .map(cover -> new Original(Passages.of(cover), read.proposal(), names.apply(read)));
  }

  /// The index of the passage that a field was read from, else of the one that tells its value;
  /// below 0 if there is none. Slow for a long letter.
  int passageOf(String field) {
    int found = first(field, Passage::fields);
    if (found < 0) {
      found = first(field, Passage::repeated);
    }
    String value = VALUES.getOrDefault(field, proposal -> "").apply(proposal);
    if (found < 0 && value.length() > 1) {
      found = first(passage -> passage.text().contains(value));
    }
    for (String other : TOLD_IN.getOrDefault(field, OF_HEAD.contains(field) ? HEAD : List.of())) {
      if (found < 0) {
        found = first(other, Passage::fields);
      }
    }
    return found;
  }

  /// The fields that a passage may be corrected in, the likeliest first.
  static List<String> fieldsOf(Passage passage) {
    return Stream.of(passage.fields(), passage.repeated())
        .flatMap(Set::stream)
        .flatMap(path ->
            path.equals("letter.title")
                ? Stream.of("title", "number")
                : Stream.of(path.substring(0, (path + "[").indexOf('['))))
        .toList();
  }

  private int first(String field, Function<Passage, Set<String>> paths) {
    return first(passage -> paths.apply(passage).stream().anyMatch(path -> isOf(path, field)));
  }

  private int first(Predicate<Passage> holds) {
    for (int i = 0; i < passages.size(); i++) {
      if (holds.test(passages.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOf(String path, String field) {
    return path.equals(field) || path.startsWith(field + "[");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
