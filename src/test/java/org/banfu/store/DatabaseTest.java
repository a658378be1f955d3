package org.banfu.store;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir private Path folder;

  /// H2 keeps the file open as long as one connection is open.
  @Test
  void theFileIsFreeAfterCloseAlsoIfAReadingFailed() throws Exception {
    Path file = folder.resolve("banfu.mv.db");
    Database database = Database.create(file, Vault.none());
    assertThrows(
        StoreException.class,
        () -> database.read(connection -> Sql.update(connection, "DELETE FROM nothing")));

    database.close();

    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertNotNull(channel.tryLock());
    }
  }
}
