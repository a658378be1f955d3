package org.banfu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.archive.Archive;
import org.banfu.document.TemporaryFolder;
import org.banfu.document.WholeFile;

/// A process in the middle of its work, until it is killed: `archive letters`. It reads an archive
/// beside its writer, has unpacked what it merges, has opened a kept file, and writes a letter.
/// Says `ready`.
final class LeftBehind {
  private LeftBehind() {}

  public static void main(String[] arguments) throws Exception {
    var reading = Archive.openForReading(Path.of(arguments[0]), Clock.systemDefaultZone());
    for (String purpose : new String[] {"merge", "opened"}) {
      Path folder = Files.createDirectory(TemporaryFolder.create(purpose).path().resolve("in"));
      Files.writeString(folder.resolve("附件.txt"), reading.rows().getFirst().title());
    }
    WholeFile.write(
        Path.of(arguments[1], "答复.docx"),
        WholeFile.Existing.NUMBER,
        out -> {
          out.write("半封信".getBytes(UTF_8));
          System.out.println("ready");
          System.in.read();
        });
  }
}
