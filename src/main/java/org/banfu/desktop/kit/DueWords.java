package org.banfu.desktop.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.text.Messages;

/// How near a due date is, in a word and a style class; never by colour alone.
public final class DueWords {
  /// How it looks.
  public enum Nearness {
    OVERDUE("due-overdue"),
    SOON("due-soon"),
    LATER("due-later");

    private final String styleClass;

    Nearness(String styleClass) {
      this.styleClass = styleClass;
    }

    public String styleClass() {
      return styleClass;
    }

    /// All there are, to be taken away before one is given.
    public static List<String> styleClasses() {
      return Stream.of(values()).map(Nearness::styleClass).toList();
    }
  }

  private DueWords() {}

  /// How near a date is; `soonDays` is the profile's.
  public static Nearness nearness(LocalDate due, LocalDate today, int soonDays) {
    if (due.isBefore(today)) {
      return Nearness.OVERDUE;
    }
    return due.isAfter(today.plusDays(soonDays)) ? Nearness.LATER : Nearness.SOON;
  }

  /// 剩 12 天, 今天到期, 逾期 3 天.
  public static String of(LocalDate due, LocalDate today, Messages messages) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days == 0) {
      return messages.text("desktop.due.today");
    }
    return days > 0
        ? messages.text("desktop.due.left", days)
        : messages.text("desktop.due.over", -days);
  }
}
