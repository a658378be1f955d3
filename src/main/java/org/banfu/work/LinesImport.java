package org.banfu.work;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.archive.Archive;
import org.banfu.intake.JsonLines;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Brings a `.jsonl` file into the archive: read line by line on all processors, saved some at a
/// time, so that a file of any length needs little memory. A line that cannot be read is listed by
/// its number and disturbs no other.
final class LinesImport {
  /// Saved together: enough that saving costs little, few enough to be held.
  private static final int TOGETHER = 100;

  private final Filing filing;
  private final OnDuplicate onDuplicate;
  private final BooleanSupplier cancelled;
  private boolean isStopped;

  private sealed interface Read {
    record Done(List<ReadProposal> proposals) implements Read {}

    record Failed(Problem reason) implements Read {}
  }

  /// Told after each line.
  @FunctionalInterface
  interface Lines {
    void read(int number);
  }

  /// For one file.
  LinesImport(Archive archive, OnDuplicate onDuplicate, BooleanSupplier cancelled) {
    this.filing = new Filing(archive);
    this.onDuplicate = onDuplicate;
    this.cancelled = cancelled;
  }

  /// What became of each line, as far as the file was read.
  List<FileResult> run(Path file, Lines told) {
    var results = new ArrayList<FileResult>();
    try (JsonLines lines = JsonLines.open(file)) {
      var waiting = new ArrayList<ReadProposal>();
      try {
        isStopped =
            new Ahead<JsonLines.Line, Optional<Read>>(line -> light(lines, line))
                .run(
                    lines,
                    cancelled,
                    (line, ahead) -> {
                      switch (ahead.orElseGet(() -> read(lines, line))) {
                        case Read.Done it -> waiting.addAll(it.proposals());
                        case Read.Failed it -> {
                          // In the order of the file.
                          save(file, waiting, results);
                          results.add(FileResult.refused(file, it.reason()));
                        }
                      }
                      if (waiting.size() >= TOGETHER) {
                        save(file, waiting, results);
                      }
                      told.read(line.number());
                    });
        save(file, waiting, results);
      } catch (UncheckedIOException failed) {
        save(file, waiting, results);
        results.add(FileResult.refused(file, lines.failure(failed)));
      }
    } catch (ProblemException e) {
      results.add(FileResult.refused(file, e.problem()));
    }
    if (results.isEmpty() && !isStopped) {
      results.add(FileResult.refused(file, Problem.of("intake.empty", file.getFileName())));
    }
    return results;
  }

  /// Whether the last file was left before its end.
  boolean isStopped() {
    return isStopped;
  }

  private void save(Path file, List<ReadProposal> waiting, List<FileResult> results) {
    if (!waiting.isEmpty()) {
      results.addAll(filing.some(file, List.copyOf(waiting), onDuplicate));
      waiting.clear();
    }
  }

  /// Empty for a long line, which is read when its turn comes.
  private static Optional<Read> light(JsonLines lines, JsonLines.Line line) {
    return line.isLight() ? Optional.of(read(lines, line)) : Optional.empty();
  }

  private static Read read(JsonLines lines, JsonLines.Line line) {
    try {
      return new Read.Done(lines.read(line));
    } catch (ProblemException e) {
      return new Read.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in the reader: this line is told, the others go on.
      return new Read.Failed(
          Problem.of("work.unexpectedLine", line.number(), e.getClass().getSimpleName()));
    }
  }
}
