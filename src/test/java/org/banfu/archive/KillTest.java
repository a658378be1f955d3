package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.banfu.proposal.ProblemException;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.journal.JournalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it saves: every save that it acknowledged must be there afterwards.
///
/// `-Dbanfu.kill.rounds=N` sets the number of rounds (`mvn -Pkill verify`: 200).
class KillTest {
  private static final int ROUNDS = Integer.getInteger("banfu.kill.rounds", 20);
  private static final int MOST_SAVES = 100;

  private final Random random = new Random();
  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path folder;

  @Test
  void everyAcknowledgedSaveIsThereAfterAKill() throws Exception {
    Map<String, Long> acknowledged = new HashMap<>();
    long saves = 0;
    long replayed = 0;

    for (int round = 1; round <= ROUNDS; round++) {
      List<String> said = killed(round, round % 4 == 0 ? "backup" : "plain");
      Map<String, Long> inThisRound = newest(said);
      acknowledged.putAll(inThisRound);
      saves += said.size();
      replayed += lacking();
      try (Archive archive = Archive.open(folder, clock)) {
        assertFound(archive, inThisRound, "round " + round);
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
        "KillTest: %d rounds, %d acknowledged saves, all found; %d journal records replayed%n",
        ROUNDS, saves, replayed);
  }

  @Test
  void anArchiveIsReadBesideAnotherProcessThatSaves() throws Exception {
    Process saver = start(1, "backup");
    try (BufferedReader lines = saver.inputReader()) {
      for (int reading = 1; reading <= 3; reading++) {
        Map<String, Long> acknowledged = newest(read(lines, 50));
        try (ArchiveView archive = Archive.openForReading(folder, clock)) {
          assertFound(archive, acknowledged, "reading " + reading);
        }
      }

      var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));
      assertEquals("archive.locked", refused.problem().code());
      assertEquals(Long.toString(saver.pid()), refused.problem().arguments().get(1));
      assertThrows(ArchiveException.class, () -> Archive.restore(folder, firstBackup(), clock));
    } finally {
      saver.destroyForcibly().waitFor();
    }
  }

  private Process start(int seed, String backups) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Saver.class.getName(),
            folder.toString(),
            Integer.toString(seed),
            backups)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Lets a process save until some moment, and gives what it said till then.
  private List<String> killed(int seed, String backups) throws Exception {
    Process saver = start(seed, backups);
    var said = new ArrayList<String>();
    try (BufferedReader lines = saver.inputReader()) {
      said.addAll(read(lines, 1 + random.nextInt(MOST_SAVES)));
      long until = System.nanoTime() + random.nextInt(3_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      // By its handle: Process.destroyForcibly closes the stream whose rest is wanted.
      assertTrue(saver.toHandle().destroyForcibly());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    }
    saver.waitFor();
    if (!said.getLast().matches("\\S+ \\d+")) {
      said.removeLast(); // cut by the kill
    }
    return said;
  }

  private static List<String> read(BufferedReader lines, int count) throws IOException {
    var said = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      String line = lines.readLine();
      assertTrue(line != null, "the process ended by itself");
      said.add(line);
    }
    return said;
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

  /// How many changes the journal has that the data file of the killed process lacks.
  private long lacking() throws Exception {
    try (Database database = Database.open(folder.resolve("banfu.mv.db"), Database.Access.READ)) {
      DataState state = DataState.read(database).orElseThrow();
      return new JournalReader(
              state.lineage(), folder.resolve("journal"), List.of(folder.resolve("backups")))
          .read(state.counter(), (counter, change) -> {})
          .changes();
    }
  }

  private Path firstBackup() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }
}
