package org.banfu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the rows in which two data files differ: every column of every table, and what the indexes
/// say of them. The tables are asked for their columns, so that a new one cannot be forgotten.
///
/// A file made anew from backup and journals never saw what happened to the other one on its disk:
/// a bit that was flipped there in any value shows up here.
public final class RowComparison {
  /// Rows of one step, so that nobody waits long behind it.
  private static final int STEP = 64;

  /// When a script was run says nothing of the archive, and is not the same in a copy.
  private static final Set<String> LEFT_OUT = Set.of("SCHEMA_VERSION.APPLIED_AT");

  private final List<Scan> scans;

  private RowComparison(List<Scan> scans) {
    this.scans = List.copyOf(scans);
  }

  /// Knows the tables of a copy; an index that the other file has under no such name is left out.
  public static RowComparison of(Database copy, Database other) throws StoreException {
    List<Scan> there = other.read(Scans::all);
    return new RowComparison(
        copy.read(Scans::all).stream()
            .filter(scan -> !scan.isOfIndex() || there.contains(scan))
            .toList());
  }

  /// The steps of the comparison, to be gone through in turn.
  public List<Scan> scans() {
    return scans;
  }

  /// One table, or one index.
  ///
  /// @param number the column by which its rows come in steps; null if they come all at once
  public record Scan(String where, List<String> columns, String from, @Nullable String number) {
    public Scan {
      columns = List.copyOf(columns);
    }

    boolean isOfIndex() {
      return from.contains(" USE INDEX ");
    }

    /// The hashes of the next rows of a copy.
    public Part next(Database copy, long after) throws StoreException {
      return copy.read(connection -> {
        Map<Long, String> rows = rows(connection, after, Long.MAX_VALUE, STEP);
        boolean isLast = number == null || rows.size() < STEP;
        long upTo =
            isLast
                ? Long.MAX_VALUE
                : rows.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        return new Part(this, after, upTo, rows);
      });
    }

    private Map<Long, String> rows(Connection connection, long after, long upTo, int most)
        throws SQLException {
      return number == null
          ? Map.of(0L, together(connection))
          : numbered(connection, number, after, upTo, most);
    }

    private Map<Long, String> numbered(
        Connection connection, String key, long after, long upTo, int most) throws SQLException {
      var rows = new HashMap<Long, String>();
      String sql =
          "SELECT "
              + String.join(", ", columns)
              + from
              + " WHERE %1$s > ? AND %1$s <= ? ORDER BY %1$s FETCH FIRST ? ROWS ONLY"
                  .formatted(key);
      Sql.visit(connection, sql, row -> rows.put(row.getLong(key), hash(row)), after, upTo, most);
      return rows;
    }

    /// Few and small rows, in no order of their own.
    private String together(Connection connection) throws SQLException {
      var rows = new ArrayList<String>();
      Sql.visit(
          connection, "SELECT " + String.join(", ", columns) + from, row -> rows.add(hash(row)));
      rows.sort(null);
      return Hashes.of(String.join("\n", rows));
    }
  }

  /// Some rows of a copy, in a table or index.
  public record Part(Scan scan, long after, long upTo, Map<Long, String> rows) {
    public Part {
      rows = Map.copyOf(rows);
    }

    /// Whether nothing comes after it.
    public boolean isLast() {
      return upTo == Long.MAX_VALUE;
    }

    /// The numbers of those that another file has otherwise, or has not, or has besides; rows
    /// without numbers count as one, 0.
    public Set<Long> differences(Database other) throws StoreException {
      // One more than there should be, so that one too many is seen.
      Map<Long, String> there =
          other.read(connection -> scan.rows(connection, after, upTo, rows.size() + STEP));
      var differing = new TreeSet<>(rows.keySet());
      differing.addAll(there.keySet());
      differing.removeIf(key -> Objects.equals(rows.get(key), there.get(key)));
      return differing;
    }

    /// This part of the same copy as it is now.
    public Part again(Database copy) throws StoreException {
      return new Part(
          scan,
          after,
          upTo,
          copy.read(connection -> scan.rows(connection, after, upTo, Integer.MAX_VALUE)));
    }
  }

  /// Length before value, so that no two rows give the same text.
  private static String hash(ResultSet row) throws SQLException {
    ResultSetMetaData about = row.getMetaData();
    var all = new StringBuilder();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      if (LEFT_OUT.contains(about.getTableName(i) + "." + about.getColumnName(i))) {
        continue;
      }
      String value = value(row, about, i);
      all.append(value == null ? -1 : value.length()).append(':').append(value);
    }
    return Hashes.of(all.toString());
  }

  private static @Nullable String value(ResultSet row, ResultSetMetaData about, int column)
      throws SQLException {
    if (about.getColumnType(column) == Types.BLOB) {
      byte[] bytes = row.getBytes(column);
      return bytes == null ? null : Hashes.of(bytes);
    }
    return row.getString(column);
  }
}
