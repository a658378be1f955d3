package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banfu.proposal.Sorting.Joined;
import org.banfu.proposal.Sorting.Target;
import org.banfu.proposal.Unsorteds.Taken;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

class SortingTest {
  private static final Proposal SAMPLE =
      new Sample()
          .proposal()
          .withFeedback(
              new Feedback(Satisfaction.SATISFIED, null, true, LocalDate.of(2023, 7, 1), null))
          .withUnsorted(List.of(new Unsorted("另附说明。", "第3段"), new Unsorted("甲乙丙\n丁戊", "第9段")));

  @Test
  void aPassageGetsItAsALineOfItsOwn() {
    assertEquals(new Joined("甲\n新", ""), Sorting.join("letter.opening", "甲", "新", Sorting.END));
    assertEquals(new Joined("甲\n新\n乙", ""), Sorting.join("notes", "甲\n乙", "新", 1));
    assertEquals(new Joined("新\n甲", ""), Sorting.join("notes", "甲", "新", 0));
    assertEquals(new Joined("新", ""), Sorting.join("suggestions.reply", null, "新", 0));
  }

  @Test
  void aFieldOfOneValueGivesItsOldValueInExchange() {
    assertEquals(new Joined("新", "旧"), Sorting.join("issuer", "旧", "新", Sorting.END));
    assertEquals(new Joined("上下", ""), Sorting.join("title", null, " 上 \n 下 ", Sorting.END));
    assertEquals(new Joined("上\n下", ""), Sorting.join("letter.title", "", "上\n下", Sorting.END));
  }

  @Test
  void theOldValueStandsWhereTheTextStood() {
    Proposal titled = SAMPLE.withTitle("读错的题目");

    Proposal moved = Unsorteds.take(titled, 0, (p, text) -> into(p, Place.of("title"), text));

    assertEquals("另附说明。", moved.title());
    assertEquals(new Unsorted("读错的题目", null), moved.unsorted().getFirst());
    assertEquals(2, moved.unsorted().size());
  }

  @Test
  void aRepeatOfTheValueIsTakenAway() {
    Proposal titled = SAMPLE.withTitle("另附说明。");

    Proposal moved = Unsorteds.take(titled, 0, (p, text) -> into(p, Place.of("title"), text));

    assertEquals(titled.withUnsorted(titled.unsorted().subList(1, 2)), moved);
  }

  @Test
  void whatIsNotTakenStays() {
    assertSame(SAMPLE, Unsorteds.take(SAMPLE, 0, (p, text) -> Optional.empty()));
    assertSame(SAMPLE, Unsorteds.take(SAMPLE, 2, (p, text) -> Optional.of(new Taken(p, ""))));
  }

  /// The suggestion was removed, in this window or another, while its place was still offered.
  @Test
  void nothingIsLostWhereThePlaceIsGone() {
    for (Target target : Sorting.targets(SAMPLE)) {
      if (target.place().id() != null) {
        Target gone = new Target(new Place(target.place().field(), "gone"), target.stage());
        assertSame(
            SAMPLE,
            Unsorteds.take(SAMPLE, 0, (p, text) -> Optional.of(Sorting.into(p, gone, text))),
            gone::toString);
      }
    }
  }

  @Test
  void namesThatAListHasAlreadyAreARepeat() {
    Proposal tagged = SAMPLE.withTags(List.of("另附说明。"));

    Proposal moved = Unsorteds.take(tagged, 0, (p, text) -> into(p, Place.of("tags"), text));

    assertEquals(tagged.withUnsorted(tagged.unsorted().subList(1, 2)), moved);
  }

  @Test
  void namesAreAddedToAListOnce() {
    Proposal moved = Sorting.into(SAMPLE, Target.of(Place.of("proposers")), "白露、顾长风，云舒").proposal();

    assertEquals(
        List.of("苏清越", "顾长风", "白露", "云舒"), moved.proposers().stream().map(Proposer::name).toList());
    assertEquals(List.of("甲、乙清单", "丙"), Sorting.names("letter.attachments", "甲、乙清单\n丙"));
  }

  @Test
  void aNewSuggestionTakesAFirstLineAsItsHeading() {
    Suggestion added = Sorting.newSuggestion(SAMPLE, "三、关于加强管理的建议\n已经加强。").suggestions().getLast();

    assertEquals("关于加强管理的建议", added.heading());
    assertEquals("已经加强。", added.reply());
  }

  @Test
  void eachLineIsAnItemOfTheWorkList() {
    String first = SAMPLE.suggestions().getFirst().id();

    Proposal moved =
        Sorting.into(
                SAMPLE, new Target(new Place("suggestions.items", first), Stage.PLANNED), "甲\n\n乙")
            .proposal();

    List<String> planned =
        moved.suggestions().getFirst().items(Stage.PLANNED).stream().map(ActionItem::text).toList();
    assertEquals(List.of("甲", "乙"), planned.subList(planned.size() - 2, planned.size()));
  }

  /// Wherever a text goes, the JSON form has it and all that was there before.
  @Test
  void nothingIsLostInAnyPlace() {
    List<Target> targets = Sorting.targets(SAMPLE);
    List<String> fields = targets.stream().map(target -> target.place().field()).toList();
    assertTrue(
        fields.containsAll(
            List.of(
                "number",
                "contact.phone",
                "letter.docNumber",
                "suggestions.heading",
                "suggestions.items",
                "coUnits.opinion",
                "feedback.text",
                "notes")),
        fields::toString);
    for (Target target : targets) {
      Proposal moved =
          Unsorteds.take(SAMPLE, 0, (p, text) -> Optional.of(Sorting.into(p, target, text)));

      String json = new ProposalJson().write(List.of(moved));
      assertTrue(json.contains("另附说明。"), target::toString);
      for (TextField before : TextFields.of(SAMPLE)) {
        for (String line : before.text().lines().toList()) {
          assertTrue(json.contains(line), () -> target + " lost " + line);
        }
      }
    }
  }

  @Property(tries = 200)
  void partedAndJoinedItIsAsItWas(@ForAll @IntRange(min = 0, max = 8) int caret) {
    Proposal parted = Unsorteds.part(SAMPLE, 1, caret);

    assertEquals(3, parted.unsorted().size());
    assertEquals("第9段", parted.unsorted().getLast().source());
    var texts = new ArrayList<String>();
    parted.unsorted().subList(1, 3).forEach(one -> texts.add(one.text().replace("\n", "")));
    assertEquals("甲乙丙丁戊", String.join("", texts));
    Proposal joined = Unsorteds.join(parted, 2);
    assertEquals(
        "甲乙丙丁戊", joined.unsorted().get(1).text().replace("\n", ""), "no character is lost");
  }

  @Test
  void oneLineIsPartedOnlyAtACaretInside() {
    assertTrue(Unsorteds.isPartable("甲乙", 1));
    assertTrue(Unsorteds.isPartable("甲\n乙", 0));
    assertSame(SAMPLE, Unsorteds.part(SAMPLE, 0, 0));
    assertSame(SAMPLE, Unsorteds.join(SAMPLE, 0));
  }

  private static Optional<Taken> into(Proposal proposal, Place place, String text) {
    return Optional.of(Sorting.into(proposal, Target.of(place), text));
  }
}
