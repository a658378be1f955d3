package org.banfu.work;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;

/// A proposal that a file would bring, how it stands to the archive, and what a person may decide
/// about it.
///
/// @param index which one of the file's proposals, from 0
/// @param sha256 of the file as it was looked at
/// @param original whether the file is kept with it; JSON of many proposals is not
/// @param whole whether it is of our own JSON, which takes the place of one that is there as it is;
///   else what it leaves open stays ([Replacement])
/// @param doubts what the reader is not sure of
/// @param here the proposal of the archive that it is compared with
/// @param twin an earlier file of the same import with the same proposal
/// @param near what it looks like, of a [Standing#NEAR]
public record ImportItem(
    Path file,
    int index,
    String sha256,
    boolean original,
    boolean whole,
    Proposal proposal,
    List<Problem> doubts,
    Standing standing,
    Optional<ProposalRow> here,
    Optional<Path> twin,
    Optional<Near> near,
    Set<OnDuplicate> choices) {

  public ImportItem {
    doubts = List.copyOf(doubts);
    choices = Set.copyOf(choices);
  }

  /// The doubts that are told of this one.
  public List<Problem> told() {
    return OnceTold.without(doubts);
  }

  /// How a proposal stands to the archive.
  public enum Standing {
    /// It is not there.
    NEW,
    /// It is not there, but looks like one that is, or like one of an earlier file.
    NEAR,
    /// An earlier file of the same import brings it too.
    TWICE,
    /// It is there with equal content: there is nothing to do.
    SAME,
    /// This very file was brought in before, and the proposal was worked on since.
    BROUGHT,
    /// It is there and differs.
    DIFFERENT,
    /// It lies in the bin.
    BINNED;

    /// Whether it is added unless somebody decides otherwise.
    public boolean isNew() {
      return this == NEW || this == NEAR;
    }
  }

  /// The same file's proposal, corrected; where it stands now [ImportReview#look] tells.
  public ImportItem withProposal(Proposal corrected) {
    return new ImportItem(
        file, index, sha256, original, whole, corrected, doubts, standing, here, twin, near,
        choices);
  }

  /// One that was read and was not looked up yet.
  static ImportItem read(
      Path file,
      int index,
      String sha256,
      boolean original,
      boolean whole,
      Proposal proposal,
      List<Problem> doubts,
      Optional<Path> twin) {
    return new ImportItem(
        file,
        index,
        sha256,
        original,
        whole,
        proposal,
        doubts,
        Standing.NEW,
        Optional.empty(),
        twin,
        Optional.empty(),
        Set.of());
  }

  /// The same, as if there were no others.
  ImportItem alone() {
    return read(file, index, sha256, original, whole, proposal, doubts, Optional.empty());
  }

  /// The same in its place.
  ///
  /// @param isCertain whether it is known which one of the archive it is, if one
  ImportItem placed(
      Standing now, Optional<ProposalRow> there, Optional<Near> like, boolean isCertain) {
    return new ImportItem(
        file,
        index,
        sha256,
        original,
        whole,
        proposal,
        doubts,
        now,
        there,
        twin,
        like,
        choices(now, isCertain));
  }

  /// Whether both come from the same place of the same file.
  public boolean isSamePlace(ImportItem other) {
    return file.equals(other.file) && index == other.index;
  }

  /// The same one, new but for what came before it in the same import.
  ///
  /// @param before the earlier file that brings the same, if one does
  ImportItem after(Optional<Path> before) {
    boolean isThere = here.isPresent() && standing != Standing.NEAR;
    if (isThere || before.equals(twin)) {
      return this;
    }
    Standing now = before.isPresent() ? Standing.TWICE : Standing.NEW;
    return read(file, index, sha256, original, whole, proposal, doubts, before)
        .placed(now, Optional.empty(), Optional.empty(), false);
  }

  static Set<OnDuplicate> choices(Standing standing, boolean isCertain) {
    var choices = new HashSet<OnDuplicate>();
    choices.add(OnDuplicate.SKIP);
    if (standing != Standing.SAME) {
      choices.add(OnDuplicate.KEEP);
    }
    // Of several that it might be, no one is revised.
    boolean isThere =
        standing == Standing.DIFFERENT || standing == Standing.BROUGHT || standing == Standing.NEAR;
    if (isThere && isCertain) {
      choices.add(OnDuplicate.REVISE);
    }
    return choices;
  }

  /// Whether a person has something to decide: it is there already and not the same.
  public boolean isQuestion() {
    return !standing.isNew() && standing != Standing.SAME;
  }

  /// What to do unless somebody decides otherwise: what is new is added, what is there stays as it
  /// is. A text in which nothing of a letter was found is not added by itself.
  public OnDuplicate suggested() {
    return standing.isNew() && !isForeign() ? OnDuplicate.KEEP : OnDuplicate.SKIP;
  }

  /// Whether it is a file of text with nothing of a letter or a proposal in it, such as notes that
  /// lie in the same folder.
  public boolean isForeign() {
    Letter letter = proposal.letter();
    return !whole
        && proposal.number() == null
        && proposal.title().isBlank()
        && proposal.proposers().isEmpty()
        && proposal.suggestions().isEmpty()
        && Stream.of(letter.title(), letter.salutation(), letter.opening(), letter.docNumber())
            .allMatch(Objects::isNull);
  }
}
