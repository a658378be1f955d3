package org.banfu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.ProposalRow;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Problem;
import org.banfu.text.Sha256;

/// Saves what a person decided about the proposals of an import, one transaction a file. A file
/// that is not any more as it was looked at is told and not saved.
final class ImportSaving {
  private final Archive archive;
  private final Function<ImportItem, ImportDecision> decisions;
  private final Progress progress;
  private final BooleanSupplier cancelled;

  ImportSaving(
      Archive archive,
      Function<ImportItem, ImportDecision> decisions,
      Progress progress,
      BooleanSupplier cancelled) {
    this.archive = archive;
    this.decisions = decisions;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  ImportReport run(ImportPlan plan) {
    Map<Path, List<ImportItem>> byFile =
        plan.items().stream()
            .collect(
                Collectors.groupingBy(ImportItem::file, LinkedHashMap::new, Collectors.toList()));
    var results = new ArrayList<FileResult>();
    int done = items(byFile, results);
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
  private int items(Map<Path, List<ImportItem>> byFile, List<FileResult> results) {
    int done = 0;
    for (Map.Entry<Path, List<ImportItem>> one : byFile.entrySet()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      results.addAll(file(one.getKey(), one.getValue()));
      progress.at(++done, byFile.size(), name(one.getKey()));
    }
    return done;
  }

  private static String line(Path file, int number) {
    return name(file) + ":" + number;
  }

  private List<FileResult> file(Path file, List<ImportItem> items) {
    var left = new ArrayList<FileResult>();
    var taken = new ArrayList<Filing.Decided>();
    for (ImportItem item : items) {
      ImportDecision decision = decisions.apply(item);
      if (decision.action() == OnDuplicate.SKIP) {
        left.add(leftOut(item));
      } else {
        // A new one that somebody else added meanwhile is not added twice.
        boolean isAdded = item.standing().isNew() && decision.action() == OnDuplicate.KEEP;
        OnDuplicate action = isAdded ? OnDuplicate.SKIP : decision.action();
        long version = item.here().map(ProposalRow::version).orElse(0L);
        // Of what a person chose to add nobody need be told that it may be wrong.
        boolean isSettled = decision.isChosen() && decision.action() == OnDuplicate.KEEP;
        Near near = isSettled ? null : item.near().orElse(null);
        taken.add(new Filing.Decided(read(item, decision), item.whole(), action, version, near));
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
          case NEW, NEAR -> Problem.of("work.leftOut");
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
}
