package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A damaged archive is told, and made anew from its journal if that has everything; otherwise it
/// is left as it is. See reliability 5.
class DamagedArchiveTest {
  private static final int COUNT = 30;

  private final TestClock clock = new TestClock();
  private List<Proposal> proposals = List.of();

  @TempDir private Path folder;

  @BeforeEach
  void makeArchive() throws Exception {
    proposals = Archives.closed(folder, clock, COUNT);
  }

  @Test
  void anEmptiedDataFileIsMendedFromTheJournal() throws Exception {
    Files.write(Archives.data(folder), new byte[0]);

    mended();
  }

  @ParameterizedTest
  @ValueSource(ints = {8192, 65536, Integer.MAX_VALUE})
  void aDataFileThatBeginsWithGarbageIsMendedFromTheJournal(int length) throws Exception {
    Path data = Archives.data(folder);
    int garbage = (int) Math.min(length, Files.size(data));
    try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap("办复".repeat(garbage).getBytes("UTF-16LE"), 0, garbage), 0);
    }

    mended();
  }

  @Test
  void anotherEmptyDatabaseInItsPlaceIsMendedFromTheJournal() throws Exception {
    Files.delete(Archives.data(folder));
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE other (id INTEGER)");
    }

    mended();
  }

  /// H2 takes a cut file for an older one, without a word; what it has lost is in the journal.
  @ParameterizedTest
  @ValueSource(ints = {10, 25, 50, 75, 95, 99})
  void aCutDataFileIsMendedFromTheJournal(int percent) throws Exception {
    cut(percent);

    mended();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 25, 50, 75, 95})
  void aCutDataFileWithoutItsJournalIsTold(int percent) throws Exception {
    cut(percent);
    deleteAll(folder.resolve("journal"));

    Map<String, String> before = Archives.content(folder);
    assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));
    assertEquals(before, Archives.content(folder));
  }

  @Test
  void aMissingDataFileIsMendedFromTheJournal() throws Exception {
    Files.delete(Archives.data(folder));

    opensWhole(List.of(Problem.of("archive.mendedMissing", Archives.data(folder))));
  }

  @Test
  void aJournalAloneIsTheArchive() throws Exception {
    Files.delete(Archives.data(folder));
    Files.delete(folder.resolve("archive.json"));

    opensWhole(List.of(Problem.of("archive.mendedMissing", Archives.data(folder))));
  }

  @Test
  void aMissingDataFileThatTheJournalDoesNotGiveIsNoNewArchive() throws Exception {
    Files.delete(Archives.data(folder));
    deleteAll(folder.resolve("journal"));

    refusedUntouched("archive.dataMissing");
  }

  /// A backup may be long behind: without journal and `archive.json` nobody knows how long.
  @Test
  void aBackupAloneIsNotTakenForTheArchive() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.backup();
    }
    Files.delete(Archives.data(folder));
    Files.delete(folder.resolve("archive.json"));

    refusedUntouched("archive.dataMissing");
  }

  @Test
  void aDamagedJournalWithoutTheDataFileIsNotTakenForTheArchive() throws Exception {
    Path journal;
    try (var files = Files.list(folder.resolve("journal"))) {
      journal = files.findFirst().orElseThrow();
    }
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), channel.size() - 100);
    }
    Files.delete(Archives.data(folder));
    Files.delete(folder.resolve("archive.json"));

    refusedUntouched("archive.dataMissing");
  }

  @Test
  void anOlderArchiveFileOfFewerProposalsIsNoDamage() throws Exception {
    byte[] older = Files.readAllBytes(folder.resolve("archive.json"));
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Archives.proposals(COUNT + 1).getLast(), 0, Occasion.IMPORT);
    }
    Files.write(folder.resolve("archive.json"), older);

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(COUNT + 1, archive.rows().size());
    }
  }

  @Test
  void fewerProposalsThanExpectedAreMendedFromTheJournal() throws Exception {
    removeOne();

    mended();
  }

  @Test
  void fewerProposalsThanExpectedAreToldWithoutTheJournal() throws Exception {
    removeOne();
    deleteAll(folder.resolve("journal"));

    ArchiveException refused = refusedUntouched("archive.fewer");

    assertEquals(
        Problem.of("archive.fewer", Archives.data(folder), COUNT - 1, COUNT), refused.problem());
  }

  private void removeOne() throws Exception {
    inDatabase("DELETE FROM promise", "DELETE FROM mention", "DELETE FROM revision");
    inDatabase("DELETE FROM body WHERE item = 9");
    inDatabase("DELETE FROM proposal WHERE item = 9");
  }

  @Test
  void withoutArchiveFileEveryRowIsCompared() throws Exception {
    Files.delete(folder.resolve("archive.json"));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(
          List.of(Problem.of("archive.noArchiveFile", folder.resolve("archive.json"))),
          archive.notes());
      assertEquals(COUNT, archive.rows().size());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
    }
  }

  @Test
  void withoutArchiveFileARowThatDoesNotFitIsMendedFromTheJournal() throws Exception {
    inDatabase("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 9");
    Files.delete(folder.resolve("archive.json"));

    mended();
  }

  @Test
  void withoutArchiveFileAndJournalARowThatDoesNotFitIsTold() throws Exception {
    inDatabase("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 9");
    Files.delete(folder.resolve("archive.json"));
    deleteAll(folder.resolve("journal"));

    refusedUntouched("archive.misfits");
  }

  @Test
  void anArchiveFileOfGarbageCountsAsMissing() throws Exception {
    Files.writeString(folder.resolve("archive.json"), "{\"kind\": \"banfu-archive\", \"for");

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals("archive.noArchiveFile", archive.notes().getFirst().code());
    }
  }

  @Test
  void aDamagedRowIsMendedFromTheJournal() throws Exception {
    inDatabase("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 2");

    mended();
  }

  @Test
  void aDamagedRowIsNamedAndTheOthersAreRead() throws Exception {
    inDatabase("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 2");
    asLeft();

    try (Archive archive = Archive.open(folder, clock)) {
      Proposal first = proposals.getFirst();
      var told = assertThrows(ProblemException.class, () -> archive.find(first.id()));

      assertEquals(Problem.of("archive.damagedRow", first.title(), first.id()), told.problem());
      assertEquals(proposals.get(1), archive.find(proposals.get(1).id()).orElseThrow().proposal());
    }
  }

  @Test
  void theDataFileOfAnotherArchiveIsTold(@TempDir Path other) throws Exception {
    Archives.closed(other, clock, COUNT);
    Files.delete(Archives.data(folder));
    Files.copy(Archives.data(other), Archives.data(folder));

    refusedUntouched("archive.mixed");
  }

  @Test
  void aNewerArchiveIsLeftUntouched() throws Exception {
    Path file = folder.resolve("archive.json");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"format\":\\d+", "\"format\":99"));

    refusedUntouched("archive.newer");
  }

  @Test
  void aNewerSchemaIsLeftUntouched() throws Exception {
    inDatabase("INSERT INTO schema_version VALUES (99, CURRENT_TIMESTAMP)");

    refusedUntouched("archive.newer");
  }

  private ArchiveException refusedUntouched(String code) throws IOException {
    Map<String, String> before = Archives.content(folder);

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock).close());

    assertEquals(code, refused.problem().code());
    assertEquals(before, Archives.content(folder));
    return refused;
  }

  /// Told, the old file kept as it was, and nothing missing.
  private void mended() throws Exception {
    byte[] damaged = Files.readAllBytes(Archives.data(folder));
    Path kept = folder.resolve("damaged-" + BackupShelf.stamp(clock) + ".mv.db");

    opensWhole(List.of(Problem.of("archive.mendedDamage", Archives.data(folder), kept)));

    assertArrayEquals(damaged, Files.readAllBytes(kept));
  }

  private void opensWhole(List<Problem> notes) throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(notes, archive.notes());
      assertEquals(proposals, Archives.all(archive));
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(proposals, Archives.all(archive));
    }
  }

  /// As a flipped bit in the middle: size, beginning and end are what `archive.json` says.
  private void asLeft() throws Exception {
    Path file = folder.resolve(ArchiveFile.NAME);
    ArchiveFile then = ArchiveFile.read(file).orElseThrow();
    new ArchiveFile(
            then.format(),
            then.lineage(),
            then.counter(),
            then.proposals(),
            DataFileMark.of(Archives.data(folder)))
        .write(file);
  }

  private void cut(int percent) throws IOException {
    try (FileChannel channel = FileChannel.open(Archives.data(folder), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() * percent / 100);
    }
  }

  private static void deleteAll(Path files) throws IOException {
    try (var listed = Files.list(files)) {
      for (Path file : listed.toList()) {
        Files.delete(file);
      }
    }
  }

  private void inDatabase(String... statements) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu") + ";IFEXISTS=TRUE";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
