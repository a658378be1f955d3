package org.banfu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The hashes that all rows of a data file carry, to find out whether a copy holds the same rows.
///
/// A backup is packed while saves go on, so what changed meanwhile is left out of the comparison:
/// the journal has it.
public final class RowHashes {
  private static final int BATCH = 100;

  /// Every table whose rows carry the hash of a text or of bytes; rows come some at a time.
  private static final List<Table> TABLES =
      List.of(
          new Table(
              "proposal",
              "SELECT item, sha256 FROM proposal WHERE item > ?",
              """
              SELECT p.item, p.sha256, b.text FROM proposal p LEFT JOIN body b ON b.item = p.item
              WHERE p.item > ? ORDER BY p.item FETCH FIRST ? ROWS ONLY
              """),
          new Table(
              "revision",
              "SELECT number, sha256 FROM revision WHERE number > ?",
              """
              SELECT number, sha256, text FROM revision
              WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY
              """),
          new Table(
              "attachment",
              "SELECT id, sha256 FROM attachment WHERE id > ?",
              """
              SELECT id, sha256, content FROM attachment
              WHERE id > ? ORDER BY id FETCH FIRST ? ROWS ONLY
              """),
          new Table(
              "template",
              "SELECT id, sha256 FROM template WHERE id > ?",
              """
              SELECT id, sha256, content FROM template
              WHERE id > ? ORDER BY id FETCH FIRST ? ROWS ONLY
              """),
          new Table(
              "profile",
              "SELECT one, sha256 FROM profile WHERE one > ?",
              """
              SELECT one, sha256, text FROM profile
              WHERE one > ? ORDER BY one FETCH FIRST ? ROWS ONLY
              """));

  /// The tables whose rows keep bytes; the others keep texts.
  private static final Set<String> BYTES = Set.of("attachment", "template");

  private final Map<Key, String> hashes;

  private RowHashes(Map<Key, String> hashes) {
    this.hashes = hashes;
  }

  private record Table(String name, String stated, String contents) {}

  private record Key(String table, long number) {}

  /// What the rows say now.
  public static RowHashes of(Database database) throws StoreException {
    return new RowHashes(stated(database));
  }

  /// None: a copy then has only to fit itself.
  public static RowHashes none() {
    return new RowHashes(new HashMap<>());
  }

  /// Forgets the rows that do not say the same any more.
  public void forgetChanged(Database database) throws StoreException {
    hashes.entrySet().retainAll(stated(database).entrySet());
  }

  /// Reads every text and every file of a copy, and counts what does not fit: rows whose content is
  /// not what their hash says, and rows known here that the copy has not or has otherwise.
  public long misfits(Database copy) throws StoreException {
    return misfits(copy, () -> {});
  }

  /// The same, by steps.
  ///
  /// @param step runs between two parts of the work, and may end it by throwing
  public long misfits(Database copy, Runnable step) throws StoreException {
    return copy.read(connection -> {
      long known = 0;
      long misfits = 0;
      for (Table table : TABLES) {
        List<Content> rows = contents(connection, table, -1);
        while (!rows.isEmpty()) {
          step.run();
          for (Content row : rows) {
            String wanted = hashes.get(new Key(table.name(), row.number()));
            known += wanted == null ? 0 : 1;
            misfits += row.fits() && (wanted == null || wanted.equals(row.stated())) ? 0 : 1;
          }
          rows = contents(connection, table, rows.getLast().number());
        }
      }
      return misfits + hashes.size() - known;
    });
  }

  private static Map<Key, String> stated(Database database) throws StoreException {
    return database.read(connection -> {
      var stated = new HashMap<Key, String>();
      for (Table table : TABLES) {
        Sql.visit(
            connection,
            table.stated(),
            row -> stated.put(new Key(table.name(), row.getLong(1)), row.getString(2)),
            -1L);
      }
      return stated;
    });
  }

  private record Content(long number, String stated, @Nullable String actual) {
    boolean fits() {
      return stated.equals(actual);
    }
  }

  private static List<Content> contents(Connection connection, Table table, long after)
      throws SQLException {
    return Sql.list(
        connection,
        table.contents(),
        row -> new Content(row.getLong(1), row.getString(2), actual(table, row)),
        after,
        BATCH);
  }

  private static @Nullable String actual(Table table, ResultSet row) throws SQLException {
    if (BYTES.contains(table.name())) {
      byte[] content = row.getBytes(3);
      return content == null ? null : Hashes.of(content);
    }
    String text = row.getString(3);
    return text == null ? null : Hashes.of(text);
  }
}
