package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;

/// A data file that was closed, and what it holds.
record ClosedFile(Path file, ArchiveFile state, Vault vault) {
  /// Reads what it holds.
  static ClosedFile of(Path file, Vault vault) throws IOException, StoreException {
    DataFileMark mark = DataFileMark.of(file);
    try (Database database = Database.open(file, Database.Access.READ, vault)) {
      DataState state = DataState.read(database).orElseThrow();
      return new ClosedFile(
          file,
          new ArchiveFile(
              state.schema(), state.lineage(), state.counter(), state.proposals(), mark),
          vault);
    }
  }

  /// Reads every row; whether all fit their own hashes, and these.
  boolean fits(RowHashes rows) throws StoreException {
    return fits(rows, Halt.NONE);
  }

  boolean fits(RowHashes rows, Halt halt) throws StoreException {
    try (Database database = Database.open(file, Database.Access.READ, vault)) {
      return rows.misfits(database, halt::step) == 0;
    }
  }
}
