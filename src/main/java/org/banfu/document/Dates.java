package org.banfu.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates as letters write them.
final class Dates {

  private Dates() {}

  /// Such as 2023年7月17日, without leading zeros; nothing for no date.
  static String shown(@Nullable LocalDate date) {
    return date == null
        ? ""
        : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
