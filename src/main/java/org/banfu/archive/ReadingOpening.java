package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DamagedBackupException;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.InUseException;
import org.banfu.store.OurDeclarations;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalReader;

/// Opens an archive to be read, and changes nothing in it.
///
/// A data file that was closed as it should be is read itself, with the lock held. Beside a writer,
/// and when the data file is not as it was left (a crash, damage), a temporary copy is made of the
/// newest verified backup and the journals since: these two are everything.
final class ReadingOpening {
  private final ArchiveFolder folder;
  private final Clock clock;
  private final List<Problem> notes = new ArrayList<>();

  ReadingOpening(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  ReadOnlyArchive.Contents open() throws IOException, StoreException, ProblemException {
    return open(false);
  }

  /// The same, but of a copy in any case: nothing is held afterwards.
  ReadOnlyArchive.Contents openAside() throws IOException, StoreException, ProblemException {
    return open(true);
  }

  private ReadOnlyArchive.Contents open(boolean aside)
      throws IOException, StoreException, ProblemException {
    Optional<ArchiveFile> expected = ArchiveFile.read(folder.archiveFile());
    if (Newer.is(expected)) {
      throw Newer.refusal(folder);
    }
    Optional<ReadOnlyArchive.Holding> lock = lock();
    if (lock.isEmpty()) {
      return new ReadingCopy(folder, List.of()).open(expected);
    }
    boolean taken = false;
    try {
      if (isAsLeft(expected)) {
        Optional<ReadOnlyArchive.Contents> contents =
            aside ? copied(expected) : of(folder.data(), true, lock.get());
        taken = !aside && contents.isPresent();
        if (contents.isPresent()) {
          return contents.orElseThrow();
        }
      } else if (isChanged(expected)) {
        notes.add(readFromBackup());
      }
      return new ReadingCopy(folder, notes).open(expected);
    } finally {
      if (!taken) {
        lock.get().end();
      }
    }
  }

  /// Nothing when somebody else has it. Where it cannot be written (no rights, a read-only or a
  /// full disk) reading goes on without: H2 lets nobody read beside a writer.
  private Optional<ReadOnlyArchive.Holding> lock() {
    try {
      return Optional.of(ArchiveLock.toRead(folder.path(), clock)::close);
    } catch (IOException e) {
      return Optional.of(() -> {});
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  private boolean isAsLeft(Optional<ArchiveFile> expected) throws IOException {
    return expected.isPresent()
        && Files.exists(folder.data())
        && DataFileMark.of(folder.data()).equals(expected.get().data());
  }

  /// A data file that was closed and is another one now is told; one that was never closed, as
  /// after a crash, is no matter.
  private boolean isChanged(Optional<ArchiveFile> expected) {
    return expected.isEmpty() || expected.get().data() != null || Files.notExists(folder.data());
  }

  private Problem readFromBackup() {
    return Problem.of("archive.readFromBackup", folder.data());
  }

  /// Before H2 opens it: the folder may be somebody else's, and what a file declares is run then.
  private void requireOurs(Path data) throws IOException, ArchiveException {
    Optional<String> foreign = OurDeclarations.firstForeign(data, folder.vault());
    if (foreign.isPresent()) {
      throw new ArchiveException(Problem.of("archive.foreign", data, foreign.get()));
    }
  }

  /// A copy of the data file that was closed as it should be; where the lock cannot be written,
  /// somebody may have opened it meanwhile.
  private Optional<ReadOnlyArchive.Contents> copied(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    Scratch scratch = Scratch.temporary();
    Optional<ReadOnlyArchive.Contents> contents = Optional.empty();
    try {
      Path copy = scratch.path().resolve(folder.data().getFileName());
      Files.copy(folder.data(), copy);
      if (ArchiveFile.read(folder.archiveFile()).equals(expected) && isAsLeft(expected)) {
        contents = of(copy, false, scratch::close);
      }
      return contents;
    } finally {
      if (contents.isEmpty()) {
        scratch.close();
      }
    }
  }

  /// What is in a data file, unless the journal has more or it cannot be opened.
  ///
  /// @param itself whether it is the archive's own
  private Optional<ReadOnlyArchive.Contents> of(
      Path data, boolean itself, ReadOnlyArchive.Holding holding)
      throws IOException, StoreException, ProblemException {
    try {
      requireOurs(data);
    } catch (InUseException e) {
      return Optional.empty();
    } catch (DamagedBackupException e) {
      notes.add(readFromBackup());
      return Optional.empty();
    }
    Database database;
    try {
      database = Database.open(data, Database.Access.READ, folder.vault());
    } catch (StoreException e) {
      if (e.reason() != StoreException.Reason.IN_USE) {
        notes.add(readFromBackup());
      }
      return Optional.empty();
    }
    try {
      DataState state = DataState.read(database).orElseThrow();
      long more =
          new JournalReader(
                  state.lineage(), folder.journal(), List.of(folder.backups()), folder.vault())
              .read(state.counter(), (counter, change) -> {})
              .changes();
      if (more > 0) {
        database.close();
        return Optional.empty();
      }
      return Optional.of(
          new ReadOnlyArchive.Contents(
              database,
              Opening.profile(database).orElseGet(new ProfileJson()::standard),
              DataState.workingDays(database),
              List.of(),
              itself,
              holding));
    } catch (IOException | StoreException | ProblemException | RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
