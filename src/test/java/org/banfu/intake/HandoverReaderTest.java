package org.banfu.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.HandedFile;
import org.banfu.proposal.json.HandedProposal;
import org.banfu.proposal.json.HandoverManifest;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A `.banfu` file is read whole or refused with one sentence that names it (reliability 9).
class HandoverReaderTest {
  private static final byte[] LETTER = "尊敬的江一苇委员：".getBytes(UTF_8);
  private static final Proposal PROPOSAL = Proposal.create(Kind.CPPCC).withTitle("关于修缮老旧码头的提案");

  @TempDir private Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @Test
  void aGoodOneIsReadWhateverItsName() throws Exception {
    good();

    Reading reading = new Intake().read(write("移交.docx"));

    assertTrue(reading.isHandedOver());
    assertEquals(PROPOSAL, reading.proposals().getFirst().proposal());
  }

  @Test
  void theOrderOfTheEntriesDoesNotCount() throws Exception {
    good();
    byte[] manifest = entries.remove("manifest.json");
    entries.put("manifest.json", manifest);

    assertEquals(1, new Intake().read(write("移交.zip")).proposals().size());
  }

  @Test
  void everyEntryMustBeThere() throws Exception {
    for (String missing : List.of("manifest.json", "proposals.json", "attachments/1")) {
      good();
      entries.remove(missing);

      assertEquals("intake.handoverMissing", refused(write("缺.banfu")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/attachments/1",
        "attachments/../1",
        "attachments\\1",
        "attachments/",
        "attachments/一",
        "C:\\Windows\\x",
        "banfu.mv.db"
      })
  void anEntryThatDoesNotBelongThereRefusesTheFile(String name) throws Exception {
    good();
    entries.put(name, LETTER);

    assertEquals("intake.handoverStray", refused(write("滑.banfu")));
    assertEquals(List.of("滑.banfu"), List.of(folder.toFile().list()));
  }

  @Test
  void anEntryThatIsThereTwiceRefusesTheFile() throws Exception {
    good();
    entries.put("attachments/2", LETTER);
    byte[] zip = Files.readAllBytes(write("双.banfu"));
    String twice = new String(zip, ISO_8859_1);
    Path file =
        Files.write(
            folder.resolve("双.banfu"),
            twice.replace("attachments/2", "attachments/1").getBytes(ISO_8859_1));

    assertEquals("intake.handoverStray", refused(file));
  }

  @Test
  void anAttachmentThatNobodyNamesRefusesTheFile() throws Exception {
    good();
    entries.put("attachments/2", LETTER);

    assertEquals("intake.handoverDamaged", refused(write("多.banfu")));
  }

  @Test
  void anAttachmentThatIsNotWhatTheManifestSaysRefusesTheFile() throws Exception {
    good();
    entries.put("attachments/1", "别的内容".getBytes(UTF_8));

    assertEquals("intake.handoverDamaged", refused(write("换.banfu")));
  }

  @Test
  void aManifestThatPointsElsewhereRefusesTheFile() throws Exception {
    for (String entry : List.of("proposals.json", "../1", "")) {
      good();
      manifest(new HandedFile("函.txt", entry, LETTER.length, sha256(LETTER)));

      assertEquals("intake.handoverDamaged", refused(write("指.banfu")));
    }
  }

  @Test
  void manifestAndProposalsMustNameTheSame() throws Exception {
    good();
    entries.put(
        "manifest.json",
        new HandoverManifest(
                List.of(new HandedProposal("another", 1, "2023-07-17T00:00:00Z", List.of())))
            .write()
            .getBytes(UTF_8));
    assertEquals("intake.handoverDamaged", refused(write("名.banfu")));

    good();
    entries.put("proposals.json", new ProposalJson().write(List.of()).getBytes(UTF_8));
    assertEquals("intake.handoverDamaged", refused(write("少.banfu")));
  }

  @Test
  void aFileWithoutProposalsIsTold() throws Exception {
    entries.put("manifest.json", new HandoverManifest(List.of()).write().getBytes(UTF_8));
    entries.put("proposals.json", new ProposalJson().write(List.of()).getBytes(UTF_8));

    assertEquals("intake.handoverEmpty", refused(write("空.banfu")));
  }

  @Test
  void aNewerManifestIsRefusedAsSuch() throws Exception {
    good();
    entries.put(
        "manifest.json",
        "{\"format\": \"banfu-handover\", \"version\": 2, \"proposals\": [], \"more\": 1}"
            .getBytes(UTF_8));

    assertEquals("json.newer", code(write("新.banfu")));
  }

  @Test
  void aDateThatIsNoneRefusesTheFile() throws Exception {
    good();
    String manifest = new String(entries.get("manifest.json"), UTF_8);
    entries.put("manifest.json", manifest.replace("2023-07-17T", "昨天").getBytes(UTF_8));

    assertEquals("intake.handoverDamaged", refused(write("日.banfu")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE"})
  void anotherEncodingIsTold(String charset) throws Exception {
    good();
    entries.put(
        "proposals.json",
        new ProposalJson().write(List.of(PROPOSAL)).getBytes(Charset.forName(charset)));

    String code = code(write("码.banfu"));

    assertTrue(code.equals("intake.handoverEncoding") || code.startsWith("json."), code);
  }

  @Test
  void anAttachmentLargerThanAllowedIsABomb() throws Exception {
    good();
    bomb("attachments/1", HandoverManifest.LARGEST_ATTACHMENT + 1L);
  }

  @Test
  void proposalsLargerThanAllowedAreABomb() throws Exception {
    good();
    bomb("proposals.json", HandoverManifest.LARGEST_PROPOSALS + 1L);
  }

  @Test
  void aManifestLargerThanAllowedIsABomb() throws Exception {
    good();
    bomb("manifest.json", HandoverManifest.LARGEST_MANIFEST + 1L);
  }

  @Test
  void tooManyEntriesAreTold() throws Exception {
    good();
    for (int i = 2; i <= HandoverManifest.MOST_ATTACHMENTS + 1; i++) {
      entries.put("attachments/" + i, new byte[0]);
    }

    assertEquals("intake.handoverTooMuch", refused(write("众.banfu")));
  }

  @Test
  void aFileThatWasCutOffAnywhereIsTold() throws Exception {
    good();
    byte[] whole = Files.readAllBytes(write("整.banfu"));
    var random = new Random(5);
    for (int i = 0; i < 60; i++) {
      int length = 4 + random.nextInt(whole.length - 4);
      Path cut = Files.write(folder.resolve("半.banfu"), Arrays.copyOf(whole, length));

      assertEquals("intake.handoverDamaged", refused(cut));
    }
  }

  @Test
  void aChangedByteGivesTheSameProposalsOrARefusal() throws Exception {
    good();
    byte[] whole = Files.readAllBytes(write("整.banfu"));
    var random = new Random(6);
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("变.banfu"), changed);
      try {
        ReadProposal read = new Intake().read(file).proposals().getFirst();
        assertEquals(PROPOSAL, read.proposal());
        byte[] bytes = read.handed().orElseThrow().attachments().getFirst().content().bytes();
        assertEquals(new String(LETTER, UTF_8), new String(bytes, UTF_8));
      } catch (ProblemException told) {
        assertTrue(told.problem().code().matches("(intake|json)\\..*"), told.problem().code());
      }
    }
  }

  @Test
  void anAttachmentThatChangedAfterTheFileWasReadIsNotGiven() throws Exception {
    good();
    Path file = write("移交.banfu");
    ReadAttachment attachment =
        new Intake()
            .read(file)
            .proposals()
            .getFirst()
            .handed()
            .orElseThrow()
            .attachments()
            .getFirst();
    good();
    entries.put("attachments/1", "别的内容".getBytes(UTF_8));
    write("移交.banfu");
    assertThrows(ProblemException.class, () -> attachment.content().bytes());

    Files.delete(file);
    var gone = assertThrows(ProblemException.class, () -> attachment.content().bytes());
    assertEquals("intake.missing", gone.problem().code());
  }

  private void good() throws Exception {
    entries.clear();
    manifest(new HandedFile("函.txt", "attachments/1", LETTER.length, sha256(LETTER)));
    entries.put("proposals.json", new ProposalJson().write(List.of(PROPOSAL)).getBytes(UTF_8));
    entries.put("attachments/1", LETTER);
  }

  private void manifest(HandedFile attachment) {
    var handed = new HandedProposal(PROPOSAL.id(), 3, "2023-07-17T06:02:31Z", List.of(attachment));
    entries.put("manifest.json", new HandoverManifest(List.of(handed)).write().getBytes(UTF_8));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private Path write(String name) throws Exception {
    return Files.write(folder.resolve(name), zip("", 0));
  }

  /// An entry of so many zeros, which pack to almost nothing.
  private void bomb(String name, long size) throws Exception {
    Path file = Files.write(folder.resolve("弹.banfu"), zip(name, size));

    assertTrue(Files.size(file) < 1024 * 1024);
    assertEquals("intake.handoverTooMuch", refused(file));
  }

  private byte[] zip(String bomb, long size) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        if (entry.getKey().equals(bomb)) {
          zeros(zip, size);
        } else {
          zip.write(entry.getValue());
        }
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void zeros(OutputStream out, long size) throws Exception {
    var block = new byte[1024 * 1024];
    for (long left = size; left > 0; left -= block.length) {
      out.write(block, 0, (int) Math.min(left, block.length));
    }
  }

  private static String code(Path file) {
    return assertThrows(ProblemException.class, () -> new Intake().read(file)).problem().code();
  }

  private static String refused(Path file) {
    Problem problem = assertThrows(ProblemException.class, () -> new Intake().read(file)).problem();
    for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
      String sentence = new Messages(locale).text(problem);
      assertTrue(sentence.contains(file.getFileName().toString()), sentence);
    }
    return problem.code();
  }
}
