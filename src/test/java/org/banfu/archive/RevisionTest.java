package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Revisions are kept on the occasions of reliability 2 and thinned out as architecture says.
class RevisionTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();
  private Archive archive;
  private long version;

  @TempDir private Path folder;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Occasion.class,
      names = {"IMPORT", "EXPORT", "STATE_CHANGE", "NAMED", "INSERTION"})
  void whatIsSavedOnAnOccasionIsKept(Occasion occasion) throws Exception {
    save("甲", occasion);

    assertEquals(List.of("甲 " + occasion), kept());
  }

  @Test
  void anImportKeepsWhatItReplacesAlsoOnTheSameDay() throws Exception {
    save("甲", Occasion.EDIT);
    save("乙", Occasion.EDIT);
    save("丙", Occasion.IMPORT);

    assertEquals(List.of("丙 IMPORT", "乙 EDIT"), kept());
  }

  @Test
  void editsOfOneDayAreNotKept() throws Exception {
    save("甲", Occasion.EDIT);
    save("乙", Occasion.EDIT);
    clock.forward(Duration.ofHours(12));
    save("丙", Occasion.EDIT);

    assertEquals(List.of(), kept());
  }

  @Test
  void aDaysFirstChangeKeepsWhatStoodBefore() throws Exception {
    save("甲", Occasion.EDIT);
    save("乙", Occasion.EDIT);
    clock.forward(DAY);
    save("丙", Occasion.EDIT);
    save("丁", Occasion.EDIT);

    assertEquals(List.of("乙 EDIT"), kept());
  }

  @Test
  void aDaysFirstChangeOnAnOccasionKeepsBoth() throws Exception {
    save("甲", Occasion.EDIT);
    clock.forward(DAY);
    save("乙", Occasion.STATE_CHANGE);

    assertEquals(List.of("乙 STATE_CHANGE", "甲 EDIT"), kept());
  }

  @Test
  void whatIsKeptAlreadyIsNotKeptTwice() throws Exception {
    save("甲", Occasion.EXPORT);
    clock.forward(DAY);
    save("乙", Occasion.EDIT);

    assertEquals(List.of("甲 EXPORT"), kept());
  }

  @Test
  void theDayIsThatOfBeijing() throws Exception {
    // 01:00 UTC is 09:00 in Shanghai, where the next day begins at 16:00 UTC.
    save("甲", Occasion.EDIT);
    clock.forward(Duration.ofHours(14));
    save("乙", Occasion.EDIT);
    clock.forward(Duration.ofHours(2));
    save("丙", Occasion.EDIT);

    assertEquals(List.of("乙 EDIT"), kept());
  }

  @Test
  void automaticOnesAreThinnedOutToTheLastOfEachDayAfterThirtyDays() throws Exception {
    save("甲", Occasion.IMPORT);
    save("乙", Occasion.STATE_CHANGE);
    save("丙", Occasion.STATE_CHANGE);
    save("丁", Occasion.EXPORT);
    save("戊", Occasion.NAMED);
    clock.forward(DAY);
    save("己", Occasion.STATE_CHANGE);
    save("庚", Occasion.STATE_CHANGE);
    for (int day = 2; day <= 31; day++) {
      clock.forward(DAY);
      save("第 " + day + " 天", Occasion.EXPORT);
    }
    assertEquals(
        List.of(
            "第 2 天 EXPORT",
            "庚 STATE_CHANGE",
            "己 STATE_CHANGE",
            "戊 NAMED",
            "丁 EXPORT",
            "丙 STATE_CHANGE",
            "甲 IMPORT"),
        kept().subList(29, kept().size()));

    clock.forward(DAY);
    save("壬", Occasion.EXPORT);

    assertEquals(
        List.of(
            "第 2 天 EXPORT", "庚 STATE_CHANGE", "戊 NAMED", "丁 EXPORT", "丙 STATE_CHANGE", "甲 IMPORT"),
        kept().subList(30, kept().size()));
  }

  /// A wrong year of the machine's clock makes everything look old for as long as it lasts.
  @Test
  void aClockThatIsAYearAheadThinsNothingOut() throws Exception {
    save("甲", Occasion.STATE_CHANGE);
    save("乙", Occasion.STATE_CHANGE);
    clock.forward(Duration.ofDays(400));
    save("丙", Occasion.STATE_CHANGE);
    save("丁", Occasion.EDIT);
    clock.forward(Duration.ofDays(-400));
    save("戊", Occasion.STATE_CHANGE);

    assertEquals(
        List.of("戊 STATE_CHANGE", "丁 EDIT", "丙 STATE_CHANGE", "乙 STATE_CHANGE", "甲 STATE_CHANGE"),
        kept());
  }

  @Test
  void aRevisionIsTheWholeProposal() throws Exception {
    Stored first = archive.save(sample, 0, Occasion.IMPORT);
    archive.save(sample.withTitle("甲").withSuggestions(List.of()), 1, Occasion.EDIT);

    Revision revision = archive.revisions(sample.id()).getFirst();

    assertEquals(sample, archive.revision(revision.number()));
    assertEquals(
        new Revision(
            revision.number(),
            sample.id(),
            1,
            Occasion.IMPORT,
            first.savedAt(),
            Optional.empty(),
            ""),
        revision);
  }

  @Test
  void aRevisionThatIsNotThereIsTold() {
    var told = assertThrows(ProblemException.class, () -> archive.revision(4711));

    assertEquals(Problem.of("archive.noRevision", 4711), told.problem());
  }

  private void save(String title, Occasion occasion) throws Exception {
    version = archive.save(sample.withTitle(title), version, occasion).version();
  }

  private List<String> kept() throws Exception {
    var kept = new ArrayList<String>();
    for (Revision revision : archive.revisions(sample.id())) {
      kept.add(archive.revision(revision.number()).title() + " " + revision.occasion());
    }
    return kept;
  }
}
