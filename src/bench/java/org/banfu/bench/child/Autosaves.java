package org.banfu.bench.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.bench.part.Material;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// One proposal is typed in, day after day, in an archive that stays open: so many saves over so
/// many days of the calendar, a backup each evening as the schedule makes it.
public final class Autosaves {
  private static final double MEGABYTE = 1e6;

  /// H2 writes what was changed in half a second together: saves that come after each other without
  /// a pause hide what each of them costs.
  private static final int APART = 100;

  private static final Duration PAUSE = Duration.ofMillis(600);

  private Autosaves() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int saves = Integer.parseInt(arguments[1]);
    int days = Integer.parseInt(arguments[2]);
    var clock = new Calendar();
    Proposal proposal = new Generator(Material.SEED).proposals(1).toList().getFirst();
    long largest = 0;
    try (Archive archive = Archive.open(folder, clock)) {
      for (int save = 0; save < saves; save++) {
        archive.save(typed(proposal, save), save, Occasion.EDIT);
        clock.forward(Duration.ofDays(days).dividedBy(saves));
        if ((save + 1) % (saves / days) == 0) {
          largest = Math.max(largest, size(folder.resolve("banfu.mv.db")));
          archive.backup();
        }
      }
      Clocked.figure("revisions, number", archive.revisions(proposal.id()).size());
      Clocked.figure("content, MB", content(archive, proposal.id()) / MEGABYTE);
      long before = size(folder.resolve("banfu.mv.db"));
      for (int save = 0; save < APART; save++) {
        archive.save(typed(proposal, saves + save), saves + save, Occasion.EDIT);
        Thread.sleep(PAUSE);
      }
      long grown = size(folder.resolve("banfu.mv.db")) - before;
      Clocked.figure("growth by a save while open, KB", grown / 1e3 / APART);
      archive.backup();
    }
    Clocked.figure("data file, open, MB", largest / MEGABYTE);
    Clocked.figure("data file, closed, MB", size(folder.resolve("banfu.mv.db")) / MEGABYTE);
    Clocked.figure("journal, MB", size(folder.resolve("journal")) / MEGABYTE);
    Clocked.figure("backups, MB", size(folder.resolve("backups")) / MEGABYTE);
  }

  /// Each save is another text, of the same length.
  private static Proposal typed(Proposal proposal, int save) {
    return proposal.withNotes("第 %05d 次".formatted(save));
  }

  /// The texts that are kept, and the one that stands.
  private static long content(Archive archive, String id) throws Exception {
    var json = new ProposalJson();
    long bytes = json.writeLine(archive.find(id).orElseThrow().proposal()).getBytes(UTF_8).length;
    for (Revision revision : archive.revisions(id)) {
      bytes += json.writeLine(archive.revision(revision.number())).getBytes(UTF_8).length;
    }
    return bytes;
  }

  private static long size(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      long bytes = 0;
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  /// Goes on when it is told to.
  private static final class Calendar extends Clock {
    private volatile Instant now = Instant.parse("2024-03-01T01:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
