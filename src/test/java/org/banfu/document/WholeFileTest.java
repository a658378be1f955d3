package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banfu.document.WholeFile.Existing;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final int WRITERS = 24;

  @TempDir Path folder;

  @Test
  void manyThreadsLoseNothing() throws Exception {
    Path target = folder.resolve("统计.xlsx");
    Set<String> wanted = new TreeSet<>();
    var works = new ArrayList<Callable<Path>>();
    for (int i = 0; i < WRITERS; i++) {
      String text = "content " + i;
      wanted.add(text);
      works.add(() ->
          WholeFile.write(
              target, Existing.NUMBER, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      for (var written : threads.invokeAll(works)) {
        written.get();
      }
    }

    Set<String> found = new TreeSet<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        found.add(Files.readString(file));
      }
    }
    assertEquals(wanted, found);
  }

  @Test
  void aFileThatWordHoldsOpenStaysAndANumberedOneIsWritten() throws Exception {
    Path held = Files.writeString(folder.resolve("统计.xlsx"), "old");
    byte[] content = "new".getBytes(StandardCharsets.UTF_8);

    Path written =
        WholeFile.write(
            held,
            Existing.REPLACE_OR_NUMBER,
            out -> out.write(content),
            WholeFileTest::moveAsWindows);

    assertEquals(folder.resolve("统计-2.xlsx"), written);
    assertEquals("old", Files.readString(held));
    assertEquals("new", Files.readString(written));
    assertEquals(
        Optional.of(Problem.of("document.heldOpen", "统计.xlsx", "统计-2.xlsx")),
        WholeFile.heldOpen(held, Existing.REPLACE_OR_NUMBER, written));
  }

  @Test
  void aFileThatMustHaveItsNameIsRefusedWhileHeldOpen() throws Exception {
    Path held = Files.writeString(folder.resolve("统计.xlsx"), "old");

    assertThrows(
        ProblemException.class,
        () ->
            WholeFile.write(
                held, Existing.REPLACE, out -> out.write(1), WholeFileTest::moveAsWindows));

    try (var files = Files.list(folder)) {
      assertEquals(List.of(held), files.toList());
    }
  }

  @Test
  void aFileThatIsNotHeldIsReplacedAndNothingIsTold() throws Exception {
    Path old = Files.writeString(folder.resolve("统计.xlsx"), "old");

    Path written = WholeFile.write(old, Existing.REPLACE_OR_NUMBER, out -> out.write('n'));

    assertEquals("n", Files.readString(old));
    assertEquals(Optional.empty(), WholeFile.heldOpen(old, Existing.REPLACE_OR_NUMBER, written));
  }

  /// As Windows does while a program holds the target open.
  private static void moveAsWindows(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      throw new AccessDeniedException(from.toString(), to.toString(), null);
    }
    Files.move(from, to);
  }

  @Test
  void aFolderOfTheSameNameIsPassedByUnlessItWasToBeReplaced() throws Exception {
    Path inTheWay = Files.createDirectory(folder.resolve("统计.xlsx"));

    Path written = WholeFile.write(inTheWay, Existing.NUMBER, out -> out.write(1));
    var refused =
        assertThrows(
            ProblemException.class,
            () -> WholeFile.write(inTheWay, Existing.REPLACE, out -> out.write(1)));

    assertEquals(folder.resolve("统计-2.xlsx"), written);
    assertEquals("document.isFolder", refused.problem().code());
  }
}
