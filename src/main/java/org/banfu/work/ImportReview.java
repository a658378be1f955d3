package org.banfu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Sha256;
import org.banfu.work.ImportWalk.Read;

/// An import that a person looks at before anything is saved: [#plan] reads all files, several at
/// once; the person corrects and decides; [#run] saves, one transaction a file. What was read stays
/// in memory between the two, the files' bytes do not.
public final class ImportReview {
  private final Archive archive;
  private final Intake intake;

  /// What is kept of a file until it is saved.
  private record Looked(Reading reading, String sha256, boolean original) {
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
          reading.proposals().size() == 1 || reading.isOfLetters());
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
  public ImportPlan plan(List<Path> given, Progress progress, BooleanSupplier cancelled) {
    List<Path> files = new ImportFiles(Set.of(archive.folder())).find(given);
    return looked(files, new Standings(archive), progress, cancelled);
  }

  /// Reads files of a plan once more, such as ledgers of whose columns something else was said.
  ///
  /// @param others the items of the plan's other files
  public ImportPlan again(
      List<Path> files, List<ImportItem> others, Progress progress, BooleanSupplier cancelled) {
    var standings = new Standings(archive);
    others.forEach(other -> standings.seen(other.file(), other.proposal()));
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

  /// Looks again at one whose number or title was corrected.
  ///
  /// @param item as it is now, with the corrected proposal
  public ImportItem look(ImportItem item) throws ProblemException {
    ImportItem now =
        new Standings(archive)
            .next(
                item.file(),
                item.index(),
                item.sha256(),
                item.original(),
                item.proposal(),
                item.doubts());
    boolean isTwin = item.standing() == ImportItem.Standing.TWICE;
    return isTwin && now.standing() == ImportItem.Standing.NEW ? item : now;
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
    Map<Path, List<ImportItem>> byFile =
        plan.items().stream()
            .collect(
                Collectors.groupingBy(ImportItem::file, LinkedHashMap::new, Collectors.toList()));
    var results = new ArrayList<FileResult>();
    int done = items(byFile, decisions, results, progress, cancelled);
    boolean isStopped = done < byFile.size();
    for (Path file : plan.lines()) {
      if (!isStopped) {
        var lines = new LinesImport(archive, OnDuplicate.SKIP, cancelled);
        results.addAll(lines.run(file, line -> progress.at(done, byFile.size(), line(file, line))));
        isStopped = lines.isStopped();
      }
    }
    results.addAll(plan.refused());
    return new ImportReport(results, isStopped);
  }

  /// Returns how many files were taken before the flag was up.
  private int items(
      Map<Path, List<ImportItem>> byFile,
      Function<ImportItem, ImportDecision> decisions,
      List<FileResult> results,
      Progress progress,
      BooleanSupplier cancelled) {
    int done = 0;
    for (Map.Entry<Path, List<ImportItem>> one : byFile.entrySet()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      results.addAll(file(one.getKey(), one.getValue(), decisions));
      progress.at(++done, byFile.size(), name(one.getKey()));
    }
    return done;
  }

  private static String line(Path file, int number) {
    return name(file) + ":" + number;
  }

  private List<FileResult> file(
      Path file, List<ImportItem> items, Function<ImportItem, ImportDecision> decisions) {
    var left = new ArrayList<FileResult>();
    var taken = new ArrayList<Filing.Decided>();
    for (ImportItem item : items) {
      ImportDecision decision = decisions.apply(item);
      if (decision.action() == OnDuplicate.SKIP) {
        left.add(leftOut(item));
      } else {
        // A new one that somebody else added meanwhile is not added twice.
        boolean isNew = item.standing() == ImportItem.Standing.NEW;
        OnDuplicate action = isNew ? OnDuplicate.SKIP : decision.action();
        taken.add(new Filing.Decided(read(item, decision), action));
      }
    }
    if (!taken.isEmpty()) {
      left.addAll(save(file, items, taken));
    }
    return left;
  }

  private List<FileResult> save(Path file, List<ImportItem> items, List<Filing.Decided> taken) {
    try {
      byte[] content = Files.readAllBytes(file);
      if (!Sha256.of(content).equals(items.getFirst().sha256())) {
        return refused(file, taken, Problem.of("work.fileChanged"));
      }
      List<NewAttachment> original =
          items.getFirst().original() ? List.of(new NewAttachment(name(file), content)) : List.of();
      return new Filing(archive).file(file, original, taken);
    } catch (IOException e) {
      return refused(file, taken, Problem.of("work.fileGone"));
    }
  }

  private static List<FileResult> refused(Path file, List<Filing.Decided> taken, Problem reason) {
    return taken.stream()
        .map(one ->
            new FileResult(
                file, Outcome.REFUSED, one.read().proposal().number(), null, reason, List.of()))
        .toList();
  }

  private static ReadProposal read(ImportItem item, ImportDecision decision) {
    return new ReadProposal(decision.proposal(), Optional.empty(), item.doubts());
  }

  private static FileResult leftOut(ImportItem item) {
    Problem reason =
        switch (item.standing()) {
          case NEW -> Problem.of("work.leftOut");
          case TWICE -> Problem.of("work.leftOutTwice", name(item.twin().orElse(item.file())));
          case BINNED -> Problem.of("work.inBin", number(item));
          case SAME, BROUGHT, DIFFERENT -> Problem.of("work.duplicate");
        };
    String id = item.here().map(row -> row.id()).orElse(null);
    return new FileResult(
        item.file(), Outcome.SKIPPED, item.proposal().number(), id, reason, List.of());
  }

  private static String number(ImportItem item) {
    String number = item.proposal().number();
    return number == null ? item.proposal().title() : number;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
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
      for (int i = 0; i < proposals.size(); i++) {
        ReadProposal one = proposals.get(i);
        placed.add(
            standings.next(file, i, read.sha256(), read.original(), one.proposal(), one.doubts()));
      }
      items.addAll(placed);
    } catch (ProblemException e) {
      refused.add(FileResult.refused(file, e.problem()));
    }
  }
}
