package org.banfu.archive;

import static org.banfu.archive.Secrets.MARK;
import static org.banfu.archive.Secrets.password;
import static org.banfu.archive.Secrets.readableIn;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.Protection.Outcome;
import org.banfu.archive.Protection.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a password nothing of what was typed or attached can be read in the raw bytes of the
/// archive's folder, however far a process that set it came.
class NothingReadableTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private List<String> contents = List.of();

  @BeforeEach
  void makeOne() throws Exception {
    folder = temporary.resolve("archive");
    try (Archive archive = Archive.open(folder, clock)) {
      Secrets.write(archive);
      contents = FullArchive.contents(archive);
    }
    // What else may lie there.
    Path data = Archives.data(folder);
    Files.copy(data, folder.resolve("damaged-2023-04-01T090000.mv.db"));
    Files.copy(data, folder.resolve("before-upgrade-2023-04-01T090000.mv.db"));
    Path journal = Archives.only(folder.resolve("journal"), ".journal");
    Files.copy(journal, folder.resolve("journal/000000000001-1.journal.old"));
    byte[] cut = Files.readAllBytes(journal);
    cut[0] = 0;
    Files.write(folder.resolve("backups/000000000001-cut.journal"), cut);
    Archives.copy(folder.resolve("journal"), folder.resolve("replaced-2023/journal"));
    Files.copy(data, Archives.data(folder.resolve("replaced-2023")));
    Archives.copy(folder.resolve("journal"), folder.resolve("mending"));
    Files.writeString(folder.resolve("banfu-5d0f9b52-70a9-4a27-9a04-2d2f3c6e8b11.tmp"), MARK);
  }

  @Test
  void beforeAPasswordIsSetItStandsInEveryKindOfFile() throws Exception {
    String all = String.join("\n", readableIn(folder));

    for (String kind :
        List.of(
            "banfu.mv.db",
            "draft.json",
            "damaged-",
            "before-upgrade-",
            ".journal",
            ".journal.old",
            ".zip!banfu.mv.db",
            "cut.journal",
            "replaced-2023/banfu.mv.db",
            "replaced-2023/journal",
            "mending/",
            ".tmp",
            "cache/")) {
      assertTrue(all.contains(kind), () -> kind + " is not among\n" + all);
    }
  }

  @Test
  void nothingIsReadableOnceItIsSetNorWhileWorkGoesOn() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.newSearch().awaitComplete();

      Outcome outcome = archive.protection().set(password(), List.of(), Progress.NONE);

      assertEquals(List.of(), outcome.left());
      assertEquals(List.of(), readableIn(folder));
      assertEquals(contents, FullArchive.contents(archive));
      archive.saveProfile(archive.profile().withFilingUnit(MARK));
      archive.backup();
      archive.newSearch().awaitComplete();
      assertEquals(List.of(), readableIn(folder));
    }
    assertEquals(List.of(), readableIn(folder));
    try (Archive archive = Secrets.open(folder, clock)) {
      Path draft = folder.resolve("draft.json");
      assertArrayEquals(
          MARK.getBytes(StandardCharsets.UTF_8),
          archive.protection().opened(Files.readAllBytes(draft), draft));
      archive.newSearch().awaitComplete();
    }
    assertEquals(List.of(), readableIn(folder));
  }

  @Test
  void afterAKillBetweenAnyTwoFilesTheNextStartGoesOn() throws Exception {
    var killed = new ArrayList<Path>();
    Unlocking known;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.protection().set(password(), List.of(), (done, all) -> killed.add(copy(done)));
      known = archive.protection().unlocking();
    }
    assertTrue(killed.size() > 8, killed.toString());

    for (Path left : killed) {
      try (Archive archive = Archive.open(left, clock, known)) {
        assertEquals(contents, FullArchive.contents(archive));
        archive.backup();
      }
      assertEquals(List.of(), readableIn(left));
    }
  }

  @Test
  void whenItIsRemovedEverythingIsAsItWasAlsoAfterAKill() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.protection().set(password(), List.of(), Progress.NONE);
    }
    var killed = new ArrayList<Path>();
    try (Archive archive = Secrets.open(folder, clock)) {
      archive
          .protection()
          .remove(password(), List.of(), (done, all) -> killed.add(copy(100 + done)));
    }

    assertEquals(contents, FullArchive.contents(folder, clock));
    for (Path left : List.of(killed.getFirst(), killed.get(killed.size() / 2))) {
      try (Archive archive = Secrets.open(left, clock)) {
        assertEquals(contents, FullArchive.contents(archive));
        archive.backup();
        assertFalse(archive.isProtected());
      }
      assertFalse(Protection.isProtected(left));
      assertEquals(contents, FullArchive.contents(left, clock));
    }
  }

  private Path copy(int step) {
    Path copy = temporary.resolve("killed-" + step);
    try {
      Archives.copy(folder, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }
}
