package org.banfu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.banfu.store.journal.DurableFolder;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.Vault;
import org.h2.Driver;

/// A data file as H2 is told to open it, encrypted or not.
final class H2File {
  private static final String SUFFIX = ".mv.db";

  private final Path path;
  private final String options;
  private final Vault vault;

  /// Changed while no connection is open.
  private boolean isEncrypted;

  /// Only for paths without `;`, which H2 takes for the end of the path.
  ///
  /// @param path a file that does not exist is made, encrypted if the vault's new files are
  H2File(Path path, String options, Vault vault) {
    String name = path.toAbsolutePath().toString();
    if (!name.endsWith(SUFFIX) || name.indexOf(';') >= 0) {
      throw new IllegalArgumentException(name);
    }
    this.path = path;
    this.options = options;
    this.vault = vault;
    look();
  }

  private void look() {
    isEncrypted = Files.exists(path) ? EncryptedData.seems(path, vault) : vault.isSealing();
  }

  Path path() {
    return path;
  }

  Vault vault() {
    return vault;
  }

  boolean isEncrypted() {
    return isEncrypted;
  }

  /// Whether nothing of it may be written readable.
  boolean isSecret() {
    return isEncrypted || vault.isSealing();
  }

  /// Whether H2 may be told to write it anew: not one that is only read, and not an encrypted one,
  /// with which H2 had trouble there (h2database 3307, 3517).
  boolean mayBeWrittenAnew() {
    return !isSecret() && !options.contains("ACCESS_MODE_DATA=r");
  }

  /// Whether it is not as the vault's new files are.
  boolean isToBeRewritten() {
    return isEncrypted != vault.isSealing();
  }

  /// Puts another file in its place, which is closed.
  void become(Path made) throws IOException {
    Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(path);
    look();
  }

  /// Puts in its place, which is closed, what it holds as the vault's new files are written.
  void rewrite() throws IOException {
    EncryptedData.match(path, vault, () -> {});
    DurableFolder.sync(path);
    look();
  }

  Connection connection() throws SQLException, IOException {
    String url = url();
    var properties = new Properties();
    if (isEncrypted) {
      // The file's, a blank, the user's, which is empty.
      properties.put("password", new String(vault.filePassword()) + " ");
    }
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("not an H2 address: " + url);
    }
    return connection;
  }

  private String url() {
    String name = path.toAbsolutePath().toString();
    return "jdbc:h2:file:"
        + name.substring(0, name.length() - SUFFIX.length())
        + options
        // Reused space is what a killed process spoils: older rows under newer indexes, and files
        // that H2 reads for ever (seen in 2 of 3 runs of the kill test; in none without it).
        // Closed by us alone; no trace file beside the data; all our statements stay prepared.
        // 16 MB of pages: H2 would take 64 MB for each GB that the heap may grow to.
        + ";REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64;CACHE_SIZE=16384;LOCK_TIMEOUT=10000"
        // What a large result does not hold in memory H2 would write elsewhere, and readable.
        + (isEncrypted ? ";CIPHER=AES;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE : "");
  }
}
