package org.banfu.desktop.list.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.archive.Change;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.proposal.Profile;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProfileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);

  private final Profile profile = new ProfileJson().standard();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0477,        a
          ２０２３０４７７, a
          小区 何,      b
          何　小区,     b
          云岫区,       a b
          五金厂,       ''
          a1b,         c
          七届三次,     b
          """)
  void everyPieceMustBeFound(String words, String ids) {
    var rows =
        List.of(
            SampleRows.row("a", "20230477", "关于建设科教城的提案").withLeadUnit("云岫区人民政府"),
            SampleRows.row("b", "20230478", "关于老旧小区加装电梯的提案")
                .withLeadProposer("何青")
                .withFilingUnit("云岫区住建局")
                .withTerm(7)
                .withSession(3),
            SampleRows.row("c", "A1B", "关于五金的提案"));

    assertEquals(ids, ids(rows, ListQuery.EVERYTHING.withWords(words)));
  }

  @Test
  void numbersSortByTheirDigitsAndWhatIsMissingComesLast() {
    var rows =
        List.of(
            SampleRows.row("a", "12", "一"),
            SampleRows.row("b", "7", "二"),
            SampleRows.row("c", "x", "三").withNumber(null));

    assertEquals("b a c", ids(rows, by(new SortBy(ListColumn.NUMBER, false))));
    assertEquals("a b c", ids(rows, by(new SortBy(ListColumn.NUMBER, true))));
  }

  @Test
  void theSecondColumnDecidesWhereTheFirstIsTheSame() {
    var rows =
        List.of(
            SampleRows.row("a", "1", "乙").withState(State.REPLIED),
            SampleRows.row("b", "3", "丙"),
            SampleRows.row("c", "2", "甲"));

    assertEquals(
        "b c a",
        ids(rows, by(new SortBy(ListColumn.STATE, false), new SortBy(ListColumn.NUMBER, true))));
  }

  @Test
  void titlesSortByTheirSound() {
    var rows =
        List.of(
            SampleRows.row("a", "1", "张"),
            SampleRows.row("b", "2", "安"),
            SampleRows.row("c", "3", "李"));

    assertEquals("b c a", ids(rows, by(new SortBy(ListColumn.TITLE, false))));
  }

  @Test
  void groupsAreCountedWhateverIsShown() {
    var held =
        new HeldRows(
            List.of(
                SampleRows.due("a", TODAY.minusDays(1)),
                SampleRows.due("b", TODAY),
                SampleRows.row("c", "3", "三").withState(State.REPLIED).withYear(2023)),
            List.of(SampleRows.row("d", "4", "四")));

    Listing listing =
        Listing.of(
            held.now(),
            ListQuery.EVERYTHING.withGroup(new Group.Today(RowGroup.OVERDUE)),
            profile,
            TODAY);

    assertEquals("a", ids(listing));
    assertEquals(
        List.of(
            new GroupLine(new Group.Today(RowGroup.TO_DO), 2),
            new GroupLine(new Group.Today(RowGroup.DUE_SOON), 1),
            new GroupLine(new Group.Today(RowGroup.OVERDUE), 1),
            new GroupLine(new Group.Today(RowGroup.AWAITING_OPINION), 0),
            new GroupLine(new Group.Today(RowGroup.AWAITING_FEEDBACK), 1),
            new GroupLine(new Group.All(), 3),
            new GroupLine(new Group.Meeting(2023, null, null, null), 1),
            new GroupLine(new Group.Meeting(null, null, null, null), 2),
            new GroupLine(new Group.Bin(), 1)),
        listing.groups());
  }

  @Test
  void aSessionWhoseLastProposalIsGoneGivesWayToAll() {
    var gone = new Group.Meeting(2022, null, 7, 2);

    Listing listing =
        Listing.of(
            new HeldRows(List.of(SampleRows.row("a", "1", "一")), List.of()).now(),
            ListQuery.EVERYTHING.withGroup(gone),
            profile,
            TODAY);

    assertEquals(new Group.All(), listing.query().group());
    assertEquals("a", ids(listing));
  }

  @Test
  void tenThousandRowsGiveTheRightOnes() {
    List<ProposalRow> rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> SampleRows.row("id" + i, "2023" + i, i % 2 == 0 ? "电梯" : "公园"))
            .toList();

    Listing listing =
        Listing.of(
            new HeldRows(rows, List.of()).now(),
            by(new SortBy(ListColumn.NUMBER, true)).withWords("电梯 202399"),
            profile,
            TODAY);

    var expected = new ArrayList<String>();
    for (int i = 9999; i >= 0; i--) {
      if (i % 2 == 0 && String.valueOf(i).startsWith("99")) {
        expected.add("id" + i);
      }
    }
    assertEquals(expected, listing.rows().stream().map(ProposalRow::id).toList());
    assertEquals(10_000, listing.inGroup());
  }

  @Test
  void changesAreFollowedWithoutReadingAnew() {
    var held =
        new HeldRows(
            List.of(SampleRows.row("a", "1", "一"), SampleRows.row("b", "2", "二")), List.of());

    held.apply(new Change.Saved(SampleRows.row("a", "1", "一改").withVersion(2)));
    held.apply(new Change.Saved(SampleRows.row("c", "3", "三")));
    held.apply(new Change.Binned(SampleRows.row("b", "2", "二")));

    assertEquals("a c", ids(held, ListQuery.EVERYTHING));
    assertEquals("a", ids(held, ListQuery.EVERYTHING.withWords("一改")));
    assertEquals("b", ids(held, ListQuery.EVERYTHING.withGroup(new Group.Bin())));
  }

  @Test
  void anOlderSaveThatIsToldLateChangesNothing() {
    var held = new HeldRows(List.of(SampleRows.row("a", "1", "新").withVersion(3)), List.of());

    held.apply(new Change.Saved(SampleRows.row("a", "1", "旧").withVersion(2)));

    assertEquals("a", ids(held, ListQuery.EVERYTHING.withWords("新")));
  }

  private String ids(List<ProposalRow> rows, ListQuery query) {
    return ids(new HeldRows(rows, List.of()), query);
  }

  private String ids(HeldRows held, ListQuery query) {
    return ids(Listing.of(held.now(), query, profile, TODAY));
  }

  private static String ids(Listing listing) {
    return String.join(" ", listing.rows().stream().map(ProposalRow::id).toList());
  }

  private static ListQuery by(SortBy... order) {
    return ListQuery.EVERYTHING.withOrder(List.of(order));
  }
}
