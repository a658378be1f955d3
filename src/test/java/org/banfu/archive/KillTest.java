package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.banfu.Rounds;
import org.banfu.proposal.ProblemException;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalReader;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it saves: every save that it acknowledged must be there afterwards.
///
/// [Rounds] says how often.
class KillTest {
  private static final int ROUNDS = Rounds.ofKills(8);
  private static final int MOST_SAVES = 100;

  private final Random random = new Random();
  private final Clock clock = Clock.systemDefaultZone();

  private final Map<String, Long> acknowledged = new HashMap<>();
  private long saves;
  private long lacking;
  private long unreadable;

  @TempDir Path folder;
  @TempDir Path aside;
  private KillEvidence evidence = new KillEvidence(Path.of(""));

  @BeforeEach
  void keepWhatIsFound() {
    evidence = new KillEvidence(aside);
  }

  @Test
  void everyAcknowledgedSaveIsThereAfterAKill() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      try {
        round(round);
      } catch (Exception | AssertionError e) {
        throw new AssertionError(
            "round %d, kept in %s: %s".formatted(round, evidence.keep(folder, round), e), e);
      }
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertFound(archive, acknowledged, "at the end");
      assertTrue(
          archive.rows().stream()
              .map(ProposalRow::id)
              .collect(Collectors.toSet())
              .containsAll(acknowledged.keySet()));
    }
    System.out.printf(
        "KillTest: %d rounds, %d acknowledged saves, all found; the data files left lacked %d of"
            + " them, and %d could not be read%n",
        ROUNDS, saves, lacking, unreadable);
  }

  private void round(int round) throws Exception {
    evidence.before(folder, "found-by-the-saver");
    List<String> said = killed(round, round % 4 == 0);
    evidence.before(folder, "left-by-the-kill");
    Map<String, Long> inThisRound = newest(said);
    acknowledged.putAll(inThisRound);
    saves += said.size();
    lookAtWhatWasLeft();
    try (Archive archive = Archive.open(folder, clock)) {
      assertFound(archive, inThisRound, "round " + round);
    }
  }

  @Test
  void anArchiveIsReadBesideAnotherProcessThatSaves() throws Exception {
    try (var saver = new SaverProcess(folder, 1, true, errors())) {
      for (int reading = 1; reading <= 3; reading++) {
        Map<String, Long> known = newest(saver.read(50));
        try (ArchiveView archive = Archive.openForReading(folder, clock)) {
          assertFound(archive, known, "reading " + reading);
        }
      }

      var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));
      assertEquals("archive.locked", refused.problem().code());
      assertEquals(Long.toString(saver.pid()), refused.problem().arguments().get(1));
      assertThrows(ArchiveException.class, () -> Archive.restore(folder, firstBackup(), clock));
      saver.killed();
    }
  }

  private Path errors() {
    return aside.resolve("errors");
  }

  /// Lets a process save until some moment, and gives what it said till then.
  private List<String> killed(int seed, boolean backups) throws Exception {
    try (var saver = new SaverProcess(folder, seed, backups, errors())) {
      saver.read(1 + random.nextInt(MOST_SAVES));
      long until = System.nanoTime() + random.nextInt(3_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return saver.killed();
    }
  }

  private static Map<String, Long> newest(List<String> said) {
    var versions = new HashMap<String, Long>();
    for (String line : said) {
      String[] words = line.split(" ");
      versions.merge(words[0], Long.parseLong(words[1]), Math::max);
    }
    return versions;
  }

  /// A save may be there whose acknowledgement did not get out any more; it must be whole too.
  private static void assertFound(ArchiveView archive, Map<String, Long> acknowledged, String when)
      throws ProblemException {
    for (var expected : acknowledged.entrySet()) {
      String id = expected.getKey();
      Stored found =
          archive.find(id).orElseThrow(() -> new AssertionError(when + ": lost " + expected));
      assertTrue(
          found.version() >= expected.getValue(), when + ": " + expected + ", found " + found);
      assertEquals(Saver.proposal(id, found.version()), found.proposal(), when);
      assertEquals(List.of(id), archive.matching(id).stream().map(ProposalRow::id).toList(), when);
    }
  }

  /// Counts the changes that the journal has and the data file of the killed process lacks.
  private void lookAtWhatWasLeft() throws Exception {
    try (Database database = Database.open(folder.resolve("banfu.mv.db"), Database.Access.READ)) {
      DataState state = DataState.read(database).orElseThrow();
      lacking +=
          new JournalReader(
                  state.lineage(),
                  folder.resolve("journal"),
                  List.of(folder.resolve("backups")),
                  Vault.none())
              .read(state.counter(), (counter, change) -> {})
              .changes();
    } catch (StoreException e) {
      unreadable++;
    }
  }

  private Path firstBackup() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }
}
