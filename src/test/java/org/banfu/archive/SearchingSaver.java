package org.banfu.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;

/// A process that opens an archive, searches it, saves some proposals, puts some into the bin and
/// closes it, again and again until it is killed: `folder seed any`. It says `id version` of each.
final class SearchingSaver {
  private static final int SAVES = 12;

  private SearchingSaver() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int seed = Integer.parseInt(arguments[1]);
    var random = new Random(seed);
    var generator = new Generator(seed);
    int made = 0;
    while (true) {
      try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
        ArchiveSearch search = archive.newSearch();
        if (random.nextBoolean()) {
          search.awaitComplete();
        }
        List<String> ids = new ArrayList<>(archive.rows().stream().map(ProposalRow::id).toList());
        for (int i = 0; i < SAVES; i++) {
          Proposal next = generator.proposal(made).withId(seed + "-" + made);
          made++;
          if (ids.isEmpty() || random.nextInt(3) > 0) {
            say(archive.save(next, 0, Occasion.IMPORT));
          } else {
            String id = ids.remove(random.nextInt(ids.size()));
            Stored old = archive.find(id).orElseThrow();
            say(archive.save(next.withId(id), old.version(), Occasion.EDIT));
            if (random.nextInt(4) == 0) {
              archive.moveToBin(id);
            }
          }
        }
      }
    }
  }

  private static void say(Stored stored) {
    System.out.println(stored.proposal().id() + " " + stored.version());
  }
}
