package org.banfu.desktop.list.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.proposal.Profile;

/// One finished list: the rows that are shown, in order, and the counts of the side bar.
///
/// @param query what was asked for
/// @param rows narrowed and sorted
/// @param inGroup how many the group holds before they are narrowed by words
/// @param groups of the side bar, in order: today's, all, sessions from the newest, the bin
/// @param all how many the archive holds outside the bin
/// @param today the day that it is worked out for
/// @param soonDays how many days are soon, the profile's
public record Listing(
    ListQuery query,
    List<ProposalRow> rows,
    int inGroup,
    List<GroupLine> groups,
    int all,
    LocalDate today,
    int soonDays) {
  private static final Comparator<GroupLine> NEWEST_FIRST =
      Comparator.comparing(
          line -> (Group.Meeting) line.group(),
          Comparator.comparingInt((Group.Meeting it) -> it.year() == null ? 0 : it.year())
              .thenComparingInt(it -> it.term() == null ? 0 : it.term())
              .thenComparingInt(it -> it.session() == null ? 0 : it.session())
              .reversed()
              .thenComparing(it -> it.council() == null ? "" : it.council()));

  public Listing {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /// Nothing is known yet.
  public static Listing nothing(LocalDate today) {
    return new Listing(ListQuery.EVERYTHING, List.of(), 0, List.of(), 0, today, 0);
  }

  /// Works it out: one walk over all rows, then a sort of those that are left.
  public static Listing of(Rows rows, ListQuery query, Profile profile, LocalDate today) {
    List<GroupLine> groups = groups(rows, profile, today);
    // A session whose last proposal went away is no group any more.
    boolean isThere = groups.stream().anyMatch(line -> line.group().equals(query.group()));
    ListQuery asked = isThere ? query : query.withGroup(new Group.All());
    boolean inBin = asked.group() instanceof Group.Bin;
    List<String> pieces = ListedRow.pieces(asked.words());
    Set<String> ids = asked.found();
    int inGroup = 0;
    var found = new ArrayList<ProposalRow>();
    for (ListedRow listed : inBin ? rows.binned() : rows.listed()) {
      if (inBin || asked.group().holds(listed.row(), profile, today)) {
        inGroup++;
        boolean isFound = ids == null ? listed.has(pieces) : ids.contains(listed.row().id());
        if (isFound) {
          found.add(listed.row());
        }
      }
    }
    return new Listing(
        asked,
        ListColumn.sorted(found, asked.order()),
        inGroup,
        groups,
        rows.listed().size(),
        today,
        profile.soonDays());
  }

  private static List<GroupLine> groups(Rows rows, Profile profile, LocalDate today) {
    Map<RowGroup, Integer> counts = new EnumMap<>(RowGroup.class);
    Map<Group.Meeting, Integer> meetings = new HashMap<>();
    for (ListedRow listed : rows.listed()) {
      for (RowGroup rule : RowGroup.values()) {
        if (rule.holds(listed.row(), profile, today)) {
          counts.merge(rule, 1, Integer::sum);
        }
      }
      meetings.merge(Group.Meeting.of(listed.row()), 1, Integer::sum);
    }
    var groups = new ArrayList<GroupLine>();
    for (RowGroup rule : RowGroup.values()) {
      groups.add(new GroupLine(new Group.Today(rule), counts.getOrDefault(rule, 0)));
    }
    groups.add(new GroupLine(new Group.All(), rows.listed().size()));
    meetings.entrySet().stream()
        .map(entry -> new GroupLine(entry.getKey(), entry.getValue()))
        .sorted(NEWEST_FIRST)
        .forEach(groups::add);
    groups.add(new GroupLine(new Group.Bin(), rows.binned().size()));
    return groups;
  }
}
