package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.banfu.proposal.Suggestions.Part;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final ActionItem BUILT = item("i1", Stage.DONE, "已建成2处。");
  private static final ActionItem DRAWN = item("i2", Stage.UNDERWAY, "正在设计。");
  private static final Suggestion PARKS =
      card("a", "增设公园。", "多建公园。", "已建成2处。").withItems(List.of(BUILT)).withUnit("云岫区水务局");
  private static final Suggestion LAMPS =
      card("b", "增设路灯。", "多装路灯。", "正在设计。").withItems(List.of(DRAWN)).withUnit("云岫区教育局");
  private static final Suggestion TREES = card("c", "", "", "已种树。");
  private static final Proposal THREE =
      Proposal.create(Kind.CPPCC).withSuggestions(List.of(PARKS, LAMPS, TREES));

  @Test
  void addedSuggestionsStandLastOrBehindAnother() {
    Suggestion fresh = card("d", "新的", "", "");

    assertEquals("abcd", ids(Suggestions.add(THREE, fresh)));
    assertEquals("adbc", ids(Suggestions.addAfter(THREE, "a", fresh)));
    assertEquals("abcd", ids(Suggestions.addAfter(THREE, "c", fresh)));
    assertEquals("dabc", ids(Suggestions.addAfter(THREE, null, fresh)));
  }

  @Test
  void anUnknownIdChangesNothing() {
    assertSame(THREE, Suggestions.addAfter(THREE, "x", PARKS));
    assertSame(THREE, Suggestions.remove(THREE, "x"));
    assertSame(THREE, Suggestions.move(THREE, "x", 0));
    assertSame(THREE, Suggestions.split(THREE, "x", Part.REPLY, 1));
    assertSame(THREE, Suggestions.join(THREE, "x"));
    assertSame(THREE, Suggestions.change(THREE, "x", one -> one.withHeading("别的")));
  }

  @Test
  void aCopiedCardGetsIdsOfItsOwn() throws Exception {
    Proposal copied = Suggestions.add(THREE, PARKS);

    Suggestion copy = copied.suggestions().getLast();
    assertNotEquals("a", copy.id());
    assertNotEquals("i1", copy.items().getFirst().id());
    assertEquals(PARKS.reply(), copy.reply());
    assertEquals(
        List.of(copied), new ProposalJson().read(new ProposalJson().write(List.of(copied))));
  }

  @Test
  void removedSuggestionsAreNoLongerReferredTo() {
    Proposal referred =
        THREE
            .with()
            .coUnits(List.of(covering("市民政局", "a", "b"), covering("市财政局", "a"), covering("市教育局")))
            .followUps(
                List.of(
                    new FollowUp(null, "i1", "已看过。", true), new FollowUp(null, "i2", "", false)))
            .rounds(List.of(round("a", "旧答复。")))
            .build();

    Proposal removed = Suggestions.remove(referred, "a");

    assertEquals("bc", ids(removed));
    assertEquals(
        List.of(covering("市民政局", "b"), covering("市财政局", "a"), covering("市教育局")), removed.coUnits());
    assertEquals(
        List.of(new FollowUp(null, null, "已看过。", true), new FollowUp(null, "i2", "", false)),
        removed.followUps());
    assertEquals(referred.rounds(), removed.rounds());
  }

  @Test
  void movedSuggestionsStandWhereAsked() {
    assertEquals("bca", ids(Suggestions.move(THREE, "a", 2)));
    assertEquals("bac", ids(Suggestions.move(THREE, "a", 1)));
    assertEquals("cab", ids(Suggestions.move(THREE, "c", 0)));
    assertEquals("bca", ids(Suggestions.move(THREE, "a", 99)));
    assertEquals("bac", ids(Suggestions.move(THREE, "b", -1)));
    assertSame(THREE, Suggestions.move(THREE, "b", 1));
  }

  @Test
  void theRestBehindTheCaretIsANewCardUnderItsHeading() {
    Proposal typed =
        Suggestions.change(THREE, "a", one -> one.withReply("已建成2处。\n二、加强管护。\n已立制度。\n"));

    Proposal split = Suggestions.split(typed, "a", Part.REPLY, "已建成2处。".length());

    Suggestion fresh = split.suggestions().get(1);
    assertEquals(PARKS, split.suggestions().get(0));
    assertEquals(card(fresh.id(), "加强管护。", "", "已立制度。\n").withUnit("云岫区水务局"), fresh);
    assertEquals(List.of(LAMPS, TREES), split.suggestions().subList(2, 4));
  }

  @Test
  void theRequestSplitsLikewiseAndTheReplyStays() {
    Proposal split = Suggestions.split(THREE, "a", Part.REQUEST, 2);

    Suggestion fresh = split.suggestions().get(1);
    assertEquals(PARKS.withRequest("多建"), split.suggestions().get(0));
    assertEquals(card(fresh.id(), "", "公园。", "").withUnit("云岫区水务局"), fresh);
  }

  @Test
  void aPairOfSurrogatesIsNotCut() {
    Proposal typed = Suggestions.change(THREE, "c", one -> one.withReply("𠮷祥"));

    Proposal split = Suggestions.split(typed, "c", Part.REPLY, 1);

    assertEquals("", split.suggestions().get(2).reply());
    assertEquals("𠮷祥", split.suggestions().get(3).reply());
  }

  @Test
  void whoCoversTheCardByNameCoversBothHalves() {
    Proposal referred =
        THREE.withCoUnits(
            List.of(covering("市民政局", "a", "b"), covering("市财政局", "b"), covering("市教育局")));

    Proposal split = Suggestions.split(referred, "a", Part.REPLY, 2);

    String fresh = split.suggestions().get(1).id();
    assertEquals(
        List.of(covering("市民政局", "a", fresh, "b"), covering("市财政局", "b"), covering("市教育局")),
        split.coUnits());
    assertEquals(referred.coUnits(), Suggestions.join(split, "a").coUnits());
  }

  @Test
  void joinedCardsLoseNothing() {
    Proposal referred = THREE.withCoUnits(List.of(covering("市民政局", "b", "c")));

    Proposal joined = Suggestions.join(referred, "a");

    assertEquals(
        card("a", "增设公园。", "多建公园。\n增设路灯。\n多装路灯。", "已建成2处。\n正在设计。")
            .withUnit("云岫区水务局、云岫区教育局")
            .withItems(List.of(BUILT, DRAWN)),
        joined.suggestions().getFirst());
    assertEquals("ac", ids(joined));
    assertEquals(List.of(covering("市民政局", "a", "c")), joined.coUnits());
    assertSame(joined, Suggestions.join(joined, "c"));
  }

  @Test
  void aCardWithoutHeadingTakesTheNextOnes() {
    Proposal headless = Suggestions.move(THREE, "c", 0);

    Suggestion joined = Suggestions.join(headless, "c").suggestions().getFirst();

    assertEquals("增设公园。", joined.heading());
    assertEquals("已种树。\n已建成2处。", joined.reply());
  }

  @Test
  void aChangeKeepsTheId() {
    Proposal changed = Suggestions.change(THREE, "b", one -> one.withId("z").withReply("已装。"));

    assertEquals(List.of(PARKS, LAMPS.withReply("已装。"), TREES), changed.suggestions());
    assertSame(THREE, Suggestions.change(THREE, "b", one -> one.withReply("正在设计。")));
  }

  private static Suggestion card(String id, String heading, String request, String reply) {
    return Suggestion.of(heading, reply).withId(id).withRequest(request);
  }

  private static ActionItem item(String id, Stage stage, String text) {
    return ActionItem.of(stage, text).withId(id);
  }

  private static CoOpinion covering(String name, String... ids) {
    return CoOpinion.named(name).withSuggestions(List.of(ids));
  }

  private static Round round(String suggestion, String reply) {
    return new Round(
        null, RoundLetter.EMPTY, List.of(new RoundReply(suggestion, reply)), null, null);
  }

  private static String ids(Proposal proposal) {
    return String.join("", proposal.suggestions().stream().map(Suggestion::id).toList());
  }
}
