package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.intake.ReadAttachment;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.jspecify.annotations.Nullable;

/// Merges one proposal after another as was decided, and looks again before each: what changed
/// since the plan was made is refused, not overwritten.
final class MergeStep {
  /// So many bytes of attachments go into one save; the journal holds a save in memory.
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int MOST_FILES = 500;

  private final Archive archive;
  private final Comparison comparison;
  private final Set<String> added = new HashSet<>();

  MergeStep(Archive archive) {
    this.archive = archive;
    this.comparison = new Comparison(archive);
  }

  /// Takes everything that a source offers, with one decision for all that is here already.
  List<FileResult> all(Path path, MergeSource source, OnDuplicate decision)
      throws ProblemException {
    var results = new ArrayList<FileResult>();
    for (Incoming one : source.incoming()) {
      try {
        MergeItem item = comparison.of(path, one);
        results.add(take(item, one, item.isQuestion() ? decision : item.suggested()));
      } catch (ProblemException e) {
        results.add(refused(path, one.number(), e.problem()));
      }
    }
    return results;
  }

  /// @param incoming null if the source does not offer it any more
  FileResult take(MergeItem item, @Nullable Incoming incoming, OnDuplicate decision) {
    try {
      if (incoming == null || incoming.version() != item.version()) {
        return refused(item, Problem.of("work.mergeChanged"));
      }
      MergeItem now = comparison.of(item.source(), incoming);
      if (now.standing() == Standing.SAME) {
        return skipped(item, now, Problem.of("work.duplicate"));
      }
      if (!now.isStill(item) && !isNewBesideAdded(item, now)) {
        return refused(item, Problem.of("work.mergeChanged"));
      }
      return done(item, incoming, decision);
    } catch (ProblemException e) {
      return refused(item, e.problem());
    }
  }

  /// Two proposals of one source may share a number and are both kept there on purpose: that the
  /// first was added a moment ago does not make the second a duplicate.
  private boolean isNewBesideAdded(MergeItem item, MergeItem now) {
    String there = now.here().map(ProposalRow::id).orElse("");
    return item.standing() == Standing.NEW && added.contains(there) && !there.equals(item.id());
  }

  private FileResult done(MergeItem item, Incoming incoming, OnDuplicate decision)
      throws ProblemException {
    if (decision == OnDuplicate.SKIP) {
      String code = item.standing() == Standing.BINNED ? "work.mergeInBin" : "work.mergeSkipped";
      return skipped(item, item, Problem.of(code));
    }
    boolean differs = item.isQuestion() && item.standing() != Standing.FILES;
    if (differs && !item.choices().contains(decision)) {
      return refused(item, impossible(item));
    }
    Proposal proposal = incoming.body().load();
    List<ReadAttachment> files = incoming.files().list();
    if (item.standing() == Standing.NEW) {
      added.add(save(proposal, 0, Comparison.without(files, Set.of())));
      return result(item, Outcome.ADDED, proposal.id());
    }
    if (decision == OnDuplicate.KEEP && differs) {
      Proposal copy = FreshIds.copy(proposal);
      added.add(save(copy, 0, Comparison.without(files, Set.of())));
      return result(item, Outcome.KEPT, copy.id());
    }
    ProposalRow here = item.here().orElseThrow();
    Stored stored = archive.find(here.id()).orElseThrow();
    Proposal next =
        item.standing() == Standing.FILES ? stored.proposal() : proposal.withId(here.id());
    // The version that was compared, not the one of a moment ago: in between nothing may slip in.
    save(next, here.version(), comparison.lacking(files, here.id()));
    return result(item, Outcome.REVISED, here.id());
  }

  private static Problem impossible(MergeItem item) {
    return item.standing() == Standing.BINNED
        ? Problem.of("work.mergeInBin")
        : Problem.of("work.mergeSeveral");
  }

  /// Saves the proposal with its files; heavy ones in several saves, the text with the first.
  private String save(Proposal proposal, long version, List<ReadAttachment> files)
      throws ProblemException {
    var some = new ArrayList<NewAttachment>();
    long bytes = 0;
    long next = version;
    for (ReadAttachment file : files) {
      if (!some.isEmpty() && (bytes + file.size() > MOST_BYTES || some.size() == MOST_FILES)) {
        next = archive.save(proposal, next, Occasion.IMPORT, some).version();
        some.clear();
        bytes = 0;
      }
      some.add(new NewAttachment(file.name(), file.content().bytes()));
      bytes += file.size();
    }
    archive.save(proposal, next, Occasion.IMPORT, some);
    return proposal.id();
  }

  private static FileResult skipped(MergeItem item, MergeItem now, Problem reason) {
    String id = now.here().map(ProposalRow::id).orElse(null);
    return new FileResult(item.source(), Outcome.SKIPPED, item.number(), id, reason, List.of());
  }

  private static FileResult refused(MergeItem item, Problem reason) {
    return refused(item.source(), item.number(), reason);
  }

  static FileResult refused(Path source, @Nullable String number, Problem reason) {
    return new FileResult(source, Outcome.REFUSED, number, null, reason, List.of());
  }

  private static FileResult result(MergeItem item, Outcome outcome, String id) {
    return new FileResult(item.source(), outcome, item.number(), id, null, List.of());
  }
}
