package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Sha256;
import org.jspecify.annotations.Nullable;

/// Puts the proposals of one read file into the archive: all of them in one transaction, or none.
///
/// The file itself is kept with its proposal, byte for byte; one of several letters and a ledger
/// with each of theirs, or with the first one if it is large ([Copies]). A file of many proposals
/// in our own JSON is not: it says nothing that they do not.
final class Filing {
  private static final String SAMPLE = new Sample().proposal().id();

  private final Archive archive;
  private final Set<String> saved = new HashSet<>();
  private final @Nullable Nearness nearness;
  private @Nullable BroughtBefore brought;

  /// A proposal of the file, and what to do if the archive has it already.
  ///
  /// @param whole whether it takes the place of that one as it is; else by [Replacement]
  /// @param version of that one when a person decided, 0 if nobody looked: a later one is not
  ///   replaced
  /// @param near what it looks like, if a person was asked about it: to be revised, or told of
  record Decided(
      ReadProposal read,
      boolean whole,
      OnDuplicate onDuplicate,
      long version,
      @Nullable Near near) {
    Decided(ReadProposal read, boolean whole, OnDuplicate onDuplicate, long version) {
      this(read, whole, onDuplicate, version, null);
    }
  }

  /// A filing that does not look what new ones are like.
  Filing(Archive archive) {
    this(archive, null);
  }

  /// @param nearness tells what new ones are like
  Filing(Archive archive, @Nullable Nearness nearness) {
    this.archive = archive;
    this.nearness = nearness;
  }

  /// What became of each proposal; when saving failed, all that were to be saved are refused.
  ///
  /// @param file where it came from, for the report
  List<FileResult> file(Path file, Reading reading, OnDuplicate onDuplicate) {
    List<ReadProposal> proposals = reading.proposals();
    List<NewAttachment> original =
        reading.isKept()
            ? List.of(new NewAttachment(reading.fileName(), reading.content()))
            : List.of();
    var batch = new Batch(file, original);
    try {
      String sha256 = Sha256.of(reading.content());
      List<FileResult> results = file(batch, decided(reading, sha256, onDuplicate));
      List<String> keepers = Copies.keepers(batch.saves());
      if (!keepers.isEmpty()) {
        brought().kept(sha256, keepers);
      }
      return results;
    } catch (ProblemException e) {
      return batch.refused(proposals, e.problem());
    }
  }

  private List<Decided> decided(Reading reading, String sha256, OnDuplicate onDuplicate)
      throws ProblemException {
    boolean whole = reading.isWhole();
    List<Proposal> known = reading.proposals().stream().map(ReadProposal::proposal).toList();
    if (!whole) {
      known = brought().identified(sha256, known);
    }
    if (reading.isLedger()) {
      known = new RowsBefore(archive).identified(known);
    }
    var decided = new ArrayList<Decided>();
    for (int i = 0; i < known.size(); i++) {
      ReadProposal read = reading.proposals().get(i).withProposal(known.get(i));
      if (reading.isLedger()) {
        read = PastRows.settled(read, archive.today());
      }
      // What was made of this very file since is not undone by bringing the file once more.
      boolean isBrought = !whole && brought().isKept(sha256, known.get(i).id());
      OnDuplicate action =
          isBrought && onDuplicate == OnDuplicate.REVISE ? OnDuplicate.SKIP : onDuplicate;
      decided.add(new Decided(read, whole, action, 0));
    }
    return decided;
  }

  private BroughtBefore brought() throws ProblemException {
    if (brought == null) {
      brought = BroughtBefore.of(archive);
    }
    return brought;
  }

  /// The same, with a decision for each proposal.
  ///
  /// @param original what is kept with the proposal; empty for a file of many
  List<FileResult> file(Path file, List<NewAttachment> original, List<Decided> decided) {
    return file(new Batch(file, original), decided);
  }

  /// The next proposals of a file that is too long to be taken as one; to be called with all of its
  /// parts by one filing, for that file alone.
  List<FileResult> some(Path file, List<ReadProposal> proposals, OnDuplicate onDuplicate) {
    var batch = new Batch(file, List.of(), saved);
    List<FileResult> results =
        file(
            batch,
            proposals.stream().map(read -> new Decided(read, true, onDuplicate, 0)).toList());
    batch.saves().forEach(save -> saved.add(save.proposal().id()));
    return results;
  }

  /// The same for a proposal that no file brought, such as the sample; a duplicate is skipped.
  List<FileResult> add(Path name, Proposal proposal) {
    var read = new ReadProposal(proposal, Optional.empty(), List.of());
    return file(new Batch(name, List.of()), List.of(new Decided(read, true, OnDuplicate.SKIP, 0)));
  }

  private List<FileResult> file(Batch batch, List<Decided> decided) {
    try {
      for (Decided one : decided) {
        place(one, batch);
      }
      if (!batch.saves().isEmpty()) {
        if (batch.saves().stream().anyMatch(save -> !save.proposal().id().equals(SAMPLE))) {
          SampleJob.ownOffice(archive);
        }
        archive.saveAll(Copies.of(batch.saves()));
      }
      return batch.results();
    } catch (ProblemException e) {
      if (nearness != null) {
        batch.saves().forEach(save -> nearness.forget(save.proposal().id()));
      }
      return batch.refused(decided.stream().map(Decided::read).toList(), e.problem());
    }
  }

  private void place(Decided decided, Batch batch) throws ProblemException {
    ReadProposal read = decided.read();
    OnDuplicate onDuplicate = decided.onDuplicate();
    Proposal proposal = read.proposal();
    List<ProposalRow> there = archive.duplicatesOf(proposal);
    Optional<Proposal> earlier = batch.same(proposal);
    if (there.isEmpty() && earlier.isEmpty()) {
      add(decided, batch);
    } else if (onDuplicate == OnDuplicate.KEEP) {
      batch.save(Outcome.KEPT, FreshIds.copy(proposal), 0, read.doubts());
    } else if (there.isEmpty()) {
      twice(proposal, earlier.orElseThrow(), onDuplicate, batch);
    } else if (onDuplicate == OnDuplicate.SKIP) {
      String id = there.getFirst().id();
      batch.skip(proposal, id, binned(id) ? inBin(proposal) : alreadyThere());
    } else {
      revise(decided, there, batch);
    }
  }

  private void add(Decided decided, Batch batch) throws ProblemException {
    Proposal proposal = decided.read().proposal();
    Near near = decided.near();
    if (decided.onDuplicate() == OnDuplicate.REVISE && near != null && near.file() == null) {
      revise(decided, near.id(), batch);
      return;
    }
    if (near == null && nearness != null) {
      near = nearness.next(batch.file(), proposal).orElse(null);
    }
    batch.save(Outcome.ADDED, proposal, 0, decided.read().doubts(), near);
  }

  /// Two of one file: a different one is not dropped in silence when revising was asked for.
  private void twice(Proposal proposal, Proposal earlier, OnDuplicate onDuplicate, Batch batch) {
    if (onDuplicate == OnDuplicate.SKIP || proposal.equals(earlier)) {
      batch.skip(proposal, earlier.id(), alreadyThere());
    } else {
      batch.refuse(proposal, Problem.of("work.twiceInFile", name(proposal)));
    }
  }

  private void revise(Decided decided, List<ProposalRow> there, Batch batch)
      throws ProblemException {
    Proposal proposal = decided.read().proposal();
    Optional<ProposalRow> target =
        there.size() == 1
            ? Optional.of(there.getFirst())
            : there.stream().filter(row -> row.id().equals(proposal.id())).findFirst();
    if (target.isEmpty()) {
      batch.refuse(proposal, Problem.of("work.severalToRevise", name(proposal), there.size()));
      return;
    }
    revise(decided, target.get().id(), batch);
  }

  private void revise(Decided decided, String id, Batch batch) throws ProblemException {
    ReadProposal read = decided.read();
    Proposal proposal = read.proposal();
    Optional<Stored> there = archive.find(id);
    if (there.isEmpty()) {
      batch.refuse(proposal, Problem.of("work.changedSince", name(proposal)));
      return;
    }
    Stored stored = there.get();
    Proposal revised =
        decided.whole() ? proposal.withId(id) : Replacement.of(stored.proposal(), proposal);
    if (binned(id)) {
      batch.refuse(proposal, inBin(proposal));
    } else if (batch.takes(id)) {
      batch.refuse(proposal, Problem.of("work.twiceInFile", name(proposal)));
    } else if (FreshIds.counted(revised).equals(FreshIds.counted(stored.proposal()))) {
      batch.skip(proposal, id, alreadyThere());
    } else if (decided.version() != 0 && decided.version() != stored.version()) {
      batch.refuse(proposal, Problem.of("work.changedSince", name(proposal)));
    } else {
      batch.save(Outcome.REVISED, revised, stored.version(), read.doubts());
    }
  }

  /// Of one that is there; the whole bin need not be listed for it.
  private boolean binned(String id) throws ProblemException {
    return archive.matching(id).stream().noneMatch(row -> row.id().equals(id));
  }

  private static Problem alreadyThere() {
    return Problem.of("work.duplicate");
  }

  private static Problem inBin(Proposal proposal) {
    return Problem.of("work.inBin", name(proposal));
  }

  private static String name(Proposal proposal) {
    String number = proposal.number();
    return number == null ? proposal.title() : number;
  }
}
