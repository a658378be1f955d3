package org.banfu.bench.child;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.bench.part.Material;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;

/// Fills a new archive with generated proposals, one acknowledged save each.
public final class Fill {
  private Fill() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<Proposal> proposals =
        new Generator(Material.SEED).proposals(Integer.parseInt(arguments[1])).toList();
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      Clocked.time(
          "fill",
          () -> {
            for (Proposal proposal : proposals) {
              archive.save(proposal, 0, Occasion.EDIT);
            }
            return proposals;
          });
    }
  }
}
