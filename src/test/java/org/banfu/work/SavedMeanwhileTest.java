package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.document.Documents;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved in the window between the reading for the file and the writing of it.
class SavedMeanwhileTest {
  private static final Proposal WRITTEN =
      numbered("1", "甲")
          .withIssuer("写出时的机关")
          .withCoUnits(List.of(CoOpinion.named("市水务局").withAskedOn(LocalDate.of(2023, 3, 6))));
  private static final Proposal TYPED = WRITTEN.withIssuer("后来打的机关");

  @TempDir private Path folder;

  @Test
  void theRevisionIsWhatWasWrittenAndTheNewerTextStays() throws Exception {
    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      archive.save(WRITTEN, 0, Occasion.EDIT);

      ExportReport report = export(archive, () -> archive.save(TYPED, 1, Occasion.EDIT));

      assertEquals(List.of(), archiveNotes(report));
      try (var word = new XWPFDocument(Files.newInputStream(report.files().getFirst()))) {
        assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().contains("写出时的机关")));
      }
      Revision revision =
          archive.revisions(WRITTEN.id()).stream()
              .filter(one -> one.occasion() == Occasion.EXPORT)
              .findFirst()
              .orElseThrow();
      assertEquals(WRITTEN, archive.revision(revision.number()));
      assertEquals(TYPED, archive.find(WRITTEN.id()).orElseThrow().proposal());
    }
    try (Archive again = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      assertEquals(TYPED, again.find(WRITTEN.id()).orElseThrow().proposal());
    }
  }

  @Test
  void aRevisionThatCannotBeKeptIsTold() throws Exception {
    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      archive.save(WRITTEN, 0, Occasion.EDIT);

      ExportReport report =
          export(
              archive,
              () -> {
                archive.moveToBin(WRITTEN.id());
                return "";
              });

      assertEquals(1, report.written());
      assertEquals(List.of("archive.inBin"), archiveNotes(report));
    }
  }

  private ExportReport export(Archive archive, Callable<?> meanwhile) throws Exception {
    // A reminder asks for the day once its proposal has been read.
    var day =
        new BusyClock(
            Clock.fixed(Instant.parse("2023-06-09T02:00:00Z"), ZoneOffset.ofHours(8)), meanwhile);
    return ExportJob.keepingRevisions(archive, new Documents(day))
        .run(
            archive.rows(),
            DocumentKind.REMINDER,
            folder.resolve("out"),
            Progress.NONE,
            () -> false);
  }

  private static List<String> archiveNotes(ExportReport report) {
    return report.results().getFirst().notes().stream()
        .map(Problem::code)
        .filter(code -> code.startsWith("archive."))
        .toList();
  }

  /// Does something once, when it is first asked for the time.
  private static final class BusyClock extends Clock {
    private final Clock clock;
    private Callable<?> task;

    BusyClock(Clock clock, Callable<?> task) {
      this.clock = clock;
      this.task = task;
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      if (task != null) {
        Callable<?> once = task;
        task = null;
        try {
          once.call();
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      }
      return clock.instant();
    }
  }
}
