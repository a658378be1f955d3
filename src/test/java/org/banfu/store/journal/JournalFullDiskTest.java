package org.banfu.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A write that the system refuses half-way, as on a full disk: a child process may write files of
/// at most 64 KB (`ulimit -f`), so the system itself cuts the write short.
class JournalFullDiskTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final int KILOBYTE = 1024;

  @TempDir Path folder;

  @Test
  void aFailedAppendOfOneOrSeveralLeavesTheFileAsItWasAndTheNextOneWorks() throws Exception {
    if (Files.notExists(SHELL)) {
      System.out.println("skipped: JournalFullDiskTest needs ulimit of /bin/sh");
      return;
    }

    assertEquals("saved 1, refused 2, refused 2, saved 2\n", child());

    var replay = JournalFixture.replay(folder, 0);
    assertEquals(List.of(JournalFixture.saved(1), JournalFixture.saved(3)), replay.changes());
    assertEquals(List.of(), replay.findings());
  }

  /// Blocks of `ulimit -f` have 512 bytes.
  private String child() throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                SHELL.toString(),
                "-c",
                "ulimit -f 128 && exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    child.waitFor();
    return said;
  }

  /// What the child does.
  static final class Saver {
    private Saver() {}

    public static void main(String[] arguments) throws Exception {
      try (Journal journal = JournalFixture.open(Path.of(arguments[0]))) {
        System.out.print("saved " + journal.append(JournalFixture.saved(1)));
        try {
          journal.append(JournalFixture.saved(2, "a".repeat(100 * KILOBYTE)));
        } catch (ProblemException e) {
          System.out.print(", refused " + (journal.lastCounter() + 1));
        }
        try {
          journal.append(
              List.of(
                  JournalFixture.saved(2), JournalFixture.saved(3, "a".repeat(100 * KILOBYTE))));
        } catch (ProblemException e) {
          System.out.print(", refused " + (journal.lastCounter() + 1));
        }
        System.out.println(", saved " + journal.append(JournalFixture.saved(3)));
      }
    }
  }
}
