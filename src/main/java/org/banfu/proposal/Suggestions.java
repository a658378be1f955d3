package org.banfu.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a clerk does to the cards of a proposal: add, remove, move, split, join, change.
///
/// Each gives the proposal with the change made; an id that is not there changes nothing. Earlier
/// rounds are frozen and keep naming a suggestion that is gone; what else names one ([CoOpinion],
/// [FollowUp]) is led along.
public final class Suggestions {
  private Suggestions() {}

  /// Which text of a card is split.
  public enum Part {
    REQUEST,
    REPLY
  }

  /// The suggestion with this id.
  public static Optional<Suggestion> find(Proposal proposal, String id) {
    return proposal.suggestions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Puts a suggestion last. Ids that the proposal has already (of a copied card) are made anew.
  public static Proposal add(Proposal proposal, Suggestion suggestion) {
    return inserted(proposal, proposal.suggestions().size(), suggestion);
  }

  /// Puts a suggestion behind another one, behind none: first.
  public static Proposal addAfter(Proposal proposal, @Nullable String id, Suggestion suggestion) {
    int at = id == null ? -1 : index(proposal, id);
    return id != null && at < 0 ? proposal : inserted(proposal, at + 1, suggestion);
  }

  /// Takes a suggestion away.
  ///
  /// Co-units' opinions cover it no longer, but the last id of an opinion stays, as an empty list
  /// would mean that it covers all. Follow-ups of its items keep their text and name no item.
  public static Proposal remove(Proposal proposal, String id) {
    int at = index(proposal, id);
    if (at < 0) {
      return proposal;
    }
    var left = new ArrayList<Suggestion>(proposal.suggestions());
    Suggestion gone = left.remove(at);
    return proposal
        .with()
        .suggestions(left)
        .coUnits(proposal.coUnits().stream().map(unit -> without(unit, id)).toList())
        .followUps(Items.withoutItems(proposal.followUps(), gone.items()))
        .build();
  }

  /// Puts a suggestion at this place, counted from 0; beyond an end is at that end.
  public static Proposal move(Proposal proposal, String id, int to) {
    int from = index(proposal, id);
    int target = Math.clamp(to, 0, Math.max(0, proposal.suggestions().size() - 1));
    if (from < 0 || from == target) {
      return proposal;
    }
    var moved = new ArrayList<Suggestion>(proposal.suggestions());
    moved.add(target, moved.remove(from));
    return proposal.withSuggestions(moved);
  }

  /// Splits a card at a caret: what follows becomes the text of a new card behind it, a first line
  /// that looks like a heading its heading.
  ///
  /// A line end at the caret goes. The new card has the same responsible unit, and whoever's
  /// opinion covers the old one by name covers it too; items and everything else stay.
  ///
  /// @param at a place in the text; beyond an end is at that end, inside a character before it
  public static Proposal split(Proposal proposal, String id, Part part, int at) {
    int index = index(proposal, id);
    if (index < 0) {
      return proposal;
    }
    Suggestion old = proposal.suggestions().get(index);
    TextCut cut = TextCut.at(part == Part.REQUEST ? old.request() : old.reply(), at);
    Optional<HeadingLine> found = HeadingLine.first(cut.after());
    String heading = found.map(HeadingLine::heading).orElse("");
    String rest = found.map(HeadingLine::rest).orElse(cut.after());
    Suggestion kept =
        part == Part.REQUEST ? old.withRequest(cut.before()) : old.withReply(cut.before());
    Suggestion fresh = Suggestion.of(heading, part == Part.REPLY ? rest : "").withUnit(old.unit());
    var cards = new ArrayList<Suggestion>(proposal.suggestions());
    cards.set(index, kept);
    cards.add(index + 1, part == Part.REQUEST ? fresh.withRequest(rest) : fresh);
    return proposal
        .with()
        .suggestions(cards)
        .coUnits(proposal.coUnits().stream().map(unit -> covering(unit, id, fresh.id())).toList())
        .build();
  }

  /// Joins a card with the next one: texts follow on a line of their own, items after the items.
  ///
  /// The heading of the next stands above its text; where the card has none, it becomes the
  /// heading. Different responsible units are named both. The last card stays as it is.
  public static Proposal join(Proposal proposal, String id) {
    int index = index(proposal, id);
    if (index < 0 || index + 1 >= proposal.suggestions().size()) {
      return proposal;
    }
    var cards = new ArrayList<Suggestion>(proposal.suggestions());
    Suggestion next = cards.remove(index + 1);
    cards.set(index, TextCut.joined(cards.get(index), next));
    return proposal
        .with()
        .suggestions(cards)
        .coUnits(proposal.coUnits().stream().map(unit -> renamed(unit, next.id(), id)).toList())
        .build();
  }

  /// Changes one suggestion; its id stays.
  public static Proposal change(Proposal proposal, String id, UnaryOperator<Suggestion> change) {
    int at = index(proposal, id);
    if (at < 0) {
      return proposal;
    }
    Suggestion old = proposal.suggestions().get(at);
    Suggestion changed = change.apply(old).withId(id);
    if (changed.equals(old)) {
      return proposal;
    }
    var cards = new ArrayList<Suggestion>(proposal.suggestions());
    cards.set(at, changed);
    return proposal.withSuggestions(cards);
  }

  static int index(Proposal proposal, String id) {
    List<Suggestion> cards = proposal.suggestions();
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static Proposal inserted(Proposal proposal, int at, Suggestion suggestion) {
    var cards = new ArrayList<Suggestion>(proposal.suggestions());
    String id = index(proposal, suggestion.id()) < 0 ? suggestion.id() : newId();
    List<ActionItem> items =
        suggestion.items().stream()
            .map(item -> Items.find(proposal, item.id()).isEmpty() ? item : item.withId(newId()))
            .toList();
    cards.add(at, suggestion.withId(id).withItems(items));
    return proposal.withSuggestions(cards);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static CoOpinion without(CoOpinion unit, String id) {
    List<String> left = unit.suggestions().stream().filter(one -> !one.equals(id)).toList();
    return left.isEmpty() ? unit : unit.withSuggestions(left);
  }

  private static CoOpinion covering(CoOpinion unit, String id, String alsoId) {
    var ids = new ArrayList<String>(unit.suggestions());
    int at = ids.indexOf(id);
    if (at < 0) {
      return unit;
    }
    ids.add(at + 1, alsoId);
    return unit.withSuggestions(ids);
  }

  private static CoOpinion renamed(CoOpinion unit, String from, String to) {
    var ids = new LinkedHashSet<String>();
    unit.suggestions().forEach(one -> ids.add(one.equals(from) ? to : one));
    return unit.withSuggestions(List.copyOf(ids));
  }
}
