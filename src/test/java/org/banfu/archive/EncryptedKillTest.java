package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.banfu.Rounds;
import org.banfu.archive.Protection.Progress;
import org.banfu.store.vault.EncryptedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it saves into an archive with a password: [KillTest] of such a one.
class EncryptedKillTest {
  private static final int ROUNDS = Rounds.ofKills(3);
  private static final int MOST_SAVES = 60;

  private final Random random = new Random();
  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path folder;
  @TempDir Path aside;

  @Test
  void everyAcknowledgedSaveIsThereAfterAKill() throws Exception {
    Unlocking known;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.protection().set(Secrets.password(), List.of(), Progress.NONE);
      known = archive.protection().unlocking();
    }
    Map<String, Long> acknowledged = new HashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      for (String line : killed(round)) {
        String[] words = line.split(" ", 2);
        acknowledged.merge(words[0], Long.parseLong(words[1]), Math::max);
      }
      assertFalse(Files.exists(folder.resolve("cache/search.bin")));
      try (Archive archive = Archive.open(folder, clock, known)) {
        for (var expected : acknowledged.entrySet()) {
          Stored found = archive.find(expected.getKey()).orElseThrow();
          assertTrue(found.version() >= expected.getValue(), expected + ", found " + found);
          assertEquals(Saver.proposal(expected.getKey(), found.version()), found.proposal());
        }
      }
      assertTrue(EncryptedData.is(Archives.data(folder)));
    }
  }

  private List<String> killed(int round) throws Exception {
    try (var saver = new SaverProcess(folder, round, round % 2 == 0, aside.resolve("errors"))) {
      saver.read(1 + random.nextInt(MOST_SAVES));
      return saver.killed();
    }
  }
}
