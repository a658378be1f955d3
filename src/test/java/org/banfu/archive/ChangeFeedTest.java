package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeFeedTest {
  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();
  private final LinkedBlockingQueue<Change> heard = new LinkedBlockingQueue<>();

  @TempDir private Path folder;

  @Test
  void everyChangeIsToldInOrder() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        Subscription subscription = archive.onChange(heard::add)) {
      archive.save(sample, 0, Occasion.IMPORT);
      ProposalRow row = archive.rows().getFirst();
      archive.moveToBin(sample.id());
      archive.takeFromBin(sample.id());
      archive.saveProfile(archive.profile().withIssuer("甲"));

      assertEquals(new Change.Saved(row), next());
      assertEquals(new Change.Binned(row), next());
      assertEquals(new Change.Unbinned(row), next());
      assertEquals(new Change.ProfileSaved(archive.profile()), next());
    }
  }

  @Test
  void aFailingListenerDisturbsNobody() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        Subscription bad =
            archive.onChange(change -> {
              throw new IllegalStateException("a listener's mistake");
            });
        Subscription good = archive.onChange(heard::add)) {
      archive.save(sample, 0, Occasion.IMPORT);
      archive.save(sample, 1, Occasion.EDIT);

      assertEquals(1, ((Change.Saved) next()).row().version());
      assertEquals(2, ((Change.Saved) next()).row().version());
    }
  }

  @Test
  void aListenerThatStandsStillHoldsUpNoSave() throws Exception {
    var goOn = new CountDownLatch(1);
    try (Archive archive = Archive.open(folder, clock);
        Subscription slow = archive.onChange(change -> await(goOn));
        Subscription good = archive.onChange(heard::add)) {
      archive.save(sample, 0, Occasion.IMPORT);
      archive.save(sample, 1, Occasion.EDIT);

      assertEquals(2, archive.find(sample.id()).orElseThrow().version());
      assertNull(heard.poll());
      goOn.countDown();
      assertEquals(1, ((Change.Saved) next()).row().version());
    }
  }

  @Test
  void aListenerMayUseTheArchive() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      var found = new LinkedBlockingQueue<List<ProposalRow>>();
      try (Subscription asking = archive.onChange(change -> found.add(rows(archive)))) {
        archive.save(sample, 0, Occasion.IMPORT);

        assertEquals(archive.rows(), found.poll(20, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void whoEndedListeningHearsNothing() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        Subscription other = archive.onChange(heard::add)) {
      var silent = new LinkedBlockingQueue<Change>();
      archive.onChange(silent::add).close();

      archive.save(sample, 0, Occasion.IMPORT);

      next();
      assertNull(silent.poll());
    }
  }

  private Change next() throws InterruptedException {
    return heard.poll(20, TimeUnit.SECONDS);
  }

  private static List<ProposalRow> rows(Archive archive) {
    try {
      return archive.rows();
    } catch (org.banfu.proposal.ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
