package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one proposal takes that is typed in every day for two months; `mvn -Pbench
/// -Dbench.only=revisions` has the figure for 10,000 saves.
class RevisionSizeTest {
  private static final int DAYS = 60;
  private static final int A_DAY = 20;

  /// The tables and indexes of an archive with nothing in it, with some room.
  private static final long EMPTY = 512 << 10;

  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void twoMonthsOfTypingTakeAsMuchAsTheirDays() throws Exception {
    Proposal proposal = Archives.proposals(1).getFirst();
    long version = 0;
    try (Archive archive = Archive.open(folder, clock)) {
      for (int day = 0; day < DAYS; day++) {
        for (int save = 0; save < A_DAY; save++) {
          Proposal typed = proposal.withNotes(day + " " + save);
          version = archive.save(typed, version, Occasion.EDIT).version();
          clock.forward(Duration.ofMinutes(1));
        }
        clock.forward(Duration.ofDays(1));
      }

      // What stood before each day's first change, and nothing of the saves in between.
      assertEquals(DAYS - 1, archive.revisions(proposal.id()).size());
    }

    long text = new ProposalJson().writeLine(proposal).getBytes(UTF_8).length;
    long closed = Files.size(Archives.data(folder));
    long kept = DAYS * text;
    // H2 keeps Latin letters in one byte and Chinese ones in three, as UTF-8; its pages are half
    // full at worst.
    assertTrue(closed <= 2 * kept + EMPTY, closed + " bytes for " + kept);
  }
}
