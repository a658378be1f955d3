package org.banfu.bench.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A table: SQLite's FTS5 with trigrams (which falls back to a scan below three characters), or H2
/// with LIKE on a VARCHAR.
final class TableEngine implements Engine {
  private final boolean sqlite;
  private @Nullable Connection connection;

  TableEngine(boolean sqlite) {
    this.sqlite = sqlite;
  }

  @Override
  public void build(Path folder, Stream<Proposal> proposals) throws Exception {
    open(folder);
    Connection opened = Objects.requireNonNull(connection);
    try (Statement statement = opened.createStatement()) {
      statement.execute(
          sqlite
              ? "CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'trigram')"
              : "CREATE TABLE texts (text VARCHAR NOT NULL)");
    }
    opened.setAutoCommit(false);
    try (PreparedStatement insert =
        opened.prepareStatement("INSERT INTO texts (text) VALUES (?)")) {
      for (Proposal proposal : (Iterable<Proposal>) proposals::iterator) {
        insert.setString(1, Texts.whole(proposal));
        insert.executeUpdate();
      }
    }
    opened.commit();
    close();
  }

  @Override
  public void open(Path folder) throws SQLException {
    connection =
        DriverManager.getConnection(
            sqlite
                ? "jdbc:sqlite:" + folder.resolve("texts.db")
                : "jdbc:h2:file:" + folder.resolve("texts").toAbsolutePath());
  }

  @Override
  public int find(String text) throws SQLException {
    boolean isMatch = sqlite && text.codePointCount(0, text.length()) >= 3;
    String condition =
        isMatch ? "texts MATCH ?" : sqlite ? "text LIKE ? ESCAPE '\\'" : "text LIKE ?";
    String value =
        isMatch
            ? "\"" + text.replace("\"", "\"\"") + "\""
            : "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    Connection opened = Objects.requireNonNull(connection);
    try (PreparedStatement count =
            opened.prepareStatement("SELECT COUNT(*) FROM texts WHERE " + condition);
        PreparedStatement first =
            opened.prepareStatement("SELECT text FROM texts WHERE " + condition + " LIMIT 50")) {
      first.setString(1, value);
      var passages = new ArrayList<String>();
      try (ResultSet rows = first.executeQuery()) {
        while (rows.next()) {
          passages.add(Engine.passage(rows.getString(1), text));
        }
      }
      if (passages.size() < 50) {
        return passages.size();
      }
      count.setString(1, value);
      try (ResultSet rows = count.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
