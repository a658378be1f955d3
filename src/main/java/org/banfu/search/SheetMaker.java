package org.banfu.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;
import org.jspecify.annotations.Nullable;

/// Folds a proposal's texts and takes from it what it is ordered, counted and filtered by.
final class SheetMaker {
  private final Fold fold;

  SheetMaker(Fold fold) {
    this.fold = fold;
  }

  Sheet make(Proposal proposal, long hash) {
    List<Line> lines = Lines.of(proposal);
    int length = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
    var folded = new char[length];
    var originals = new StringBuilder();
    var rows = new ArrayList<Sheet.Row>(lines.size());
    int at = 0;
    int last = 0;
    for (Line line : lines) {
      rows.add(new Sheet.Row(at, line.kind(), line.suggestion(), line.place()));
      String text = line.text();
      for (int i = 0; i < text.length(); i++, at++) {
        char one = text.charAt(i);
        folded[at] = fold.of(one);
        if (folded[at] != one) {
          for (; at - last > Character.MAX_VALUE; last += Character.MAX_VALUE) {
            originals.append(Character.MAX_VALUE).append(Sheet.END);
          }
          originals.append((char) (at - last)).append(one);
          last = at;
        }
      }
      folded[at++] = Sheet.END;
    }
    var differing = new char[originals.length()];
    originals.getChars(0, differing.length, differing, 0);
    return new Sheet(
        proposal.id(), hash, order(proposal), folded, differing, rows, facets(proposal));
  }

  private static long order(Proposal proposal) {
    LocalDate day = day(proposal);
    long days =
        day == null ? Integer.MIN_VALUE : Math.clamp(day.toEpochDay(), -1_000_000, 1_000_000);
    return days << Integer.SIZE | digits(proposal.number());
  }

  private static @Nullable LocalDate day(Proposal proposal) {
    if (proposal.repliedOn() != null) {
      return proposal.repliedOn();
    }
    if (proposal.assignedOn() != null) {
      return proposal.assignedOn();
    }
    if (proposal.receivedOn() != null) {
      return proposal.receivedOn();
    }
    Integer year = proposal.year();
    return year == null || year < 1 || year > 9999 ? null : LocalDate.of(year, 1, 1);
  }

  /// The last nine digits as a number.
  private static int digits(@Nullable String number) {
    if (number == null) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      char one = number.charAt(i);
      if (one >= '0' && one <= '9') {
        value = value % 100_000_000 * 10 + (one - '0');
      }
    }
    return value;
  }

  private static List<FacetValue> facets(Proposal proposal) {
    Set<FacetValue> values = new LinkedHashSet<>();
    add(values, Facet.YEAR, year(proposal));
    add(values, Facet.COUNCIL, proposal.council());
    add(values, Facet.ROLE, proposal.role());
    add(values, Facet.CATEGORY, proposal.category());
    add(values, Facet.STATE, proposal.state());
    add(values, Facet.UNIT, proposal.leadUnit());
    add(values, Facet.UNIT, proposal.filingUnit());
    for (CoOpinion unit : proposal.coUnits()) {
      add(values, Facet.UNIT, unit.name());
    }
    return List.copyOf(values);
  }

  /// The year that is stated, else that of the reply, as the statistics count it; what is not
  /// answered yet belongs to that of its assignment.
  private static @Nullable Integer year(Proposal proposal) {
    if (proposal.year() != null) {
      return proposal.year();
    }
    LocalDate day = day(proposal);
    return day == null ? null : Integer.valueOf(day.getYear());
  }

  private static void add(Set<FacetValue> values, Facet facet, @Nullable Object value) {
    String text = value == null ? "" : value.toString().strip();
    if (!text.isEmpty()) {
      values.add(new FacetValue(facet, text));
    }
  }
}
