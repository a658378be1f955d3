package org.banfu.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a clerk does to the lines of the work list: add, remove, move, change.
///
/// Each gives the proposal with the change made; an id that is not there changes nothing.
public final class Items {
  private Items() {}

  /// The item with this id, of whichever suggestion.
  public static Optional<ActionItem> find(Proposal proposal, String id) {
    return proposal.suggestions().stream()
        .flatMap(suggestion -> suggestion.items().stream())
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  /// The suggestion that an item belongs to.
  public static Optional<Suggestion> owner(Proposal proposal, String itemId) {
    return proposal.suggestions().stream().filter(one -> index(one, itemId) >= 0).findFirst();
  }

  /// Puts an item behind another one of the suggestion; behind none: last. An id that the proposal
  /// has already is made anew.
  public static Proposal add(
      Proposal proposal, String suggestionId, @Nullable String afterItemId, ActionItem item) {
    ActionItem added =
        find(proposal, item.id()).isEmpty() ? item : item.withId(UUID.randomUUID().toString());
    return Suggestions.change(
        proposal,
        suggestionId,
        suggestion -> {
          int after =
              afterItemId == null ? suggestion.items().size() - 1 : index(suggestion, afterItemId);
          boolean isUnknown = afterItemId != null && after < 0;
          return isUnknown ? suggestion : inserted(suggestion, after + 1, added);
        });
  }

  /// Takes an item away; follow-ups of it keep their text and name no item.
  public static Proposal remove(Proposal proposal, String itemId) {
    ActionItem gone = find(proposal, itemId).orElse(null);
    if (gone == null) {
      return proposal;
    }
    return taken(proposal, itemId).withFollowUps(withoutItems(proposal.followUps(), List.of(gone)));
  }

  /// Puts an item into a suggestion and stage.
  ///
  /// @param index its place among the items of that suggestion and stage, counted from 0 without
  ///   the item itself; beyond an end is at that end
  public static Proposal move(
      Proposal proposal, String itemId, String suggestionId, Stage stage, int index) {
    ActionItem item = find(proposal, itemId).orElse(null);
    Suggestion target = Suggestions.find(proposal, suggestionId).orElse(null);
    if (item == null || target == null) {
      return proposal;
    }
    List<ActionItem> column = target.items(stage);
    int now = column.indexOf(item);
    if (now >= 0 && now == Math.clamp(index, 0, column.size() - 1)) {
      return proposal;
    }
    return Suggestions.change(
        taken(proposal, itemId),
        suggestionId,
        suggestion -> inserted(suggestion, place(suggestion, stage, index), item.withStage(stage)));
  }

  /// Changes one item; its id stays.
  public static Proposal change(
      Proposal proposal, String itemId, UnaryOperator<ActionItem> change) {
    String owner = owner(proposal, itemId).map(Suggestion::id).orElse("");
    return Suggestions.change(
        proposal,
        owner,
        suggestion -> {
          var items = new ArrayList<ActionItem>(suggestion.items());
          items.replaceAll(
              item -> item.id().equals(itemId) ? change.apply(item).withId(itemId) : item);
          return suggestion.withItems(items);
        });
  }

  /// The follow-ups without references to items that are gone.
  static List<FollowUp> withoutItems(List<FollowUp> followUps, List<ActionItem> gone) {
    Set<String> ids =
        gone.stream().map(ActionItem::id).collect(Collectors.toCollection(HashSet::new));
    return followUps.stream()
        .map(one -> one.item() != null && ids.contains(one.item()) ? one.withItem(null) : one)
        .toList();
  }

  private static int index(Suggestion suggestion, String itemId) {
    for (int i = 0; i < suggestion.items().size(); i++) {
      if (suggestion.items().get(i).id().equals(itemId)) {
        return i;
      }
    }
    return -1;
  }

  // Before the item that has this place now; behind the last of the stage; else behind all.
  private static int place(Suggestion suggestion, Stage stage, int index) {
    int last = suggestion.items().size();
    int seen = 0;
    for (int i = 0; i < suggestion.items().size(); i++) {
      if (suggestion.items().get(i).stage() == stage) {
        if (seen >= index) {
          return i;
        }
        seen++;
        last = i + 1;
      }
    }
    return last;
  }

  private static Proposal taken(Proposal proposal, String itemId) {
    String owner = owner(proposal, itemId).map(Suggestion::id).orElse("");
    return Suggestions.change(
        proposal,
        owner,
        suggestion ->
            suggestion.withItems(
                suggestion.items().stream().filter(item -> !item.id().equals(itemId)).toList()));
  }

  private static Suggestion inserted(Suggestion suggestion, int at, ActionItem item) {
    var items = new ArrayList<ActionItem>(suggestion.items());
    items.add(at, item);
    return suggestion.withItems(items);
  }
}
