package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.banfu.proposal.Suggestions.Part;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.text.Widths;

class SuggestionsPropertyTest {
  private static final int LONGEST_NUMBER = 8;

  @Property(tries = 300)
  void splitThenJoinGivesBackTheTextAndItsCut(
      @ForAll("texts") String text, @ForAll @IntRange(max = 60) int at, @ForAll Part part) {
    Suggestion empty = Suggestion.of("标题", "");
    Suggestion card = part == Part.REPLY ? empty.withReply(text) : empty.withRequest(text);
    Proposal one = Proposal.create(Kind.CPPCC).withSuggestions(List.of(card));

    Proposal split = Suggestions.split(one, card.id(), part, at);
    Suggestion joined = Suggestions.join(split, card.id()).suggestions().getFirst();

    assertEquals(2, split.suggestions().size());
    assertEquals("标题", joined.heading());
    String back = Widths.squeeze(joined.request() + joined.reply());
    String all = Widths.squeeze(text);
    String before = Widths.squeeze(text(split.suggestions().getFirst()));
    // But for white space only the number of a heading at the cut may be gone.
    assertTrue(back.startsWith(before) && all.startsWith(before));
    assertTrue(all.endsWith(back.substring(before.length())), all + " became " + back);
    assertTrue(all.length() - back.length() <= LONGEST_NUMBER, all + " became " + back);
  }

  @Property(tries = 300)
  void splitAtALineEndThenJoinGivesBackTheTextExactly(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    String first = "甲" + before;
    String second = "已经，" + after;
    Suggestion card = Suggestion.of("标题", first + "\n" + second);
    Proposal one = Proposal.create(Kind.CPPCC).withSuggestions(List.of(card));

    Proposal split = Suggestions.split(one, card.id(), Part.REPLY, first.length());

    assertEquals(one, Suggestions.join(split, card.id()));
  }

  @Property(tries = 100)
  void aMoveIsAPermutation(
      @ForAll("proposals") Proposal proposal,
      @ForAll @IntRange(max = 3) int which,
      @ForAll @IntRange(min = -2, max = 5) int to) {
    List<Suggestion> cards = proposal.suggestions();
    String id = which < cards.size() ? cards.get(which).id() : "none";

    Proposal moved = Suggestions.move(proposal, id, to);

    assertEquals(sorted(cards), sorted(moved.suggestions()));
    assertEquals(others(cards, id), others(moved.suggestions(), id));
    assertEquals(proposal, moved.withSuggestions(cards));
  }

  @Property(tries = 100)
  void anItemsMoveIsAPermutation(
      @ForAll("proposals") Proposal proposal,
      @ForAll @IntRange(max = 5) int which,
      @ForAll @IntRange(max = 3) int target,
      @ForAll Stage stage,
      @ForAll @IntRange(min = -1, max = 5) int index) {
    List<ActionItem> items = items(proposal).toList();
    if (which >= items.size() || target >= proposal.suggestions().size()) {
      return;
    }
    String id = items.get(which).id();
    String owner = proposal.suggestions().get(target).id();

    Proposal moved = Items.move(proposal, id, owner, stage, index);

    var expected = new ArrayList<ActionItem>(items);
    expected.set(which, items.get(which).withStage(stage));
    assertEquals(sortedItems(expected.stream()), sortedItems(items(moved)));
    List<ActionItem> column = Suggestions.find(moved, owner).orElseThrow().items(stage);
    int place = column.indexOf(items.get(which).withStage(stage));
    assertEquals(Math.clamp(index, 0, column.size() - 1), place);
  }

  @Property(tries = 100)
  void whatCardsBecomeCanBeSaved(
      @ForAll("proposals") Proposal proposal,
      @ForAll @IntRange(max = 2) int which,
      @ForAll @IntRange(max = 30) int at)
      throws Exception {
    if (which >= proposal.suggestions().size()) {
      return;
    }
    String id = proposal.suggestions().get(which).id();

    Proposal changed = Suggestions.split(proposal, id, Part.REPLY, at);
    changed = Suggestions.add(changed, proposal.suggestions().get(which));
    changed = Suggestions.move(changed, id, at);
    changed = Suggestions.join(changed, changed.suggestions().getFirst().id());

    var json = new ProposalJson();
    assertEquals(List.of(changed), json.read(json.writeLine(changed)));
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  @Provide
  Arbitrary<String> texts() {
    return ProposalArbitraries.texts();
  }

  private static String text(Suggestion suggestion) {
    return suggestion.request() + suggestion.reply();
  }

  private static List<Suggestion> sorted(List<Suggestion> cards) {
    return cards.stream().sorted(Comparator.comparing(Suggestion::id)).toList();
  }

  private static List<Suggestion> others(List<Suggestion> cards, String id) {
    return cards.stream().filter(one -> !one.id().equals(id)).toList();
  }

  private static Stream<ActionItem> items(Proposal proposal) {
    return proposal.suggestions().stream().flatMap(one -> one.items().stream());
  }

  private static List<ActionItem> sortedItems(Stream<ActionItem> items) {
    return items.sorted(Comparator.comparing(ActionItem::id)).toList();
  }
}
