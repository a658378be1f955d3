package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.store.BackupFile;
import org.banfu.store.ProposalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made anew beside the writer has exactly what was acknowledged: not what stands in the
/// journal before it is forced to disk and may be taken back, nor less because the journal went.
class UnforcedTest {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(4);
  private final Path folder;
  private final Path other;

  UnforcedTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
    other = temporary.resolve("other");
  }

  /// Of the third proposal, as the change after the second.
  private byte[] unforced() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      save(archive, 0, 2);
      Archives.copy(folder, other);
      long end = Files.size(journal(folder));
      save(archive, 2, 3);
      byte[] all = Files.readAllBytes(journal(folder));
      return Arrays.copyOfRange(all, (int) end, all.length);
    }
  }

  private void save(Archive archive, int from, int to) throws ProblemException {
    for (Proposal proposal : proposals.subList(from, to)) {
      archive.save(proposal, 0, Occasion.IMPORT);
    }
  }

  private static Path journal(Path folder) throws IOException {
    return Archives.only(folder.resolve("journal"), ".journal");
  }

  @Test
  void aBackupHasNothingThatMayBeTakenBack() throws Exception {
    byte[] record = unforced();
    Path killed = other.resolveSibling("killed");
    try (Archive archive = Archive.open(other, clock)) {
      Files.write(journal(other), record, StandardOpenOption.APPEND);

      Path backup = archive.backup();

      assertEquals(3, BackupFile.state(backup).orElseThrow().counter());
      save(archive, 3, 4);
      Archives.copy(other, killed);
    }
    Files.delete(Archives.data(killed));
    try (Archive afterKill = Archive.open(killed, clock)) {
      assertEquals(
          List.of(proposals.get(0), proposals.get(1), proposals.get(3)), Archives.all(afterKill));
    }
  }

  @Test
  void rowsAreNotComparedWithWhatMayBeTakenBack() throws Exception {
    byte[] record = unforced();
    try (Archive archive = Archive.open(other, clock)) {
      Files.write(journal(other), record, StandardOpenOption.APPEND);

      assertEquals(Optional.empty(), archive.checkRows());
      assertEquals(2, archive.rows().size());
    }
  }

  /// Between the two looks at a damaged row something is saved and the journal moved away.
  @Test
  void aFileWithLessThanWasAcknowledgedTakesNobodysPlace() throws Exception {
    Entrance.Held held = new Entrance(folder, clock, Unlocking.NONE).enter();
    var feed = new ChangeFeed();
    var reader = new ProposalReader(held.opened().database());
    var keeper = new JournalKeeper(held, clock, feed);
    var writer = new ArchiveWriter(folder, clock, keeper, held.opened().changes(), reader, feed);
    var mending = new SessionMending(held, writer, new Mending(held.folder(), clock), feed);
    save(held, writer, 0);
    try (var flips = new Flips(Archives.data(folder))) {
      flips.execute("UPDATE proposal SET title = '没有人写过'");
    }
    var pass =
        new IntegrityPass(
            held,
            writer,
            mending,
            () -> {
              save(held, writer, 1);
              move(folder.resolve("journal"), other);
            });

    assertEquals(Optional.empty(), pass.run());

    assertEquals(1, reader.row(proposals.get(1).id()).orElseThrow().version());
    held.lanes().run(() -> new Closing(held).close(writer));
    held.lanes().end();
    assertEquals(List.of(), Archives.files(folder, "-2.mv.db"));
  }

  private void save(Entrance.Held held, ArchiveWriter writer, int which) {
    var save = new NewSave(proposals.get(which), 0, Occasion.IMPORT, List.of());
    try {
      held.lanes().write(() -> writer.save(List.of(save)));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
