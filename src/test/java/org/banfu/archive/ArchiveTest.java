package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsFound() throws Exception {
    Proposal sample = new Sample().proposal();

    try (Archive archive = Archive.open(folder, clock)) {
      Stored stored = archive.save(sample, 0, Occasion.IMPORT);

      assertEquals(new Stored(sample, 1, clock.instant()), stored);
      assertEquals(Optional.of(stored), archive.find(sample.id()));
    }
  }

  @Test
  void whatIsSavedIsThereAfterReopening() throws Exception {
    Proposal sample = new Sample().proposal();
    List<ProposalRow> rows;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      rows = archive.rows();
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(rows, archive.rows());
      assertEquals(sample, archive.find(sample.id()).orElseThrow().proposal());
    }
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    Proposal sample = new Sample().proposal();

    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);

      var refused =
          assertThrows(
              ProblemException.class, () -> archive.save(sample.withTitle("乙"), 1, Occasion.EDIT));

      assertEquals(Problem.of("archive.stale", "乙", 1, 2), refused.problem());
      assertEquals("甲", archive.find(sample.id()).orElseThrow().proposal().title());
    }
  }

  @Test
  void aSecondNewOneOfTheSameIdIsRefused() throws Exception {
    Proposal sample = new Sample().proposal();

    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);

      var refused =
          assertThrows(ProblemException.class, () -> archive.save(sample, 0, Occasion.IMPORT));

      assertEquals("archive.stale", refused.problem().code());
    }
  }

  @Test
  void anEmptyProposalIsKeptToo() throws Exception {
    Proposal empty = Proposal.create(Kind.NPC);

    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(empty, 0, Occasion.EDIT);

      assertEquals(empty, archive.find(empty.id()).orElseThrow().proposal());
      assertEquals("", archive.rows().getFirst().title());
    }
  }

  @Test
  void filesAreKeptByteForByte() throws Exception {
    var bytes = new byte[3 << 20];
    new java.util.Random(7).nextBytes(bytes);
    Proposal sample = new Sample().proposal();
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(
          sample,
          0,
          Occasion.IMPORT,
          List.of(new NewAttachment("来函.docx", bytes), new NewAttachment("空.txt", new byte[0])));
    }

    try (Archive archive = Archive.open(folder, clock)) {
      List<Attachment> files = archive.attachments(sample.id());

      assertEquals(List.of("来函.docx", "空.txt"), files.stream().map(Attachment::fileName).toList());
      assertArrayEquals(bytes, archive.attachment(files.getFirst().id()));
      assertArrayEquals(new byte[0], archive.attachment(files.getLast().id()));
    }
  }

  @Test
  void theBinKeepsAndGivesBack() throws Exception {
    Proposal sample = new Sample().proposal();
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      List<ProposalRow> rows = archive.rows();

      archive.moveToBin(sample.id());

      assertEquals(List.of(), archive.rows());
      assertEquals(rows, archive.bin());
      assertEquals(sample, archive.find(sample.id()).orElseThrow().proposal());
      var refused =
          assertThrows(ProblemException.class, () -> archive.save(sample, 1, Occasion.EDIT));
      assertEquals("archive.inBin", refused.problem().code());

      archive.takeFromBin(sample.id());

      assertEquals(rows, archive.rows());
      assertEquals(List.of(), archive.bin());
    }
  }

  @Test
  void theProfileIsKept() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveProfile(archive.profile().withIssuer("云岫区人民政府"));
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals("云岫区人民政府", archive.profile().issuer());
    }
  }

  @Test
  void aClockThatWentBackStopsNothing() throws Exception {
    Proposal sample = new Sample().proposal();
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(sample, 0, Occasion.IMPORT);
      clock.forward(Duration.ofDays(-400));

      Stored stored = archive.save(sample.withTitle("甲"), 1, Occasion.EDIT);

      assertEquals(Optional.of(stored), archive.find(sample.id()));
    }
  }
}
