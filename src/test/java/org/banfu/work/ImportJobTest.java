package org.banfu.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.ProposalRow;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How files become proposals of the archive.
class ImportJobTest {
  @TempDir private Path folder;
  private Path letters;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    letters = Files.createDirectory(folder.resolve("letters"));
    archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aFolderIsReadWithItsFoldersInTheOrderOfTheNames() throws Exception {
    Proposals.file(letters.resolve("b"), "1.json", Proposals.numbered("2", "乙"));
    Proposals.file(letters, "c.json", Proposals.numbered("3", "丙"));
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));

    ImportReport report = run(OnDuplicate.SKIP);

    assertEquals(List.of("1", "2", "3"), report.files().stream().map(FileResult::number).toList());
    assertEquals(3, report.count(Outcome.ADDED));
    assertEquals(List.of("1", "2", "3"), numbers());
  }

  @Test
  void theFileIsKeptByteForByte() throws Exception {
    byte[] bytes = ("\uFEFF" + Proposals.LETTER.replace("\n", "\r\n")).getBytes(UTF_8);
    Files.write(letters.resolve("复函.txt"), bytes);

    FileResult result = run(OnDuplicate.SKIP).files().getFirst();

    Attachment kept = archive.attachments(result.id()).getFirst();
    assertEquals("复函.txt", kept.fileName());
    assertArrayEquals(bytes, archive.attachment(kept.id()));
  }

  @Test
  void theSamplesOfficeIsNotThatOfImportedLetters() throws Exception {
    new SampleJob(archive).run();
    assertEquals(new Sample().profile(), archive.profile());
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));

    run(OnDuplicate.SKIP);

    assertEquals(new ProfileJson().standard(), archive.profile());
  }

  @Test
  void aFileOfManyIsNotAttachedToEach() throws Exception {
    Proposal first = Proposals.numbered("1", "甲");
    Proposals.file(letters, "a.json", first, Proposals.numbered("2", "乙"));

    run(OnDuplicate.SKIP);

    assertEquals(List.of(), archive.attachments(first.id()));
  }

  @Test
  void aFailingFileDisturbsNoOther() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Files.writeString(letters.resolve("b.json"), "{\"format\": \"banfu\", \"version\": 1,");
    Proposals.file(letters, "c.json", Proposals.numbered("3", "丙"));

    ImportReport report = run(OnDuplicate.SKIP);

    assertEquals(outcomes("ADDED", "REFUSED", "ADDED"), outcomes(report));
    assertEquals(List.of("1", "3"), numbers());
  }

  @Test
  void progressIsToldAfterEachFile() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Proposals.file(letters, "b.json", Proposals.numbered("2", "乙"));
    var told = new ArrayList<String>();

    job()
        .run(
            List.of(letters),
            Set.of(),
            OnDuplicate.SKIP,
            (done, total, what) -> told.add(done + "/" + total + " " + what),
            () -> false);

    assertEquals(List.of("1/2 a.json", "2/2 b.json"), told);
  }

  @Test
  void aCancelledImportKeepsWhatWasDone() throws Exception {
    for (int i = 1; i <= 20; i++) {
      Proposals.file(letters, "%02d.json".formatted(i), Proposals.numbered("" + i, "第" + i));
    }
    var done = new ArrayList<Integer>();

    ImportReport report =
        job()
            .run(
                List.of(letters),
                Set.of(),
                OnDuplicate.SKIP,
                (count, total, what) -> done.add(count),
                () -> done.size() >= 3);

    assertTrue(report.cancelled());
    assertEquals(3, report.count(Outcome.ADDED));
    assertEquals(List.of("1", "2", "3"), numbers());
  }

  private ImportJob job() {
    return new ImportJob(archive, new Intake());
  }

  private ImportReport run(OnDuplicate onDuplicate) {
    return job().run(List.of(letters), Set.of(), onDuplicate, Progress.NONE, () -> false);
  }

  private List<String> numbers() throws Exception {
    return archive.rows().stream().map(ProposalRow::number).toList();
  }

  private static List<Outcome> outcomes(ImportReport report) {
    return report.files().stream().map(FileResult::outcome).toList();
  }

  private static List<Outcome> outcomes(String... names) {
    return List.of(names).stream().map(Outcome::valueOf).toList();
  }
}
