package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportItem.Standing;

/// How proposals that were read stand to the archive, and to those of the same import before them.
/// Ids do not count: a letter has a new one each time it is read.
final class Standings {
  private final Archive archive;
  private final Sameness<Path> before = new Sameness<>();
  private final BroughtBefore brought;
  private final Nearness nearness;

  /// @param cancelled ends the waiting for what is near
  Standings(Archive archive, BooleanSupplier cancelled) throws ProblemException {
    this.archive = archive;
    this.brought = BroughtBefore.of(archive);
    this.nearness = new Nearness(archive, cancelled);
  }

  /// The letters of a file with the ids that they got if it was brought before.
  List<Proposal> identified(String sha256, List<Proposal> letters) throws ProblemException {
    return brought.identified(sha256, letters);
  }

  /// One of another file of the same import; it counts for those that come after it.
  void seen(ImportItem other) {
    know(other.file(), other.proposal());
    // What is there already, the archive knows.
    if (other.standing().isNew()) {
      nearness.seen(other.file(), other.proposal());
    }
  }

  private void know(Path file, Proposal proposal) {
    before.add(proposal, file);
  }

  /// Puts it in its place; it counts for those that come after it.
  ImportItem next(
      Path file,
      int index,
      String sha256,
      boolean original,
      boolean whole,
      Proposal proposal,
      List<Problem> doubts)
      throws ProblemException {
    Optional<Path> twin = before.find(proposal);
    know(file, proposal);
    ImportItem read = ImportItem.read(file, index, sha256, original, whole, proposal, doubts, twin);
    return placed(read, () -> nearness.next(file, proposal));
  }

  /// Puts one that was corrected in its place, as if there were no others.
  ///
  /// @param late ends the waiting for what is near
  ImportItem alone(ImportItem corrected, BooleanSupplier late) throws ProblemException {
    return placed(corrected.alone(), () -> nearness.there(corrected.proposal(), late));
  }

  private ImportItem placed(ImportItem read, Supplier<Optional<Near>> looked)
      throws ProblemException {
    Proposal proposal = read.proposal();
    List<ProposalRow> there = archive.duplicatesOf(proposal);
    Optional<ProposalRow> same = same(proposal, there);
    Optional<ProposalRow> here =
        same.isPresent() ? same : there.stream().filter(row -> isOf(row, proposal)).findFirst();
    if (here.isEmpty()) {
      here = there.stream().findFirst();
    }
    boolean isCertain = there.size() == 1 || here.map(row -> isOf(row, proposal)).orElse(false);
    Standing standing =
        here.isEmpty()
            ? (read.twin().isPresent() ? Standing.TWICE : Standing.NEW)
            : same.isPresent() ? Standing.SAME : standing(here.get(), read.sha256());
    Optional<Near> near = standing == Standing.NEW ? looked.get() : Optional.empty();
    if (near.isPresent()) {
      here = row(near.get());
      isCertain = here.isPresent();
      near = isCertain ? near : near.filter(one -> one.file() != null);
      standing = near.isPresent() ? Standing.NEAR : Standing.NEW;
    }
    return read.placed(standing, here, near, isCertain);
  }

  /// Nothing if it is of an earlier file, or was put into the bin meanwhile.
  private Optional<ProposalRow> row(Near one) throws ProblemException {
    if (one.file() != null) {
      return Optional.empty();
    }
    return archive.matching(one.id()).stream().filter(row -> row.id().equals(one.id())).findFirst();
  }

  private Standing standing(ProposalRow here, String sha256) throws ProblemException {
    if (isBinned(here.id())) {
      return Standing.BINNED;
    }
    return brought.isKept(sha256, here.id()) ? Standing.BROUGHT : Standing.DIFFERENT;
  }

  private Optional<ProposalRow> same(Proposal proposal, List<ProposalRow> there)
      throws ProblemException {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Proposal counted = FreshIds.counted(proposal);
    for (ProposalRow row : there) {
      if (!isBinned(row.id())
          && counted.equals(FreshIds.counted(archive.find(row.id()).orElseThrow().proposal()))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(ProposalRow row, Proposal proposal) {
    return row.id().equals(proposal.id());
  }

  /// Of one that is there; the whole bin need not be listed for it.
  private boolean isBinned(String id) throws ProblemException {
    return archive.matching(id).stream().noneMatch(row -> row.id().equals(id));
  }
}
