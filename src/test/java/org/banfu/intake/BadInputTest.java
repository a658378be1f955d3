package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be read is refused with one sentence that names the file (issue 2, point 8).
class BadInputTest {
  @TempDir Path folder;

  @Test
  void aMissingFile() {
    refused("intake.missing", folder.resolve("没有.txt"));
  }

  @Test
  void aFolder() throws Exception {
    refused("intake.folder", Files.createDirectory(folder.resolve("往年.docx")));
  }

  @Test
  void anEmptyFile() throws Exception {
    refused("intake.empty", Files.createFile(folder.resolve("空.txt")));
  }

  @Test
  void aFileOfBlanks() throws Exception {
    refused("intake.empty", Files.writeString(folder.resolve("空白.txt"), "\uFEFF \n\t\n　\n"));
  }

  @Test
  void anEnormousFileBeforeItIsRead() throws Exception {
    Path file = folder.resolve("大.txt");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(InputFile.LARGEST + 1);
    }
    refused("intake.too-large", file);
  }

  @Test
  void aTextThatIsNoLetter() throws Exception {
    Path file = Files.writeString(folder.resolve("长.txt"), "字".repeat(Intake.LONGEST_LETTER + 1));
    refused("intake.too-long", file);
  }

  @Test
  void binaryFiles() throws Exception {
    var noise = new byte[4000];
    new Random(1).nextBytes(noise);
    refused("intake.binary", Files.write(folder.resolve("程序.txt"), noise));
    refused(
        "intake.binary",
        Files.write(folder.resolve("图.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    refused("intake.binary", Files.write(folder.resolve("零.txt"), new byte[100]));
    refused("intake.foreign", Files.writeString(folder.resolve("函.docx"), "%PDF-1.7\n"));
    refused("intake.foreign", Files.writeString(folder.resolve("函.rtf"), "{\\rtf1\\ansi}"));
  }

  @Test
  void anEncodingThatIsNotUnderstood() throws Exception {
    byte[] big5 = "關於龍頭企業與體育產業發展的建議".repeat(20).getBytes(Charset.forName("Big5"));
    refused("intake.encoding", Files.write(folder.resolve("繁.txt"), big5));
    byte[] broken = ("\uFEFF" + FormLetter.text()).getBytes(StandardCharsets.UTF_8);
    broken[broken.length / 2] = (byte) 0xFF;
    refused("intake.encoding", Files.write(folder.resolve("坏.txt"), broken));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void aTextThatWasCutOffInsideACharacter(String mark) throws Exception {
    byte[] text = (mark + FormLetter.text() + "办").getBytes(StandardCharsets.UTF_8);
    for (int missing = 1; missing <= 2; missing++) {
      byte[] cut = Arrays.copyOf(text, text.length - missing);
      refused("intake.cut", Files.write(folder.resolve("半.txt"), cut));
    }
  }

  @Test
  void aDevice() throws Exception {
    Path device = Path.of("/dev/null");
    if (Files.notExists(device)) {
      System.out.println("skipped: BadInputTest.aDevice needs /dev/null");
      return;
    }
    refused("intake.no-file", device);
  }

  @Test
  void wordFilesOfOtherKinds() throws Exception {
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    refused("intake.damaged", compound("旧.doc", head, "WordDocument"));
    refused("intake.encrypted", compound("密码.docx", head, "EncryptedPackage"));
    refused("intake.old-excel", compound("表.xls", head, "Workbook"));
    refused("intake.not-a-letter", compound("片.ppt", head, "PowerPoint Document"));
  }

  @Test
  void theOwnFormatOfOldWps() throws Exception {
    byte[] own = Arrays.copyOf("WPS\u0000\u0001binary".getBytes(StandardCharsets.US_ASCII), 4000);
    refused("intake.old-wps", Files.write(folder.resolve("旧.wps"), own));
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    refused("intake.old-wps", compound("表.wps", head, "WPSTableBook"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>答复</body></html>",
        "\uFEFF<!DOCTYPE html><p>",
        "<?xml version=\"1.0\"?>\n<html xmlns:o=\"urn:x\">",
        "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\""
      })
  void aWebPageInDisguise(String page) throws Exception {
    refused("intake.foreign", Files.writeString(folder.resolve("函.doc"), page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"函.docx", "函.doc", "函.wps", "函.rtf", "台账.xlsx", "数据.jsonl"})
  void halfAGigabyteIsNotLookedAt(String name) throws Exception {
    Path file = folder.resolve(name);
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(500L * 1024 * 1024);
    }
    refused("intake.too-large", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"函.docx", "函.doc", "函.wps", "函"})
  void whatAFileIsItsBytesSay(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), FormLetter.text());

    assertEquals("20230612", new Intake().read(file).proposals().getFirst().proposal().number());
  }

  @Test
  void aFileWithoutPermission() throws Exception {
    Path file = Files.writeString(folder.resolve("锁.txt"), FormLetter.text());
    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_WRITE));
    if (Files.isReadable(file)) {
      // root reads everything; the letter must then be read like any other.
      assertEquals("20230612", new Intake().read(file).proposals().getFirst().proposal().number());
    } else {
      refused("intake.denied", file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"机密", "秘密★10年", "绝　密", "机密★1年  特急", "000012 秘密", "密级：秘密"})
  void aSecretLetter(String mark) throws Exception {
    Path file = Files.writeString(folder.resolve("函.txt"), mark + "\n" + FormLetter.text());
    refused("intake.secret", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"关于商业秘密保护的通知", "保守国家机密"})
  void aLetterThatOnlySpeaksOfSecrets(String line) throws Exception {
    ReadProposal read = FormLetter.read(folder, line + "\n" + FormLetter.text());
    assertEquals("20230612", read.proposal().number());
  }

  private Path compound(String name, byte[] head, String stream) throws Exception {
    var content = new java.io.ByteArrayOutputStream();
    content.write(head);
    content.write(new byte[1000]);
    content.write(stream.getBytes(StandardCharsets.UTF_16LE));
    return Files.write(folder.resolve(name), content.toByteArray());
  }

  private static void refused(String code, Path file) {
    Problem problem = assertThrows(ProblemException.class, () -> new Intake().read(file)).problem();

    assertEquals(code, problem.code());
    for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
      String sentence = new Messages(locale).text(problem);
      assertTrue(sentence.contains(file.getFileName().toString()), sentence);
    }
  }
}
