package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.intake.Intake;
import org.banfu.proposal.ProblemException;

/// Letters of a folder read and understood, on all cores: the first time in the process, and again.
public final class ReadAll {
  private ReadAll() {}

  public static void main(String[] arguments) throws Exception {
    List<Path> letters;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      letters = files.sorted().limit(Integer.parseInt(arguments[1])).toList();
    }
    var intake = new Intake();
    for (String run : List.of("cold", "warm")) {
      int read =
          Clocked.time(run, () -> letters.parallelStream().mapToInt(l -> read(intake, l)).sum());
      if (read != letters.size()) {
        throw new IllegalStateException(read + " of " + letters.size() + " letters read");
      }
    }
    Clocked.peakHeap();
  }

  /// How many proposals a letter gave: one.
  private static int read(Intake intake, Path letter) {
    try {
      return intake.read(letter).proposals().size();
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}
