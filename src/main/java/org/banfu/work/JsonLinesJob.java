package org.banfu.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProposalJson;

/// Writes many proposals into one `.jsonl` file, a line each, which import reads again. It only
/// reads the archive; a proposal that cannot be read is listed and left out. The lines are written
/// as they come, so that a file of any length needs little memory.
public final class JsonLinesJob {
  private final ArchiveView archive;
  private final ProposalJson json = new ProposalJson();

  private sealed interface Made {
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Line(byte[] bytes) implements Made {}

    record Failed(Problem reason) implements Made {}
  }

  /// Ends the writing without a file.
  private static final class NoFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFile() {
      super(null, null, false, false);
    }
  }

  public JsonLinesJob(ArchiveView archive) {
    this.archive = archive;
  }

  /// Writes the file, on the calling thread and some helpers.
  ///
  /// @param progress told after each proposal
  /// @param cancelled asked before each; nothing is written once it was raised
  /// @return each proposal with the file that it is in, or with why it is in none
  /// @throws ProblemException as [WholeFile#write]: nothing is written
  public ExportReport run(
      List<ProposalRow> rows,
      Path target,
      WholeFile.Existing existing,
      Progress progress,
      BooleanSupplier cancelled)
      throws ProblemException {
    var refused = new HashMap<String, Problem>();
    var done = new int[1];
    var stopped = new boolean[1];
    Path file;
    try {
      file =
          WholeFile.write(
              target,
              existing,
              out -> {
                stopped[0] =
                    new Ahead<ProposalRow, Made>(this::make)
                        .run(
                            rows.iterator(),
                            cancelled,
                            (row, made) -> {
                              switch (made) {
                                case Made.Line line -> write(out, line.bytes());
                                case Made.Failed it -> refused.put(row.id(), it.reason());
                              }
                              progress.at(++done[0], rows.size(), ExportResult.name(row));
                            });
                if (stopped[0] || refused.size() == done[0]) {
                  throw new NoFile();
                }
              });
    } catch (NoFile none) {
      return report(rows, refused, ExportResult::cancelled);
    } catch (UncheckedIOException e) {
      throw new ProblemException(
          Problem.of(
              "document.unwritable",
              String.valueOf(target.toAbsolutePath().getParent()),
              String.valueOf(target.getFileName()),
              String.valueOf(e.getMessage())),
          e);
    }
    return report(rows, refused, row -> ExportResult.written(row, file, List.of()));
  }

  /// In the order asked for; what was refused stays so, whatever became of the rest.
  private static ExportReport report(
      List<ProposalRow> rows,
      Map<String, Problem> refused,
      Function<ProposalRow, ExportResult> rest) {
    return new ExportReport(
        rows.stream()
            .map(row -> {
              Problem reason = refused.get(row.id());
              return reason == null ? rest.apply(row) : ExportResult.refused(row, reason);
            })
            .toList());
  }

  private static void write(OutputStream out, byte[] line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made make(ProposalRow row) {
    try {
      Optional<Stored> stored = archive.find(row.id());
      return stored.isPresent()
          ? new Made.Line(
              (json.writeLine(stored.get().proposal()) + "\n").getBytes(StandardCharsets.UTF_8))
          : new Made.Failed(Problem.of("work.gone"));
    } catch (ProblemException e) {
      return new Made.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours: this proposal is told, the others go on.
      return new Made.Failed(Problem.of("work.unexpected", e.getClass().getSimpleName()));
    }
  }
}
