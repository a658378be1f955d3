package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Folders that cannot hold an archive; rights are not tried, since root has them all.
class ArchiveFolderTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void foldersAreMade() throws Exception {
    Path deep = folder.resolve("甲/乙 丙/~丁");

    Archive.open(deep, clock).close();

    assertTrue(Files.isRegularFile(deep.resolve("banfu.mv.db")));
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("文件"), "x");

    assertEquals("archive.notAFolder", codeOf(file));
    assertEquals("x", Files.readString(file));
  }

  @Test
  void aFolderBelowAFileIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("文件"), "x");

    assertEquals("archive.notAFolder", codeOf(file.resolve("下")));
  }

  @Test
  void aNameThatTheDataFileCannotHaveIsTold() {
    assertEquals("archive.folderName", codeOf(folder.resolve("a;b")));
    assertFalse(Files.exists(folder.resolve("a;b")));
  }

  @Test
  void aNameThatTheDataFileCannotHaveIsToldToReadersAndRestorersToo() throws Exception {
    Path renamed = folder.resolve("a;b");
    Archives.closed(folder.resolve("a"), clock, 1);
    Files.move(folder.resolve("a"), renamed);

    for (Executable way :
        List.<Executable>of(
            () -> Archive.openForReading(renamed, clock).close(),
            () -> Archive.restore(renamed, folder.resolve("x.zip"), clock))) {
      var refused = assertThrows(ArchiveException.class, way);
      assertEquals("archive.folderName", refused.problem().code());
    }
  }

  @Test
  void whereTheLockCannotBeWrittenAnArchiveIsReadAllTheSame() throws Exception {
    var proposals = Archives.closed(folder, clock, 2);
    Files.delete(folder.resolve("banfu.lock"));
    Files.createDirectories(folder.resolve("banfu.lock"));

    try (ArchiveView view = Archive.openForReading(folder, clock)) {
      assertEquals(proposals, Archives.all(view));
    }
  }

  @Test
  void aLockThatCannotBeWrittenIsTold() throws Exception {
    Files.createDirectories(folder.resolve("banfu.lock"));

    assertEquals("archive.folderUnusable", codeOf(folder));
  }

  @Test
  void aJournalThatCannotBeMadeIsTold() throws Exception {
    Archives.closed(folder, clock, 1);
    Path journal = folder.resolve("journal");
    Files.move(journal, folder.resolve("aside"));
    Files.writeString(journal, "x");

    assertEquals("archive.folderUnusable", codeOf(folder));
    Files.delete(journal);
    Files.move(folder.resolve("aside"), journal);
    Archive.open(folder, clock).close();
  }

  @Test
  void readingMakesNoArchive() {
    var missing =
        assertThrows(
            ArchiveException.class,
            () -> Archive.openForReading(folder.resolve("neu"), clock).close());

    assertEquals("archive.missing", missing.problem().code());
    assertFalse(Files.exists(folder.resolve("neu")));
  }

  @Test
  void readingAnArchiveShowsIt() throws Exception {
    var proposals = Archives.closed(folder, clock, 2);

    try (ArchiveView view = Archive.openForReading(folder, clock)) {
      assertEquals(proposals, Archives.all(view));
    }
  }

  @Test
  void aBeginningThatWasKilledIsBegunAnew() throws Exception {
    Path beginning = Files.createDirectories(folder.resolve("beginning"));
    Files.writeString(beginning.resolve("banfu.mv.db"), "half");

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.rows());
    }
    assertFalse(Files.exists(beginning));
  }

  private String codeOf(Path path) {
    return assertThrows(ArchiveException.class, () -> Archive.open(path, clock).close())
        .problem()
        .code();
  }
}
