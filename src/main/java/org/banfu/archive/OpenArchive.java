package org.banfu.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;
import org.banfu.store.Database;
import org.jspecify.annotations.Nullable;

/// The reading side of every open archive.
abstract class OpenArchive implements ArchiveView {
  private final Path folder;
  private final ArchiveReader reader;
  private final List<Problem> notes;
  private @Nullable SearchKeeper keeper;
  private volatile Profile profile;
  private volatile WorkingDays workingDays;

  OpenArchive(
      Path folder,
      Lanes lanes,
      Database database,
      Profile profile,
      WorkingDays workingDays,
      List<Problem> notes) {
    this.folder = folder;
    this.reader =
        new ArchiveReader(
            folder,
            lanes,
            database,
            new ArchiveReader.Troubles() {
              @Override
              public void isLost() throws ProblemException {
                beforeReading();
              }

              @Override
              public void isDamaged() {
                damageMet();
              }
            });
    this.profile = profile;
    this.workingDays = workingDays;
    this.notes = List.copyOf(notes);
  }

  /// Called before each reading.
  abstract void beforeReading() throws ProblemException;

  /// Called when a row that was read is not what was saved.
  abstract void damageMet();

  final void setProfile(Profile saved) {
    profile = saved;
  }

  final void setWorkingDays(WorkingDays saved) {
    workingDays = saved;
  }

  /// The keeper of the search text, made when search is first used.
  abstract SearchKeeper newKeeper();

  @Override
  public final ArchiveSearch newSearch() throws ProblemException {
    beforeReading();
    return new ArchiveSearch(keeper());
  }

  final synchronized SearchKeeper keeper() {
    SearchKeeper known = keeper == null ? newKeeper() : keeper;
    keeper = known;
    return known;
  }

  /// The search text is in memory alone from now on.
  final synchronized void keepNoSearchText() {
    if (keeper != null) {
      keeper.keepNoMore();
    }
  }

  /// Before the data file is closed.
  final synchronized void closeSearch() {
    if (keeper != null) {
      keeper.close();
    }
  }

  private ArchiveReader reader() throws ProblemException {
    beforeReading();
    return reader;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public List<Problem> notes() {
    return notes;
  }

  @Override
  public List<ProposalRow> rows() throws ProblemException {
    return reader().rows(false);
  }

  @Override
  public List<ProposalRow> bin() throws ProblemException {
    return reader().rows(true);
  }

  @Override
  public long count() throws ProblemException {
    return reader().count();
  }

  @Override
  public List<ProposalRow> matching(String reference) throws ProblemException {
    return reader().matching(reference);
  }

  @Override
  public List<ProposalRow> duplicatesOf(Proposal proposal) throws ProblemException {
    return reader().duplicatesOf(proposal);
  }

  @Override
  public List<KnownName> names() throws ProblemException {
    return reader().names();
  }

  @Override
  public Optional<Stored> find(String id) throws ProblemException {
    return reader().find(id);
  }

  @Override
  public List<Revision> revisions(String id) throws ProblemException {
    return reader().revisions(id);
  }

  @Override
  public Proposal revision(long number) throws ProblemException {
    return reader().revision(number);
  }

  @Override
  public List<Attachment> attachments(String id) throws ProblemException {
    return reader().attachments(id);
  }

  @Override
  public Map<String, List<String>> attachmentOwners() throws ProblemException {
    return reader().attachmentOwners();
  }

  @Override
  public byte[] attachment(long id) throws ProblemException {
    return reader().attachment(id);
  }

  @Override
  public List<Holiday> holidays() throws ProblemException {
    return reader().holidays();
  }

  @Override
  public List<KeptTemplate> templates() throws ProblemException {
    return reader().templates();
  }

  @Override
  public byte[] template(String name) throws ProblemException {
    return reader().template(name);
  }

  @Override
  public Profile profile() {
    return profile;
  }

  @Override
  public WorkingDays workingDays() {
    return workingDays;
  }
}
