package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine whose time zone was wrong and is set right, or a stick that is used on two of them:
/// what was kept is no damage, and is kept by a replay too.
class OtherZoneTest {
  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();
  private final Path folder;
  private final Path killed;

  OtherZoneTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
    killed = temporary.resolve("killed");
  }

  @Test
  void whatWasKeptInOneZoneIsKeptInAnother() throws Exception {
    clock.moveTo("America/Los_Angeles");
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.EDIT);
      // Midnight there, three in the afternoon in Beijing.
      clock.forward(Duration.ofHours(6));
      archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);
      // Midnight in Beijing.
      clock.forward(Duration.ofHours(9));
      archive.save(sample.withTitle("乙"), 2, Occasion.EDIT);
    }

    clock.moveTo("Asia/Shanghai");
    try (Archive archive = Archive.open(folder, clock)) {
      List<String> kept = kept(archive);
      Archives.copy(folder, killed);

      assertEquals(Optional.empty(), archive.checkRows());
      archive.backup();
      assertEquals(kept, kept(archive));
      try (Archive afterKill = Archive.open(killed, clock)) {
        assertEquals(kept, kept(afterKill));
      }
    }
  }

  private List<String> kept(ArchiveView archive) throws Exception {
    var kept = new ArrayList<String>();
    for (Revision revision : archive.revisions(sample.id())) {
      kept.add(revision.number() + " " + archive.revision(revision.number()).title());
    }
    return kept;
  }
}
