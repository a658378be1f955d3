package org.banfu.store;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.banfu.store.vault.Vault;
import org.jspecify.annotations.Nullable;

/// An open H2 file: one connection for writes, as many for reads as are in use at once.
///
/// No thread that is in here may be interrupted: an interrupt closes the file under every
/// connection.
public final class Database implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  private final H2File file;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

  /// Whoever works with the file shares it; whoever puts another in its place has it alone.
  private final ReadWriteLock users = new ReentrantReadWriteLock();

  private volatile boolean isClosed;
  private Connection writing;
  private volatile boolean isLost;
  private volatile boolean isInHaste;

  private Database(H2File file) throws SQLException, IOException {
    this.file = file;
    this.writing = file.connection();
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

  /// Makes a new data file with all tables, which are empty; it is encrypted if the vault's new
  /// files are.
  ///
  /// @param file ends in `.mv.db` and does not exist
  public static Database create(Path file, Vault vault) throws StoreException {
    Database database = connect(file, "", vault);
    try {
      new Migrator(Schema.shipped()).migrate(database.writing);
    } catch (SQLException e) {
      database.close();
      throw new StoreException("cannot make the tables of " + file, e);
    }
    return database;
  }

  /// Opens a data file of an archive without a password.
  public static Database open(Path file, Access access) throws StoreException {
    return open(file, access, Vault.none());
  }

  /// Opens a data file, encrypted or not; for WRITE it gets the tables that an older program did
  /// not know.
  ///
  /// @param file ends in `.mv.db` and exists
  public static Database open(Path file, Access access, Vault vault) throws StoreException {
    if (access == Access.READ) {
      return connect(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", vault);
    }
    Database database = connect(file, ";IFEXISTS=TRUE", vault);
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

  private static Database connect(Path file, String options, Vault vault) throws StoreException {
    try {
      return new Database(new H2File(file, options, vault));
    } catch (SQLException e) {
      throw new StoreException("cannot open " + file, e);
    } catch (IOException e) {
      throw new StoreException("cannot open " + file, e);
    }
  }

  /// Makes another data file with the same tables and rows, and closes it; it is encrypted if the
  /// vault's new files are. No change may go on.
  ///
  /// @param copy ends in `.mv.db` and does not exist
  public void copyRows(Path copy) throws StoreException, IOException {
    Path script = copy.resolveSibling(copy.getFileName() + ".sql");
    try {
      // The script is gone in a moment, and nobody else needs to read it.
      String cipher =
          file.isSecret()
              ? " CIPHER AES PASSWORD '" + UUID.randomUUID() + UUID.randomUUID() + "'"
              : "";
      run(writing, "SCRIPT TO ?" + cipher + " CHARSET 'UTF-8'", script);
      try (Database made = connect(copy, "", file.vault())) {
        run(made.writing, "RUNSCRIPT FROM ?" + cipher + " CHARSET 'UTF-8'", script);
      }
    } catch (SQLException e) {
      throw new StoreException("cannot copy the rows", e);
    } finally {
      Files.deleteIfExists(script);
    }
  }

  /// The same for an older program, with the tables that one knows.
  ///
  /// @param schema of that program
  public void copyRows(Path copy, int schema) throws StoreException, IOException {
    copyRows(copy);
    try (Database made = connect(copy, ";IFEXISTS=TRUE", file.vault())) {
      Migrator.goBack(made.writing, schema);
    } catch (SQLException e) {
      throw new StoreException("cannot make the tables of schema " + schema, e);
    }
  }

  private static void run(Connection connection, String sql, Path file) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, file.toAbsolutePath().toString());
      statement.execute();
    }
  }

  /// Whether the file is encrypted, as it was when it was opened or rewritten.
  public boolean isEncrypted() {
    users.readLock().lock();
    try {
      return file.isEncrypted();
    } finally {
      users.readLock().unlock();
    }
  }

  /// Whether H2 closed the file by itself, as it does when the disk fails it or is full: nothing
  /// can be read or written before [#replaceBy].
  public boolean isLost() {
    return isLost && !isClosed;
  }

  /// Puts another data file in the place of this one and goes on with it, once all readings have
  /// ended. Whatever fails on the way, one of the two stands there.
  ///
  /// @param made closed, and in a folder of the same disk
  /// @param kept where to keep a copy of the old one; null if it is not kept
  public void replaceBy(Path made, @Nullable Path kept) throws StoreException, IOException {
    users.writeLock().lock();
    try {
      if (isClosed) {
        throw new StoreException("closed", new IOException(file.path() + " was closed"));
      }
      isLost = true;
      try {
        closeConnections();
      } catch (SQLException e) {
        LOG.log(DEBUG, "closed by H2 before", e);
      }
      replace(made, kept);
      reopen();
    } catch (SQLException e) {
      throw new StoreException("cannot open " + file.path(), e);
    } finally {
      users.writeLock().unlock();
    }
  }

  /// The old one is renamed: what the disk cannot read cannot be copied.
  private void replace(Path made, @Nullable Path kept) throws IOException {
    boolean isKept = kept != null && Files.exists(file.path());
    if (isKept) {
      Files.move(file.path(), kept, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      file.become(made);
    } catch (IOException e) {
      if (isKept && Files.notExists(file.path())) {
        Files.move(kept, file.path(), StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
  }

  private void reopen() throws SQLException, IOException {
    writing = file.connection();
    isLost = false;
  }

  /// Encrypts the file if the vault's new files are encrypted, else decrypts it, and goes on with
  /// it, once all readings have ended; one that is so already is left alone. Whatever fails on the
  /// way, the file is there, as it was or as it is to be.
  public void rewrite() throws StoreException, IOException {
    users.writeLock().lock();
    try {
      if (!file.isToBeRewritten()) {
        return;
      }
      isLost = true;
      closeConnections();
      try {
        file.rewrite();
      } finally {
        reopen();
      }
    } catch (SQLException e) {
      throw new StoreException("cannot rewrite " + file.path(), e);
    } finally {
      users.writeLock().unlock();
    }
  }

  /// Runs a reading on a connection of its own; may be called from several threads at once.
  <T> T read(Work<T> work) throws StoreException {
    users.readLock().lock();
    try {
      Connection known = idle.poll();
      Connection connection = known == null ? another() : known;
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
      throw failed("cannot read", e);
    } finally {
      users.readLock().unlock();
    }
  }

  /// Where H2 has closed the file by itself, a new connection would open what it left, which may be
  /// older than what was saved: the connection that is there already tells.
  private Connection another() throws SQLException {
    try (var statement = writing.createStatement()) {
      statement.execute("VALUES 1");
    }
    try {
      return file.connection();
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  /// Runs a change in a transaction: all of it is committed, or nothing.
  <T> T write(Work<T> work) throws StoreException {
    users.readLock().lock();
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
      throw failed("cannot write", e);
    } finally {
      users.readLock().unlock();
    }
  }

  private StoreException failed(String what, SQLException e) {
    var failure = new StoreException(what, e);
    // Without its own word nothing is taken for lost: a statement may fail for itself alone.
    isLost |= !isClosed && failure.isOfClosed();
    return failure;
  }

  /// Forces all committed changes to disk.
  public void checkpoint() throws StoreException {
    users.readLock().lock();
    try (var statement = writing.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw failed("cannot force to disk", e);
    } finally {
      users.readLock().unlock();
    }
  }

  /// From now on closing takes no time for making the file smaller.
  public void closeInHaste() {
    isInHaste = true;
  }

  /// Closes the file; an error while closing is none of the reader's: what counts is in the
  /// journal.
  @Override
  public void close() throws StoreException {
    isClosed = true;
    users.writeLock().lock();
    try {
      closeIdle();
      if (!isInHaste && !isLost && file.mayBeWrittenAnew()) {
        Hollow.shut(writing, file.path());
      }
      closeConnections();
    } catch (SQLException e) {
      throw new StoreException("cannot close", e);
    } finally {
      users.writeLock().unlock();
    }
  }

  private void closeConnections() throws SQLException {
    closeIdle();
    writing.close();
  }

  private void closeIdle() throws SQLException {
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      connection.close();
    }
  }
}
