package org.banfu.desktop.list.rows;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banfu.archive.ProposalRow;
import org.jspecify.annotations.Nullable;

/// A column of the list: how wide it is at first, whether it is shown at first, and how it sorts.
/// What is not stated comes last in both directions.
public enum ListColumn {
  NUMBER(8, true),
  TITLE(20, true),
  PROPOSERS(9, true),
  STATE(6, true),
  DUE(13, true),
  ROLE(5, true),
  LEAD_UNIT(12, false),
  FILING_UNIT(12, false),
  KIND(7, false),
  COUNCIL(8, false),
  YEAR(5, false),
  MEETING(7, false),
  CATEGORY(5, true),
  REPLIED(8, false),
  FEEDBACK_WORK(8, false),
  FEEDBACK_RESULT(8, false),
  PUBLICATION(9, false),
  SUGGESTIONS(5, false),
  DONE(5, false),
  UNDERWAY(6, false),
  PLANNED(6, false),
  CO_UNITS(6, false),
  CONTACTS(6, false),
  ROUNDS(6, false),
  KEY_ITEM(5, false),
  SAVED_AT(11, false);

  private static final int DIGITS = 12;
  private static final Pattern RUN = Pattern.compile("\\d+");

  private final double ems;
  private final boolean shownAtFirst;

  ListColumn(double ems, boolean shownAtFirst) {
    this.ems = ems;
    this.shownAtFirst = shownAtFirst;
  }

  /// Puts rows into an order and leaves those alone that are the same by it.
  @FunctionalInterface
  private interface Sorter {
    List<ProposalRow> sorted(List<ProposalRow> rows, boolean descending);
  }

  /// Width at first, in widths of a Chinese character.
  public double ems() {
    return ems;
  }

  public boolean isShownAtFirst() {
    return shownAtFirst;
  }

  /// Names it in settings, in sentences and for tests, such as `lead-unit`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ListColumn> withId(String id) {
    for (ListColumn column : values()) {
      if (column.id().equals(id)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// The rows by several columns, the first counting most.
  static List<ProposalRow> sorted(List<ProposalRow> rows, List<SortBy> order) {
    List<ProposalRow> sorted = rows;
    // Each sort leaves equal rows as they are, so the last step to be done counts most.
    for (SortBy step : order.reversed()) {
      sorted = step.column().sorter().sorted(sorted, step.descending());
    }
    return sorted;
  }

  private Sorter sorter() {
    return switch (this) {
      case NUMBER -> by(row -> byDigits(row.number()));
      case TITLE -> byText(ProposalRow::title);
      case PROPOSERS -> byText(ProposalRow::leadProposer);
      case STATE -> by(ProposalRow::state);
      case DUE -> by(ProposalRow::dueOn);
      case ROLE -> by(ProposalRow::role);
      case LEAD_UNIT -> byText(ProposalRow::leadUnit);
      case FILING_UNIT -> byText(ProposalRow::filingUnit);
      case KIND -> by(ProposalRow::kind);
      case COUNCIL -> byText(ProposalRow::council);
      case YEAR -> by(ProposalRow::year);
      case MEETING -> by(ListColumn::meeting);
      case CATEGORY -> byText(ProposalRow::category);
      case REPLIED -> by(ProposalRow::repliedOn);
      case FEEDBACK_WORK -> by(ProposalRow::feedbackWork);
      case FEEDBACK_RESULT -> by(ProposalRow::feedbackResult);
      case PUBLICATION -> by(ProposalRow::publication);
      case SUGGESTIONS -> by(ProposalRow::suggestions);
      case DONE -> by(ProposalRow::done);
      case UNDERWAY -> by(ProposalRow::underway);
      case PLANNED -> by(ProposalRow::planned);
      case CO_UNITS -> by(ProposalRow::coUnits);
      case CONTACTS -> by(ProposalRow::contacts);
      case ROUNDS -> by(ProposalRow::rounds);
      case KEY_ITEM -> by(row -> row.keyItem() ? 0 : 1);
      case SAVED_AT -> by(ProposalRow::savedAt);
    };
  }

  private record Keyed<T>(ProposalRow row, T key) {}

  private static <T extends Comparable<? super T>> Sorter by(
      Function<ProposalRow, @Nullable T> key) {
    return (rows, descending) -> {
      var stated = new ArrayList<Keyed<T>>(rows.size());
      var unstated = new ArrayList<ProposalRow>();
      for (ProposalRow row : rows) {
        T value = key.apply(row);
        if (value == null) {
          unstated.add(row);
        } else {
          stated.add(new Keyed<>(row, value));
        }
      }
      Comparator<Keyed<T>> order = (one, other) -> one.key().compareTo(other.key());
      stated.sort(descending ? order.reversed() : order);
      var sorted = new ArrayList<ProposalRow>(rows.size());
      stated.forEach(keyed -> sorted.add(keyed.row()));
      sorted.addAll(unstated);
      return sorted;
    };
  }

  /// Chinese by its sound, as lists of names are ordered; a collator is not for several threads.
  private static Sorter byText(Function<ProposalRow, @Nullable String> text) {
    return (rows, descending) -> {
      Collator collator = Collator.getInstance(Locale.CHINA);
      return by(
              row -> {
                String value = text.apply(row);
                return value == null || value.isBlank() ? null : collator.getCollationKey(value);
              })
          .sorted(rows, descending);
    };
  }

  /// Numbers are text: 7 stands before 12, also in 提案7号.
  private static @Nullable String byDigits(@Nullable String number) {
    if (number == null || number.isBlank()) {
      return null;
    }
    return RUN.matcher(number)
        .replaceAll(run -> "0".repeat(Math.max(0, DIGITS - run.group().length())) + run.group());
  }

  private static @Nullable Integer meeting(ProposalRow row) {
    Integer term = row.term();
    Integer session = row.session();
    return term == null ? null : term * 1000 + (session == null ? 0 : session);
  }
}
