package org.banfu.desktop.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Holiday;
import org.banfu.text.TypedDates;

/// The holidays, or the make-up days, of one year as lines that a clerk types from the State
/// Council's notice: 10-1 至 10-7 国庆节.
final class HolidayLines {
  private static final Pattern LINE =
      Pattern.compile("([\\d.。/、年月日-]+)(?:\\s*[至到~～—–]+\\s*([\\d.。/、年月日-]+))?\\s*(.*)");

  /// Longer than any rest: a line like that is a slip.
  private static final int LONGEST = 31;

  private HolidayLines() {}

  /// What was understood.
  ///
  /// @param puzzling the lines that were not
  record Read(List<Holiday> days, List<String> puzzling) {
    Read {
      days = List.copyOf(days);
      puzzling = List.copyOf(puzzling);
    }
  }

  /// @param worked whether they are make-up days
  static Read read(String text, int year, boolean worked) {
    var days = new ArrayList<Holiday>();
    var puzzling = new ArrayList<String>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> {
          List<Holiday> of = days(line, year, worked);
          days.addAll(of);
          if (of.isEmpty()) {
            puzzling.add(line);
          }
        });
    return new Read(days, puzzling);
  }

  /// The lines of these days of one year, those in a row with one name together.
  static String shown(List<Holiday> days) {
    var lines = new ArrayList<String>();
    for (int from = 0; from < days.size(); ) {
      int to = from;
      while (to + 1 < days.size() && follows(days.get(to), days.get(to + 1))) {
        to++;
      }
      String first = TypedDates.shown(days.get(from).date());
      String span = from == to ? first : first + " 至 " + TypedDates.shown(days.get(to).date());
      lines.add((span + " " + days.get(from).name()).strip());
      from = to + 1;
    }
    return String.join("\n", lines);
  }

  private static boolean follows(Holiday one, Holiday next) {
    return next.date().equals(one.date().plusDays(1)) && next.name().equals(one.name());
  }

  /// None if the line is not understood.
  private static List<Holiday> days(String line, int year, boolean worked) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return List.of();
    }
    Optional<LocalDate> first = day(parts.group(1), year);
    Optional<LocalDate> last = parts.group(2) == null ? first : day(parts.group(2), year);
    if (first.isEmpty()
        || last.isEmpty()
        || last.get().isBefore(first.get())
        || last.get().isAfter(first.get().plusDays(LONGEST))) {
      return List.of();
    }
    return first
        .get()
        .datesUntil(last.get().plusDays(1))
        .map(date -> new Holiday(date, worked, parts.group(3)))
        .toList();
  }

  private static Optional<LocalDate> day(String typed, int year) {
    return TypedDates.parse(typed, LocalDate.of(year, 1, 1)).filter(day -> day.getYear() == year);
  }
}
