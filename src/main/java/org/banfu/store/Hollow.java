package org.banfu.store;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.banfu.store.journal.DurableFolder;

/// Closes a data file whole where too much of it is holes: left alone, H2 takes a fifth of a second
/// for it, which is not enough for a file that was typed in for a day (each save leaves 35 KB).
///
/// A kill meanwhile leaves a file that was never closed, which is made anew from backup and
/// journals.
final class Hollow {
  private static final System.Logger LOG = System.getLogger(Hollow.class.getName());

  /// Less is not worth the time.
  private static final long LEAST = 4L << 20;

  /// With more in it somebody would wait for seconds; it is made smaller after a backup.
  private static final long MOST = 64L << 20;

  /// What is used of it, in per cent, below which it is written anew.
  private static final int HALF = 50;

  private Hollow() {}

  /// Writes the file anew and closes it, if that is worth it; otherwise it stays open.
  ///
  /// @param last the only connection that is left
  static void shut(Connection last, Path file) {
    try {
      if (Files.notExists(file) || Files.size(file) < LEAST) {
        return;
      }
      execute(last, "CHECKPOINT");
      int used =
          Sql.first(
                  last,
                  """
                  SELECT CAST(SETTING_VALUE AS INTEGER) FROM INFORMATION_SCHEMA.SETTINGS
                  WHERE SETTING_NAME = 'info.CHUNKS_FILL_RATE'
                  """,
                  row -> row.getInt(1))
              .orElse(100);
      long size = Files.size(file);
      if (used < HALF && size / 100 * used <= MOST) {
        execute(last, "SHUTDOWN COMPACT");
        force(file);
        LOG.log(DEBUG, "{0} bytes, {1} % of them used: has {2} now", size, used, Files.size(file));
      }
    } catch (IOException | SQLException e) {
      // It is closed as it is; what is in it is whole.
      LOG.log(WARNING, "the data file was not made smaller at its close", e);
    }
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    DurableFolder.sync(file);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
