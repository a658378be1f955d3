package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the journal has and the data file has lost is there again after an open.
class ReplayTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;
  @TempDir private Path aside;

  /// Everything that can be asked of an archive.
  private record State(
      List<Proposal> proposals,
      List<ProposalRow> rows,
      List<ProposalRow> bin,
      List<List<Revision>> revisions,
      List<List<Attachment>> attachments,
      String issuer,
      List<Holiday> holidays,
      WorkingDays workingDays,
      List<KeptTemplate> templates) {
    static State of(Archive archive) throws Exception {
      List<String> ids = archive.rows().stream().map(ProposalRow::id).toList();
      var revisions = new java.util.ArrayList<List<Revision>>();
      var attachments = new java.util.ArrayList<List<Attachment>>();
      for (String id : ids) {
        revisions.add(archive.revisions(id));
        attachments.add(archive.attachments(id));
      }
      return new State(
          Archives.all(archive),
          archive.rows(),
          archive.bin(),
          revisions,
          attachments,
          String.valueOf(archive.profile().issuer()),
          archive.holidays(),
          archive.workingDays(),
          archive.templates());
    }
  }

  @Test
  void aDataFileThatFellBackIsBroughtUpAgain() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 5);
    Files.copy(Archives.data(folder), aside.resolve("older"));
    byte[] bytes = {1, 2, 3};
    State state;
    try (Archive archive = Archive.open(folder, clock)) {
      changeAll(archive, proposals, bytes);
      state = State.of(archive);
    }
    Files.copy(aside.resolve("older"), Archives.data(folder), REPLACE);

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(state, State.of(archive));
      Attachment file = archive.attachments(proposals.get(2).id()).getFirst();
      assertArrayEquals(bytes, archive.attachment(file.id()));
    }
  }

  private static final java.nio.file.StandardCopyOption REPLACE =
      java.nio.file.StandardCopyOption.REPLACE_EXISTING;

  private void changeAll(Archive archive, List<Proposal> proposals, byte[] bytes) throws Exception {
    clock.forward(Duration.ofDays(2));
    archive.save(proposals.get(0).withTitle("甲"), 1, Occasion.EDIT);
    archive.save(proposals.get(0).withTitle("乙"), 2, Occasion.EXPORT);
    archive.moveToBin(proposals.get(1).id());
    archive.save(
        proposals.get(2).withTitle("丙"),
        1,
        Occasion.STATE_CHANGE,
        List.of(new NewAttachment("附件.bin", bytes)));
    archive.saveProfile(archive.profile().withIssuer("云岫区人民政府"));
    archive.saveHolidays(List.of(new Holiday(LocalDate.of(2031, 5, 1), false, "劳动节")));
    archive.saveTemplate("复函.docx", bytes);
    archive.saveTemplate("旧的.docx", bytes);
    archive.removeTemplate("旧的.docx");
    archive.moveToBin(proposals.get(3).id());
    archive.takeFromBin(proposals.get(3).id());
    archive.save(Archives.proposals(6).getLast(), 0, Occasion.IMPORT);
  }

  /// Files copied while the archive is open are what a killed process leaves behind.
  @Test
  void everyAcknowledgedSaveOutlivesAKill() throws Exception {
    List<Proposal> proposals = Archives.proposals(8);
    try (Archive archive = Archive.open(folder, clock)) {
      for (Proposal proposal : proposals) {
        archive.save(proposal, 0, Occasion.IMPORT);
      }
      Archives.copy(folder, aside);
    }

    try (Archive archive = Archive.open(aside, clock)) {
      assertEquals(proposals, Archives.all(archive));
    }
  }

  @Test
  void savesGoOnAfterAReplay() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 2);
    Files.copy(Archives.data(folder), aside.resolve("older"));
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.getFirst().withTitle("甲"), 1, Occasion.EDIT);
    }
    Files.copy(aside.resolve("older"), Archives.data(folder), REPLACE);

    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(proposals.getFirst().withTitle("乙"), 2, Occasion.EDIT);
    }

    try (Archive archive = Archive.open(folder, clock)) {
      Stored stored = archive.find(proposals.getFirst().id()).orElseThrow();
      assertEquals("乙", stored.proposal().title());
      assertEquals(3, stored.version());
    }
  }

  @Test
  void aGapBetweenDataFileAndJournalIsTold() throws Exception {
    Archives.closed(folder, clock, 2);
    Files.copy(Archives.data(folder), aside.resolve("older"));
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Archives.proposals(3).getLast(), 0, Occasion.IMPORT);
    }
    try (var files = Files.list(folder.resolve("journal"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.copy(aside.resolve("older"), Archives.data(folder), REPLACE);

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

    assertEquals(Problem.of("archive.gap", folder, 4, 4), refused.problem());
  }

  @Test
  void aJournalThatIsMissingBehindTheDataFileIsTold() throws Exception {
    Archives.closed(folder, clock, 2);
    byte[] older = Files.readAllBytes(folder.resolve("archive.json"));
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Archives.proposals(3).getLast(), 0, Occasion.IMPORT);
    }
    Files.write(folder.resolve("archive.json"), older);
    try (var files = Files.list(folder.resolve("journal"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals("archive.journalMissing", archive.notes().getFirst().code());
      assertEquals(3, archive.rows().size());
    }
  }

  @Test
  void aJournalOfAnotherArchiveIsKeptAndNotReplayed(@TempDir Path other) throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 2);
    Archives.closed(other, clock, 4);
    Path foreign;
    try (var files = Files.list(other.resolve("journal"))) {
      Path file = files.findFirst().orElseThrow();
      foreign = folder.resolve("journal").resolve(file.getFileName());
      Files.copy(file, foreign);
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(proposals, Archives.all(archive));
      assertEquals(List.of(Problem.of("journal.foreign", foreign)), archive.notes());
    }
    assertTrue(Files.exists(foreign));
  }
}
