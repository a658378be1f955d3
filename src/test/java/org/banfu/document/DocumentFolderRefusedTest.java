package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the system refuses to write is told, and nothing half is left in the folder. A child
/// process writes, because only it can be refused: its files may have at most 64 KB (`ulimit -f`),
/// and it is not root, whom no folder refuses. Where the system lacks the means a line says so.
class DocumentFolderRefusedTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final String NAME = "第1号-主办答复函.docx";

  @TempDir Path folder;

  @Test
  void aWriteThatBreaksOffLeavesNothingAndTheNextOneWorks() throws Exception {
    if (Files.notExists(SHELL)) {
      System.out.println("skipped: DocumentFolderRefusedTest needs ulimit of /bin/sh");
      return;
    }

    // Blocks of `ulimit -f` have 512 bytes.
    String said = child("ulimit -f 128 && exec", 100_000, 1_000);

    assertEquals("document.unwritable\nwritten\n", said);
    assertEquals(List.of(NAME), names());
    assertEquals(1_000, Files.size(folder.resolve(NAME)));
  }

  @Test
  void aFolderThatMayNotBeWrittenInIsTold() throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (Files.notExists(SHELL) || (root && Files.notExists(SETPRIV))) {
      System.out.println("skipped: DocumentFolderRefusedTest needs /bin/sh, and setpriv for root");
      return;
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    String said = child(root ? "exec setpriv --bounding-set -dac_override" : "exec", 1_000);

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals("document.folderDenied\n", said);
    assertEquals(List.of(), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /// Writes documents of these sizes, one after the other; what the child said of each.
  private String child(String before, int... sizes) throws IOException, InterruptedException {
    var said = new StringBuilder();
    for (int size : sizes) {
      var child =
          new ProcessBuilder(
                  SHELL.toString(),
                  "-c",
                  before + " \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\" \"$4\"",
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  folder.toString(),
                  Integer.toString(size))
              .redirectErrorStream(true);
      // In the C locale Java could not name a Chinese file.
      child.environment().put("LC_ALL", "C.UTF-8");
      Process process = child.start();
      said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      process.waitFor();
    }
    return said.toString();
  }

  /// What the child does.
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      var document = new Rendered(NAME, new byte[Integer.parseInt(arguments[1])], List.of());
      try {
        DocumentFolder.write(Path.of(arguments[0]), document);
        System.out.println("written");
      } catch (ProblemException e) {
        System.out.println(e.problem().code());
      }
    }
  }
}
