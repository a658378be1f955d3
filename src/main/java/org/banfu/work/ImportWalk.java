package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.banfu.intake.Intake;
import org.banfu.intake.JsonLines;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The way through the files of an import: read several at once, taken in order by one thread, each
/// told as progress. No file stops it.
///
/// Those that need much memory are read by the one thread, so that there is one at a time, however
/// many processors there are.
///
/// @param <T> what is kept of a reading
final class ImportWalk<T> {
  private final Intake intake;
  private final Function<Reading, T> keep;

  /// @param keep called on the reading threads; what it leaves out needs no memory
  ImportWalk(Intake intake, Function<Reading, T> keep) {
    this.intake = intake;
    this.keep = keep;
  }

  /// What reading a file gave.
  sealed interface Read<T> {
    record Done<T>(T kept) implements Read<T> {}

    /// Too long to be read at once.
    record Lines<T>() implements Read<T> {}

    record Failed<T>(Problem reason) implements Read<T> {}
  }

  /// Takes what a file gave.
  @FunctionalInterface
  interface Taker<T> {
    /// Called for each file in its turn.
    ///
    /// @param done how many files were taken before
    void take(Path file, Read<T> read, int done);
  }

  /// Returns whether it was stopped before the end.
  boolean run(List<Path> files, Progress progress, BooleanSupplier cancelled, Taker<T> taker) {
    var done = new int[1];
    return new Ahead<Path, Optional<Read<T>>>(file -> read(file, intake::readLight))
        .run(
            files.iterator(),
            cancelled,
            (file, read) -> {
              taker.take(file, read.orElseGet(() -> alone(file)), done[0]);
              done[0]++;
              progress.at(done[0], files.size(), String.valueOf(file.getFileName()));
            });
  }

  private Read<T> alone(Path file) {
    return read(file, one -> Optional.of(intake.read(one))).orElseThrow();
  }

  /// Reads a file in one of two ways.
  @FunctionalInterface
  private interface Way {
    Optional<Reading> read(Path file) throws ProblemException;
  }

  private Optional<Read<T>> read(Path file, Way way) {
    try {
      if (JsonLines.isLines(file)) {
        return Optional.of(new Read.Lines<>());
      }
      return way.read(file).<Read<T>>map(reading -> new Read.Done<>(keep.apply(reading)));
    } catch (ProblemException e) {
      return Optional.of(new Read.Failed<>(e.problem()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in a reader: this file is told, the others go on.
      return Optional.of(
          new Read.Failed<>(Problem.of("work.unexpected", e.getClass().getSimpleName())));
    }
  }
}
