package org.banfu.store.journal;

import static org.banfu.store.journal.JournalFixture.append;
import static org.banfu.store.journal.JournalFixture.files;
import static org.banfu.store.journal.JournalFixture.open;
import static org.banfu.store.journal.JournalFixture.replay;
import static org.banfu.store.journal.JournalFixture.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banfu.store.journal.JournalFinding.Damage;
import org.banfu.store.journal.JournalFinding.Gap;
import org.banfu.store.journal.JournalFinding.TornTail;
import org.banfu.store.journal.JournalFinding.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A torn tail is cut off; everything else that does not fit is told and never touched.
class JournalDamageTest {
  @TempDir Path folder;

  @Test
  void aTornTailIsCutAtEveryByte() throws Exception {
    append(folder, 1, 2);
    Path file = files(folder).getFirst();
    int start = (int) Files.size(file);
    append(folder, 3, 3);
    byte[] whole = Files.readAllBytes(file);

    for (int cut = start + 1; cut < whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      var replay = replay(folder, 0);
      assertEquals(List.of(saved(1), saved(2)), replay.changes());
      assertEquals(List.of(new TornTail(file, start, cut - start)), replay.findings());
      assertEquals(start, Files.size(file));
    }
  }

  @Test
  void afterACutTailTheNextChangesAreThere() throws Exception {
    append(folder, 1, 3);
    Path file = files(folder).getFirst();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));

    append(folder, 3, 4);

    assertEquals(List.of(saved(1), saved(2), saved(3), saved(4)), replay(folder, 0).changes());
    assertEquals(List.of(), replay(folder, 0).findings());
  }

  @Test
  void aGrownButUnwrittenEndIsATornTail() throws Exception {
    append(folder, 1, 2);
    Path file = files(folder).getFirst();
    int end = (int) Files.size(file);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), end + 100_000));

    var replay = replay(folder, 0);

    assertEquals(List.of(new TornTail(file, end, 100_000)), replay.findings());
    assertEquals(2, replay.changes().size());
  }

  @Test
  void aFlippedBitInTheMiddleIsToldAndTheRestIsRead() throws Exception {
    append(folder, 1, 1);
    Path file = files(folder).getFirst();
    int second = (int) Files.size(file);
    append(folder, 2, 2);
    int third = (int) Files.size(file);
    append(folder, 3, 4);
    byte[] whole = Files.readAllBytes(file);

    for (int at = second; at < third; at++) {
      for (int bit = 0; bit < 8; bit += 7) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << bit);
        Files.write(file, flipped);

        var replay = replay(folder, 0);

        assertEquals(List.of(saved(1), saved(3), saved(4)), replay.changes());
        assertEquals(List.of(new Gap(2, 2), new Damage(file, second, 1, true)), replay.findings());
        assertEquals(ByteBuffer.wrap(flipped), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
  }

  @Test
  void aFlippedBitInTheLastRecordIsToldAndNotCut() throws Exception {
    append(folder, 1, 2);
    Path file = files(folder).getFirst();
    int last = (int) Files.size(file);
    append(folder, 3, 3);
    byte[] whole = Files.readAllBytes(file);

    for (int at = last; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(file, flipped);

      var replay = replay(folder, 2);

      assertEquals(List.of(new Damage(file, last, 2, false)), replay.findings());
      assertTrue(replay.findings().getFirst().mayLoseChanges());
      assertEquals(ByteBuffer.wrap(flipped), ByteBuffer.wrap(Files.readAllBytes(file)));
    }
  }

  @Test
  void damageThatTheStoreIsPastLosesNothing() throws Exception {
    append(folder, 1, 3);
    Path file = files(folder).getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    var finding = replay(folder, 3).findings().getFirst();

    assertFalse(finding.mayLoseChanges());
  }

  @Test
  void afterDamageTheNextChangesGoIntoAFileOfTheirOwn() throws Exception {
    append(folder, 1, 3);
    Path file = files(folder).getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    append(folder, 3, 4);

    assertEquals(2, files(folder).size());
    assertEquals(ByteBuffer.wrap(bytes), ByteBuffer.wrap(Files.readAllBytes(file)));
    assertEquals(List.of(saved(1), saved(2), saved(3), saved(4)), replay(folder, 0).changes());
  }

  @Test
  void anEmptyFileOrACutHeaderIsToldAndKept() throws Exception {
    append(folder, 1, 1);
    Path file = files(folder).getFirst();
    byte[] whole = Files.readAllBytes(file);

    for (int size = 0; size < JournalHeader.SIZE; size++) {
      Files.write(file, Arrays.copyOf(whole, size));
      var replay = replay(folder, 0);
      assertEquals(List.of(new Unreadable(file)), replay.findings());
      assertEquals(size, Files.size(file));
    }
  }

  @Test
  void aFlippedBitInTheHeaderIsToldAndKept() throws Exception {
    append(folder, 1, 1);
    Path file = files(folder).getFirst();
    byte[] whole = Files.readAllBytes(file);

    for (int at = 0; at < JournalHeader.SIZE; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(file, flipped);
      assertEquals(List.of(new Unreadable(file)), replay(folder, 0).findings());
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void afterAnUnreadableFileAChangeOfTheSameCounterFindsAName() throws Exception {
    append(folder, 1, 1);
    Path file = files(folder).getFirst();
    Files.write(file, new byte[0]);

    append(folder, 1, 2);

    assertEquals(0, Files.size(file));
    assertEquals(List.of(saved(1), saved(2)), replay(folder, 0).changes());
  }

  @Test
  void aMissingFileIsAGap() throws Exception {
    try (Journal journal = open(folder)) {
      for (int i = 1; i <= 6; i++) {
        journal.append(saved(i));
        if (i % 2 == 0) {
          journal.beginNewFile();
        }
      }
    }
    Files.delete(files(folder).get(1));

    var replay = replay(folder, 1);

    assertEquals(List.of(new Gap(3, 4)), replay.findings());
    assertEquals(List.of(saved(2), saved(5), saved(6)), replay.changes());
    assertEquals(List.of(), replay(folder, 4).findings());
  }

  @Test
  void aStoreOlderThanTheJournalIsAGap() throws Exception {
    append(folder, 5, 6);

    assertEquals(List.of(new Gap(3, 4)), replay(folder, 2).findings());
    assertEquals(List.of(), replay(folder, 4).findings());
  }

  @Test
  void aFileThatWasOnlyBegunIsRemoved() throws Exception {
    append(folder, 1, 1);
    Path begun = folder.resolve("000000000002-5d0f9b52.journal.new");
    Files.write(begun, new byte[10]);

    var replay = replay(folder, 0);

    assertFalse(Files.exists(begun));
    assertEquals(List.of(), replay.findings());
  }

  @Test
  void aJournalInsideAnAttachmentIsNotTakenForTheJournal() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    append(other, 1, 3);
    byte[] journal = Files.readAllBytes(files(other).getFirst());
    Path own = folder.resolve("own");
    append(own, 1, 4);
    Path file = files(own).getFirst();
    int start = (int) Files.size(file);
    try (Journal opened = JournalFixture.open(own, 4, new ArrayList<>())) {
      opened.append(
          new JournalRecord.ProposalSaved(
              "p", 1, "{}", "EDIT", JournalFixture.NOW, List.of(new AttachedFile("j", journal))));
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[start + 5] ^= 1; // the length: the record's end is unknown now
    Files.write(file, bytes);

    assertEquals(4, replay(own, 0).changes().size());
  }
}
