package org.banfu.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;

/// An archive to be read. May be called from any thread; a caller's interrupt waits until the
/// answer is there and stays set.
///
/// Every method that reads throws [ProblemException] `archive.unreadable` when the data file cannot
/// be read, `archive.damagedRow` when a body does not fit its hash.
public interface ArchiveView extends AutoCloseable {
  /// The archive's folder.
  Path folder();

  /// What was noticed when it was opened and is to be told; empty as a rule.
  List<Problem> notes();

  /// Whether it has a password.
  boolean isProtected();

  /// Hands every change to a listener after it was made, in order, on a thread of the archive's.
  /// One that is only read does not change.
  default Subscription onChange(Consumer<Change> listener) {
    return () -> {};
  }

  /// All proposals outside the bin, in the order in which they came. No body is loaded.
  List<ProposalRow> rows() throws ProblemException;

  /// The proposals in the bin.
  List<ProposalRow> bin() throws ProblemException;

  /// How many proposals there are, those in the bin too. None is loaded.
  long count() throws ProblemException;

  /// The proposals outside the bin that a reference names: an id, a number, or 届-次-NUMBER such as
  /// 7-3-20230862.
  List<ProposalRow> matching(String reference) throws ProblemException;

  /// The proposals that are the same one: by id (also in the bin); by kind, council, term, session
  /// and number where a number is stated (and by title where neither term nor session is); or by
  /// what they say ([org.banfu.proposal.SameText]), unless both state a number and these differ.
  List<ProposalRow> duplicatesOf(Proposal proposal) throws ProblemException;

  /// Every name that stands in the proposals outside the bin, most used first: persons, units,
  /// groups, councils and tags, to be offered when another proposal is written. Costs one walk over
  /// all of them, no body is loaded.
  List<KnownName> names() throws ProblemException;

  /// The proposal with this id, also from the bin.
  Optional<Stored> find(String id) throws ProblemException;

  /// A field to search in. The first call begins to make the search text, in the background.
  ArchiveSearch newSearch() throws ProblemException;

  /// The kept states of a proposal, newest first.
  List<Revision> revisions(String id) throws ProblemException;

  /// The body of a revision.
  ///
  /// @throws ProblemException `archive.noRevision` if there is none with this number
  Proposal revision(long number) throws ProblemException;

  /// The files kept with a proposal, in the order in which they came.
  List<Attachment> attachments(String id) throws ProblemException;

  /// The ids of the proposals with which a file is kept, in the order in which they came, by the
  /// file's SHA-256 in hexadecimal digits; those in the bin, too.
  Map<String, List<String>> attachmentOwners() throws ProblemException;

  /// The bytes of an attachment.
  ///
  /// @throws ProblemException `archive.noAttachment` if there is none with this id
  byte[] attachment(long id) throws ProblemException;

  /// The office's own templates, by name.
  List<KeptTemplate> templates() throws ProblemException;

  /// The bytes of the office's own template of this name.
  ///
  /// @throws ProblemException `archive.noTemplate` if there is none, `archive.damagedTemplate` if
  ///   it is not what was kept
  byte[] template(String name) throws ProblemException;

  /// The office's profile.
  Profile profile();

  /// The public holidays and make-up days of this archive, in order.
  List<Holiday> holidays() throws ProblemException;

  /// Which days are worked by them; never slow.
  WorkingDays workingDays();

  /// Ends the reading; may be called twice.
  @Override
  void close();
}
