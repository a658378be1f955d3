package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of old Word: read like the .docx they were made of, or refused with one sentence.
class OldWordTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");
  private static final int SECTOR = 512;

  @TempDir Path folder;

  /// Automatic numbers, tracked changes, a field, breaks, hyphens, hidden text, merged cells and a
  /// table within a table.
  @Test
  void whatWordShowsIsReadAlikeFromBoth() throws Exception {
    ReadProposal old = read(FOLDER.resolve("word-features.doc"));
    ReadProposal now = read(FOLDER.resolve("word-features.docx"));

    Covers.assertComplete(old);
    assertEquals(Said.of(List.of(now)), Said.of(List.of(old)));
    assertEquals(
        "已改造12处。\n详见第7页。\n另行说明-完\n\t学校\n\t处数\n\n\t一小\n\t东区\n\t男\t6",
        old.proposal().suggestions().get(1).reply());
    assertTrue(old.doubts().contains(Problem.of("intake.hidden")));
    assertTrue(old.doubts().contains(Problem.of("intake.nested-table")));
  }

  @Test
  void theFormWithItsTables() throws Exception {
    ReadProposal plain = FormLetter.read(folder, FormLetter.text());

    ReadProposal old = read(FOLDER.resolve("reply-form.doc"));

    Covers.assertComplete(old);
    assertEquals(WithoutIds.of(plain.proposal()), WithoutIds.of(old.proposal()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"函.wps", "函.docx", "函"})
  void whateverItIsCalled(String name) throws Exception {
    Path file = Files.write(folder.resolve(name), form());

    assertEquals("20230612", read(file).proposal().number());
  }

  @Test
  void aPasswordOfOldWord() throws Exception {
    var encrypted = new ByteArrayOutputStream();
    try (var document = new HWPFDocument(new ByteArrayInputStream(form()))) {
      Biff8EncryptionKey.setCurrentUserPassword("geheim");
      document.write(encrypted);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertEquals("intake.encrypted", refusal(encrypted.toByteArray()));
  }

  @Test
  void aPasswordOfNewWord() throws Exception {
    var encrypted = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var out = encryptor.getDataStream(files)) {
        out.write(form());
      }
      files.writeFilesystem(encrypted);
    }

    assertEquals("intake.encrypted", refusal(encrypted.toByteArray()));
  }

  @Test
  void cutAnywhere() throws Exception {
    byte[] form = form();
    for (int length = 8; length < form.length; length += 331) {
      readOrRefused(Arrays.copyOf(form, length));
    }
  }

  @Test
  void damagedAnywhere() throws Exception {
    byte[] form = form();
    var random = new Random(11);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = form.clone();
      for (int j = 0; j <= random.nextInt(8); j++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      readOrRefused(damaged);
    }
  }

  /// Every sector of the file as one whose entries point at itself, or at the first one.
  @Test
  void chainsWithoutEnd() throws Exception {
    byte[] form = form();
    for (int sector = 1; sector * SECTOR + SECTOR <= form.length; sector++) {
      byte[] looped = form.clone();
      for (int i = 0; i < SECTOR; i += 4) {
        looped[sector * SECTOR + i] = (byte) (i / 4);
        Arrays.fill(looped, sector * SECTOR + i + 1, sector * SECTOR + i + 4, (byte) 0);
      }
      readOrRefused(looped);
    }
  }

  private void readOrRefused(byte[] content) throws Exception {
    try {
      Covers.assertComplete(read(Files.write(folder.resolve("函.doc"), content)));
    } catch (ProblemException refused) {
      assertEquals("intake", refused.problem().code().split("\\.", -1)[0]);
      assertEquals("函.doc", refused.problem().arguments().getFirst().toString());
    }
  }

  private String refusal(byte[] content) throws Exception {
    Path file = Files.write(folder.resolve("函.doc"), content);
    return assertThrows(ProblemException.class, () -> read(file)).problem().code();
  }

  private static byte[] form() throws Exception {
    return Files.readAllBytes(FOLDER.resolve("reply-form.doc"));
  }

  private static ReadProposal read(Path file) throws Exception {
    return new Intake().read(file).proposals().getFirst();
  }
}
