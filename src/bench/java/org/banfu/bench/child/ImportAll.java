package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.work.ImportJob;
import org.banfu.work.OnDuplicate;
import org.banfu.work.Progress;

/// Letters of a folder brought into a new archive, as the command line runs it.
public final class ImportAll {
  private ImportAll() {}

  public static void main(String[] arguments) throws Exception {
    List<Path> letters;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      letters = files.sorted().limit(Integer.parseInt(arguments[2])).toList();
    }
    try (Archive archive = Archive.open(Path.of(arguments[1]), Clock.systemDefaultZone())) {
      var job = new ImportJob(archive, new Intake());
      Clocked.time(
          "import", () -> job.run(letters, Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false));
      Clocked.figure("added", archive.rows().size());
      Clocked.peakHeap();
    }
  }
}
