package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.document.Documents;
import org.banfu.document.Machine;
import org.banfu.document.WholeFile;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which documents make no sense, and what the report of many comes to.
class BatchExportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "CO_OPINION,   LEAD,     work.noOpinion",
    "CO_OPINION,   SOLE,     work.noOpinion",
    "CO_OPINION,   SEPARATE, work.noOpinion",
    "REPLY_FORM,   CO,       work.noReply",
    "REPLY_PROSE,  CO,       work.noReply",
    "FEEDBACK_FORM, CO,      work.noReply",
    "PUBLIC_COPY,  CO,       work.noReply",
    "WORK_LIST,    LEAD,     work.noItems",
    "REMINDER,     LEAD,     document.nobodyLate",
  })
  void whatMakesNoSenseIsRefusedByName(DocumentKind kind, Role role, String code) throws Exception {
    ExportReport report = export(kind, numbered("7", "甲").withRole(role));

    assertEquals(1, report.refused());
    ExportResult.Refused refused =
        assertInstanceOf(ExportResult.Refused.class, report.results().getFirst());
    assertEquals("7", refused.of().number());
    assertEquals(code, refused.reason().code());
  }

  @Test
  void whereNoRoleIsStatedNothingIsRefused() throws Exception {
    Proposal undecided = numbered("7", "甲").withRole(null);

    assertEquals(0, export(DocumentKind.CO_OPINION, undecided).refused());
  }

  @Test
  void notesOfManyAreSummedUp() throws Exception {
    ExportReport report =
        export(
            DocumentKind.REPLY_FORM,
            numbered("1", "甲").withTitle("关于喆龢里的提案"),
            numbered("2", "乙").withTitle("关于喆𣲘河的提案"),
            numbered("3", "丙"));

    assertEquals(3, report.written());
    List<ExportReport.NoteSum> rare =
        report.notes().stream()
            .filter(sum -> sum.note().code().equals("document.rareCharacters"))
            .toList();
    assertEquals(1, rare.size());
    assertEquals(2, rare.getFirst().files());
    assertEquals("3", rare.getFirst().note().arguments().get(0));
    assertEquals("喆、龢、𣲘", rare.getFirst().note().arguments().get(1));
  }

  @Test
  void batchesOfOneWindowShareOneLookThroughTheFonts() throws Exception {
    var looks = new AtomicInteger();
    var documents =
        new Documents()
            .on(
                new Machine(() -> {
                  looks.incrementAndGet();
                  return Fonts.of(List.of());
                }));
    try (Archive archive = archive(numbered("1", "甲"), numbered("2", "乙"))) {
      for (int i = 0; i < 2; i++) {
        ExportJob job = new ExportJob(archive, documents);
        job.run(archive.rows(), null, folder.resolve("word"), Progress.NONE, () -> false);
        job.asPdf().run(archive.rows(), null, folder.resolve("pdf"), Progress.NONE, () -> false);
      }
    }

    assertEquals(1, looks.get());
  }

  @Test
  void theReportTellsWhatWasWrittenAndWhatNot() throws Exception {
    ExportReport report =
        export(DocumentKind.CO_OPINION, numbered("1", "甲"), numbered("2", "乙").withRole(Role.CO));

    String json = new ReportJson(new Messages(Locale.CHINESE)).write(report);

    assertTrue(json.startsWith("{\n  \"format\": \"banfu-report\",\n  \"version\": 1,"), json);
    assertTrue(
        json.contains("\"file\": null,\n      \"outcome\": \"REFUSED\",\n      \"number\": \"1\""),
        json);
    assertTrue(json.contains("\"reason\": \"此件由我单位答复，没有会办意见函"), json);
    assertTrue(json.contains("第2号-会办意见函.docx\",\n      \"outcome\": \"WRITTEN\""), json);
  }

  @Test
  void aCancelledExportListsWhatWasWrittenAndLeavesNothingHalf() throws Exception {
    try (Archive archive = archive(numbered("1", "甲"), numbered("2", "乙"), numbered("3", "丙"))) {
      var done = new int[1];
      ExportReport report =
          new ExportJob(archive, new Documents())
              .asPdf()
              .run(
                  archive.rows(),
                  null,
                  folder.resolve("out"),
                  (count, total, what) -> done[0] = count,
                  () -> done[0] >= 1);

      assertTrue(report.cancelled());
      assertEquals(1, report.written());
      try (Stream<Path> files = Files.list(folder.resolve("out"))) {
        assertEquals(report.files(), files.map(Path::toAbsolutePath).toList());
      }
      assertEquals(
          List.of("1 Written", "2 Cancelled", "3 Cancelled"),
          report.results().stream().map(BatchExportTest::shown).toList());
      String json = new ReportJson(new Messages(Locale.CHINESE)).write(report);
      assertTrue(
          json.contains(
              "\"file\": null,\n      \"outcome\": \"CANCELLED\",\n      \"number\": \"3\""),
          json);
    }
  }

  @Test
  void aCancelledFileOfLinesIsNoneAndNamesEveryProposal() throws Exception {
    try (Archive archive = archive(numbered("1", "甲"), numbered("2", "乙"))) {
      Path target = folder.resolve("all.jsonl");
      var done = new int[1];
      ExportReport report =
          new JsonLinesJob(archive)
              .run(
                  archive.rows(),
                  target,
                  WholeFile.Existing.NUMBER,
                  (count, total, what) -> done[0] = count,
                  () -> done[0] >= 1);

      assertFalse(Files.exists(target));
      assertEquals(
          List.of("1 Cancelled", "2 Cancelled"),
          report.results().stream().map(BatchExportTest::shown).toList());
    }
  }

  private static String shown(ExportResult result) {
    return result.of().name() + " " + result.getClass().getSimpleName();
  }

  private ExportReport export(DocumentKind kind, Proposal... proposals) throws Exception {
    try (Archive archive = archive(proposals)) {
      return new ExportJob(archive, new Documents())
          .run(archive.rows(), kind, folder.resolve("out"), Progress.NONE, () -> false);
    }
  }

  private Archive archive(Proposal... proposals) throws Exception {
    Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.EDIT);
    }
    return archive;
  }
}
