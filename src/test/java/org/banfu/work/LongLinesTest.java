package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of a `.jsonl` file that are long, or longer than any proposal.
class LongLinesTest {
  @TempDir private Path folder;

  @Test
  void eachInItsTurnAndOneThatIsTooLongAlone() throws Exception {
    Proposal heavy = numbered("2", "乙").withNotes("长".repeat(1_000_000));
    Path file =
        Files.write(
            folder.resolve("all.jsonl"),
            List.of(
                line(numbered("1", "甲")),
                line(heavy),
                " ".repeat(8 * 1024 * 1024) + "{}",
                line(numbered("3", "丙"))));

    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      ImportReport report =
          new ImportJob(archive, new Intake())
              .run(List.of(file), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);

      assertEquals(
          List.of(Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED),
          report.files().stream().map(FileResult::outcome).toList());
      assertEquals("intake.lineTooLong", report.files().get(2).reason().code());
      assertEquals(heavy, archive.find(heavy.id()).orElseThrow().proposal());
    }
  }

  private static String line(Proposal proposal) {
    return new ProposalJson().writeLine(proposal);
  }
}
