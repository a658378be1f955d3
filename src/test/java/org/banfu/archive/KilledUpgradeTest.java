package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.banfu.ChildProcess;
import org.banfu.Rounds;
import org.banfu.archive.OldArchive.Left;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it brings an older archive up to date: the next start goes on, and
/// everything is there.
class KilledUpgradeTest {
  private static final int ROUNDS = Rounds.ofKills(4);

  /// About what the upgrade takes, with some room at both ends.
  private static final int MOST_MILLISECONDS = 2_500;

  private final Random random = new Random();
  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path place;

  @Test
  void everythingIsThereAfterAKill() throws Exception {
    int before = 0;
    int closed = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      Path folder = place.resolve("archive-" + round);
      Left left = Left.values()[round % Left.values().length];
      OldArchive.unpack(left, folder);
      List<String> said = killed(folder);
      before += said.size() == 1 ? 1 : 0;
      closed += said.size() == 3 ? 1 : 0;
      try (Archive archive = Archive.open(folder, clock)) {
        OldArchive.assertWhole(left, archive);
      } catch (Exception | AssertionError e) {
        throw new AssertionError("round %d, %s: %s".formatted(round, said, e), e);
      }
    }
    System.out.printf(
        "KilledUpgradeTest: %d rounds, %d killed before the archive was open, %d after it was"
            + " closed, all whole%n",
        ROUNDS, before, closed);
  }

  private List<String> killed(Path folder) throws Exception {
    try (var child =
        new ChildProcess(UpgradingChild.class, place.resolve("errors"), folder.toString())) {
      child.read(1);
      child.run(random.nextInt(MOST_MILLISECONDS));
      List<String> said = child.killed();
      assertFalse(child.errors().contains("Exception"), child.errors());
      assertFalse(said.isEmpty());
      return said;
    }
  }
}
