package org.banfu.store.journal;

import static org.banfu.store.journal.JournalFixture.CLOCK;
import static org.banfu.store.journal.JournalFixture.LINEAGE;
import static org.banfu.store.journal.JournalFixture.files;
import static org.banfu.store.journal.JournalFixture.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.ProblemException;
import org.banfu.store.journal.JournalFinding.Damage;
import org.banfu.store.journal.JournalFinding.Gap;
import org.banfu.store.journal.JournalFinding.TornTail;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of a journal holds of an encrypted one.
class EncryptedJournalTest {
  private static final Vault VAULT = Vault.made("a password".toCharArray());
  private static final UUID OTHER = UUID.fromString("5d0f9b52-70a9-4a27-9a04-2d2f3c6e8b12");

  @TempDir Path folder;
  private final List<JournalRecord> replayed = new ArrayList<>();
  private List<JournalFinding> findings = List.of();

  private Path append(Vault vault, int from, int to) throws Exception {
    try (Journal journal = open(vault, from - 1)) {
      for (int i = from; i <= to; i++) {
        assertEquals(i, journal.append(saved(i)));
      }
    }
    return files(folder).getLast();
  }

  private Journal open(Vault vault, long after) throws Exception {
    return Journal.open(
        folder, List.of(), LINEAGE, after, (counter, change) -> replayed.add(change), CLOCK, vault);
  }

  private List<JournalRecord> replay() throws Exception {
    replayed.clear();
    findings =
        new JournalReader(LINEAGE, folder, List.of(), VAULT)
            .read(0, (counter, change) -> replayed.add(change))
            .findings();
    return replayed;
  }

  @Test
  void whatIsAppendedIsReadAgainAndNothingOfItStandsInTheFile() throws Exception {
    Path file = append(VAULT, 1, 3);

    assertEquals(List.of(saved(1), saved(2), saved(3)), replay());
    String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertFalse(raw.contains("正文") || raw.contains("EDIT") || raw.contains("p-1"));
  }

  @Test
  void itIsGoneOnWithAfterItWasClosed() throws Exception {
    append(VAULT, 1, 2);
    append(VAULT, 3, 4);

    assertEquals(1, files(folder).size());
    assertEquals(4, replay().size());
  }

  @Test
  void aReadableFileIsNotGoneOnWithOnceThereIsAPasswordNorTheOtherWayRound() throws Exception {
    append(Vault.none(), 1, 2);
    append(VAULT, 3, 4);
    append(VAULT.rewrapped("a password".toCharArray(), true), 5, 6);

    assertEquals(3, files(folder).size());
    assertEquals(List.of(saved(1), saved(2), saved(3), saved(4), saved(5), saved(6)), replay());
    assertEquals(List.of(), findings);
  }

  @Test
  void withoutTheKeyItIsRefusedAndUntouched() throws Exception {
    Path file = append(VAULT, 1, 2);
    byte[] before = Files.readAllBytes(file);

    var refused = assertThrows(ProblemException.class, () -> open(Vault.none(), 0));

    assertEquals("journal.locked", refused.problem().code());
    assertEquals(ByteBuffer.wrap(before), ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  @Test
  void withAnotherKeyEachRecordIsDamageAndStaysThere() throws Exception {
    Path file = append(VAULT, 1, 2);
    byte[] before = Files.readAllBytes(file);

    try (Journal journal = open(Vault.made("a password".toCharArray()), 0)) {
      assertEquals(2, journal.opening().findings().size());
    }

    assertEquals(List.of(), replayed);
    assertEquals(ByteBuffer.wrap(before), ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  @Test
  void aTornTailIsCutAtEveryByte() throws Exception {
    Path file = append(VAULT, 1, 2);
    int start = (int) Files.size(file);
    append(VAULT, 3, 3);
    byte[] whole = Files.readAllBytes(file);

    for (int cut = start + 1; cut < whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertEquals(List.of(saved(1), saved(2)), replay());
      assertEquals(List.of(new TornTail(file, start, cut - start)), findings);
    }
  }

  @Test
  void aFlippedBitIsToldAndTheRestIsRead() throws Exception {
    Path file = append(VAULT, 1, 1);
    int second = (int) Files.size(file);
    append(VAULT, 2, 2);
    int third = (int) Files.size(file);
    append(VAULT, 3, 4);
    byte[] whole = Files.readAllBytes(file);

    for (int at = second; at < third; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(file, flipped);

      assertEquals(List.of(saved(1), saved(3), saved(4)), replay());
      assertEquals(List.of(new Gap(2, 2), new Damage(file, second, 1, true)), findings);
    }
  }

  @Test
  void aRecordOfAnotherPlaceOrArchiveIsNotTaken() throws Exception {
    byte[] sealed = SealedBody.seal(new byte[] {1}, LINEAGE, 7, VAULT);

    assertTrue(SealedBody.open(sealed, LINEAGE, 7, VAULT).isPresent());
    assertTrue(SealedBody.open(sealed, LINEAGE, 8, VAULT).isEmpty());
    assertTrue(SealedBody.open(sealed, OTHER, 7, VAULT).isEmpty());
  }

  @Test
  void aRecordThatWasUndoneAndWrittenAgainUsesAnotherNonce() {
    var seen = new HashSet<ByteBuffer>();
    for (int i = 0; i < 500; i++) {
      byte[] sealed = SealedBody.seal(new byte[] {1, 2, 3}, LINEAGE, 1, VAULT);
      assertTrue(seen.add(ByteBuffer.wrap(Arrays.copyOf(sealed, 12))));
    }
  }

  @Test
  void aFileIsRewrittenThereAndBack() throws Exception {
    Path file = append(Vault.none(), 1, 3);
    byte[] before = Files.readAllBytes(file);
    Path sealed = folder.resolve("sealed");
    Path back = folder.resolve("back");

    assertTrue(JournalRewriting.isNeeded(file, VAULT));
    JournalRewriting.run(file, sealed, VAULT);
    assertFalse(JournalRewriting.isNeeded(sealed, VAULT));
    JournalRewriting.run(sealed, back, VAULT.rewrapped("a password".toCharArray(), true));

    assertEquals(ByteBuffer.wrap(before), ByteBuffer.wrap(Files.readAllBytes(back)));
    assertFalse(new String(Files.readAllBytes(sealed), StandardCharsets.UTF_8).contains("正文"));
    Files.move(sealed, files(folder).getFirst(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(saved(1), saved(2), saved(3)), replay());
  }

  @Test
  void whatIsDamagedOrTornIsLeftBehindWhenItIsRewritten() throws Exception {
    Path file = append(Vault.none(), 1, 2);
    int second = (int) Files.size(file);
    append(Vault.none(), 3, 4);
    byte[] bytes = Files.readAllBytes(file);
    bytes[second + RecordFrame.HEAD + 3] ^= 1;
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    Path sealed = folder.resolve("sealed");

    JournalRewriting.run(file, sealed, VAULT);
    Files.move(sealed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertEquals(List.of(saved(1), saved(2)), replay());
    assertEquals(List.of(), findings);
  }
}
