package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.banfu.intake.source.PlainLayout;
import org.banfu.intake.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordLetterTest {
  @TempDir Path folder;

  @Test
  void theFormAsAWordFileSaysTheSameAsThePlainText() throws Exception {
    ReadProposal plain = FormLetter.read(folder, FormLetter.text());

    ReadProposal word =
        FormLetter.read(
            folder.resolve("letter.docx"), WordFile.of(PlainLayout.of(FormLetter.text())).bytes());

    assertEquals(WithoutIds.of(plain.proposal()), WithoutIds.of(word.proposal()));
    assertEquals(plain.doubts(), word.doubts());
    Covers.assertComplete(word);
  }
}
