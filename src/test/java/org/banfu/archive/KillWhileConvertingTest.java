package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.banfu.ChildProcess;
import org.banfu.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it sets a password, or removes it: the next start goes on, and
/// everything is there. [NothingReadableTest] ends it between any two files.
class KillWhileConvertingTest {
  private static final int ROUNDS = Rounds.ofKills(2);

  /// About what it takes, with some room at both ends.
  private static final int MOST_MILLISECONDS = 1_500;

  private final Random random = new Random();
  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path place;

  @Test
  void everythingIsThereAfterAKill() throws Exception {
    Path folder = place.resolve("archive");
    List<String> contents;
    try (Archive archive = Archive.open(folder, clock)) {
      Secrets.write(archive);
      contents = FullArchive.contents(archive);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      boolean isSetting = !Protection.isProtected(folder);
      List<String> said = killed(folder, isSetting ? "set" : "remove");
      boolean isProtected;
      try (Archive archive = Secrets.open(folder, clock)) {
        assertEquals(contents, FullArchive.contents(archive));
        archive.backup(); // behind what is still to be rewritten
        assertTrue(!said.contains("done") || archive.isProtected() == isSetting);
        isProtected = archive.isProtected();
      } catch (Exception | AssertionError e) {
        throw new AssertionError("round %d, %s: %s".formatted(round, said, e), e);
      }
      assertEquals(isProtected, Secrets.readableIn(folder).isEmpty());
    }
  }

  private List<String> killed(Path folder, String what) throws Exception {
    try (var child =
        new ChildProcess(ConvertingChild.class, place.resolve("errors"), folder.toString(), what)) {
      child.read(1);
      child.run(random.nextInt(MOST_MILLISECONDS));
      List<String> said = child.killed();
      assertFalse(child.errors().contains("Exception"), child.errors());
      assertFalse(said.isEmpty());
      return said;
    }
  }
}
