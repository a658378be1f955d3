package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.intake.source.PlainLayout;
import org.banfu.intake.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must come out of each shape of letter, field by field: beside each `NAME.txt` lies
/// `NAME.said`, which lists all that is not empty, what stays unsorted and what is set aside.
///
/// `letters` are the shapes that offices were seen to write; `shapes` are further ones.
class ShapesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");

  @TempDir Path folder;

  static Stream<Path> letters() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all
          .filter(file -> file.toString().endsWith(".said"))
          .map(file -> Path.of(file.toString().replace(".said", ".txt")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void theShapesAreAllThere() throws IOException {
    assertEquals(16, letters().filter(file -> file.getParent().endsWith("letters")).count());
    assertTrue(letters().filter(file -> file.getParent().endsWith("shapes")).count() >= 20);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void asPlainText(Path file) throws Exception {
    List<ReadProposal> read = new Intake().read(file).proposals();

    read.forEach(Covers::assertComplete);
    assertEquals(said(file), Said.of(read));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void asWordFile(Path file) throws Exception {
    byte[] word = WordFile.of(PlainLayout.of(Files.readString(file))).bytes();
    Path docx = Files.write(folder.resolve("letter.docx"), word);

    List<ReadProposal> read = new Intake().read(docx).proposals();

    read.forEach(Covers::assertComplete);
    assertEquals(said(file), Said.of(read));
  }

  /// Made by another program from the same letters, and kept as they are.
  static Stream<Path> oldLetters() throws IOException {
    return letters().filter(file -> Files.exists(old(file)));
  }

  @Test
  void enoughOldFilesAreThere() throws IOException {
    assertTrue(oldLetters().count() >= 20);
  }

  @ParameterizedTest
  @MethodSource("oldLetters")
  void asOldWordFile(Path file) throws Exception {
    List<ReadProposal> read = new Intake().read(old(file)).proposals();

    read.forEach(Covers::assertComplete);
    assertEquals(said(file), Said.of(read));
  }

  private static Path old(Path file) {
    return Path.of(file.toString().replace(".txt", ".doc"));
  }

  static String said(Path file) throws IOException {
    return Files.readString(Path.of(file.toString().replace(".txt", ".said")));
  }
}
