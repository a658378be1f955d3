package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.ArchiveFile;
import org.banfu.store.ChangeWriter;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.journal.Journal;
import org.banfu.store.journal.JournalFinding;

/// Opens an archive whose lock is held: looks at what is there, refuses what is damaged without
/// touching it, makes in the data file what the journal has and it has not.
final class Opening {
  /// A newer program wrote the archive.
  static final String NEWER = "archive.newer";

  private final ArchiveFolder folder;
  private final Clock clock;
  private final List<Problem> notes = new ArrayList<>();

  Opening(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// The parts of an open archive.
  record Opened(
      Database database,
      Journal journal,
      ChangeWriter changes,
      Profile profile,
      boolean profileSaved,
      WorkingDays workingDays,
      UUID lineage,
      List<Problem> notes) {}

  Opened open() throws IOException, StoreException, ProblemException {
    if (!folder.holdsAnArchive()) {
      new Creation(folder).run();
    }
    Optional<ArchiveFile> found = ArchiveFile.read(folder.archiveFile());
    requireReadable(found);
    new Unclosed(folder, clock).mend(found).ifPresent(notes::add);
    Optional<ArchiveFile> expected = ArchiveFile.read(folder.archiveFile());
    inspect(expected);
    backUpIfOlder(expected);
    Database database = writable(expected);
    DataState before = state(database);
    try {
      return go(database, expected);
    } catch (ProblemException e) {
      database.close();
      if (expected.isPresent() && e.problem().code().equals(Replay.REFUSED)) {
        return mended(expected.get(), before, e);
      }
      throw e;
    } catch (IOException | StoreException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// From now on the data file is open, and says so however the process ends.
  private Database writable(Optional<ArchiveFile> expected) throws IOException, ArchiveException {
    if (expected.isPresent()) {
      expected.get().whileOpen().write(folder.archiveFile());
    }
    try {
      return database(Database.Access.WRITE);
    } catch (ArchiveException e) {
      if (isAsLeft(expected)) {
        expected.get().write(folder.archiveFile());
      }
      throw e;
    }
  }

  /// One that was left by this program is not opened for it.
  private void backUpIfOlder(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    if (isAsLeft(expected) && expected.orElseThrow().format() == DataState.newestSchema()) {
      return;
    }
    DataState there;
    try (Database database = database(Database.Access.READ)) {
      there = state(database);
    }
    if (there.schema() < DataState.newestSchema()) {
      new UpgradeBackup(folder, clock).make(there);
    }
  }

  /// The data file refused a change that is saved; backup and journals have everything.
  private Opened mended(ArchiveFile then, DataState before, ProblemException reason)
      throws ProblemException {
    notes.clear();
    try {
      notes.add(new Mending(folder, clock).keepingOld(then, before.counter()));
      Optional<ArchiveFile> expected = ArchiveFile.read(folder.archiveFile());
      Database database = writable(expected);
      try {
        return go(database, expected);
      } catch (IOException | StoreException | ProblemException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (IOException | StoreException | ProblemException e) {
      reason.addSuppressed(e);
      throw reason;
    }
  }

  /// Refuses what is damaged or newer, and changes nothing.
  void inspect(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    requireReadable(expected);
    if (!isAsLeft(expected)) {
      look(expected);
    }
  }

  private void requireReadable(Optional<ArchiveFile> expected) throws ArchiveException {
    if (Files.notExists(folder.data())) {
      throw new ArchiveException(Problem.of("archive.dataMissing", folder.data()));
    }
    if (expected.isPresent() && expected.get().format() > DataState.newestSchema()) {
      throw new ArchiveException(Problem.of(NEWER, folder.path()));
    }
  }

  private boolean isAsLeft(Optional<ArchiveFile> expected) throws IOException {
    return expected.isPresent() && DataFileMark.of(folder.data()).equals(expected.get().data());
  }

  /// Looks at a file that is not as it was left, without changing it: H2 changes whatever it opens
  /// for writing, and takes a cut file for an older one.
  private void look(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    try (Database database = database(Database.Access.READ)) {
      DataState state = state(database);
      new Expectation(folder, expected).check(state);
      // Behind what was once confirmed: hardly a crash, so every body is looked at too.
      if (expected.isEmpty() || state.counter() < expected.get().counter()) {
        List<String> misfits = new ProposalReader(database).misfits();
        if (!misfits.isEmpty()) {
          throw new ArchiveException(
              Problem.of("archive.misfits", folder.data(), misfits.size(), misfits.getFirst()));
        }
      }
    }
  }

  private Opened go(Database database, Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    DataState state = state(database);
    notes.addAll(new Expectation(folder, expected).check(state));
    ProfileJson json = new ProfileJson();
    WorkingDays workingDays = DataState.workingDays(database);
    Profile before = profile(database).orElseGet(json::standard);
    var changes = new ChangeWriter(database, before, workingDays, clock.getZone());
    var replay = new Replay(folder, changes, state.counter());
    Journal journal =
        Journal.open(
            folder.journal(),
            List.of(folder.backups()),
            state.lineage(),
            state.counter(),
            replay,
            clock);
    journal.opening().findings().stream()
        .filter(finding -> !(finding instanceof JournalFinding.TornTail))
        .map(JournalFinding::problem)
        .forEach(notes::add);
    Optional<Profile> saved = profile(database);
    return new Opened(
        database,
        journal,
        changes,
        saved.orElseGet(json::standard),
        saved.isPresent(),
        DataState.workingDays(database),
        state.lineage(),
        List.copyOf(notes));
  }

  static Optional<Profile> profile(Database database) throws StoreException, ProblemException {
    Optional<String> text = DataState.profile(database);
    return text.isEmpty() ? Optional.empty() : Optional.of(new ProfileJson().read(text.get()));
  }

  private DataState state(Database database) throws ProblemException {
    try {
      return DataState.read(database)
          .orElseThrow(() -> new ArchiveException(Problem.of("archive.emptied", folder.data())));
    } catch (StoreException e) {
      throw damaged(e);
    }
  }

  private Database database(Database.Access access) throws ArchiveException {
    try {
      return Database.open(folder.data(), access);
    } catch (StoreException e) {
      throw switch (e.reason()) {
        case IN_USE -> new ArchiveException(Problem.of("archive.dataInUse", folder.data()), e);
        case NEWER -> new ArchiveException(Problem.of(Opening.NEWER, folder.path()), e);
        case NOT_UPGRADED ->
            new ArchiveException(
                Problem.of(
                    "archive.notUpgraded",
                    folder.data(),
                    ArchiveBackup.reason(e),
                    folder.backups()),
                e);
        case OTHER -> damaged(e);
      };
    }
  }

  private ArchiveException damaged(StoreException e) {
    return new ArchiveException(
        Problem.of("archive.damaged", folder.data(), String.valueOf(e.getMessage())), e);
  }
}
