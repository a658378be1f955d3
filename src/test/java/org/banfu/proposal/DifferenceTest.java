package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.banfu.proposal.FieldChange.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final ActionItem BUILT = ActionItem.of(Stage.DONE, "已建成2处。").withId("i1");
  private static final Suggestion PARKS =
      Suggestion.of("增设公园。", "已建成2处。").withId("a").withItems(List.of(BUILT));
  private static final Suggestion LAMPS = Suggestion.of("增设路灯。", "正在设计。").withId("b");
  private static final Suggestion TREES = Suggestion.of("种树。", "已种树。").withId("c");
  private static final Proposal OLD =
      Proposal.create(Kind.CPPCC)
          .withTitle("关于完善设施的提案")
          .withSuggestions(List.of(PARKS, LAMPS, TREES))
          .withCoUnits(List.of(CoOpinion.named("市民政局")));

  @Test
  void changedFieldsAreToldInOrder() {
    Proposal fresh =
        OLD.with()
            .title("关于完善公园设施的提案")
            .role(Role.LEAD)
            .extension(new Extension(LocalDate.of(2023, 9, 20), null))
            .letter(OLD.letter().withCopies(List.of("市政协提案委员会", "市政府办公室")))
            .build();

    assertEquals(
        List.of(
            changed("title", null, "关于完善设施的提案", "关于完善公园设施的提案"),
            changed("role", null, "", "LEAD"),
            changed("extension", null, "", "2023-09-20"),
            changed("letter.copies", null, "", "市政协提案委员会、市政府办公室")),
        Difference.between(OLD, fresh));
  }

  @Test
  void aTextIsToldByItsCard() {
    Proposal fresh = Suggestions.change(OLD, "b", one -> one.withReply("已设计。"));

    assertEquals(
        List.of(changed("suggestions.reply", "b", "正在设计。", "已设计。")),
        Difference.between(OLD, fresh));
  }

  @Test
  void cardsAddedRemovedAndMovedAreToldAsSuch() {
    Suggestion added = Suggestion.of("修路。", "").withId("d");

    assertEquals(
        List.of(change("suggestions", "d", Change.ADDED, "", "修路。")),
        Difference.between(OLD, Suggestions.addAfter(OLD, "a", added)));
    assertEquals(
        List.of(change("suggestions", "c", Change.REMOVED, "种树。\n已种树。", "")),
        Difference.between(OLD, Suggestions.remove(OLD, "c")));
    assertEquals(
        List.of(change("suggestions", "c", Change.MOVED, "3", "1")),
        Difference.between(OLD, Suggestions.move(OLD, "c", 0)));
  }

  @Test
  void anItemThatWentToAnotherCardMoved() {
    Proposal fresh = Items.move(OLD, "i1", "b", Stage.UNDERWAY, 0);

    assertEquals(
        List.of(
            change("suggestions.items", "i1", Change.MOVED, "增设公园。", "增设路灯。"),
            changed("suggestions.items.stage", "i1", "DONE", "UNDERWAY")),
        Difference.between(OLD, fresh));
  }

  @Test
  void oneRecordLessIsOneDifference() {
    var first = new ContactRecord(null, null, null, "白露", null, "电话沟通。");
    var second = new ContactRecord(null, null, null, "江一苇", null, "上门走访。");
    Proposal two = OLD.withContacts(List.of(first, second));

    assertEquals(
        List.of(change("contacts", "0", Change.REMOVED, "白露\n电话沟通。", "")),
        Difference.between(two, two.withContacts(List.of(second))));
    assertEquals(
        List.of(changed("coUnits.opinion", "市民政局", "", "同意。")),
        Difference.between(
            OLD, OLD.withCoUnits(List.of(CoOpinion.named("市民政局").withOpinion("同意。")))));
  }

  @Property(tries = 100)
  void thereIsADifferenceExactlyIfTheyAreNotEqual(
      @ForAll("proposals") Proposal before,
      @ForAll("proposals") Proposal other,
      @ForAll @IntRange(max = 37) int which)
      throws Exception {
    Proposal after = withPartOf(before, other, which);

    List<FieldChange> changes = Difference.between(before, after);

    assertEquals(before.equals(after), changes.isEmpty());
    assertEquals(List.of(), Difference.between(after, after));
    String part = Proposal.class.getRecordComponents()[which].getName();
    assertFalse(changes.stream().anyMatch(one -> !one.place().field().startsWith(part)));
  }

  @Property(tries = 100)
  void cardsInAnotherOrderAreMovedAndNothingElse(
      @ForAll("proposals") Proposal proposal, @ForAll @IntRange(max = 2) int to) {
    if (proposal.suggestions().isEmpty()) {
      return;
    }
    Proposal moved = Suggestions.move(proposal, proposal.suggestions().getFirst().id(), to);

    List<FieldChange> changes = Difference.between(proposal, moved);

    assertEquals(proposal.equals(moved) ? 0 : 1, changes.size());
    assertFalse(changes.stream().anyMatch(one -> one.change() != Change.MOVED));
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  private static Proposal withPartOf(Proposal proposal, Proposal other, int which)
      throws Exception {
    RecordComponent[] parts = Proposal.class.getRecordComponents();
    var values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].getAccessor().invoke(i == which ? other : proposal);
    }
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    return Proposal.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static FieldChange changed(
      String field, @Nullable String id, String before, String after) {
    return change(field, id, Change.CHANGED, before, after);
  }

  private static FieldChange change(
      String field, @Nullable String id, Change change, String before, String after) {
    return new FieldChange(new Place(field, id), change, before, after);
  }
}
