package org.banfu.store.journal;

import static org.banfu.store.journal.JournalFixture.CLOCK;
import static org.banfu.store.journal.JournalFixture.LINEAGE;
import static org.banfu.store.journal.JournalFixture.NOW;
import static org.banfu.store.journal.JournalFixture.append;
import static org.banfu.store.journal.JournalFixture.files;
import static org.banfu.store.journal.JournalFixture.open;
import static org.banfu.store.journal.JournalFixture.replay;
import static org.banfu.store.journal.JournalFixture.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.ReplySource;
import org.banfu.store.journal.JournalRecord.HolidaysSaved;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProfileSaved;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;
import org.banfu.store.journal.JournalRecord.RevisionNamed;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.banfu.store.journal.JournalRecord.TemplateRemoved;
import org.banfu.store.journal.JournalRecord.TemplateSaved;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path folder;

  @Test
  void everyKindOfChangeComesBackAsItWas() throws Exception {
    var attachments =
        List.of(
            new AttachedFile("来信 附件.docx", new byte[] {0, -1, 80, 75}),
            new AttachedFile("empty", new byte[0]));
    List<JournalRecord> changes =
        List.of(
            new ProposalSaved("id", 3, "{\"title\":\"关于…\"}", "IMPORT", NOW, attachments),
            new ProposalSaved(
                "id",
                4,
                "{}",
                "INSERTION",
                NOW,
                attachments,
                new ReplySource("other", "20220123", "关于缆车的提案", 2),
                ""),
            new ProposalSaved("id", 5, "{}", "NAMED", NOW, attachments, null, "送审稿"),
            new MovedToBin("id", NOW.plusNanos(1)),
            new TakenFromBin("id", NOW.plusSeconds(1)),
            new ProfileSaved("{}", NOW),
            new HolidaysSaved("2027-01-01,OFF,元旦", NOW),
            new TemplateSaved(new AttachedFile("复函.docx", new byte[] {80, 75, -1}), NOW),
            new TemplateRemoved("复函.docx", NOW),
            new RevisionNamed("id", 11, "局长改过的", NOW),
            new RevisionNamed("id", 11, "", NOW),
            new RemovedForGood(List.of("id", "other"), NOW));

    try (Journal journal = open(folder)) {
      for (JournalRecord change : changes) {
        journal.append(change);
      }
    }

    assertEquals(changes, replay(folder, 0).changes());
  }

  @Test
  void anyTextComesBackAsItWas() throws Exception {
    var texts =
        List.of("", "\u0000\u0001\r\n\t", "𠮷😀", "half \uD83D pair", "\uDE00\uD83D", "\uFFFD");

    try (Journal journal = open(folder)) {
      for (int i = 0; i < texts.size(); i++) {
        journal.append(saved(i, texts.get(i)));
      }
    }

    var read = replay(folder, 0).changes().stream().map(c -> ((ProposalSaved) c).json()).toList();
    assertEquals(texts, read);
  }

  @Test
  void severalChangesAreAppendedTogether() throws Exception {
    List<JournalRecord> changes = List.of(saved(1), saved(2), saved(3));

    try (Journal journal = open(folder)) {
      assertEquals(1, journal.append(changes.subList(0, 2)));
      assertEquals(3, journal.append(changes.get(2)));
    }

    assertEquals(changes, replay(folder, 0).changes());
  }

  @Test
  void aClosedJournalTakesNothingMore() throws Exception {
    Journal journal = open(folder);
    journal.append(saved(1));
    journal.close();

    assertThrows(IllegalStateException.class, () -> journal.append(saved(2)));
    assertEquals(List.of(saved(1)), replay(folder, 0).changes());
  }

  @Test
  void onlyWhatTheStoreLacksIsReplayed() throws Exception {
    var changes = append(folder, 1, 5);

    assertEquals(changes.subList(3, 5), replay(folder, 3).changes());
    assertEquals(List.of(), replay(folder, 5).changes());
    assertEquals(List.of(), replay(folder, 5).findings());
  }

  @Test
  void counterGoesOnWhereStoreOrJournalEnded() throws Exception {
    append(folder, 1, 2);

    try (Journal journal = open(folder, 2, new ArrayList<>())) {
      assertEquals(3, journal.append(saved(3)));
    }
    try (Journal journal = open(folder, 7, new ArrayList<>())) {
      assertEquals(8, journal.append(saved(8)));
    }

    assertEquals(1, replay(folder, 7).changes().size());
  }

  @Test
  void aSecondOpeningGoesOnInTheSameFile() throws Exception {
    append(folder, 1, 2);
    append(folder, 3, 4);

    assertEquals(1, files(folder).size());
    assertEquals(4, replay(folder, 0).changes().size());
  }

  @Test
  void openingWithoutAChangeWritesNothing() throws Exception {
    open(folder).close();

    assertEquals(List.of(), files(folder));
  }

  @Test
  void manyAndLargeRecordsComeBack() throws Exception {
    var changes = new ArrayList<JournalRecord>();
    changes.add(saved(1, "大".repeat(2_000_000)));
    for (int i = 2; i <= 2_000; i++) {
      changes.add(saved(i));
    }
    var attached = new byte[5_000_000];
    attached[4_999_999] = 7;
    changes.add(
        new ProposalSaved("p", 9, "{}", "EDIT", NOW, List.of(new AttachedFile("a", attached))));

    try (Journal journal = open(folder)) {
      for (JournalRecord change : changes) {
        journal.append(change);
      }
    }

    assertEquals(changes, replay(folder, 0).changes());
  }

  @Test
  void anInterruptedThreadStillSavesAndStaysInterrupted() throws Exception {
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      Thread.currentThread().interrupt();
      journal.append(saved(2));
      assertTrue(Thread.interrupted());
      journal.append(saved(3));
    }

    assertEquals(List.of(saved(1), saved(2), saved(3)), replay(folder, 0).changes());
  }

  @Test
  void anInterruptAtAnyMomentLosesNothing() throws Exception {
    int saves = 300;
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      Thread writer = Thread.currentThread();
      Thread interrupter =
          Thread.ofPlatform()
              .start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                  writer.interrupt();
                }
              });
      try {
        for (int i = 2; i <= saves; i++) {
          journal.append(saved(i));
        }
      } finally {
        interrupter.interrupt();
        while (interrupter.isAlive()) {
          Thread.interrupted();
          Thread.onSpinWait();
        }
        Thread.interrupted();
      }
    }

    var replay = replay(folder, 0);
    assertEquals(saves, replay.changes().size());
    assertEquals(List.of(), replay.findings());
  }

  @Test
  void aFileOfAnotherLineageIsKeptAndNeverReplayed() throws Exception {
    append(folder, 1, 3);
    Path foreign = files(folder).getFirst();
    var other = UUID.fromString("0b9e2c11-1111-4222-8333-444455556666");
    var replayed = new ArrayList<JournalRecord>();

    try (Journal journal =
        Journal.open(folder, other, 0, (n, change) -> replayed.add(change), CLOCK)) {
      journal.append(saved(1));
      assertEquals(
          List.of(new JournalFinding.Foreign(foreign, LINEAGE)), journal.opening().findings());
    }

    assertEquals(List.of(), replayed);
    assertEquals(2, files(folder).size());
    assertEquals(3, replay(folder, 0).changes().size());
  }

  @Test
  void aFileOfANewerFormatOrCipherIsRefusedAndUntouched() throws Exception {
    for (var header :
        List.of(
            new JournalHeader(2, 0, LINEAGE, 1, NOW), new JournalHeader(1, 2, LINEAGE, 1, NOW))) {
      Path file = folder.resolve("000000000001.journal");
      byte[] bytes = header.encode();
      Files.write(file, bytes);

      var refused = assertThrows(ProblemException.class, () -> open(folder));

      assertEquals(Problem.of("journal.newer", file), refused.problem());
      assertEquals(ByteBuffer.wrap(bytes), ByteBuffer.wrap(Files.readAllBytes(file)));
    }
  }

  @Test
  void anUnknownKindOfRecordIsRefused() throws Exception {
    append(folder, 1, 1);
    Path file = files(folder).getFirst();
    var bytes = ByteBuffer.allocate((int) Files.size(file) + RecordFrame.HEAD + 1);
    bytes.put(Files.readAllBytes(file)).put(RecordFrame.encode(2, new byte[] {99}));
    Files.write(file, bytes.array());

    var refused = assertThrows(ProblemException.class, () -> open(folder));

    assertEquals(Problem.of("journal.newer", file), refused.problem());
  }

  @Test
  void putAsideMovesWhatABackupHasAndKeepsTheRest() throws Exception {
    Path aside = folder.resolve("aside");
    try (Journal journal = open(folder)) {
      journal.append(saved(1));
      journal.append(saved(2));
      journal.beginNewFile();
      journal.append(saved(3));

      assertEquals(List.of(), journal.putAside(1, aside));
      List<Path> moved = journal.putAside(2, aside);

      assertEquals(files(aside), moved);
      journal.append(saved(4));
    }

    assertEquals(List.of(saved(3), saved(4)), replay(folder, 2).changes());
    var all = new ArrayList<JournalRecord>();
    var reading =
        new JournalReader(LINEAGE, folder, List.of(aside), Vault.none())
            .read(0, (n, c) -> all.add(c));
    assertEquals(List.of(saved(1), saved(2), saved(3), saved(4)), all);
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void aStoreThatFellBackIsReplayedFromFilesPutAside() throws Exception {
    Path aside = folder.resolve("aside");
    try (Journal journal = open(folder)) {
      for (int i = 1; i <= 6; i++) {
        journal.append(saved(i));
        if (i % 2 == 0) {
          journal.beginNewFile();
        }
      }
      journal.putAside(6, aside);
    }
    Files.write(files(aside).getFirst(), new byte[3], StandardOpenOption.APPEND);

    var replayed = new ArrayList<JournalRecord>();
    try (Journal journal =
        Journal.open(
            folder,
            List.of(aside),
            LINEAGE,
            3,
            (n, change) -> replayed.add(change),
            CLOCK,
            Vault.none())) {
      assertEquals(7, journal.append(saved(7)));
      assertEquals(List.of(), journal.opening().findings());
    }

    assertEquals(List.of(saved(4), saved(5), saved(6)), replayed);
  }

  @Test
  void aJournalIsFullAfterADayOr64Megabytes() throws Exception {
    try (Journal journal = open(folder)) {
      assertFalse(journal.isFull(NOW.plus(Duration.ofDays(3))));
      journal.append(saved(1));
      assertFalse(journal.isFull(NOW.plus(Duration.ofHours(23))));
      assertTrue(journal.isFull(NOW.plus(Duration.ofDays(1))));
      journal.append(saved(2, "a".repeat(64 << 20)));
      assertTrue(journal.isFull(NOW));
    }
  }
}
