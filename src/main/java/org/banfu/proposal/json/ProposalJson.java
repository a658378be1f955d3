package org.banfu.proposal.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// The JSON form of proposals: `{"format": "banfu", "version": 1, "proposals": […]}`.
///
/// What is written can always be read, and gives equal proposals. To that end writing leaves out
/// what [org.banfu.proposal.CleanText] drops (whoever takes text in cleans it before and tells the
/// person); a proposal that is clean stays as it is, character by character.
public final class ProposalJson {
  private final JsonDocument<ProposalFile> document =
      new JsonDocument<>("banfu", ProposalFile.class);

  private record ProposalFile(List<Proposal> proposals) {}

  /// The file form: indented, LF line ends, a line end last.
  ///
  /// @throws IllegalArgumentException if an id is missing, malformed or there twice (a mistake of
  ///   ours; ids are not typed)
  public String write(List<Proposal> proposals) {
    requireIds(proposals);
    return document.pretty(new ProposalFile(proposals));
  }

  /// The file form of one proposal in one line without a line end: what the archive stores and a
  /// line of a `.jsonl` file.
  ///
  /// @throws IllegalArgumentException as [#write]
  public String writeLine(Proposal proposal) {
    requireIds(List.of(proposal));
    return document.line(new ProposalFile(List.of(proposal)));
  }

  /// The proposals of a file, or of a `.jsonl` file with one document on each line. A byte order
  /// mark is passed over; absent and null keys read as the empty value.
  ///
  /// @throws ProblemException code `json.…` with line, column and path, for whatever is not exactly
  ///   this form: unknown or repeated keys, other types, a newer version, control characters…
  public List<Proposal> read(String text) throws ProblemException {
    return document.read(text).stream().flatMap(file -> file.proposals().stream()).toList();
  }

  private static void requireIds(List<Proposal> proposals) {
    var ids = new HashSet<String>();
    for (Proposal proposal : proposals) {
      requireId(ids, proposal.id());
      var suggestions = new HashSet<String>();
      var items = new HashSet<String>();
      for (Suggestion suggestion : proposal.suggestions()) {
        requireId(suggestions, suggestion.id());
        for (ActionItem item : suggestion.items()) {
          requireId(items, item.id());
        }
      }
    }
  }

  private static void requireId(Set<String> seen, String id) {
    if (!IdForm.isId(id) || !seen.add(id)) {
      throw new IllegalArgumentException("malformed or repeated id: " + id);
    }
  }
}
