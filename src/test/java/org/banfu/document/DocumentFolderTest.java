package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
  private static final String NAME = "第1号-主办答复函.docx";

  @TempDir Path folder;

  private static Rendered document(String content) {
    return new Rendered(NAME, content.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static Set<String> names(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aDocumentAppearsUnderItsNameAndNothingElse() throws Exception {
    Path written = DocumentFolder.write(folder.resolve("新/文件夹"), document("甲"));

    assertEquals(Set.of(NAME), names(folder.resolve("新/文件夹")));
    assertArrayEquals(document("甲").content(), Files.readAllBytes(written));
  }

  @Test
  void otherContentIsNeverOverwritten() throws Exception {
    DocumentFolder.write(folder, document("甲"));
    Path second = DocumentFolder.write(folder, document("乙"));
    Path third = DocumentFolder.write(folder, document("丙"));

    assertEquals("第1号-主办答复函-2.docx", second.getFileName().toString());
    assertEquals("第1号-主办答复函-3.docx", third.getFileName().toString());
    assertEquals("甲", Files.readString(folder.resolve(NAME)));
  }

  @Test
  void equalContentStaysOneFile() throws Exception {
    DocumentFolder.write(folder, document("甲"));
    DocumentFolder.write(folder, document("乙"));
    Path again = DocumentFolder.write(folder, document("乙"));

    assertEquals("第1号-主办答复函-2.docx", again.getFileName().toString());
    assertEquals(Set.of(NAME, "第1号-主办答复函-2.docx"), names(folder));
  }

  @Test
  void aFolderOfTheSameNameIsPassedBy() throws Exception {
    Files.createDirectory(folder.resolve(NAME));

    Path written = DocumentFolder.write(folder, document("甲"));

    assertEquals("第1号-主办答复函-2.docx", written.getFileName().toString());
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("文件"), "我是文件");

    var refused =
        assertThrows(ProblemException.class, () -> DocumentFolder.write(file, document("甲")));

    assertEquals("document.folderIsFile", refused.problem().code());
    assertEquals("我是文件", Files.readString(file));
  }

  @Test
  void aFolderBelowAFileIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("文件"), "我是文件");

    var refused =
        assertThrows(
            ProblemException.class, () -> DocumentFolder.write(file.resolve("里"), document("甲")));

    assertEquals("document.folderUnwritable", refused.problem().code());
  }

  @Test
  void aLinkThatLeadsNowhereIsPassedBy() throws Exception {
    Files.createSymbolicLink(folder.resolve(NAME), folder.resolve("不在"));

    Path written = DocumentFolder.write(folder, document("甲"));

    assertEquals("第1号-主办答复函-2.docx", written.getFileName().toString());
    assertEquals("甲", Files.readString(written));
  }

  /// Whoever may read the folder's other files may read the letter.
  @Test
  void aDocumentHasTheRightsOfAnyNewFile() throws Exception {
    Path other = Files.writeString(folder.resolve("别的文件"), "甲");

    Path written = DocumentFolder.write(folder, document("甲"));

    assertEquals(rights(other), rights(written));
  }

  private static Object rights(Path file) throws Exception {
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    return posix ? Files.getPosixFilePermissions(file) : Files.isReadable(file);
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    List<Callable<Path>> writes =
        IntStream.range(0, 40)
            .<Callable<Path>>mapToObj(i -> () -> DocumentFolder.write(folder, document("信" + i)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var write : threads.invokeAll(writes)) {
        write.get();
      }
    }

    Set<String> contents = new TreeSet<>();
    for (String name : names(folder)) {
      contents.add(Files.readString(folder.resolve(name)));
    }
    assertEquals(
        IntStream.range(0, 40).mapToObj(i -> "信" + i).collect(Collectors.toSet()), contents);
  }
}
