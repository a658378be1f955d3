package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFilesTest {
  @TempDir private Path folder;

  @Test
  void whatIsNoLetterIsPassedOverInAFolder() throws Exception {
    for (String name :
        List.of(
            "~$复函.docx",
            ".hidden",
            "desktop.ini",
            "Thumbs.db",
            ".DS_Store",
            "photo.jpg",
            "README")) {
      Files.createFile(folder.resolve(name));
    }
    Files.createFile(Files.createDirectory(folder.resolve(".git")).resolve("a.txt"));
    Files.createFile(Files.createDirectory(folder.resolve("archive")).resolve("a.txt"));
    Files.createFile(folder.resolve("report.json"));

    List<Path> files =
        new ImportFiles(Set.of(folder.resolve("archive"), folder.resolve("report.json")))
            .find(List.of(folder));

    assertEquals(List.of(), files);
  }

  @Test
  void whatMayBeALetterCountsInAFolderEvenIfItCannotBeReadYet() throws Exception {
    var letters = new ArrayList<Path>();
    for (String name :
        List.of("a.TXT", "b.docx", "c.json", "d.jsonl", "e.doc", "f.wps", "g.xlsx", "h.PDF")) {
      letters.add(Files.createFile(folder.resolve(name)));
    }
    letters.add(Files.createFile(Files.createDirectory(folder.resolve("i")).resolve("j.rtf")));

    assertEquals(letters, new ImportFiles(Set.of()).find(List.of(folder)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banfu.mv.db", "archive.json"})
  void otherArchivesAreLeftOut(String part) throws Exception {
    Path archive = Files.createDirectory(folder.resolve("old"));
    Files.createFile(archive.resolve(part));
    Files.createFile(archive.resolve("note.txt"));
    Path letter = Files.createFile(folder.resolve("a.txt"));

    assertEquals(List.of(letter), new ImportFiles(Set.of()).find(List.of(folder)));
  }

  @Test
  void lettersBesideThePartsOfAnArchiveCountInTheFolderThatWasNamed() throws Exception {
    Files.createFile(folder.resolve("banfu.mv.db"));
    Files.createFile(folder.resolve("archive.json"));
    Path letter = Files.createFile(folder.resolve("a.txt"));

    assertEquals(List.of(letter), new ImportFiles(Set.of()).find(List.of(folder)));
  }

  @Test
  void aFileThatWasNamedIsNeverPassedOver() {
    List<Path> named =
        List.of(folder.resolve("~$复函.docx"), folder.resolve("Thumbs.db"), folder.resolve("gone"));

    assertEquals(named, new ImportFiles(Set.of()).find(named));
  }

  @Test
  void aLinkInACircleEnds() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("up"), folder);
    Files.createFile(inner.resolve("a.txt"));

    List<Path> files = new ImportFiles(Set.of()).find(List.of(folder));

    assertEquals(List.of(inner.resolve("a.txt"), inner.resolve("up")), files);
  }

  @Test
  void aLinkToNowhereIsListed() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a.docx"), Path.of("gone.docx"));

    assertEquals(List.of(link), new ImportFiles(Set.of()).find(List.of(folder)));
  }
}
