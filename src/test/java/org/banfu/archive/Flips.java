package org.banfu.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Changes stored values behind the program's back, each column of each table as the data file
/// itself lists them.
final class Flips implements AutoCloseable {
  private final Connection connection;

  /// @param data may be open in this process
  Flips(Path data) throws SQLException {
    String path = data.toString();
    connection =
        DriverManager.getConnection(
            "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length()));
    execute("SET REFERENTIAL_INTEGRITY FALSE");
    for (Column constraint :
        columns(
            """
            SELECT TABLE_NAME, CONSTRAINT_NAME, ''
            FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'CHECK'
            """)) {
      execute("ALTER TABLE " + constraint.table() + " DROP CONSTRAINT " + constraint.name());
    }
  }

  /// A column, and how its values are changed.
  record Column(String table, String name, String type) {
    /// A change of the row in which this is not null, if there is one.
    String flip() {
      String other =
          switch (type) {
            case "CHARACTER VARYING" ->
                "CASE WHEN %1$s = '' THEN '办' ELSE"
                    + " CHAR(BITXOR(ASCII(%1$s), 1)) || SUBSTRING(%1$s, 2) END";
            case "BIGINT", "INTEGER", "TINYINT" -> "BITXOR(%1$s, 64)";
            case "BOOLEAN" -> "NOT %1$s";
            case "DATE" -> "DATEADD(DAY, 1, %1$s)";
            case "TIMESTAMP WITH TIME ZONE" -> "DATEADD(MILLISECOND, 1, %1$s)";
            case "BINARY LARGE OBJECT" -> "X'00' || CAST(%1$s AS VARBINARY(1000000))";
            case "ARRAY" -> "%1$s || ARRAY['办']";
            default -> throw new IllegalStateException(this + " needs a change of its own");
          };
      return "UPDATE %s SET %s = %s WHERE %s IS NOT NULL FETCH FIRST 1 ROW ONLY"
          .formatted(table, name, other.formatted(name), name);
    }

    /// Of a column that is null in every row.
    String fill() {
      String value =
          switch (type) {
            case "CHARACTER VARYING" -> "'办'";
            case "BIGINT", "INTEGER" -> "7";
            case "DATE" -> "DATE '2023-05-06'";
            case "TIMESTAMP WITH TIME ZONE" -> "TIMESTAMP '2023-05-06 07:08:09'";
            default -> throw new IllegalStateException(this + " needs a value of its own");
          };
      return "UPDATE %s SET %s = %s FETCH FIRST 1 ROW ONLY".formatted(table, name, value);
    }

    @Override
    public String toString() {
      return table.toLowerCase(Locale.ROOT) + "." + name.toLowerCase(Locale.ROOT);
    }
  }

  /// Every column of every table.
  List<Column> all() throws SQLException {
    return columns(
        """
        SELECT c.TABLE_NAME, c.COLUMN_NAME, c.DATA_TYPE
        FROM INFORMATION_SCHEMA.COLUMNS c JOIN INFORMATION_SCHEMA.TABLES t
        ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
        WHERE t.TABLE_SCHEMA = 'PUBLIC' ORDER BY 1, c.ORDINAL_POSITION
        """);
  }

  private List<Column> columns(String sql) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return columns;
  }

  /// Changes one value of the column.
  void flip(Column column) throws SQLException {
    if (execute(column.flip()) == 0 && execute(column.fill()) == 0) {
      throw new IllegalStateException(column.table() + " has no row");
    }
  }

  int execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
