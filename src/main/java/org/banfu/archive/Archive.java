package org.banfu.archive;

import static java.lang.System.Logger.Level.ERROR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;
import org.banfu.search.SearchCache;
import org.banfu.store.Database;
import org.banfu.store.ProposalReader;

/// An archive that is open for its one writer.
///
/// A save is acknowledged (the method returns) once its journal record was forced to disk; from
/// then on nothing loses it. May be used from any thread.
public final class Archive extends OpenArchive {
  private static final System.Logger LOG = System.getLogger(Archive.class.getName());

  /// Each letter copies its template's pictures; 16 MB is more than a letterhead in print quality.
  public static final int LARGEST_TEMPLATE = 16 << 20;

  private final Entrance.Held held;
  private final ChangeFeed feed = new ChangeFeed();
  private final ArchiveWriter writer;
  private final Backups backups;
  private final SessionMending mending;
  private final IntegrityPass pass;
  private final IntegrityClock integrity;
  private final Clock clock;
  private final Protection protection;
  private final AtomicBoolean closed = new AtomicBoolean();
  // Of the writer's thread.
  private boolean isEnding;
  private final Checkpoint checkpoint;

  private Archive(Entrance.Held held, Clock clock, Backups.Timer timer) {
    super(
        held.folder().path(),
        held.lanes(),
        held.opened().database(),
        held.opened().profile(),
        held.opened().workingDays(),
        held.opened().notes());
    this.held = held;
    this.clock = clock;
    this.writer =
        new ArchiveWriter(
            held.folder().path(),
            clock,
            new JournalKeeper(held, clock, feed),
            held.opened().changes(),
            new ProposalReader(held.opened().database()),
            feed);
    this.backups = new Backups(held, writer, clock, timer);
    this.mending = new SessionMending(held, writer, new Mending(held.folder(), clock), feed);
    this.pass = new IntegrityPass(held, writer, mending);
    this.integrity = new IntegrityClock(held, clock, pass).begun();
    this.checkpoint = new Checkpoint(held, writer);
    this.protection = new Protection(held, writer, pass, this::keepNoSearchText);
  }

  /// Which day it is here.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Opens the archive in this folder for writing. Folder and archive are made if there is none,
  /// never in place of one that is damaged or has lost its data file.
  ///
  /// @param clock gives the times of saves
  /// @throws ArchiveException `archive.…` or `journal.newer`: it cannot be opened, nothing was
  ///   overwritten
  public static Archive open(Path folder, Clock clock) throws ProblemException {
    return open(folder, clock, Unlocking.NONE);
  }

  /// The same for one that may have a password.
  public static Archive open(Path folder, Clock clock, Unlocking unlocking)
      throws ProblemException {
    Entrance.Held held = new Entrance(folder, clock, unlocking).enter();
    return open(new Archive(held, clock, Backups.Timer.of(held.lanes())));
  }

  /// With a timer of one's own for the backups.
  static Archive open(Path folder, Clock clock, Backups.Timer timer) throws ProblemException {
    return open(new Archive(new Entrance(folder, clock, Unlocking.NONE).enter(), clock, timer));
  }

  private static Archive open(Archive archive) throws ProblemException {
    archive.backups.begin();
    archive.protection.finishLater();
    if (!archive.held.opened().profileSaved()) {
      archive.begin();
    }
    return archive;
  }

  /// Opens the archive in this folder to read it; changes nothing in it. Beside a writer a
  /// temporary copy is read: the newest verified backup and the journals since.
  ///
  /// @throws ArchiveException `archive.missing` if there is none, and as [#open]
  public static ArchiveView openForReading(Path folder, Clock clock) throws ProblemException {
    return openForReading(folder, clock, Unlocking.NONE);
  }

  /// The same for one that may have a password.
  public static ArchiveView openForReading(Path folder, Clock clock, Unlocking unlocking)
      throws ProblemException {
    new Entrance(folder, clock, unlocking).requireArchive();
    return new SideEntrance(folder, clock, unlocking).read();
  }

  /// The same for a window that stands open for long: nothing of the archive is held, so that
  /// somebody else may begin to write meanwhile. What is read stays as it was now.
  ///
  /// @throws ArchiveException as [#openForReading]
  public static ArchiveView openAside(Path folder, Clock clock) throws ProblemException {
    return openAside(folder, clock, Unlocking.NONE);
  }

  /// The same for one that may have a password.
  public static ArchiveView openAside(Path folder, Clock clock, Unlocking unlocking)
      throws ProblemException {
    new Entrance(folder, clock, unlocking).requireArchive();
    return new SideEntrance(folder, clock, unlocking).readAside();
  }

  /// Puts a backup in the place of the archive in this folder, which is moved aside whole. If that
  /// archive is the backup's own and damaged, everything saved since is brought along from the
  /// journals.
  ///
  /// @return where what was replaced is kept; nothing if there was no archive
  /// @throws ProblemException `archive.locked`, `archive.noBackup`, `archive.backupDamaged`,
  ///   `archive.backupNewer`: the archive is as it was
  public static Optional<Path> restore(Path folder, Path backup, Clock clock)
      throws ProblemException {
    return restore(folder, backup, clock, Unlocking.NONE);
  }

  /// The same where backup or archive may have a password. An archive that has one has it
  /// afterwards too; one without takes the backup's.
  public static Optional<Path> restore(Path folder, Path backup, Clock clock, Unlocking unlocking)
      throws ProblemException {
    return new SideEntrance(folder, clock, unlocking).restore(backup);
  }

  /// The backups of the archive in this folder, whether it can be opened or not, newest first.
  ///
  /// @param seconds second folders to look into; those that are not there are passed over
  public static List<KeptBackup> backups(Path folder, List<Path> seconds) throws ProblemException {
    return new BackupList(folder).newestFirst(seconds);
  }

  /// What this archive has and a backup has not. The backup is read to its last row for it.
  ///
  /// @throws ProblemException as [#restore] tells of the backup
  public RestorePreview preview(Path backup, Clock clock) throws ProblemException {
    return preview(backup, clock, Unlocking.NONE);
  }

  /// The same of a backup that may have a password.
  public RestorePreview preview(Path backup, Clock clock, Unlocking unlocking)
      throws ProblemException {
    return new SideEntrance(folder(), clock, unlocking)
        .preview(this, held.folder().vault(), backup);
  }

  @Override
  public boolean isProtected() {
    return held.folder().vault().canOpen();
  }

  /// Its password.
  public Protection protection() {
    return protection;
  }

  /// Makes a verified backup in `backups/`; saves go on meanwhile. The journal then starts anew.
  ///
  /// @return the backup's file
  /// @throws ProblemException `archive.backupFailed`, `archive.backupMisfits`: nothing was lost
  public Path backup() throws ProblemException {
    return backups.make(() -> false);
  }

  /// Makes a verified backup and copies it.
  ///
  /// @param to a folder, or the name of a file that does not exist
  public Path backup(Path to) throws ProblemException {
    return backups.make(to);
  }

  /// The backups that are made by themselves, and what is to be told of them.
  public Backups backups() {
    return backups;
  }

  /// The first change of every archive is its profile, so that its journals alone make it anew.
  private void begin() throws ArchiveException {
    try {
      saveProfile(profile());
    } catch (ProblemException e) {
      close();
      throw new ArchiveException(e.problem(), e);
    }
  }

  /// Saves a proposal.
  ///
  /// @param expectedVersion the version that was read, 0 for a new proposal
  /// @throws ProblemException `archive.stale` if the archive holds another version,
  ///   `archive.inBin`, `archive.tooLong`, `journal.unwritable`…: it is not saved
  public Stored save(Proposal proposal, long expectedVersion, Occasion occasion)
      throws ProblemException {
    return save(proposal, expectedVersion, occasion, List.of());
  }

  /// Saves a proposal together with files to be kept with it.
  public Stored save(
      Proposal proposal, long expectedVersion, Occasion occasion, List<NewAttachment> attachments)
      throws ProblemException {
    return saveAll(List.of(new NewSave(proposal, expectedVersion, occasion, attachments)))
        .getFirst();
  }

  /// Saves several proposals, or values that one had after another: none if one of them would be
  /// refused or the disk fails. A process that is killed before this returns may leave the first of
  /// them saved.
  public List<Stored> saveAll(List<NewSave> saves) throws ProblemException {
    return write(() -> writer.save(List.copyOf(saves)));
  }

  /// Puts a proposal into the bin, where it stays until it is taken out or deleted by
  /// [#removeForGood].
  ///
  /// @throws ProblemException `archive.noProposal` if there is none with this id
  public void moveToBin(String id) throws ProblemException {
    write(() -> writer.bin(id, true));
  }

  /// Takes a proposal out of the bin.
  ///
  /// @throws ProblemException `archive.noProposal` if there is none with this id
  public void takeFromBin(String id) throws ProblemException {
    write(() -> writer.bin(id, false));
  }

  /// Gives a kept state a name in place of the one it has; what has a name is never thinned out.
  ///
  /// @param id of its proposal
  /// @param name blank to take it away
  /// @throws ProblemException `archive.noRevision`, `archive.longRevisionName`
  public void nameRevision(String id, long number, String name) throws ProblemException {
    if (revisions(id).stream().noneMatch(revision -> revision.number() == number)) {
      throw new ProblemException(Problem.of("archive.noRevision", number));
    }
    write(() -> writer.nameRevision(id, number, name.strip()));
  }

  /// Deletes proposals from the bin for good, with their revisions and files: all of them or none.
  /// Nothing takes it back; the backups made before have them until they are rotated.
  ///
  /// @throws ProblemException `archive.noProposal`, or `archive.notInBin` if one is not in the bin
  public void removeForGood(Collection<String> ids) throws ProblemException {
    List<String> each = ids.stream().distinct().toList();
    write(() -> writer.removeForGood(each));
  }

  /// Saves the office's profile; effective due dates follow it.
  public void saveProfile(Profile next) throws ProblemException {
    setProfile(write(() -> writer.saveProfile(next)));
  }

  /// Saves all public holidays and make-up days in place of those that are there; effective due
  /// dates follow them. A day that is both off and worked is worked.
  public void saveHolidays(List<Holiday> days) throws ProblemException {
    List<Holiday> sorted =
        days.stream()
            .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::worked))
            .toList();
    setWorkingDays(WorkingDays.of(write(() -> writer.saveHolidays(sorted))));
  }

  /// Keeps a template of the office's own under its name, in place of one of that name. It is not
  /// looked into: whoever keeps one has read it.
  ///
  /// @throws ProblemException `archive.templateTooLarge` over [#LARGEST_TEMPLATE] bytes
  public void saveTemplate(String name, byte[] docx) throws ProblemException {
    if (docx.length > LARGEST_TEMPLATE) {
      throw new ProblemException(
          Problem.of("archive.templateTooLarge", name, LARGEST_TEMPLATE >> 20));
    }
    write(() -> writer.saveTemplate(name, docx.clone()));
  }

  /// Keeps the template of this name no longer.
  public void removeTemplate(String name) throws ProblemException {
    write(() -> writer.removeTemplate(name));
  }

  /// Compares every row with what backup and journals say, as is done once a day in the background;
  /// saves go on meanwhile. Damaged rows are mended.
  ///
  /// @return what was found; nothing if all fits
  /// @throws ProblemException `archive.unreadable` if it could not be done
  public Optional<Problem> checkRows() throws ProblemException {
    return pass.run();
  }

  @Override
  public Subscription onChange(Consumer<Change> listener) {
    return feed.subscribe(listener);
  }

  /// What the journal has and the data file has not is tried once more, so that nothing older than
  /// what was acknowledged is ever shown.
  @Override
  void beforeReading() throws ProblemException {
    if (mending.isNeeded()) {
      held.lanes()
          .run(() -> {
            requireOpen();
            mending.reopen();
          });
    }
    if (writer.isBehind()) {
      held.lanes().write(writer::catchUp);
    }
  }

  @Override
  void damageMet() {
    integrity.soon();
  }

  @Override
  SearchKeeper newKeeper() {
    Database database = held.opened().database();
    var source = new SearchSource(folder(), held.lanes(), database);
    var cache = isProtected() ? null : new SearchCache(held.folder().cache());
    var keeper = new SearchKeeper(source, cache, true);
    // It hears of every change that it does not find in the data file.
    writer.tellSearch(keeper);
    return keeper.begun();
  }

  /// Closes the archive. Nothing can be lost by a failure here: what is saved is in the journal.
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    protection.end();
    integrity.close();
    try {
      backups.end();
    } catch (RuntimeException e) {
      LOG.log(ERROR, "the due backup was not made", e);
    }
    try {
      closeSearch();
      held.lanes().run(checkpoint::cancel);
      // Readings that were handed in end before the file is closed under them.
      held.lanes().endReading();
      held.lanes().run(this::end);
    } catch (ProblemException | RuntimeException e) {
      LOG.log(ERROR, "the archive was not closed as it should", e);
    } finally {
      held.lanes().end();
      feed.end();
    }
  }

  /// What was handed in meanwhile is refused: the lock may be another's in a moment.
  private void end() {
    isEnding = true;
    new Closing(held).close(writer);
  }

  private void requireOpen() {
    if (isEnding) {
      throw new IllegalStateException("the archive is closed");
    }
  }

  /// Closes the archive without the backup that may be due, for a process that must end at once;
  /// the next start makes it.
  public void closeAtOnce() {
    backups.skip();
    held.opened().database().closeInHaste();
    close();
  }

  private <T> T write(Lanes.Work<T> work) throws ProblemException {
    return held.lanes()
        .write(() -> {
          requireOpen();
          T made = mending.reopening(work);
          checkpoint.later();
          return made;
        });
  }
}
