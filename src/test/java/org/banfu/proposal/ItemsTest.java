package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemsTest {
  private static final Proposal WORK =
      Proposal.create(Kind.CPPCC)
          .withSuggestions(
              List.of(
                  card(
                      "a", item("1", Stage.DONE), item("2", Stage.UNDERWAY), item("3", Stage.DONE)),
                  card("b", item("4", Stage.PLANNED)),
                  card("c")));

  @Test
  void addedItemsStandBehindAnotherOrLast() {
    ActionItem fresh = item("n", Stage.DONE);

    assertEquals("1n23|4|", ids(Items.add(WORK, "a", "1", fresh)));
    assertEquals("123n|4|", ids(Items.add(WORK, "a", null, fresh)));
    assertEquals("123|4|n", ids(Items.add(WORK, "c", null, fresh)));
  }

  @Test
  void anUnknownIdChangesNothing() {
    ActionItem fresh = item("n", Stage.DONE);

    assertSame(WORK, Items.add(WORK, "x", null, fresh));
    assertSame(WORK, Items.add(WORK, "a", "4", fresh));
    assertSame(WORK, Items.remove(WORK, "x"));
    assertSame(WORK, Items.move(WORK, "x", "a", Stage.DONE, 0));
    assertSame(WORK, Items.move(WORK, "1", "x", Stage.DONE, 0));
    assertSame(WORK, Items.change(WORK, "x", item -> item.withText("别的")));
  }

  @Test
  void aCopiedItemGetsAnIdOfItsOwn() {
    Proposal copied = Items.add(WORK, "b", "4", item("1", Stage.DONE));

    assertNotEquals("1", copied.suggestions().get(1).items().get(1).id());
  }

  @Test
  void aRemovedItemIsNoLongerFollowedUp() {
    Proposal followed =
        WORK.withFollowUps(
            List.of(new FollowUp(null, "2", "已开工。", false), new FollowUp(null, "3", "", true)));

    Proposal removed = Items.remove(followed, "2");

    assertEquals("13|4|", ids(removed));
    assertEquals(
        List.of(new FollowUp(null, null, "已开工。", false), new FollowUp(null, "3", "", true)),
        removed.followUps());
  }

  @Test
  void anItemMovesToAStageAndAPlaceInIt() {
    assertEquals("132|4|", ids(Items.move(WORK, "2", "a", Stage.DONE, 2)));
    assertEquals("213|4|", ids(Items.move(WORK, "2", "a", Stage.DONE, 0)));
    assertEquals("123|4|", ids(Items.move(WORK, "2", "a", Stage.DONE, 1)));
    assertEquals(
        Optional.of(Stage.DONE),
        Items.find(Items.move(WORK, "2", "a", Stage.DONE, 1), "2").map(ActionItem::stage));
    assertEquals("23|41|", ids(Items.move(WORK, "1", "b", Stage.PLANNED, 9)));
    assertEquals("23|14|", ids(Items.move(WORK, "1", "b", Stage.PLANNED, -3)));
    assertEquals("23|4|1", ids(Items.move(WORK, "1", "c", Stage.DONE, 0)));
    assertSame(WORK, Items.move(WORK, "3", "a", Stage.DONE, 1));
  }

  @Test
  void aChangeKeepsTheId() {
    Proposal changed = Items.change(WORK, "4", item -> item.withId("z").withText("别的"));

    assertEquals(Optional.of("别的"), Items.find(changed, "4").map(ActionItem::text));
    assertEquals(Optional.of("b"), Items.owner(changed, "4").map(Suggestion::id));
  }

  private static Suggestion card(String id, ActionItem... items) {
    return Suggestion.of("", "").withId(id).withItems(Arrays.asList(items));
  }

  private static ActionItem item(String id, Stage stage) {
    return ActionItem.of(stage, "事项" + id).withId(id);
  }

  private static String ids(Proposal proposal) {
    return String.join(
        "|",
        proposal.suggestions().stream()
            .map(one -> String.join("", one.items().stream().map(ActionItem::id).toList()))
            .toList());
  }
}
