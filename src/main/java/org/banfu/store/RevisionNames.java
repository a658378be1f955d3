package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/// The names that kept states were given. What has one is never thinned out.
final class RevisionNames {
  /// The first schema that has them; a file that is only read may be older.
  private static final int SINCE = 3;

  private RevisionNames() {}

  /// Whether the file has the tables of names and of what was kept again.
  static boolean areIn(Connection connection) throws SQLException {
    return Migrator.version(connection) >= SINCE;
  }

  /// The numbers of those of a proposal that have one.
  static Set<Long> of(Connection connection, long item) throws SQLException {
    return Sql.list(
            connection,
            "SELECT number FROM revision_name WHERE item = ?",
            row -> row.getLong(1),
            item)
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Gives one in place of the one that was there.
  ///
  /// @param name empty to take it away
  static void set(Connection connection, long item, long number, String name) throws SQLException {
    Sql.update(connection, "DELETE FROM revision_name WHERE number = ?", number);
    if (!name.isEmpty()) {
      Sql.update(connection, "INSERT INTO revision_name VALUES (?, ?, ?)", number, item, name);
    }
  }
}
