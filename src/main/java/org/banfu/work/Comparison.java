package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Revision;
import org.banfu.archive.Stored;
import org.banfu.intake.ReadAttachment;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;

/// How incoming proposals stand to the open archive. Ids do not count: two proposals that differ in
/// nothing else are the same.
final class Comparison {
  private final Archive archive;

  Comparison(Archive archive) {
    this.archive = archive;
  }

  MergeItem of(Path source, Incoming incoming) throws ProblemException {
    Proposal proposal = incoming.body().load();
    List<ProposalRow> there = archive.duplicatesOf(proposal);
    if (there.isEmpty()) {
      int files = incoming.files().list().size();
      return item(
          source, incoming, Standing.NEW, Optional.empty(), 0, files, OnDuplicate.KEEP, Set.of());
    }
    Proposal counted = FreshIds.counted(proposal);
    for (ProposalRow row : there) {
      if (!isBinned(row.id()) && isEqual(counted, row)) {
        int files = lacking(incoming.files().list(), row.id()).size();
        return files == 0
            ? item(
                source, incoming, Standing.SAME, Optional.of(row), 0, 0, OnDuplicate.SKIP, Set.of())
            : item(
                source,
                incoming,
                Standing.FILES,
                Optional.of(row),
                0,
                files,
                OnDuplicate.REVISE,
                Set.of());
      }
    }
    return different(source, incoming, counted, there);
  }

  private MergeItem different(
      Path source, Incoming incoming, Proposal counted, List<ProposalRow> there)
      throws ProblemException {
    Optional<ProposalRow> sameId =
        there.stream().filter(row -> row.id().equals(incoming.id())).findFirst();
    ProposalRow here = sameId.orElse(there.getFirst());
    int files = lacking(incoming.files().list(), here.id()).size();
    int differences = Differences.count(counted, FreshIds.counted(stored(here.id()).proposal()));
    if (isBinned(here.id())) {
      return item(
          source,
          incoming,
          Standing.BINNED,
          Optional.of(here),
          differences,
          files,
          OnDuplicate.SKIP,
          Set.of(OnDuplicate.KEEP));
    }
    boolean later =
        incoming.savedAt().isAfter(here.savedAt()) && !isEarlierState(counted, here.id());
    // Of several that it might be, no one is revised.
    boolean certain = sameId.isPresent() || there.size() == 1;
    return item(
        source,
        incoming,
        later ? Standing.NEWER : Standing.OLDER,
        Optional.of(here),
        differences,
        files,
        later && certain ? OnDuplicate.REVISE : OnDuplicate.SKIP,
        certain ? Set.of(OnDuplicate.REVISE, OnDuplicate.KEEP) : Set.of(OnDuplicate.KEEP));
  }

  private static MergeItem item(
      Path source,
      Incoming incoming,
      Standing standing,
      Optional<ProposalRow> here,
      int differences,
      int newFiles,
      OnDuplicate suggested,
      Set<OnDuplicate> more) {
    var choices = new HashSet<>(more);
    choices.add(OnDuplicate.SKIP);
    choices.add(suggested);
    return new MergeItem(
        source,
        incoming.id(),
        incoming.number(),
        incoming.title(),
        incoming.version(),
        incoming.savedAt(),
        standing,
        here,
        differences,
        newFiles,
        choices,
        suggested);
  }

  /// Those of the files that a proposal of this archive does not have, each once.
  List<ReadAttachment> lacking(List<ReadAttachment> files, String id) throws ProblemException {
    var hashes = new HashSet<String>();
    archive.attachments(id).stream().map(Attachment::sha256).forEach(hashes::add);
    return without(files, hashes);
  }

  /// The files whose bytes are none of these, each once.
  static List<ReadAttachment> without(List<ReadAttachment> files, Set<String> hashes) {
    var seen = new HashSet<>(hashes);
    var lacking = new ArrayList<ReadAttachment>();
    for (ReadAttachment file : files) {
      if (seen.add(file.sha256())) {
        lacking.add(file);
      }
    }
    return lacking;
  }

  private boolean isEqual(Proposal counted, ProposalRow row) throws ProblemException {
    return counted.equals(FreshIds.counted(stored(row.id()).proposal()));
  }

  private boolean isEarlierState(Proposal counted, String id) throws ProblemException {
    for (Revision revision : archive.revisions(id)) {
      if (counted.equals(FreshIds.counted(archive.revision(revision.number())))) {
        return true;
      }
    }
    return false;
  }

  private Stored stored(String id) throws ProblemException {
    return archive.find(id).orElseThrow();
  }

  /// Of one that is there; the whole bin need not be listed for it.
  private boolean isBinned(String id) throws ProblemException {
    return archive.matching(id).stream().noneMatch(row -> row.id().equals(id));
  }
}
