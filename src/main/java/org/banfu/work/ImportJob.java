package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.intake.JsonLines;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;

/// Brings files and whole folders into the archive: read several at once, saved in order, one
/// transaction a file. A file that fails is listed with its reason and disturbs no other; running
/// the same folder again adds nothing.
public final class ImportJob {
  private final Archive archive;
  private final Intake intake;

  /// What reading a file gave.
  private sealed interface Read {
    record Done(Reading reading) implements Read {}

    /// Too long to be read at once; it is read when its turn comes.
    record Lines() implements Read {}

    record Failed(Problem reason) implements Read {}
  }

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
    var filing = new Filing(archive);
    var results = new ArrayList<FileResult>();
    var done = new int[1];
    var cut = new boolean[1];
    boolean stopped =
        new Ahead<Path, Read>(this::read)
            .run(
                files.iterator(),
                cancelled,
                (file, read) -> {
                  results.addAll(
                      switch (read) {
                        case Read.Done it when it.reading().isHandedOver() ->
                            merged(file, it.reading(), onDuplicate);
                        case Read.Done it -> filing.file(file, it.reading(), onDuplicate);
                        case Read.Lines it -> {
                          var lines = new LinesImport(archive, onDuplicate, cancelled);
                          List<FileResult> told =
                              lines.run(
                                  file,
                                  line ->
                                      progress.at(done[0], files.size(), name(file) + ":" + line));
                          cut[0] |= lines.isStopped();
                          yield told;
                        }
                        case Read.Failed it -> List.of(FileResult.refused(file, it.reason()));
                      });
                  done[0]++;
                  progress.at(done[0], files.size(), name(file));
                });
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

  private Read read(Path file) {
    try {
      if (JsonLines.isLines(file)) {
        return new Read.Lines();
      }
      return new Read.Done(intake.read(file));
    } catch (ProblemException e) {
      return new Read.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in a reader: this file is told, the others go on.
      return new Read.Failed(Problem.of("work.unexpected", e.getClass().getSimpleName()));
    }
  }
}
