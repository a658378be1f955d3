package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowFilesTest {
  @TempDir Path place;

  @Test
  void filesAndFoldersThatAreThereAreForTheWindow() throws Exception {
    Path letter = Files.createFile(place.resolve("a.docx"));

    assertEquals(List.of(letter, place), of(letter.toString(), place.toString()));
  }

  @Test
  void aNameThatIsNotThereIsForTheCommandLine() throws Exception {
    Path letter = Files.createFile(place.resolve("a.docx"));

    assertEquals(List.of(), of(letter.toString(), place.resolve("gone").toString()));
    assertEquals(List.of(), of("\0"));
    assertEquals(List.of(), of(""));
    assertEquals(List.of(), of());
  }

  /// Of the working folder.
  @Test
  void aCommandIsOneThoughAFileIsCalledSo() {
    assertEquals(List.of(), WindowFiles.of(new String[] {"src"}, "src"::equals));
    assertEquals(
        List.of(Path.of("src").toAbsolutePath()),
        WindowFiles.of(new String[] {"src"}, "list"::equals));
  }

  private static List<Path> of(String... arguments) {
    return WindowFiles.of(arguments, "list"::equals);
  }
}
