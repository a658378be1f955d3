package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings a data file to the schema's version, script by script; each script's version row is
/// written after it.
///
/// H2 commits before each statement that changes tables, so a script that fails half-way leaves its
/// beginning behind: each statement of the scripts after the first may be run again.
final class Migrator {
  private static final String VERSIONS =
      """
      CREATE TABLE IF NOT EXISTS schema_version (
        version INTEGER PRIMARY KEY,
        applied_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
      )
      """;

  private final Schema schema;

  Migrator(Schema schema) {
    this.schema = schema;
  }

  /// How many scripts the data file has seen; 0 when it holds no archive at all.
  static int version(Connection connection) throws SQLException {
    boolean any =
        !Sql.list(
                connection,
                "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'SCHEMA_VERSION'",
                row -> row.getInt(1))
            .isEmpty();
    return any
        ? Sql.first(
                connection,
                "SELECT COALESCE(MAX(version), 0) FROM schema_version",
                row -> row.getInt(1))
            .orElse(0)
        : 0;
  }

  /// Runs the scripts that the data file has not seen.
  void migrate(Connection connection) throws SQLException {
    int seen = version(connection);
    for (int number = seen + 1; number <= schema.version(); number++) {
      run(connection, VERSIONS);
      run(connection, schema.scripts().get(number - 1));
      Sql.update(connection, "INSERT INTO schema_version VALUES (?, CURRENT_TIMESTAMP)", number);
    }
  }

  /// Takes back what newer scripts than these have made; what an older program does not know goes.
  static void goBack(Connection connection, int version) throws SQLException {
    for (int number = version(connection); number > version; number--) {
      run(connection, Schema.back(number));
      Sql.update(connection, "DELETE FROM schema_version WHERE version = ?", number);
    }
  }

  /// Whether it is an archive of an older program; a file without an archive, and one of a newer
  /// program, stay as they are.
  boolean isOlder(Connection connection) throws SQLException {
    int seen = version(connection);
    return seen > 0 && seen < schema.version();
  }

  /// H2 runs all statements of a script that is given as one.
  private static void run(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }
}
