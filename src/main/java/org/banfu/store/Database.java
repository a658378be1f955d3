package org.banfu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.h2.Driver;

/// An open H2 file: one connection for writes, as many for reads as are in use at once.
///
/// No thread that is in here may be interrupted: an interrupt closes the file under every
/// connection.
public final class Database implements AutoCloseable {
  private static final String SUFFIX = ".mv.db";

  private final String url;
  private final Connection writing;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

  private Database(String url, Connection writing) {
    this.url = url;
    this.writing = writing;
  }

  /// Whether the file may be changed. H2 changes a file that it opens for WRITE even if nothing is
  /// written to it.
  public enum Access {
    READ,
    WRITE
  }

  /// Work on a connection.
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /// Makes a new data file with all tables, which are empty.
  ///
  /// @param file ends in `.mv.db` and does not exist
  public static Database create(Path file) throws StoreException {
    Database database = connect(file, "");
    try {
      new Migrator(Schema.shipped()).migrate(database.writing);
    } catch (SQLException e) {
      database.close();
      throw new StoreException("cannot make the tables of " + file, e);
    }
    return database;
  }

  /// Opens a data file; for WRITE it gets the tables that an older program did not know.
  ///
  /// @param file ends in `.mv.db` and exists
  public static Database open(Path file, Access access) throws StoreException {
    if (access == Access.READ) {
      return connect(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }
    Database database = connect(file, ";IFEXISTS=TRUE");
    var migrator = new Migrator(Schema.shipped());
    boolean isOlder;
    try {
      isOlder = migrator.isOlder(database.writing);
    } catch (SQLException e) {
      database.close();
      throw new StoreException("cannot read what tables " + file + " has", e);
    }
    try {
      if (isOlder) {
        migrator.migrate(database.writing);
      }
    } catch (SQLException e) {
      database.close();
      throw StoreException.notUpgraded("cannot bring the tables of " + file + " up to date", e);
    }
    return database;
  }

  /// Only for paths without `;`, which H2 takes for the end of the path.
  private static Database connect(Path file, String options) throws StoreException {
    String path = file.toAbsolutePath().toString();
    if (!path.endsWith(SUFFIX) || path.indexOf(';') >= 0) {
      throw new IllegalArgumentException(path);
    }
    String url =
        "jdbc:h2:file:"
            + path.substring(0, path.length() - SUFFIX.length())
            + options
            // Reused space is what a killed process spoils: older rows under newer indexes, and
            // files
            // that H2 reads for ever (seen in 2 of 3 runs of the kill test; in none without it).
            // Closed by us alone; no trace file beside the data; all our statements stay prepared.
            // 16 MB of pages: H2 would take 64 MB for each GB that the heap may grow to.
            + ";REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64;CACHE_SIZE=16384;LOCK_TIMEOUT=10000";
    try {
      return new Database(url, connection(url));
    } catch (SQLException e) {
      throw new StoreException("cannot open " + file, e);
    }
  }

  private static Connection connection(String url) throws SQLException {
    Connection connection = new Driver().connect(url, new Properties());
    if (connection == null) {
      throw new SQLException("not an H2 address: " + url);
    }
    return connection;
  }

  /// Makes another data file with the same tables and rows, and closes it. No change may go on.
  ///
  /// @param copy ends in `.mv.db` and does not exist
  public void copyRows(Path copy) throws StoreException, IOException {
    Path script = copy.resolveSibling(copy.getFileName() + ".sql");
    try {
      run(writing, "SCRIPT TO ? CHARSET 'UTF-8'", script);
      try (Database made = connect(copy, "")) {
        run(made.writing, "RUNSCRIPT FROM ? CHARSET 'UTF-8'", script);
      }
    } catch (SQLException e) {
      throw new StoreException("cannot copy the rows", e);
    } finally {
      Files.deleteIfExists(script);
    }
  }

  private static void run(Connection connection, String sql, Path file) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, file.toAbsolutePath().toString());
      statement.execute();
    }
  }

  /// Runs a reading on a connection of its own; may be called from several threads at once.
  <T> T read(Work<T> work) throws StoreException {
    try {
      Connection known = idle.poll();
      Connection connection = known == null ? connection(url) : known;
      boolean fine = false;
      try {
        T result = work.with(connection);
        fine = true;
        return result;
      } finally {
        if (fine) {
          idle.add(connection);
        } else {
          // A forgotten one would keep the file open, and not written to its end, after close.
          connection.close();
        }
      }
    } catch (SQLException e) {
      throw new StoreException("cannot read", e);
    }
  }

  /// Runs a change in a transaction: all of it is committed, or nothing.
  <T> T write(Work<T> work) throws StoreException {
    try {
      writing.setAutoCommit(false);
      try {
        T result = work.with(writing);
        writing.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        writing.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException("cannot write", e);
    }
  }

  /// Forces all committed changes to disk.
  public void checkpoint() throws StoreException {
    try (var statement = writing.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw new StoreException("cannot force to disk", e);
    }
  }

  /// Closes the file; an error while closing is none of the reader's: what counts is in the
  /// journal.
  @Override
  public void close() throws StoreException {
    try {
      for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
        connection.close();
      }
      writing.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close", e);
    }
  }
}
