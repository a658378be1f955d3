package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.banfu.proposal.json.Sample;
import org.banfu.store.ArchiveFile;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A revision remembers which past reply was inserted (issue 6, point 5).
class InsertedReplyTest {
  private static final ReplySource SOURCE = new ReplySource("p", "20220123", "关于缆车的提案", 2);

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();

  @Test
  void theSourceIsKeptWithItsRevisionAlone() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      insert(archive, 1);

      assertEquals(List.of(Optional.of(SOURCE), Optional.empty()), sources(archive));
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(Optional.of(SOURCE), Optional.empty()), sources(archive));
    }
  }

  @Test
  void aReplayOfTheJournalBringsItBack() throws Exception {
    Path data = Archives.data(folder);
    Path older = folder.resolveSibling("older.mv.db");
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
    }
    Files.copy(data, older);
    try (Archive archive = Archive.open(folder, clock)) {
      insert(archive, 1);
    }
    Files.delete(data);
    Files.move(older, data);

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(Optional.of(SOURCE), Optional.empty()), sources(archive));
    }
  }

  @Test
  void anArchiveOfAnOlderProgramGetsTheTableWhenItIsOpened() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
    }
    makeOlder();

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(Optional.empty()), sources(archive));
      insert(archive, 1);
      assertEquals(List.of(Optional.of(SOURCE), Optional.empty()), sources(archive));
    }
  }

  @Test
  void anArchiveOfAnOlderProgramIsReadAsItIs() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
    }
    makeOlder();

    try (ArchiveView archive = Archive.openForReading(folder, clock)) {
      assertEquals(1, archive.revisions(sample.id()).size());
    }
  }

  @Test
  void onlyAnInsertionHasASource() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new NewSave(sample, 0, Occasion.EDIT, List.of(), SOURCE));
  }

  private void insert(Archive archive, long version) throws Exception {
    archive.saveAll(
        List.of(
            new NewSave(sample.withTitle("甲"), version, Occasion.INSERTION, List.of(), SOURCE)));
  }

  private List<Optional<ReplySource>> sources(ArchiveView archive) throws Exception {
    return archive.revisions(sample.id()).stream().map(Revision::source).toList();
  }

  /// As the first program left it.
  private void makeOlder() throws Exception {
    String path = Archives.data(folder).toAbsolutePath().toString().replace(".mv.db", "");
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + path);
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE kept_again");
      statement.execute("DROP TABLE revision_name");
      statement.execute("DROP TABLE inserted_reply");
      statement.execute("DELETE FROM schema_version WHERE version > 1");
    }
    ClosedFile.of(Archives.data(folder), Vault.none())
        .state()
        .write(folder.resolve(ArchiveFile.NAME));
  }
}
