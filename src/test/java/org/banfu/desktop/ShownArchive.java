package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.document.WholeFile.Existing;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.json.Sample;
import org.banfu.work.HandoverJob;
import org.banfu.work.Progress;

/// An archive to look at: the sample with its office, and a few more that only the list shows.
final class ShownArchive {
  private static final Sample SAMPLE = new Sample();
  private static final List<String> TITLES =
      List.of(
          "关于老旧小区加装电梯后续管理的提案",
          "关于推动社区食堂可持续运营的提案",
          "关于完善中小学周边慢行系统的提案",
          "关于加强河道两岸夜间照明的提案",
          "关于支持非遗工坊进街区的建议");
  private static final List<State> STATES =
      List.of(State.RECEIVED, State.HANDLING, State.UNDER_REVIEW, State.REPLIED, State.CLOSED);

  private ShownArchive() {}

  /// Makes it in this folder, with the sample first in the list of the numbers.
  static void make(Path folder, Clock clock) throws ProblemException {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveProfile(SAMPLE.profile());
      archive.save(SAMPLE.proposal(), 0, Occasion.IMPORT);
      for (int i = 0; i < TITLES.size(); i++) {
        archive.save(other(i, LocalDate.now(clock)), 0, Occasion.IMPORT);
      }
    }
  }

  /// A file that another office hands over: one proposal that [#make] made, changed there, and one
  /// that is new here.
  static Path handedOver(Path folder, Clock clock) throws Exception {
    Clock later = Clock.offset(clock, Duration.ofHours(1));
    try (Archive there = Archive.open(folder.resolve("there"), later)) {
      Proposal known = other(0, LocalDate.now(clock));
      there.save(known.withNotes("已与提案人通话。"), 0, Occasion.EDIT);
      there.save(
          known.withId("new").withNumber("20240400").withTitle("关于增设社区书屋的提案"), 0, Occasion.EDIT);
      return new HandoverJob(there)
          .run(
              there.rows(),
              folder.resolve("移交自文化局.banfu"),
              Existing.REPLACE,
              Progress.NONE,
              () -> false)
          .file()
          .orElseThrow();
    }
  }

  private static Proposal other(int index, LocalDate today) {
    return SAMPLE
        .proposal()
        .withId("shown-" + index)
        .withNumber("2024%04d".formatted(310 + 7 * index))
        .withTitle(TITLES.get(index))
        .withState(STATES.get(index))
        .withDueOn(today.plusDays(12L * index - 9));
  }
}
