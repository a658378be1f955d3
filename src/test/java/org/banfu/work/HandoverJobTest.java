package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.document.WholeFile.Existing;
import org.banfu.generator.Generator;
import org.banfu.intake.Handed;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadAttachment;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverJobTest {
  @TempDir private Path folder;
  private Archive archive;
  private Path target;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
    target = folder.resolve("out").resolve("移交.banfu");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatIsHandedOverIsReadBackEqualWithItsAttachments() throws Exception {
    List<Proposal> proposals = new Generator(11).proposals(30).toList();
    for (Proposal proposal : proposals) {
      archive.save(
          proposal,
          0,
          Occasion.EDIT,
          List.of(file("原件.docx", proposal.id()), file("../同样的.txt", "同样的内容")));
    }
    archive.save(proposals.get(3), 1, Occasion.NAMED);

    HandoverReport report = handOver(archive.rows());

    assertEquals(30, report.proposals());
    assertEquals(31, report.attachments());
    List<ReadProposal> read = new Intake().read(target).proposals();
    assertEquals(proposals, read.stream().map(ReadProposal::proposal).toList());
    for (ReadProposal one : read) {
      ProposalRow row = archive.matching(one.proposal().id()).getFirst();
      Handed handed = one.handed().orElseThrow();
      assertEquals(row.version(), handed.version());
      assertEquals(row.savedAt(), handed.savedAt());
      List<Attachment> kept = archive.attachments(row.id());
      assertEquals(
          List.of("原件.docx", "同样的.txt"),
          handed.attachments().stream().map(ReadAttachment::name).toList());
      for (int i = 0; i < kept.size(); i++) {
        assertArrayEquals(
            archive.attachment(kept.get(i).id()), handed.attachments().get(i).content().bytes());
      }
    }
  }

  @Test
  void namesFromDataNeverBecomePaths() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT, List.of(file("..\\..\\坏.exe", "坏")));

    handOver(archive.rows());

    try (var zip = new ZipFile(target.toFile())) {
      assertEquals(
          List.of("manifest.json", "proposals.json", "attachments/1"),
          zip.stream().map(ZipEntry::getName).toList());
    }
    assertEquals(
        "坏.exe",
        new Intake()
            .read(target)
            .proposals()
            .getFirst()
            .handed()
            .orElseThrow()
            .attachments()
            .getFirst()
            .name());
  }

  @Test
  void theSameAgainGivesTheSameBytesAndNoSecondFile() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT, List.of(file("a.txt", "甲")));

    Path first = handOver(archive.rows()).file().orElseThrow();
    Path second = handOver(archive.rows()).file().orElseThrow();

    assertEquals(first, second);
    assertEquals(List.of("移交.banfu"), files());
  }

  @Test
  void anotherFileOfThatNameIsNotOverwrittenUnasked() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    Files.createDirectories(target.getParent());
    Files.writeString(target, "别人的文件");

    Path numbered = handOver(archive.rows()).file().orElseThrow();

    assertEquals("移交-2.banfu", numbered.getFileName().toString());
    assertEquals("别人的文件", Files.readString(target));
    run(archive.rows(), Existing.REPLACE);
    assertEquals(1, new Intake().read(target).proposals().size());
  }

  @Test
  void aCancelledHandoverLeavesNothing() throws Exception {
    for (int i = 1; i <= 5; i++) {
      archive.save(numbered("" + i, "事项" + i), 0, Occasion.EDIT, List.of(file(i + ".txt", "" + i)));
    }
    for (int stopAfter = 0; stopAfter < 10; stopAfter++) {
      var told = new ArrayList<String>();
      int last = stopAfter;

      HandoverReport report =
          new HandoverJob(archive)
              .run(
                  archive.rows(),
                  target,
                  Existing.NUMBER,
                  (done, total, what) -> told.add(done + "/" + total + " " + what),
                  () -> told.size() >= last);

      assertEquals(stopAfter, told.size());
      assertTrue(report.file().isEmpty());
      assertEquals(List.of(), files());
    }
  }

  @Test
  void aFailureOnTheWayLeavesNothing() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    var rows = new ArrayList<>(archive.rows());
    ProposalRow row = rows.getFirst();
    try (Archive other = Archive.open(folder.resolve("other"), Clock.systemUTC())) {
      other.save(numbered("2", "乙"), 0, Occasion.EDIT);
      rows.addAll(other.rows());
    }

    var refused = assertThrows(ProblemException.class, () -> handOver(rows));

    assertEquals("work.handoverGone", refused.problem().code());
    assertEquals(List.of(), files());
    assertEquals(1, handOver(List.of(row)).proposals());
  }

  @Test
  void aFolderInThePlaceOfTheFileIsTold() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    Files.createDirectories(target);

    var refused = assertThrows(ProblemException.class, () -> run(archive.rows(), Existing.REPLACE));

    assertEquals("document.isFolder", refused.problem().code());
  }

  @Test
  void oneInTheBinCanBeHandedOverWhenChosen() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT);
    archive.moveToBin(proposal.id());

    handOver(archive.bin());

    assertEquals(proposal, new Intake().read(target).proposals().getFirst().proposal());
  }

  private HandoverReport handOver(List<ProposalRow> rows) throws Exception {
    return run(rows, Existing.NUMBER);
  }

  private HandoverReport run(List<ProposalRow> rows, Existing existing) throws Exception {
    return new HandoverJob(archive).run(rows, target, existing, Progress.NONE, () -> false);
  }

  private List<String> files() throws Exception {
    if (Files.notExists(target.getParent())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(target.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static NewAttachment file(String name, String content) {
    return new NewAttachment(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
