package org.banfu.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.Hashes;

/// An archive with something in every table, and what can be read in one.
final class FullArchive {
  private FullArchive() {}

  /// Makes it and closes it: a backup, saves since, revisions, files, templates, a full bin.
  static void make(Path folder, TestClock clock, int count) throws Exception {
    List<Proposal> proposals = Archives.proposals(count);
    try (Archive archive = Archive.open(folder, clock)) {
      for (Proposal proposal : proposals.subList(0, count / 2)) {
        save(archive, proposal);
      }
      archive.saveTemplate("复函.docx", "一份模板".getBytes("UTF-16LE"));
      archive.backup();
      for (Proposal proposal : proposals.subList(count / 2, count)) {
        save(archive, proposal);
      }
      clock.forward(Duration.ofDays(1));
      Proposal first = proposals.getFirst();
      archive.save(first.withTitle("改过的题目"), 1, Occasion.EDIT);
      archive.saveAll(
          List.of(
              new NewSave(
                  first.withTitle("引用以往答复"),
                  2,
                  Occasion.INSERTION,
                  List.of(),
                  new ReplySource("从前的件", "42", "从前的题目", 1))));
      archive.saveProfile(archive.profile().withWorkListBehind(true));
      archive.saveHolidays(List.of(new Holiday(LocalDate.of(2023, 10, 2), false, "国庆节")));
      archive.saveTemplate("告知.docx", new byte[] {1, 2, 3});
      Proposal last = proposals.getLast();
      archive.save(last, 1, Occasion.EXPORT);
      archive.saveAll(List.of(new NewSave(last, 2, Occasion.NAMED, List.of(), null, "送审稿")));
      archive.moveToBin(proposals.get(1).id());
    }
  }

  private static void save(Archive archive, Proposal proposal) throws Exception {
    archive.save(
        proposal,
        0,
        Occasion.IMPORT,
        List.of(new NewAttachment("来信.txt", proposal.title().getBytes("UTF-16LE"))));
  }

  /// Everything that can be read, a line each.
  static List<String> contents(ArchiveView archive) throws Exception {
    var lines = new ArrayList<String>();
    lines.add(archive.profile() + " " + archive.holidays() + " " + archive.names());
    for (KeptTemplate template : archive.templates()) {
      lines.add(template + " " + Hashes.of(archive.template(template.name())));
    }
    var rows = new ArrayList<>(archive.rows());
    rows.addAll(archive.bin());
    for (ProposalRow row : rows) {
      lines.add(row + " " + archive.find(row.id()));
      for (Revision revision : archive.revisions(row.id())) {
        lines.add(revision + " " + archive.revision(revision.number()));
      }
      for (Attachment file : archive.attachments(row.id())) {
        lines.add(file + " " + Hashes.of(archive.attachment(file.id())));
      }
    }
    return lines;
  }

  static List<String> contents(Path folder, Clock clock) throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      return contents(archive);
    }
  }

  /// Lets the data file be what `archive.json` says, as it is after a bit in its middle flipped.
  static void markAsLeft(Path folder) throws Exception {
    Path file = folder.resolve(ArchiveFile.NAME);
    ArchiveFile then = ArchiveFile.read(file).orElseThrow();
    new ArchiveFile(
            then.format(),
            then.lineage(),
            then.counter(),
            then.proposals(),
            DataFileMark.of(Archives.data(folder)))
        .write(file);
  }
}
