package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportWalk.Read;

/// Brings files and whole folders into the archive: read several at once, saved in order, one
/// transaction a file. A file that fails is listed with its reason and disturbs no other; running
/// the same folder again adds nothing.
public final class ImportJob {
  private final Archive archive;
  private final Intake intake;

  public ImportJob(Archive archive, Intake intake) {
    this.archive = archive;
    this.intake = intake;
  }

  /// Imports, on the calling thread and some helpers.
  ///
  /// @param given files and folders; a folder counts with all folders in it
  /// @param without files that are no letters even if they lie in such a folder, such as the report
  /// @param progress told after each file
  /// @param cancelled asked before each file (of a `.jsonl` file: before each line); what was done
  ///   before it was raised stays imported
  public ImportReport run(
      List<Path> given,
      Set<Path> without,
      OnDuplicate onDuplicate,
      Progress progress,
      BooleanSupplier cancelled) {
    var passedOver = new HashSet<>(without);
    passedOver.add(archive.folder());
    List<Path> files = new ImportFiles(passedOver).find(given);
    var filing = new Filing(archive, new Nearness(archive, cancelled));
    var results = new ArrayList<FileResult>();
    var cut = new boolean[1];
    boolean stopped =
        new ImportWalk<Reading>(intake, reading -> reading)
            .run(
                files,
                progress,
                cancelled,
                (file, read, done) ->
                    results.addAll(
                        switch (read) {
                          case Read.Done<Reading>(Reading it) when it.isHandedOver() ->
                              merged(file, it, onDuplicate);
                          case Read.Done<Reading>(Reading it) -> filing.file(file, it, onDuplicate);
                          case Read.Lines<Reading>() -> {
                            var lines = new LinesImport(archive, onDuplicate, cancelled);
                            List<FileResult> told =
                                lines.run(
                                    file,
                                    line ->
                                        progress.at(done, files.size(), name(file) + ":" + line));
                            cut[0] |= lines.isStopped();
                            yield told;
                          }
                          case Read.Failed<Reading>(Problem reason) ->
                              List.of(FileResult.refused(file, reason));
                        }));
    return new ImportReport(results, stopped || cut[0]);
  }

  /// Adds a proposal that no file brought, such as the sample; a duplicate is skipped.
  public ImportReport add(Path name, Proposal proposal) {
    return new ImportReport(new Filing(archive).add(name, proposal), false);
  }

  /// A `.banfu` file is merged: one transaction a proposal, with its attachments.
  private List<FileResult> merged(Path file, Reading reading, OnDuplicate onDuplicate) {
    try {
      return new MergeStep(archive).all(file, new MergeSource.HandedOver(reading), onDuplicate);
    } catch (ProblemException e) {
      return List.of(FileResult.refused(file, e.problem()));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
