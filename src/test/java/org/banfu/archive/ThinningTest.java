package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;

/// Whatever the clock says, nothing of the last days is thinned out.
class ThinningTest {
  private static final int DAYS = 45;
  private static final int A_DAY = 2;

  /// What a clock that is put wrong and right again may cost of the 30 days.
  private static final int PLACES = 2;

  @Property(tries = 5)
  void aClockThatIsWrongForSomeDaysCostsTwoPlacesAtMost(
      @ForAll @IntRange(min = 32, max = 43) int wrongOn,
      @ForAll @IntRange(min = 1, max = 6) int wrongFor,
      @ForAll @IntRange(min = -4000, max = 4000) int wrongBy)
      throws Exception {
    Path folder = Files.createTempDirectory("banfu-thinning");
    try (var archive = Archive.open(folder, new TestClock())) {
      // The profile is saved by now: the clock below is the writer's alone.
      archive.count();
    }
    var clock = new TestClock();
    Proposal sample = new Sample().proposal();
    var saved = new ArrayList<Long>();
    try (Archive archive = Archive.open(folder, clock)) {
      for (int day = 0; day < DAYS; day++) {
        if (day == wrongOn) {
          clock.forward(Duration.ofDays(wrongBy));
        }
        if (day == wrongOn + wrongFor) {
          clock.forward(Duration.ofDays(-wrongBy));
        }
        for (int i = 0; i < A_DAY; i++) {
          Proposal next = sample.withTitle(day + " " + i);
          saved.add(archive.save(next, saved.size(), Occasion.STATE_CHANGE).version());
          clock.forward(Duration.ofMinutes(1));
        }
        List<Long> recent =
            saved.subList(Math.max(0, saved.size() - A_DAY * (30 - PLACES)), saved.size());
        assertEquals(recent.reversed(), versions(archive, sample.id()).subList(0, recent.size()));
        clock.forward(Duration.ofDays(1));
      }
      List<Long> kept = versions(archive, sample.id());
      for (int day = 0; day < DAYS; day++) {
        assertTrue(kept.contains((long) A_DAY * (day + 1)), "the last of day " + day);
      }
      // And it is thinned out: with a right clock the first two weeks are one a day.
      assertTrue(kept.size() < saved.size(), kept.toString());
    } finally {
      delete(folder);
    }
  }

  private static List<Long> versions(Archive archive, String id) throws Exception {
    return archive.revisions(id).stream().map(Revision::version).toList();
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
