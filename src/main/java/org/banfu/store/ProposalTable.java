package org.banfu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Statements on tables `proposal` and `body`.
final class ProposalTable {
  private static final List<String> DERIVED = DerivedColumns.names();
  private static final List<String> OWN = List.of("version", "saved_at", "sha256", "fingerprint");

  private static final String SELECT =
      "SELECT id, version, deleted_at, saved_at, " + String.join(", ", DERIVED) + " FROM proposal ";
  private static final String INSERT =
      Stream.of(List.of("item", "id"), OWN, DERIVED)
              .flatMap(List::stream)
              .collect(Collectors.joining(", ", "INSERT INTO proposal (", ") VALUES (?"))
          + ", ?".repeat(1 + OWN.size() + DERIVED.size())
          + ")";
  private static final String UPDATE =
      Stream.of(OWN, DERIVED)
          .flatMap(List::stream)
          .collect(Collectors.joining(" = ?, ", "UPDATE proposal SET ", " = ? WHERE item = ?"));

  private ProposalTable() {}

  /// What a save needs to know of the row that it replaces.
  record Current(long item, long version, Instant savedAt, boolean inBin) {}

  /// What a save writes besides the derived columns.
  record Written(
      long version,
      Instant savedAt,
      String sha256,
      @Nullable String fingerprint,
      ProposalColumns columns) {
    @Nullable Object[] values(Object[] before, Object... after) {
      return Stream.of(
              Arrays.stream(before),
              Stream.of(version, savedAt, sha256),
              Stream.of((Object) fingerprint),
              Arrays.stream(DerivedColumns.values(columns)),
              Arrays.stream(after))
          .flatMap(stream -> stream)
          .toArray();
    }
  }

  static Optional<Current> current(Connection connection, String id) throws SQLException {
    return Sql.first(
        connection,
        "SELECT item, version, saved_at, deleted_at FROM proposal WHERE id = ?",
        row ->
            new Current(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, Instant.class),
                row.getObject(4) != null),
        id);
  }

  static void insert(Connection connection, long item, String id, Written row, String text)
      throws SQLException {
    Sql.update(connection, INSERT, row.values(new Object[] {item, id}));
    Sql.update(connection, "INSERT INTO body VALUES (?, ?)", item, text);
  }

  static void update(Connection connection, long item, Written row, String text)
      throws SQLException {
    Sql.update(connection, UPDATE, row.values(new Object[0], item));
    Sql.update(connection, "UPDATE body SET text = ? WHERE item = ?", text, item);
  }

  static void setDeleted(Connection connection, String id, @Nullable Instant at)
      throws SQLException {
    Sql.update(connection, "UPDATE proposal SET deleted_at = ? WHERE id = ?", at, id);
  }

  static void setDue(Connection connection, long item, @Nullable LocalDate dueOn)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE proposal SET due_on = ? WHERE item = ? AND due_on IS DISTINCT FROM ?",
        dueOn,
        item,
        dueOn);
  }

  /// The number of all proposals, those in the bin too: H2 reads it from the root of the tree.
  static long count(Connection connection) throws SQLException {
    return Sql.first(connection, "SELECT COUNT(*) FROM proposal", row -> row.getLong(1)).orElse(0L);
  }

  /// Rows by a condition, in the order in which the proposals came.
  static List<StoredRow> rows(Connection connection, String condition, @Nullable Object... values)
      throws SQLException {
    return Sql.list(connection, SELECT + condition + " ORDER BY item", ProposalTable::row, values);
  }

  static List<StoredState> states(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT id, sha256, deleted_at FROM proposal ORDER BY item DESC",
        row -> new StoredState(row.getString(1), row.getString(2), row.getObject(3) != null));
  }

  /// A body with the hash that its row carries.
  record Body(long item, String id, String title, String sha256, @Nullable String text) {
    boolean fits() {
      return text != null && sha256.equals(Hashes.of(text));
    }
  }

  /// The next bodies after a row, so that not all of them are held at once.
  static List<Body> bodies(Connection connection, long after, int most) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT p.item, p.id, p.title, p.sha256, b.text
        FROM proposal p LEFT JOIN body b ON b.item = p.item
        WHERE p.item > ? ORDER BY p.item FETCH FIRST ? ROWS ONLY
        """,
        row ->
            new Body(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        after,
        most);
  }

  private static StoredRow row(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getString("id"),
        row.getLong("version"),
        row.getObject("deleted_at") != null,
        row.getObject("saved_at", Instant.class),
        DerivedColumns.read(row));
  }
}
