package org.banfu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banfu.store.Database.Access;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data file that was written in for a day is closed without the holes.
class HollowTest {
  private static final int SAVES = 500;

  @TempDir private Path folder;

  @Test
  void itIsAsLargeAsWhatIsInItAndReadsAsItWas() throws Exception {
    Path file = folder.resolve("banfu.mv.db");
    Database database = Database.create(file, Vault.none());
    DataState.begin(database, new UUID(1, 2), List.of());
    String text = "";
    for (int save = 0; save < SAVES; save++) {
      text = "第 %05d 次".formatted(save).repeat(2_000);
      save(database, text);
    }
    long open = Files.size(file);

    database.close();

    long closed = Files.size(file);
    assertTrue(open > 4 << 20, "open: " + open);
    assertTrue(closed < 1 << 20, "closed: " + closed + ", open: " + open);
    try (Database again = Database.open(file, Access.WRITE)) {
      assertEquals(Optional.of(text), DataState.profile(again));
      assertEquals(new UUID(1, 2), DataState.read(again).orElseThrow().lineage());
      // And goes on.
      save(again, "新的");
    }
    try (Database again = Database.open(file, Access.READ)) {
      assertEquals(Optional.of("新的"), DataState.profile(again));
    }
    assertEquals(List.of(file), files());
  }

  /// Each is written for itself, as those are that a person makes.
  private static void save(Database database, String text) throws Exception {
    database.write(connection ->
        Sql.update(
            connection,
            "MERGE INTO profile (one, sha256, text) VALUES (1, ?, ?)",
            Hashes.of(text),
            text));
    database.checkpoint();
  }

  private List<Path> files() throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
