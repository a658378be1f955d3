package org.banfu.bench.peer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Something that keeps one text under an id and answers only when it is on the disk.
public interface Keeper extends AutoCloseable {
  void keep(String id, String text) throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;

  /// The least that can be done: append the bytes and force them.
  static Keeper bareFile(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new Keeper() {
      @Override
      public void keep(String id, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(false);
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  /// SQLite in write-ahead mode, each commit forced (`synchronous=FULL`).
  static Keeper sqlite(Path folder) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("peer.sqlite"));
    run(connection, "PRAGMA journal_mode=WAL");
    run(connection, "PRAGMA synchronous=FULL");
    return new Table(
        connection,
        "INSERT INTO proposal (id, text) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET text = excluded.text",
        "");
  }

  /// H2 by itself, at its defaults, made durable as far as it can be: a checkpoint a save.
  static Keeper h2(Path folder) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("peer"));
    return new Table(
        connection, "MERGE INTO proposal (id, text) KEY (id) VALUES (?, ?)", "CHECKPOINT SYNC");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// A table of id and text, and what is said after each row of it.
  final class Table implements Keeper {
    private final Connection connection;
    private final PreparedStatement put;
    private final String afterwards;

    private Table(Connection connection, String put, String afterwards) throws SQLException {
      this.connection = connection;
      this.afterwards = afterwards;
      run(connection, "CREATE TABLE proposal (id VARCHAR(36) PRIMARY KEY, text VARCHAR NOT NULL)");
      this.put = connection.prepareStatement(put);
    }

    @Override
    public void keep(String id, String text) throws SQLException {
      put.setString(1, id);
      put.setString(2, text);
      put.executeUpdate();
      if (!afterwards.isEmpty()) {
        run(connection, afterwards);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
