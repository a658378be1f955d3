package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// What is to be saved of one file, and what is told of each of its proposals if that succeeds.
final class Batch {
  private final Path file;
  private final List<NewAttachment> original;
  private final List<NewSave> saves = new ArrayList<>();
  private final List<FileResult> results = new ArrayList<>();
  private final Sameness<Proposal> known = new Sameness<>();

  private final Set<String> before;

  Batch(Path file, List<NewAttachment> original) {
    this(file, original, Set.of());
  }

  /// @param before the ids that were saved from the same file before this part of it
  Batch(Path file, List<NewAttachment> original, Set<String> before) {
    this.file = file;
    this.original = original;
    this.before = before;
  }

  Path file() {
    return file;
  }

  void save(Outcome outcome, Proposal proposal, long version, List<Problem> doubts) {
    save(outcome, proposal, version, doubts, null);
  }

  /// @param near what it looks like; it is told
  void save(
      Outcome outcome, Proposal proposal, long version, List<Problem> doubts, @Nullable Near near) {
    known.add(proposal, proposal);
    saves.add(new NewSave(proposal, version, Occasion.IMPORT, original));
    List<Problem> told = new ArrayList<>(doubts);
    if (near != null) {
      told.add(near.doubt());
    }
    results.add(new FileResult(file, outcome, proposal.number(), proposal.id(), null, told, near));
  }

  void skip(Proposal proposal, String idThere, Problem reason) {
    results.add(
        new FileResult(file, Outcome.SKIPPED, proposal.number(), idThere, reason, List.of()));
  }

  void refuse(Proposal proposal, Problem reason) {
    results.add(refusal(proposal, reason));
  }

  /// The one of this file that is the same as this proposal and is to be saved before it.
  Optional<Proposal> same(Proposal proposal) {
    return known.find(proposal);
  }

  /// Whether this id is to be saved already, or was saved from this file.
  boolean takes(String id) {
    return before.contains(id) || known.hasId(id);
  }

  List<NewSave> saves() {
    return List.copyOf(saves);
  }

  List<FileResult> results() {
    return List.copyOf(results);
  }

  /// What is told when saving failed: what was skipped or refused before stays so, all the rest is
  /// refused for this reason.
  List<FileResult> refused(List<ReadProposal> all, Problem reason) {
    var told = new ArrayList<FileResult>();
    for (int i = 0; i < all.size(); i++) {
      boolean settled = i < results.size() && results.get(i).reason() != null;
      told.add(settled ? results.get(i) : refusal(all.get(i).proposal(), reason));
    }
    return told;
  }

  private FileResult refusal(Proposal proposal, Problem reason) {
    return new FileResult(file, Outcome.REFUSED, proposal.number(), null, reason, List.of());
  }
}
