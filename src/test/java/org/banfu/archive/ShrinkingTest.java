package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data file of an archive that stays open does not grow for ever.
class ShrinkingTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;
  @TempDir private Path aside;

  @Test
  void afterABackupItIsWithoutTheHolesAndWorkGoesOn() throws Exception {
    List<Proposal> proposals = Archives.proposals(3);
    try (Archive archive = Archive.open(folder, clock)) {
      for (Proposal proposal : proposals) {
        archive.save(proposal, 0, Occasion.IMPORT);
      }
      for (int i = 0; i < 5; i++) {
        var file = new NewAttachment("录像.bin", noise(i));
        archive.save(Saver.proposal("gone-" + i, 1), 0, Occasion.EDIT, List.of(file));
        archive.moveToBin("gone-" + i);
        archive.removeForGood(List.of("gone-" + i));
      }
      archive.backup();
      long after = Files.size(Archives.data(folder));
      archive.save(proposals.getFirst().withTitle("之后的题目"), 1, Occasion.EXPORT);

      assertTrue(after < 4 << 20, "bytes: " + after);
      assertEquals("之后的题目", archive.rows().getFirst().title());
      assertEquals(Optional.empty(), archive.checkRows());
      // As a kill leaves it.
      Archives.copy(folder, aside);
    }
    for (Path one : List.of(folder, aside)) {
      try (Archive archive = Archive.open(one, clock)) {
        assertEquals(List.of(), archive.notes());
        assertEquals("之后的题目", archive.rows().getFirst().title());
        assertEquals(proposals.subList(1, 3), Archives.all(archive).subList(1, 3));
      }
    }
  }

  /// What cannot be deflated.
  private static byte[] noise(int seed) {
    var bytes = new byte[14 << 20];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
