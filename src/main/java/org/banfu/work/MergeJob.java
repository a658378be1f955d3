package org.banfu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Brings what others hand over into the open archive: `.banfu` files, another archive's folder, a
/// backup. First [#plan] says how each proposal stands to the archive, a person decides, then
/// [#run] does it, one transaction a proposal. Running it again changes nothing.
///
/// What is brought is the proposals as they are now, with their attachments; not their earlier
/// versions, the bin and the office's profile.
public final class MergeJob {
  private final Archive archive;
  private final Intake intake;
  private final Clock clock;

  /// @param archive takes the proposals
  public MergeJob(Archive archive, Intake intake, Clock clock) {
    this.archive = archive;
    this.intake = intake;
    this.clock = clock;
  }

  /// Whether this is another archive: its folder, or a backup of it.
  public static boolean isArchive(Path path) {
    return Files.isDirectory(path)
        ? ImportFiles.isArchive(path)
        : path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /// Work with a source that is open.
  private interface Work {
    void with(MergeSource source) throws ProblemException;
  }

  /// Looks at what the sources offer; changes nothing.
  ///
  /// @param progress told after each proposal of a source
  /// @param cancelled asked before each of them
  public MergePlan plan(List<Path> sources, Progress progress, BooleanSupplier cancelled) {
    var items = new ArrayList<MergeItem>();
    var refused = new ArrayList<FileResult>();
    var notes = new ArrayList<Problem>();
    var comparison = new Comparison(archive);
    for (Path path : sources) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      with(
          path,
          refused,
          source -> {
            notes.addAll(source.notes());
            List<Incoming> all = source.incoming();
            for (int i = 0; i < all.size() && !cancelled.getAsBoolean(); i++) {
              Incoming one = all.get(i);
              try {
                items.add(comparison.of(path, one));
              } catch (ProblemException e) {
                refused.add(MergeStep.refused(path, one.number(), e.problem()));
              }
              progress.at(i + 1, all.size(), one.title());
            }
          });
    }
    return new MergePlan(items, refused, notes, cancelled.getAsBoolean());
  }

  /// Does what was decided.
  ///
  /// @param decisions one of the item's choices for each item
  /// @param progress told after each item
  /// @param cancelled asked before each item; what was done before it was raised stays
  /// @return one result for each item that was reached, and those that the plan refused
  public ImportReport run(
      MergePlan plan,
      Function<MergeItem, OnDuplicate> decisions,
      Progress progress,
      BooleanSupplier cancelled) {
    var results = new ArrayList<FileResult>(plan.refused());
    var step = new MergeStep(archive);
    var done = new int[1];
    Map<Path, List<MergeItem>> bySource =
        plan.items().stream()
            .collect(
                Collectors.groupingBy(MergeItem::source, LinkedHashMap::new, Collectors.toList()));
    bySource.forEach((path, items) -> {
      if (cancelled.getAsBoolean()) {
        return;
      }
      with(
          path,
          results,
          source -> {
            Map<String, Incoming> offered = new HashMap<>();
            source.incoming().forEach(one -> offered.put(one.id(), one));
            for (MergeItem item : items) {
              if (cancelled.getAsBoolean()) {
                return;
              }
              results.add(step.take(item, offered.get(item.id()), decisions.apply(item)));
              progress.at(++done[0], plan.items().size(), item.title());
            }
          });
    });
    return new ImportReport(results, done[0] < plan.items().size() && cancelled.getAsBoolean());
  }

  /// A source that fails is told and disturbs no other.
  private void with(Path path, List<FileResult> refused, Work work) {
    try {
      requireOther(path);
      try (MergeSource source = MergeSource.open(path, clock, intake)) {
        work.with(source);
      }
    } catch (ProblemException e) {
      refused.add(FileResult.refused(path, e.problem()));
    }
  }

  private void requireOther(Path path) throws ProblemException {
    try {
      if (path.toRealPath().equals(archive.folder().toRealPath())) {
        throw new ProblemException(Problem.of("work.mergeSelf", path));
      }
    } catch (IOException e) {
      // It is not there: opening it gives the reason.
    }
  }
}
