package org.banfu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs single statements.
final class Sql {
  private Sql() {}

  /// Reads one row of a result.
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Receives one row of a result.
  interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  static <T> List<T> list(
      Connection connection, String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    var rows = new ArrayList<T>();
    visit(connection, sql, row -> rows.add(reader.read(row)), values);
    return rows;
  }

  static <T> Optional<T> first(
      Connection connection, String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    return list(connection, sql, reader, values).stream().findFirst();
  }

  static void visit(
      Connection connection, String sql, RowVisitor visitor, @Nullable Object... values)
      throws SQLException {
    try (var statement = prepare(connection, sql, values);
        var result = statement.executeQuery()) {
      while (result.next()) {
        visitor.visit(result);
      }
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }
}
