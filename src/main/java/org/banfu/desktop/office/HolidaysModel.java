package org.banfu.desktop.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;

/// The holidays and make-up days while they are edited, one for the window. On the screen's thread.
final class HolidaysModel {
  private final Desk desk;
  private final KeptValue<List<Holiday>> kept;

  /// @param days as the archive has them
  HolidaysModel(Desk desk, List<Holiday> days) {
    this.desk = desk;
    this.kept = new KeptValue<>(desk, List.copyOf(days), Archive::saveHolidays);
  }

  /// The years to choose from: those that have a table, and up to the one after this year.
  List<Integer> years() {
    int now = LocalDate.now(desk.clock()).getYear();
    int first = now().stream().mapToInt(day -> day.date().getYear()).min().orElse(now);
    int last = now().stream().mapToInt(day -> day.date().getYear()).max().orElse(now);
    return IntStream.rangeClosed(Math.min(first, now), Math.max(last, now + 1)).boxed().toList();
  }

  /// The lines of a year.
  String lines(int year, boolean worked) {
    return HolidayLines.shown(of(year, worked));
  }

  /// Takes typed lines over. Those that are not understood change nothing.
  ///
  /// @return the lines that were not understood
  List<String> type(int year, boolean worked, String text) {
    HolidayLines.Read read = HolidayLines.read(text, year, worked);
    var next = new ArrayList<>(now());
    next.removeAll(of(year, worked));
    next.addAll(read.days());
    kept.change(before -> List.copyOf(next));
    return read.puzzling();
  }

  /// Takes what the archive has now, unless something here is not saved yet.
  void refresh(List<Holiday> stored) {
    kept.refresh(List.copyOf(stored));
  }

  /// Saves what is not saved yet.
  void saveNow() {
    kept.saveNow();
  }

  /// Saves, then runs on with what could not be saved.
  void flush(Consumer<Optional<Problem>> then) {
    kept.flush(then);
  }

  private List<Holiday> now() {
    return kept.value().get();
  }

  private List<Holiday> of(int year, boolean worked) {
    return now().stream()
        .filter(day -> day.date().getYear() == year && day.worked() == worked)
        .toList();
  }
}
