package org.banfu.desktop.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.document.WholeFile.Existing;
import org.banfu.proposal.Proposal;
import org.banfu.work.HandoverJob;
import org.banfu.work.Progress;
import org.banfu.work.Proposals;

/// A `.banfu` file for tests of the page: of each case one.
final class Handovers {
  /// Here and there the same.
  static final Proposal SAME = Proposals.numbered("1", "甲");

  /// Saved here, and later there with other notes.
  static final Proposal CHANGED = Proposals.numbered("2", "乙");

  /// Only there.
  static final Proposal FRESH = Proposals.numbered("3", "丙");

  private Handovers() {}

  /// Puts what is here into the archive, and what is there into a file.
  static Path file(Path folder, Archive here) throws Exception {
    here.save(SAME, 0, Occasion.EDIT);
    here.save(CHANGED, 0, Occasion.EDIT);
    return file(folder, "移交.banfu", SAME, CHANGED.withNotes("那边改过"), FRESH);
  }

  /// A file of these proposals, each with an attachment, saved an hour after those here.
  static Path file(Path folder, String name, Proposal... proposals) throws Exception {
    Clock later = Clock.offset(DeskFixture.CLOCK, Duration.ofHours(1));
    try (Archive there = Archive.open(folder.resolve("there-" + name), later)) {
      for (Proposal proposal : proposals) {
        List<NewAttachment> files =
            proposal.equals(SAME)
                ? List.of()
                : List.of(new NewAttachment("原件.txt", proposal.id().getBytes(UTF_8)));
        there.save(proposal, 0, Occasion.EDIT, files);
      }
      return new HandoverJob(there)
          .run(there.rows(), folder.resolve(name), Existing.REPLACE, Progress.NONE, () -> false)
          .file()
          .orElseThrow();
    }
  }
}
