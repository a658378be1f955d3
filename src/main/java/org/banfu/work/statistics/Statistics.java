package org.banfu.work.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Categories;
import org.banfu.proposal.Category;
import org.banfu.proposal.Profile;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// Counts the rows of the list. A proposal belongs to the year that it states, else to the year in
/// which it was answered; one with neither is counted among all years only.
public final class Statistics {
  private final List<ProposalRow> rows;
  private final Profile profile;
  private final LocalDate today;

  /// @param rows the proposals outside the bin
  /// @param profile gives the scheme of categories
  /// @param today tells what is overdue
  public Statistics(List<ProposalRow> rows, Profile profile, LocalDate today) {
    this.rows = List.copyOf(rows);
    this.profile = profile;
    this.today = today;
  }

  /// The years that occur, newest first.
  public List<Integer> years() {
    return rows.stream()
        .map(Statistics::year)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// The councils that occur, the one with most proposals first.
  public List<String> councils() {
    return Tallies.mostFirst(rows, ProposalRow::council).stream()
        .map(Tally::of)
        .filter(Objects::nonNull)
        .toList();
  }

  /// How many proposals belong to no year.
  public int withoutYear() {
    return (int) rows.stream().filter(row -> year(row) == null).count();
  }

  /// The totals of a year and a council; null for all of them.
  public Totals totals(@Nullable Integer year, @Nullable String council) {
    List<ProposalRow> chosen =
        rows.stream()
            .filter(row -> year == null || year.equals(year(row)))
            .filter(row -> council == null || council.equals(Tallies.stated(row.council())))
            .toList();
    List<ProposalRow> answered = chosen.stream().filter(Statistics::isAnswered).toList();
    List<ProposalRow> replied = answered.stream().filter(row -> row.role() != Role.CO).toList();
    List<String> codes = profile.categories().stream().map(Category::code).distinct().toList();
    return new Totals(
        year,
        council,
        chosen.size(),
        Tallies.of(chosen, ProposalRow::role, List.of(Role.values()), false),
        Tallies.of(chosen, ProposalRow::state, List.of(State.values()), false),
        Tallies.of(chosen, row -> Timing.of(row, today), List.of(Timing.values()), false),
        sum(chosen, ProposalRow::suggestions),
        sum(chosen, ProposalRow::done),
        sum(chosen, ProposalRow::underway),
        sum(chosen, ProposalRow::planned),
        replied.size(),
        answered.size() - replied.size(),
        sum(chosen, Statistics::sent),
        Tallies.of(replied, this::category, codes, true),
        Tallies.of(replied, ProposalRow::feedbackWork, List.of(Satisfaction.values()), true),
        Tallies.of(replied, ProposalRow::feedbackResult, List.of(Satisfaction.values()), true),
        Tallies.of(replied, ProposalRow::publication, List.of(PublicationMode.values()), true),
        sum(chosen, ProposalRow::contacts),
        sum(chosen, ProposalRow::visits),
        Tallies.months(answered),
        Tallies.mostFirst(chosen, ProposalRow::leadUnit),
        Tallies.mostFirst(chosen, ProposalRow::filingUnit));
  }

  /// The code of the office's scheme that the typed mark means (B类 is B); other marks as they are.
  private @Nullable String category(ProposalRow row) {
    String mark = Tallies.stated(row.category());
    return mark == null ? null : Categories.ofMark(profile, mark).map(Category::code).orElse(mark);
  }

  /// The year that a proposal belongs to; null if it belongs to none.
  public static @Nullable Integer year(ProposalRow row) {
    if (row.year() != null) {
      return row.year();
    }
    return row.repliedOn() == null ? null : Integer.valueOf(row.repliedOn().getYear());
  }

  private static boolean isAnswered(ProposalRow row) {
    return row.state() != State.RETURNED && !SmartGroups.isToDo(row.state());
  }

  /// A reopened proposal's newest reply becomes a round only when it is handled again.
  private static int sent(ProposalRow row) {
    return row.rounds() + (isAnswered(row) || row.state() == State.REOPENED ? 1 : 0);
  }

  private static int sum(List<ProposalRow> rows, ToIntFunction<ProposalRow> number) {
    return rows.stream().mapToInt(number).sum();
  }
}
