package org.banfu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.ProblemException;
import org.banfu.store.journal.AttachedFile;
import org.banfu.store.journal.JournalRecord.TemplateSaved;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTableTest {
  private static final byte[] BYTES = {80, 75, 3, 4};

  @TempDir private Path folder;

  @Test
  void bytesThatDoNotFitTheirHashAreNotGivenAndCounted() throws Exception {
    try (Database database = Database.create(folder.resolve("banfu.mv.db"), Vault.none())) {
      DataState.begin(database, UUID.randomUUID(), List.of());
      var saved = new TemplateSaved(new AttachedFile("甲.docx", BYTES), Instant.EPOCH);
      database.write(connection -> {
        TemplateTable.save(connection, 1, saved);
        return true;
      });
      assertEquals(0, RowHashes.of(database).misfits(database));

      database.write(connection -> Sql.update(connection, "UPDATE template SET content = X'00'"));

      var refused =
          assertThrows(ProblemException.class, () -> TemplateTable.content(database, "甲.docx"));
      assertEquals("archive.damagedTemplate", refused.problem().code());
      assertEquals(1, RowHashes.of(database).misfits(database));
    }
  }
}
