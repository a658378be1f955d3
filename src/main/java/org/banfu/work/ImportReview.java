package org.banfu.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.text.Sha256;
import org.banfu.work.ImportWalk.Read;
import org.jspecify.annotations.Nullable;

/// An import that a person looks at before anything is saved: [#plan] reads all files, several at
/// once; the person corrects and decides; [#run] saves, one transaction a file. What was read stays
/// in memory between the two, the files' bytes do not.
public final class ImportReview {
  private final Archive archive;
  private final Intake intake;

  /// Of those that are corrected, one after the other; made with the first.
  private @Nullable Standings corrections;

  /// What is kept of a file until it is saved.
  private record Looked(
      Reading reading, String sha256, boolean original, boolean whole, boolean ledger) {
    /// Without the bytes, and without the cover, which holds the text a second time.
    static Looked of(Reading reading) {
      List<ReadProposal> light =
          reading.proposals().stream()
              .map(one ->
                  new ReadProposal(one.proposal(), Optional.empty(), one.doubts(), one.handed()))
              .toList();
      return new Looked(
          new Reading(reading.fileName(), new byte[0], light),
          Sha256.of(reading.content()),
          reading.isKept(),
          reading.isWhole(),
          reading.isLedger());
    }
  }

  public ImportReview(Archive archive, Intake intake) {
    this.archive = archive;
    this.intake = intake;
  }

  /// Looks at files and folders; saves nothing.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  public ImportPlan plan(List<Path> given, Progress progress, BooleanSupplier cancelled)
      throws ProblemException {
    List<Path> files = new ImportFiles(Set.of(archive.folder())).find(given);
    return looked(files, new Standings(archive, cancelled), progress, cancelled);
  }

  /// Reads files of a plan once more, such as ledgers of whose columns something else was said.
  ///
  /// @param others the items of the plan's other files
  public ImportPlan again(
      List<Path> files, List<ImportItem> others, Progress progress, BooleanSupplier cancelled)
      throws ProblemException {
    var standings = new Standings(archive, cancelled);
    others.forEach(standings::seen);
    return looked(files, standings, progress, cancelled);
  }

  private ImportPlan looked(
      List<Path> files, Standings standings, Progress progress, BooleanSupplier cancelled) {
    var items = new ArrayList<ImportItem>();
    var refused = new ArrayList<FileResult>();
    var lines = new ArrayList<Path>();
    var handedOver = new ArrayList<Path>();
    boolean stopped =
        new ImportWalk<>(intake, Looked::of)
            .run(
                files,
                progress,
                cancelled,
                (file, read, done) -> {
                  switch (read) {
                    case Read.Done<Looked>(Looked it) when it.reading().isHandedOver() ->
                        handedOver.add(file);
                    case Read.Done<Looked>(Looked it) -> place(file, it, standings, items, refused);
                    case Read.Lines<Looked>() -> lines.add(file);
                    case Read.Failed<Looked>(Problem reason) ->
                        refused.add(FileResult.refused(file, reason));
                  }
                });
    return new ImportPlan(items, refused, lines, handedOver, stopped);
  }

  /// Looks again at one whose number or title was corrected, and at what that means for the others
  /// of the same import: the items of the plan in their order, the corrected one as it is now.
  ///
  /// @param items all items of the plan, in its order
  /// @param corrected one of them, with the corrected proposal
  /// @param late whether nobody waits for the answer any more
  public synchronized List<ImportItem> look(
      List<ImportItem> items, ImportItem corrected, BooleanSupplier late) throws ProblemException {
    if (corrections == null) {
      corrections = new Standings(archive, () -> true);
    }
    ImportItem now = corrections.alone(corrected, late);
    // What it is near among the other files is not looked for again.
    boolean isNearFile = corrected.near().filter(near -> near.file() != null).isPresent();
    ImportItem stands = isNearFile && now.standing() == ImportItem.Standing.NEW ? corrected : now;
    return Twins.of(items.stream().map(item -> item.isSamePlace(now) ? stands : item).toList());
  }

  /// Reads the file of an item once more, for the text it came from: that of a thousand letters
  /// would not fit into memory.
  ///
  /// @return the proposal as it was read, with its cover if it is a letter
  /// @throws ProblemException `work.fileGone` or `work.fileChanged` if it is not there any more as
  ///   it was looked at
  public ReadProposal original(ImportItem item) throws ProblemException {
    if (!Files.exists(item.file())) {
      throw new ProblemException(Problem.of("work.fileGone"));
    }
    Reading reading = intake.read(item.file());
    if (!Sha256.of(reading.content()).equals(item.sha256())
        || item.index() >= reading.proposals().size()) {
      throw new ProblemException(Problem.of("work.fileChanged"));
    }
    return reading.proposals().get(item.index());
  }

  /// Saves what was decided, in the order of the files. What changed since it was looked at (the
  /// file, the archive) is not overwritten: it is told.
  ///
  /// @param decisions for each item of the plan
  /// @param progress told after each file
  /// @param cancelled asked before each file; what was saved before it was raised stays
  public ImportReport run(
      ImportPlan plan,
      Function<ImportItem, ImportDecision> decisions,
      Progress progress,
      BooleanSupplier cancelled) {
    return new ImportSaving(archive, decisions, progress, cancelled).run(plan);
  }

  private void place(
      Path file,
      Looked read,
      Standings standings,
      List<ImportItem> items,
      List<FileResult> refused) {
    List<ReadProposal> proposals = read.reading().proposals();
    try {
      var placed = new ArrayList<ImportItem>();
      List<Proposal> known = proposals.stream().map(ReadProposal::proposal).toList();
      if (!read.whole()) {
        known = standings.identified(read.sha256(), known);
      }
      if (read.ledger()) {
        known = new RowsBefore(archive).identified(known);
      }
      for (int i = 0; i < proposals.size(); i++) {
        ReadProposal one = proposals.get(i).withProposal(known.get(i));
        one = read.ledger() ? PastRows.settled(one, archive.today()) : one;
        placed.add(
            standings.next(
                file,
                i,
                read.sha256(),
                read.original(),
                read.whole(),
                one.proposal(),
                one.doubts()));
      }
      items.addAll(placed);
    } catch (ProblemException e) {
      refused.add(FileResult.refused(file, e.problem()));
    }
  }
}
