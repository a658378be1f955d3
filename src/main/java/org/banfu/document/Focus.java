package org.banfu.document;

import java.util.List;
import java.util.stream.IntStream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// Where in a proposal a template is being filled: the whole of it, one suggestion, or one item.
///
/// @param suggestion the suggestion's position, -1 outside of one
/// @param items the items of the cell being filled
/// @param item the item's position among them, -1 outside of one
record Focus(Proposal proposal, Profile profile, int suggestion, List<ActionItem> items, int item) {

  static Focus on(Proposal proposal, Profile profile) {
    return new Focus(proposal, profile, -1, List.of(), -1);
  }

  /// What the office says where nothing is typed.
  Sentences office() {
    return new Sentences(profile);
  }

  List<Focus> suggestions() {
    return IntStream.range(0, proposal.suggestions().size())
        .mapToObj(i -> new Focus(proposal, profile, i, List.of(), -1))
        .toList();
  }

  List<Focus> items(Stage stage) {
    Suggestion current = currentSuggestion();
    if (current == null) {
      return List.of();
    }
    List<ActionItem> found = current.items(stage);
    return IntStream.range(0, found.size())
        .mapToObj(i -> new Focus(proposal, profile, suggestion, found, i))
        .toList();
  }

  @Nullable Suggestion currentSuggestion() {
    return suggestion < 0 ? null : proposal.suggestions().get(suggestion);
  }

  @Nullable ActionItem currentItem() {
    return item < 0 ? null : items.get(item);
  }
}
