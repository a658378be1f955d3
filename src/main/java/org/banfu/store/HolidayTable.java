package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Holiday;

/// Statements on table `holiday`.
final class HolidayTable {
  private HolidayTable() {}

  static List<Holiday> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT on_day, worked, name FROM holiday ORDER BY on_day",
        row -> new Holiday(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)));
  }

  /// Puts these in the place of all that are there; of two on one day the later one counts.
  static void replace(Connection connection, List<Holiday> days) throws SQLException {
    Sql.update(connection, "DELETE FROM holiday");
    for (Holiday day : days) {
      Sql.update(
          connection,
          "MERGE INTO holiday (on_day, worked, name) VALUES (?, ?, ?)",
          day.date(),
          day.worked(),
          day.name());
    }
  }
}
