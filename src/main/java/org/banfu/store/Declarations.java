package org.banfu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.Vault;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/// What a data file declares (tables, indexes, users, settings…), as the statements that H2 would
/// run if it opened the file as a database; none of them is run here.
final class Declarations {
  /// The map of the statements, by H2's `MVTable`; their text is the fourth column.
  private static final String MAP = "table.0";

  private static final int STATEMENT = 3;

  private Declarations() {}

  /// Reads them.
  ///
  /// @throws DamagedBackupException if they cannot be read
  /// @throws InUseException if the file is open
  static List<String> of(Path file, Vault vault) throws IOException {
    var builder = new MVStore.Builder().fileName(file.toAbsolutePath().toString()).readOnly();
    if (EncryptedData.seems(file, vault)) {
      builder.encryptionKey(vault.filePassword());
    }
    try (MVStore store = builder.open()) {
      var transactions = new TransactionStore(store, new ValueDataType());
      transactions.init();
      if (!transactions.getOpenTransactions().isEmpty()) {
        // What a closed file never has: H2 would end it at the next open, and declare something
        // else.
        throw new DamagedBackupException("not closed: " + file, null);
      }
      TransactionMap<Long, Row> rows = transactions.begin().openMap(MAP);
      var statements = new ArrayList<String>();
      for (Iterator<Long> keys = rows.keyIterator(null); keys.hasNext(); ) {
        Row row = rows.get(keys.next());
        statements.add(row == null ? "" : String.valueOf(row.getValue(STATEMENT).getString()));
      }
      return List.copyOf(statements);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new InUseException("in use: " + file, e);
      }
      throw new DamagedBackupException("no declarations in " + file, e);
    } catch (RuntimeException e) {
      // Whatever H2's store throws over a file that is not what it should be.
      throw new DamagedBackupException("no declarations in " + file, e);
    }
  }
}
