package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

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
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.journal.Journal;
import org.banfu.store.why.Why;

/// Opens an archive whose lock is held: looks at what is there, refuses what is damaged without
/// touching it, makes in the data file what the journal has and it has not.
final class Opening {
  private static final System.Logger LOG = System.getLogger(Opening.class.getName());
  private final ArchiveFolder folder;
  private final Clock clock;
  private final List<Problem> notes = new ArrayList<>();
  private boolean wasAsLeft;

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
    Scratch.clearIn(folder.path());
    Scratch.clearIn(folder.backups());
    if (!folder.holdsAnArchive()) {
      new Creation(folder).run();
    }
    Optional<ArchiveFile> found = ArchiveFile.read(folder.archiveFile());
    requireNotNewer(found);
    wasAsLeft = Damage.isAsLeft(folder, found);
    if (Files.exists(folder.data())) {
      new Unclosed(folder, clock).mend(found).ifPresent(notes::add);
    }
    Optional<ArchiveFile> expected = ArchiveFile.read(folder.archiveFile());
    var damage = new Damage(folder, clock, expected);
    if (damage.isChanged()) {
      var changed = damaged("it is not as it was left");
      damage.mend(changed).ifPresent(notes::add);
    }
    try {
      return opened();
    } catch (StoreException | ProblemException | RuntimeException e) {
      Optional<Problem> mended = damage.mend(e);
      if (mended.isEmpty()) {
        throw e;
      }
      notes.clear();
      notes.add(mended.get());
      return opened();
    }
  }

  private Opened opened() throws IOException, StoreException, ProblemException {
    Optional<ArchiveFile> expected = ArchiveFile.read(folder.archiveFile());
    inspect(expected);
    backUpIfOlder(expected);
    boolean isAsLeft = Damage.isAsLeft(folder, expected);
    Database database = writable(expected, isAsLeft);
    try {
      // A process may have been killed while it set or removed a password.
      database.rewrite();
      return go(database, expected, isAsLeft);
    } catch (IOException | StoreException | ProblemException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// From now on the data file is open, and says so however the process ends.
  private Database writable(Optional<ArchiveFile> expected, boolean isAsLeft)
      throws IOException, ArchiveException {
    if (expected.isPresent()) {
      expected.get().whileOpen().write(folder.archiveFile());
    }
    try {
      return database(Database.Access.WRITE);
    } catch (ArchiveException e) {
      if (isAsLeft && Damage.isAsLeft(folder, expected)) {
        expected.orElseThrow().write(folder.archiveFile());
      }
      throw e;
    }
  }

  /// One that was left by this program is not opened for it.
  private void backUpIfOlder(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    if (Damage.isAsLeft(folder, expected)
        && expected.orElseThrow().format() == DataState.newestSchema()) {
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

  /// Refuses what is damaged or newer, and changes nothing.
  void inspect(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    requireNotNewer(expected);
    if (Files.notExists(folder.data())) {
      throw new ArchiveException(Problem.of("archive.dataMissing", folder.data()));
    }
    if (Damage.isAsLeft(folder, expected)) {
      read(expected.orElseThrow());
    } else {
      look(expected);
    }
  }

  private void requireNotNewer(Optional<ArchiveFile> expected) throws ArchiveException {
    if (Newer.is(expected)) {
      throw Newer.refusal(folder);
    }
  }

  /// Reads of a file that is as it was left what opening it needs: one that is damaged in the
  /// middle H2 takes for an older one, and cuts or changes it when it opens it for writing.
  private void read(ArchiveFile then) throws StoreException, ProblemException {
    try (Database database = database(Database.Access.READ)) {
      requireSame(state(database), then);
      profile(database);
      DataState.workingDays(database);
    }
  }

  /// Looks at a file that is not as it was left, without changing it: H2 changes whatever it opens
  /// for writing, and takes a cut file for an older one.
  private void look(Optional<ArchiveFile> expected)
      throws IOException, StoreException, ProblemException {
    try (Database database = database(Database.Access.READ)) {
      DataState state = state(database);
      new Expectation(folder, expected).check(state);
      // Behind what was once confirmed, or changed since: hardly a crash, so every body is looked
      // at too.
      if (expected.isEmpty()
          || state.counter() < expected.get().counter()
          || (expected.get().data() != null && state.counter() == expected.get().counter())) {
        List<String> misfits = new ProposalReader(database).misfits();
        if (!misfits.isEmpty()) {
          throw new ArchiveException(
              Problem.of("archive.misfits", folder.data(), misfits.size(), misfits.getFirst()));
        }
      }
    }
  }

  private Opened go(Database database, Optional<ArchiveFile> expected, boolean isAsLeft)
      throws IOException, StoreException, ProblemException {
    DataState state = state(database);
    if (isAsLeft) {
      requireSame(state, expected.orElseThrow());
    }
    notes.addAll(new Expectation(folder, expected).check(state));
    ProfileJson json = new ProfileJson();
    WorkingDays workingDays = DataState.workingDays(database);
    Profile before = profile(database).orElseGet(json::standard);
    var changes = new ChangeWriter(database, before, workingDays);
    var replay = new Replay(folder, changes, state.counter());
    Journal journal =
        Journal.open(
            folder.journal(),
            List.of(folder.backups()),
            state.lineage(),
            state.counter(),
            replay,
            clock,
            folder.vault());
    notes.addAll(new JournalNotes(journal.opening().findings(), wasAsLeft).all());
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

  /// It is the very file that was closed, so that it can say nothing else of itself.
  private void requireSame(DataState state, ArchiveFile then) throws ArchiveException {
    if (!then.lineage().equals(state.lineage()) || then.counter() != state.counter()) {
      throw damaged("save " + state.counter() + " instead of " + then.counter());
    }
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
      return Database.open(folder.data(), access, folder.vault());
    } catch (StoreException e) {
      throw switch (e.reason()) {
        case IN_USE -> new ArchiveException(Problem.of("archive.dataInUse", folder.data()), e);
        case NEWER -> Newer.refusal(folder, e);
        case NOT_UPGRADED ->
            new ArchiveException(
                Problem.of("archive.notUpgraded", folder.data(), Why.of(e), folder.backups()), e);
        case LOCKED -> new ArchiveException(Problem.of("archive.passwordNeeded", folder.path()), e);
        case OTHER -> damaged(e);
      };
    }
  }

  private ArchiveException damaged(String reason) {
    LOG.log(WARNING, "the data file is damaged: " + reason);
    return new ArchiveException(Problem.of("archive.damaged", folder.data()));
  }

  private ArchiveException damaged(StoreException e) {
    return new ArchiveException(Damage.told(folder.data(), e), e);
  }
}
