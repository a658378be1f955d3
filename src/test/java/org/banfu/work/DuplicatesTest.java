package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Revision;
import org.banfu.intake.Intake;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import does with a proposal that is there already.
class DuplicatesTest {
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
  void theSameFolderAgainAddsNothing() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"), Proposals.unnumbered("乙"));
    Files.writeString(letters.resolve("b.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    List<ProposalRow> before = archive.rows();

    ImportReport again = run(OnDuplicate.SKIP);

    assertEquals(3, again.count(Outcome.SKIPPED));
    assertEquals(3, again.files().size());
    assertEquals(before, archive.rows());
  }

  @Test
  void twoEqualLettersOfOneRunAreOne() throws Exception {
    Files.writeString(letters.resolve("a.txt"), Proposals.LETTER);
    Files.writeString(letters.resolve("b.txt"), Proposals.LETTER);

    ImportReport report = run(OnDuplicate.SKIP);

    assertEquals(
        List.of(Outcome.ADDED, Outcome.SKIPPED),
        report.files().stream().map(FileResult::outcome).toList());
    assertEquals(1, archive.rows().size());
    assertEquals(report.files().get(0).id(), report.files().get(1).id());
  }

  @Test
  void oneTextForSeveralNumbersIsSeveralProposals() throws Exception {
    for (String number : List.of("20230777", "20230778", "20230779")) {
      Files.writeString(
          letters.resolve(number + ".txt"), Proposals.LETTER.replace("20230777", number));
    }

    assertEquals(3, run(OnDuplicate.SKIP).count(Outcome.ADDED));
    assertEquals(List.of("20230777", "20230778", "20230779"), numbers().stream().sorted().toList());
    assertEquals(3, run(OnDuplicate.SKIP).count(Outcome.SKIPPED));
    assertEquals(3, archive.rows().size());
  }

  @Test
  void oneTextWithoutANumberIsTheOneThatHasANumber() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"), Proposals.unnumbered("甲"));

    assertEquals(outcomes("ADDED", "SKIPPED"), outcomes(run(OnDuplicate.SKIP)));
  }

  @Test
  void missingNumbersAreNoDuplicatesOfEachOther() throws Exception {
    Proposals.file(letters, "a.json", Proposals.unnumbered("甲"), Proposals.unnumbered("乙"));
    Proposals.file(letters, "b.json", Proposals.unnumbered("丙"));

    assertEquals(3, run(OnDuplicate.SKIP).count(Outcome.ADDED));
  }

  @Test
  void blankNumbersOfOneFileAreNoDuplicatesOfEachOther() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered(" ", "甲"), Proposals.numbered(" ", "乙"));

    assertEquals(2, run(OnDuplicate.SKIP).count(Outcome.ADDED));
  }

  @Test
  void oneNumberOfTwoSessionsOrKindsIsTwoProposals() throws Exception {
    Proposal one = Proposals.numbered("1", "甲");
    Proposals.file(
        letters,
        "a.json",
        one,
        Proposals.numbered("1", "乙").withSession(4),
        Proposals.numbered("1", "丙").withKind(Kind.NPC));

    assertEquals(3, run(OnDuplicate.SKIP).count(Outcome.ADDED));
  }

  @Test
  void revisingKeepsTheIdAndTheEarlierState() throws Exception {
    Proposal first = Proposals.numbered("1", "甲");
    Proposals.file(letters, "a.json", first);
    run(OnDuplicate.SKIP);
    Proposals.file(letters, "a.json", Proposals.numbered("1", "乙"));

    FileResult result = run(OnDuplicate.REVISE).files().getFirst();

    assertEquals(Outcome.REVISED, result.outcome());
    assertEquals(first.id(), result.id());
    assertEquals("关于乙的提案", archive.find(first.id()).orElseThrow().proposal().title());
    var kept = new ArrayList<String>();
    for (Revision revision : archive.revisions(first.id())) {
      assertEquals(Occasion.IMPORT, revision.occasion());
      kept.add(archive.revision(revision.number()).title());
    }
    assertEquals(List.of("关于乙的提案", "关于甲的提案"), kept);
  }

  @Test
  void revisingWithTheSameContentChangesNothing() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    run(OnDuplicate.SKIP);
    List<ProposalRow> before = archive.rows();

    assertEquals(1, run(OnDuplicate.REVISE).count(Outcome.SKIPPED));
    assertEquals(before, archive.rows());
  }

  @Test
  void whenSeveralAreTheSameNoneIsRevised() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    run(OnDuplicate.SKIP);
    run(OnDuplicate.KEEP);
    List<ProposalRow> before = archive.rows();
    Proposals.file(letters, "a.json", Proposals.numbered("1", "乙"));

    FileResult result = run(OnDuplicate.REVISE).files().getFirst();

    assertEquals(Outcome.REFUSED, result.outcome());
    assertEquals("work.severalToRevise", result.reason().code());
    assertEquals(before, archive.rows());
  }

  @Test
  void keepingGivesNewIds() throws Exception {
    Proposal first = Proposals.numbered("1", "甲");
    Proposals.file(letters, "a.json", first);
    run(OnDuplicate.SKIP);

    FileResult result = run(OnDuplicate.KEEP).files().getFirst();

    assertEquals(Outcome.KEPT, result.outcome());
    assertNotEquals(first.id(), result.id());
    Suggestion second = archive.find(result.id()).orElseThrow().proposal().suggestions().get(0);
    assertNotEquals(first.suggestions().getFirst().id(), second.id());
    assertEquals(List.of("1", "1"), numbers());
  }

  @Test
  void oneFileWithAProposalTwiceIsSettledByTheChoice() throws Exception {
    Proposal first = Proposals.numbered("1", "甲");
    Proposals.file(letters, "a.json", first, Proposals.numbered("1", "乙"));

    assertEquals(outcomes("ADDED", "SKIPPED"), outcomes(run(OnDuplicate.SKIP)));
    Proposals.file(letters, "a.json", Proposals.numbered("2", "戊"), Proposals.numbered("2", "己"));
    assertEquals(outcomes("ADDED", "REFUSED"), outcomes(run(OnDuplicate.REVISE)));
    Proposals.file(letters, "a.json", Proposals.numbered("3", "丙"), Proposals.numbered("3", "丁"));
    assertEquals(outcomes("ADDED", "KEPT"), outcomes(run(OnDuplicate.KEEP)));
  }

  @Test
  void aProposalInTheBinIsNotAddedAgainInSilence() throws Exception {
    Proposal first = Proposals.numbered("1", "甲");
    Proposals.file(letters, "a.json", first);
    run(OnDuplicate.SKIP);
    archive.moveToBin(first.id());

    FileResult skipped = run(OnDuplicate.SKIP).files().getFirst();
    FileResult refused = run(OnDuplicate.REVISE).files().getFirst();

    assertEquals("work.inBin", skipped.reason().code());
    assertEquals(Outcome.SKIPPED, skipped.outcome());
    assertEquals(List.of(), archive.rows());
    assertEquals("work.inBin", refused.reason().code());
    assertEquals(Outcome.REFUSED, refused.outcome());
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
