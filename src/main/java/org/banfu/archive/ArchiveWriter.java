package org.banfu.archive;

import static java.lang.System.Logger.Level.ERROR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.store.ChangeWriter;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.journal.AttachedFile;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.journal.JournalRecord.HolidaysSaved;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProfileSaved;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;
import org.banfu.store.journal.JournalRecord.RevisionNamed;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.banfu.store.journal.JournalRecord.TemplateRemoved;
import org.banfu.store.journal.JournalRecord.TemplateSaved;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// Makes changes: check, append to the journal (now it is saved), follow in the data file, tell.
///
/// Lives on the writer's thread. When the data file fails after the journal took a change, the
/// change stays acknowledged and waits here; it is tried again before the next one, and replayed at
/// the next open.
final class ArchiveWriter {
  private static final System.Logger LOG = System.getLogger(ArchiveWriter.class.getName());

  /// The longest VARCHAR of H2.
  private static final int LONGEST_TEXT = 1 << 20;

  private final Path folder;
  private final Clock clock;
  private final JournalKeeper journal;
  private final ChangeWriter changes;
  private final ProposalReader proposals;
  private final ChangeFeed feed;
  private final ProposalJson json = new ProposalJson();
  private final ProfileJson profileJson = new ProfileJson();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private volatile boolean behind;
  private volatile @Nullable SearchKeeper search;

  ArchiveWriter(
      Path folder,
      Clock clock,
      JournalKeeper journal,
      ChangeWriter changes,
      ProposalReader proposals,
      ChangeFeed feed) {
    this.folder = folder;
    this.clock = clock;
    this.journal = journal;
    this.changes = changes;
    this.proposals = proposals;
    this.feed = feed;
  }

  /// From now on the search text is told of every change that the data file took.
  void tellSearch(SearchKeeper keeper) {
    search = keeper;
  }

  /// A change that the journal has and the data file has not.
  private record Waiting(long counter, JournalRecord change) {}

  /// Where a proposal stands, counting what waits.
  private record Standing(long version, boolean inBin, String title) {}

  List<Stored> save(List<NewSave> saves) throws ProblemException {
    var records = new ArrayList<ProposalSaved>();
    Instant at = now();
    var versions = new HashMap<String, Long>();
    for (NewSave save : saves) {
      ProposalSaved record = checked(save, versions.get(save.proposal().id()), at);
      versions.put(record.id(), record.version());
      records.add(record);
    }
    if (records.isEmpty()) {
      return List.of();
    }
    long first = append(records);
    var stored = new ArrayList<Stored>();
    for (int i = 0; i < saves.size(); i++) {
      ProposalSaved record = records.get(i);
      Proposal proposal = saves.get(i).proposal();
      follow(first + i, record, counter -> changes.save(counter, record, proposal));
      stored.add(new Stored(proposal, record.version(), at));
    }
    return List.copyOf(stored);
  }

  /// Puts a proposal into the bin or takes it out; false if it is there already.
  boolean bin(String id, boolean into) throws ProblemException {
    if (required(id).inBin() == into) {
      return false;
    }
    return replay(into ? new MovedToBin(id, now()) : new TakenFromBin(id, now()));
  }

  Profile saveProfile(Profile profile) throws ProblemException {
    var record = new ProfileSaved(profileJson.write(profile), now());
    follow(
        append(List.of(record)), record, counter -> changes.saveProfile(counter, record, profile));
    return profile;
  }

  List<Holiday> saveHolidays(List<Holiday> days) throws ProblemException {
    var record =
        new HolidaysSaved(
            days.stream().map(Holiday::line).collect(Collectors.joining("\n")), now());
    follow(append(List.of(record)), record, counter -> changes.saveHolidays(counter, days));
    return days;
  }

  boolean saveTemplate(String name, byte[] content) throws ProblemException {
    return replay(new TemplateSaved(new AttachedFile(name, content), now()));
  }

  boolean removeTemplate(String name) throws ProblemException {
    return replay(new TemplateRemoved(name, now()));
  }

  /// @param name without blanks at its ends; empty to take it away
  boolean nameRevision(String id, long number, String name) throws ProblemException {
    requireName(name);
    return replay(new RevisionNamed(id, number, name, now()));
  }

  /// All of them or none.
  boolean removeForGood(List<String> ids) throws ProblemException {
    for (String id : ids) {
      Standing standing = required(id);
      if (!standing.inBin()) {
        throw new ProblemException(Problem.of("archive.notInBin", standing.title()));
      }
    }
    return !ids.isEmpty() && replay(new RemovedForGood(ids, now()));
  }

  private static void requireName(String name) throws ProblemException {
    if (name.length() > Revision.LONGEST_NAME) {
      throw new ProblemException(Problem.of("archive.longRevisionName", Revision.LONGEST_NAME));
    }
  }

  private Standing required(String id) throws ProblemException {
    return standing(id)
        .orElseThrow(() -> new ProblemException(Problem.of("archive.noProposal", id)));
  }

  private boolean replay(JournalRecord record) throws ProblemException {
    follow(append(List.of(record)), record, counter -> changes.replay(counter, record));
    return true;
  }

  private long append(List<? extends JournalRecord> records) throws ProblemException {
    return journal.append(records, waiting.stream().map(Waiting::change).toList());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Whether the data file lacks a change that is saved; may be asked from any thread.
  boolean isBehind() {
    return behind;
  }

  /// Makes in the data file what the journal has and it has not.
  ///
  /// @throws ProblemException `archive.behind` if it still fails
  boolean catchUp() throws ProblemException {
    for (Waiting next = waiting.peek(); next != null; next = waiting.peek()) {
      try {
        changes.replay(next.counter(), next.change());
      } catch (StoreException e) {
        throw new ProblemException(behind(e), e);
      }
      waiting.remove();
      tell(next.counter(), next.change());
    }
    behind = false;
    return true;
  }

  /// Any row may be another: what is searched is read anew.
  void tellSearchOfAll() {
    SearchKeeper keeper = search;
    if (keeper != null) {
      keeper.remakeSoon();
    }
  }

  /// The data file was made anew from the journal and has what waited.
  void caughtUp() {
    List<Waiting> taken = List.copyOf(waiting);
    waiting.clear();
    behind = false;
    taken.forEach(one -> tell(one.counter(), one.change()));
  }

  /// Everything that would refuse a save is asked before the journal takes it.
  ///
  /// @param before the version that an earlier one of these saves makes, null without one
  private ProposalSaved checked(NewSave save, @Nullable Long before, Instant at)
      throws ProblemException {
    Proposal proposal = save.proposal();
    Optional<Standing> standing = standing(proposal.id());
    long stands = standing.map(Standing::version).orElse(0L);
    long version = before == null ? stands : before;
    if (version != save.expectedVersion()) {
      throw new ProblemException(
          Problem.of("archive.stale", proposal.title(), save.expectedVersion(), version));
    }
    if (standing.isPresent() && standing.get().inBin()) {
      throw new ProblemException(Problem.of("archive.inBin", proposal.title()));
    }
    if (save.attachments().size() > ChangeWriter.MOST_ATTACHMENTS) {
      throw new ProblemException(
          Problem.of("archive.tooManyFiles", proposal.title(), ChangeWriter.MOST_ATTACHMENTS));
    }
    requireName(save.name());
    String text = json.writeLine(proposal);
    if (text.length() > LONGEST_TEXT) {
      throw new ProblemException(
          Problem.of("archive.tooLong", proposal.title(), text.length(), LONGEST_TEXT));
    }
    return new ProposalSaved(
        proposal.id(),
        save.expectedVersion() + 1,
        text,
        save.occasion().name(),
        at,
        save.attachments().stream()
            .map(file -> new AttachedFile(file.fileName(), file.content()))
            .toList(),
        save.source(),
        save.name());
  }

  private Optional<Standing> standing(String id) throws ProblemException {
    Standing known = inDataFile(id).orElse(null);
    for (Waiting one : waiting) {
      known = after(known, one.change(), id);
    }
    return Optional.ofNullable(known);
  }

  private Optional<Standing> inDataFile(String id) throws ProblemException {
    try {
      return proposals
          .row(id)
          .map(row -> new Standing(row.version(), row.inBin(), row.columns().title()));
    } catch (StoreException e) {
      throw ArchiveReader.unreadable(folder, e);
    }
  }

  private static @Nullable Standing after(
      @Nullable Standing before, JournalRecord change, String id) {
    return switch (change) {
      case ProposalSaved saved when saved.id().equals(id) ->
          new Standing(saved.version(), false, "");
      case MovedToBin moved when moved.id().equals(id) && before != null ->
          new Standing(before.version(), true, before.title());
      case TakenFromBin taken when taken.id().equals(id) && before != null ->
          new Standing(before.version(), false, before.title());
      case RemovedForGood removed when removed.ids().contains(id) -> null;
      default -> before;
    };
  }

  /// A change of the data file.
  private interface Following {
    void with(long counter) throws StoreException, ProblemException;
  }

  /// The journal has this change: it is saved, and nothing may say otherwise.
  private void follow(long counter, JournalRecord record, Following change) {
    try {
      catchUp();
      change.with(counter);
      tell(counter, record);
    } catch (StoreException | ProblemException | RuntimeException e) {
      keepWaiting(counter, record, e);
    }
  }

  private void keepWaiting(long counter, JournalRecord record, Exception reason) {
    waiting.add(new Waiting(counter, record));
    behind = true;
    LOG.log(ERROR, "the data file did not take change " + counter, reason);
    feed.publish(new Change.Behind(behind(reason)));
  }

  private Problem behind(Exception e) {
    return e instanceof ProblemException told
        ? told.problem()
        : Problem.of("archive.behind", folder, Why.of(e));
  }

  private void tell(long counter, JournalRecord record) {
    SearchKeeper keeper = search;
    if (keeper != null) {
      keeper.happened(counter, record);
    }
    try {
      switch (record) {
        case ProposalSaved saved -> row(saved.id()).map(Change.Saved::new).ifPresent(feed::publish);
        case MovedToBin moved -> row(moved.id()).map(Change.Binned::new).ifPresent(feed::publish);
        case TakenFromBin taken ->
            row(taken.id()).map(Change.Unbinned::new).ifPresent(feed::publish);
        case ProfileSaved saved ->
            feed.publish(new Change.ProfileSaved(profileJson.read(saved.json())));
        case HolidaysSaved saved -> feed.publish(new Change.HolidaysSaved());
        case TemplateSaved saved -> feed.publish(new Change.TemplatesSaved());
        case TemplateRemoved removed -> feed.publish(new Change.TemplatesSaved());
        case RevisionNamed named -> feed.publish(new Change.RevisionNamed(named.id()));
        case RemovedForGood removed -> feed.publish(new Change.Removed(removed.ids()));
      }
    } catch (StoreException | ProblemException | RuntimeException e) {
      LOG.log(ERROR, "a change was made and could not be told", e);
    }
  }

  private Optional<ProposalRow> row(String id) throws StoreException {
    return feed.isHeard() ? proposals.row(id).map(ArchiveReader::row) : Optional.empty();
  }
}
