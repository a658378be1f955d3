package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.archive.Archive;
import org.banfu.document.Documents;
import org.banfu.proposal.DocumentKind;
import org.banfu.work.ExportJob;
import org.banfu.work.ExportReport;
import org.banfu.work.Progress;

/// The whole job over an archive as the command line runs it: every proposal loaded, written, and
/// its revision kept.
public final class ExportAll {
  private ExportAll() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemDefaultZone())) {
      var job = new ExportJob(archive, new Documents());
      var rows = archive.rows();
      ExportReport report =
          Clocked.time(
              "export",
              () -> job.run(rows, DocumentKind.REPLY_FORM, folder, Progress.NONE, () -> false));
      Clocked.figure("written", report.results().size() - report.refused());
    }
  }
}
