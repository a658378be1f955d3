package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.store.RowComparison.Scan;
import org.jspecify.annotations.Nullable;

/// The tables and indexes of a data file, as the file itself tells.
final class Scans {
  /// The smallest value of each type that an index may begin with: H2 reads an index only where a
  /// condition leads into it.
  private static final Map<String, String> SMALLEST =
      Map.of(
          "CHARACTER VARYING", "''",
          "DATE", "DATE '0001-01-01'",
          "INTEGER", "-2147483648",
          "BIGINT", "-9223372036854775808");

  private Scans() {}

  private record Column(String name, String type) {}

  private record Key(String table, String index) {}

  static List<Scan> all(Connection connection) throws SQLException {
    Map<String, List<Column>> tables = tables(connection);
    Map<Key, List<String>> primary = indexes(connection, "i.INDEX_TYPE_NAME = 'PRIMARY KEY'");
    Map<Key, List<String>> others = indexes(connection, "i.INDEX_TYPE_NAME <> 'PRIMARY KEY'");
    var scans = new ArrayList<Scan>();
    tables.forEach((table, columns) ->
        scans.add(
            new Scan(table, names(columns), " FROM " + table, number(table, columns, primary))));
    others.forEach((key, columns) -> {
      List<Column> known = tables.getOrDefault(key.table(), List.of());
      String smallest = SMALLEST.get(type(known, columns.getFirst()));
      if (smallest != null) {
        String number = number(key.table(), known, primary);
        var shown = new ArrayList<>(columns);
        if (number != null) {
          shown.add(number);
        }
        scans.add(
            new Scan(
                key.table() + " (" + String.join(", ", columns) + ")",
                shown,
                " FROM "
                    + key.table()
                    + " USE INDEX ("
                    + key.index()
                    + ") WHERE "
                    + columns.getFirst()
                    + " >= "
                    + smallest,
                null));
      }
    });
    return scans;
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static String type(List<Column> columns, String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .map(Column::type)
        .findFirst()
        .orElse("");
  }

  /// The column by whose numbers H2 keeps the rows, if it does.
  private static @Nullable String number(
      String table, List<Column> columns, Map<Key, List<String>> primary) {
    return primary.entrySet().stream()
        .filter(key -> key.getKey().table().equals(table) && key.getValue().size() == 1)
        .map(key -> key.getValue().getFirst())
        .filter(column -> type(columns, column).equals("BIGINT"))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, List<Column>> tables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, List<Column>>();
    Sql.visit(
        connection,
        """
        SELECT c.TABLE_NAME, c.COLUMN_NAME, c.DATA_TYPE
        FROM INFORMATION_SCHEMA.COLUMNS c JOIN INFORMATION_SCHEMA.TABLES t
        ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
        WHERE t.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_TYPE = 'BASE TABLE'
        ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION
        """,
        row ->
            tables
                .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                .add(new Column(row.getString(2), row.getString(3))));
    return tables;
  }

  private static Map<Key, List<String>> indexes(Connection connection, String which)
      throws SQLException {
    var indexes = new LinkedHashMap<Key, List<String>>();
    Sql.visit(
        connection,
        """
        SELECT i.TABLE_NAME, i.INDEX_NAME, c.COLUMN_NAME
        FROM INFORMATION_SCHEMA.INDEXES i JOIN INFORMATION_SCHEMA.INDEX_COLUMNS c
        ON c.INDEX_SCHEMA = i.INDEX_SCHEMA AND c.INDEX_NAME = i.INDEX_NAME
        WHERE i.TABLE_SCHEMA = 'PUBLIC' AND
        """
            + which
            + " ORDER BY i.TABLE_NAME, i.INDEX_NAME, c.ORDINAL_POSITION",
        row ->
            indexes
                .computeIfAbsent(
                    new Key(row.getString(1), row.getString(2)), key -> new ArrayList<>())
                .add(row.getString(3)));
    return indexes;
  }
}
