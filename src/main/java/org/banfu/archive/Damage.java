package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalReader;

/// A data file that is damaged, emptied, gone or not as it was left: it is made anew from backup
/// and journals if they have everything that it is known to have held. Otherwise nothing is
/// touched, and the damage is told.
///
/// What belongs to another archive, or to a newer program, is no damage.
final class Damage {
  private static final System.Logger LOG = System.getLogger(Damage.class.getName());

  private static final Set<String> MENDABLE =
      Set.of(
          Replay.REFUSED,
          Replay.GAP,
          "archive.damaged",
          "archive.damagedProfile",
          "archive.dataMissing",
          "archive.emptied",
          "archive.fewer",
          "archive.misfits");

  private final ArchiveFolder folder;
  private final Clock clock;
  private final Optional<ArchiveFile> expected;
  private final boolean isAsLeft;
  private final Optional<DataState> found;
  private final boolean isOfBefore;
  private boolean isUntouchable;

  /// That the data file cannot be read; why, the log tells.
  static Problem told(Path data, Exception reason) {
    LOG.log(WARNING, "the data file cannot be read", reason);
    return Problem.of("archive.damaged", data);
  }

  /// Looks at what there is, and changes nothing.
  ///
  /// @param expected `archive.json` as it was before anything was opened
  Damage(ArchiveFolder folder, Clock clock, Optional<ArchiveFile> expected) throws IOException {
    this.folder = folder;
    this.clock = clock;
    this.expected = expected;
    this.isAsLeft = isAsLeft(folder, expected);
    this.found = isAsLeft ? Optional.empty() : state();
    this.isOfBefore = found.isPresent() && isOfBefore(found.get());
    this.isUntouchable |= found.isPresent() && !isOwn(found.get());
  }

  /// Whether the data file is the very one that was closed, as far as its size, its beginning and
  /// its end tell.
  static boolean isAsLeft(ArchiveFolder folder, Optional<ArchiveFile> expected) throws IOException {
    return expected.isPresent()
        && Files.exists(folder.data())
        && mark(folder.data()).filter(mark -> mark.equals(expected.get().data())).isPresent();
  }

  /// Nothing if the disk cannot read it: it is not as it was left.
  private static Optional<DataFileMark> mark(Path data) {
    try {
      return Optional.of(DataFileMark.of(data));
    } catch (IOException e) {
      LOG.log(WARNING, "the data file cannot be read", e);
      return Optional.empty();
    }
  }

  private Optional<DataState> state() {
    if (Files.notExists(folder.data())) {
      return Optional.empty();
    }
    try (Database database = Database.open(folder.data(), Database.Access.READ, folder.vault())) {
      return DataState.read(database);
    } catch (StoreException e) {
      isUntouchable = e.reason() != StoreException.Reason.OTHER;
      LOG.log(WARNING, "the data file cannot be read", e);
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.log(WARNING, "the data file holds what cannot be understood", e);
      return Optional.empty();
    }
  }

  /// Whether a data file that was closed was changed since: not one that went on after an older
  /// `archive.json` was put beside it, nor one of another archive.
  boolean isChanged() {
    return !isAsLeft
        && !isUntouchable
        && expected.isPresent()
        && expected.get().data() != null
        && (found.isEmpty() || found.get().counter() <= expected.get().counter());
  }

  private boolean isOwn(DataState state) throws IOException {
    return state.schema() <= DataState.newestSchema()
        && (isOfBefore
            || state.lineage().equals(expected.map(ArchiveFile::lineage).orElse(state.lineage())));
  }

  /// Whether it says what it was before a backup was restored: H2 takes a cut file for an older
  /// one. Not a data file of then that a person put back.
  private boolean isOfBefore(DataState state) throws IOException {
    if (expected.isEmpty() || expected.get().lineage().equals(state.lineage())) {
      return false;
    }
    var before = new ArrayList<>(new ReplacedArchives(folder).newestFirst());
    new BackupShelf(folder.backups()).all().forEach(backup -> before.add(backup.state()));
    DataFileMark mark = DataFileMark.of(folder.data());
    return before.stream().anyMatch(archive -> archive.lineage().equals(state.lineage()))
        && before.stream().noneMatch(archive -> mark.equals(archive.data()));
  }

  /// Makes the data file anew; nothing if this is no damage that can be mended, or backup and
  /// journals do not give everything.
  ///
  /// @return what to tell
  Optional<Problem> mend(Exception reason) {
    boolean isOther =
        reason instanceof ProblemException told
            && !MENDABLE.contains(told.problem().code())
            && !(isOfBefore && told.problem().code().equals("archive.mixed"));
    if (isOther || isUntouchable) {
      return Optional.empty();
    }
    // What could not be made now cannot be made in a moment either.
    isUntouchable = true;
    try {
      Optional<ArchiveFile> known = known();
      if (known.isEmpty()) {
        return Optional.empty();
      }
      boolean isMissing = Files.notExists(folder.data());
      long atLeast = found.map(DataState::counter).orElse(0L);
      Optional<Path> kept = new Mending(folder, clock).keepingOld(known.get(), atLeast);
      LOG.log(WARNING, "the data file was damaged and was made anew", reason);
      return Optional.of(
          isMissing
              ? Problem.of("archive.mendedMissing", folder.data())
              : Problem.of("archive.mendedDamage", folder.data(), kept.orElseThrow()));
    } catch (IOException | StoreException | ProblemException e) {
      LOG.log(WARNING, "the data file cannot be made anew", e);
      reason.addSuppressed(e);
      return Optional.empty();
    }
  }

  /// One that was never closed always has a journal: without it nobody knows what was saved last.
  private boolean isTakenAway() {
    return expected.isPresent()
        && expected.get().data() == null
        && Files.notExists(folder.journal());
  }

  /// What is known of the archive. Without `archive.json` its journal must tell which archive it
  /// is, and lack nothing: a backup alone may be long behind.
  private Optional<ArchiveFile> known() throws IOException, ProblemException {
    if (expected.isPresent()) {
      return isTakenAway() ? Optional.empty() : expected;
    }
    Set<UUID> lineages = JournalReader.lineages(folder.journal());
    Optional<UUID> lineage =
        found.isPresent()
            ? found.map(DataState::lineage)
            : lineages.stream().filter(one -> lineages.size() == 1).findFirst();
    if (lineage.isEmpty() || !lineages.equals(Set.of(lineage.get()))) {
      return Optional.empty();
    }
    long saved =
        new OwnBackups(folder)
            .here(lineage.get(), Long.MAX_VALUE).stream()
                .mapToLong(backup -> backup.state().counter())
                .max()
                .orElse(0);
    boolean isWhole =
        new JournalReader(
                lineage.get(), folder.journal(), List.of(folder.backups()), folder.vault())
            .read(saved, (counter, change) -> {})
            .losses()
            .isEmpty();
    return isWhole
        ? Optional.of(new ArchiveFile(DataState.newestSchema(), lineage.get(), 0, 0, null))
        : Optional.empty();
  }
}
