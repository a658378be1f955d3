package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
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

/// Kept states that a person named, and those whose text was kept already.
class NamedRevisionTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final TestClock clock = new TestClock();
  private final Proposal sample = new Sample().proposal();
  private Archive archive;
  private long version;

  @TempDir private Path folder;
  @TempDir private Path aside;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theNameIsThereAfterReopeningAndCanBeChangedAndTakenAway() throws Exception {
    keepNamed("甲", "送审稿");
    long number = archive.revisions(sample.id()).getFirst().number();
    reopen();
    assertEquals(List.of("甲 NAMED 送审稿"), kept());

    archive.nameRevision(sample.id(), number, "  局长改过的 ");
    assertEquals(List.of("甲 NAMED 局长改过的"), kept());

    archive.nameRevision(sample.id(), number, " ");
    reopen();
    assertEquals(List.of("甲 NAMED "), kept());
  }

  @Test
  void anAutomaticOneThatHasANameIsNeverThinnedOut() throws Exception {
    save("甲", Occasion.IMPORT);
    save("乙", Occasion.STATE_CHANGE);
    archive.nameRevision(sample.id(), archive.revisions(sample.id()).getFirst().number(), "第一稿");
    save("丙", Occasion.STATE_CHANGE);
    save("丁", Occasion.STATE_CHANGE);
    for (int day = 0; day < 40; day++) {
      clock.forward(DAY);
      save("第 " + day + " 天", Occasion.EXPORT);
    }

    List<String> oldest = kept().reversed().subList(0, 3);

    assertEquals(List.of("甲 IMPORT ", "乙 STATE_CHANGE 第一稿", "丁 STATE_CHANGE "), oldest);
  }

  @Test
  void theSameTextIsToldAgainAndStoredOnce() throws Exception {
    save("甲", Occasion.EXPORT);
    clock.forward(Duration.ofHours(1));
    save("甲", Occasion.EXPORT);
    save("甲", Occasion.STATE_CHANGE);
    keepNamed("甲", "送审稿");
    save("乙", Occasion.EXPORT);
    save("甲", Occasion.EXPORT);

    List<String> all =
        List.of(
            "甲 EXPORT ", "乙 EXPORT ", "甲 NAMED 送审稿", "甲 STATE_CHANGE ", "甲 EXPORT ", "甲 EXPORT ");
    assertEquals(all, kept());
    assertEquals(3, texts());
    reopen();
    assertEquals(all, kept());
    assertEquals(Optional.empty(), archive.checkRows());
  }

  @Test
  void whatStoodBeforeADayIsNotKeptIfItIsAlready() throws Exception {
    save("甲", Occasion.EXPORT);
    save("乙", Occasion.EDIT);
    save("甲", Occasion.EDIT);
    clock.forward(DAY);
    save("丙", Occasion.EDIT);

    assertEquals(List.of("甲 EXPORT "), kept());
  }

  /// The text of an export may stand in a row that would be thinned out.
  @Test
  void aTextThatALaterOneRefersToStays() throws Exception {
    save("甲", Occasion.STATE_CHANGE);
    save("甲", Occasion.EXPORT);
    save("乙", Occasion.STATE_CHANGE);
    for (int day = 0; day < 40; day++) {
      clock.forward(DAY);
      save("第 " + day + " 天", Occasion.EXPORT);
    }

    assertEquals(
        List.of("甲 STATE_CHANGE ", "甲 EXPORT ", "乙 STATE_CHANGE "),
        kept().reversed().subList(0, 3));
  }

  @Test
  void aReplayOfTheJournalGivesTheSame() throws Exception {
    save("甲", Occasion.IMPORT);
    archive.close();
    Path older = aside.resolve("older.mv.db");
    Files.copy(Archives.data(folder), older);
    archive = Archive.open(folder, clock);
    save("甲", Occasion.EXPORT);
    keepNamed("乙", "送审稿");
    archive.nameRevision(sample.id(), archive.revisions(sample.id()).getLast().number(), "来件");
    List<Revision> before = archive.revisions(sample.id());
    archive.close();
    Files.delete(Archives.data(folder));
    Files.copy(older, Archives.data(folder));

    archive = Archive.open(folder, clock);

    assertEquals(before, archive.revisions(sample.id()));
    assertEquals(List.of("乙 NAMED 送审稿", "甲 EXPORT ", "甲 IMPORT 来件"), kept());
  }

  @Test
  void whatCannotBeNamedIsToldAndNothingSaved() throws Exception {
    save("甲", Occasion.EXPORT);
    long number = archive.revisions(sample.id()).getFirst().number();

    assertEquals(
        Problem.of("archive.noRevision", 4711),
        assertThrows(ProblemException.class, () -> archive.nameRevision(sample.id(), 4711, "送审稿"))
            .problem());
    assertEquals(
        Problem.of("archive.longRevisionName", Revision.LONGEST_NAME),
        assertThrows(
                ProblemException.class,
                () -> archive.nameRevision(sample.id(), number, "长".repeat(101)))
            .problem());
    assertEquals(List.of("甲 EXPORT "), kept());
  }

  private void save(String title, Occasion occasion) throws Exception {
    version = archive.save(sample.withTitle(title), version, occasion).version();
  }

  private void keepNamed(String title, String name) throws Exception {
    var save = new NewSave(sample.withTitle(title), version, Occasion.NAMED, List.of(), null, name);
    version = archive.saveAll(List.of(save)).getFirst().version();
  }

  private void reopen() throws Exception {
    archive.close();
    archive = Archive.open(folder, clock);
  }

  private List<String> kept() throws Exception {
    var kept = new ArrayList<String>();
    for (Revision revision : archive.revisions(sample.id())) {
      String title = archive.revision(revision.number()).title();
      kept.add(title + " " + revision.occasion() + " " + revision.name());
    }
    return kept;
  }

  /// How many texts are stored.
  private long texts() throws Exception {
    archive.close();
    long texts = Archives.rows(folder, "revision");
    archive = Archive.open(folder, clock);
    return texts;
  }
}
