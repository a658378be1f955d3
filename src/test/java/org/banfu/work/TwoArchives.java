package org.banfu.work;

import static org.banfu.work.Proposals.numbered;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.document.WholeFile.Existing;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Two archives on disk; the other one is merged from as a folder, a file or a backup.
abstract class TwoArchives {
  static final Instant NOON = Instant.parse("2023-07-17T04:00:00Z");

  @TempDir Path folder;
  Path otherFolder;
  Archive archive;
  Archive other;

  /// Where the other archive's proposals come from.
  enum Way {
    FOLDER,
    FILE,
    BACKUP
  }

  @BeforeEach
  void open() throws Exception {
    otherFolder = folder.resolve("other");
    archive = Archive.open(folder.resolve("archive"), at(0));
    other = Archive.open(otherFolder, at(60));
  }

  @AfterEach
  void close() {
    archive.close();
    other.close();
  }

  /// One proposal that was edited on both sides after it was handed over.
  Proposal twoVersions() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT);
    Proposal here = proposal.withNotes("这边");
    archive.save(here, 1, Occasion.EDIT);
    other.save(proposal.withNotes("那边"), 0, Occasion.EDIT, List.of(file("那边.txt", "那边")));
    return here;
  }

  Path source(Way way) throws Exception {
    return switch (way) {
      case FOLDER -> {
        other.close();
        yield otherFolder;
      }
      case FILE ->
          new HandoverJob(other)
              .run(
                  other.rows(),
                  folder.resolve("移交.banfu"),
                  Existing.REPLACE,
                  Progress.NONE,
                  () -> false)
              .file()
              .orElseThrow();
      case BACKUP -> other.backup(folder.resolve("备份.zip"));
    };
  }

  MergeJob job() {
    return new MergeJob(archive, new Intake(), at(180));
  }

  MergePlan plan(Path source) {
    return job().plan(List.of(source), Progress.NONE, () -> false);
  }

  ImportReport run(MergePlan plan, Function<MergeItem, OnDuplicate> decisions) {
    return job().run(plan, decisions, Progress.NONE, () -> false);
  }

  List<String> names(String id) throws Exception {
    return archive.attachments(id).stream().map(Attachment::fileName).toList();
  }

  static List<Standing> standings(MergePlan plan) {
    return plan.items().stream().map(MergeItem::standing).toList();
  }

  static List<Outcome> outcomes(ImportReport report) {
    return report.files().stream().map(FileResult::outcome).toList();
  }

  static NewAttachment file(String name, String content) {
    return new NewAttachment(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Clock at(int minutes) {
    return Clock.fixed(NOON.plus(Duration.ofMinutes(minutes)), ZoneOffset.ofHours(8));
  }
}
