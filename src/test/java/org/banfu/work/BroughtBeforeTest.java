package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.intake.Intake;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters that come once more after they were worked on.
class BroughtBeforeTest {
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
  void aLetterWhoseNumberAndTextWereCorrectedIsKnownAgain() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    String id = onlyId();
    change(
        id,
        p ->
            p.withNumber("0001")
                .withTitle("改过的题目")
                .withSuggestions(List.of(p.suggestions().getFirst().withReply("改过的答复。"))));
    long version = stored(id).version();

    assertEquals(1, run(OnDuplicate.SKIP).count(Outcome.SKIPPED));
    assertEquals(1, run(OnDuplicate.REVISE).count(Outcome.SKIPPED));
    assertEquals(id, onlyId());
    assertEquals(version, stored(id).version());
    assertEquals(List.of(Standing.BROUGHT), standings());
  }

  @Test
  void revisingByAnUnchangedLetterSavesNothing() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    // Other bytes, the same letter.
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER + "\n");
    long version = stored(onlyId()).version();

    assertEquals(1, run(OnDuplicate.REVISE).count(Outcome.SKIPPED));
    assertEquals(version, stored(onlyId()).version());
  }

  @Test
  void severalLettersOfOneFileAreEachKnownAgain() throws Exception {
    String second = Proposals.LETTER.replace("20230777", "20230778").replace("修缮老旧码头", "新建街角公园");
    Files.writeString(letters.resolve("两件.txt"), Proposals.LETTER + "\n\n\n" + second);
    assertEquals(2, run(OnDuplicate.SKIP).count(Outcome.ADDED));
    for (ProposalRow row : archive.rows()) {
      change(row.id(), p -> p.withNumber("9" + p.number()).withTitle(p.title() + "（改）"));
    }
    List<ProposalRow> before = archive.rows();

    assertEquals(2, run(OnDuplicate.SKIP).count(Outcome.SKIPPED));
    assertEquals(before, archive.rows());
  }

  @Test
  void oneThatLiesInTheBinDoesNotComeBack() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    String id = onlyId();
    change(id, p -> p.withNumber("0001").withTitle("改过的题目"));
    archive.moveToBin(id);

    assertEquals("work.inBin", run(OnDuplicate.SKIP).files().getFirst().reason().code());
    assertEquals(List.of(Standing.BINNED), standings());
  }

  @Test
  void aLetterInThePlaceOfAnotherLeavesWhatItDoesNotState() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    String id = onlyId();
    var talk = new ContactRecord(LocalDate.of(2023, 5, 4), null, null, "江一苇", null, "电话沟通");
    change(
        id,
        p ->
            p.withContacts(List.of(talk))
                .withTags(List.of("码头"))
                .withNotes("领导已阅")
                .withAssignedOn(LocalDate.of(2023, 3, 1)));
    Proposal before = stored(id).proposal();
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER.replace("正在招标", "已完成招标"));

    assertEquals(1, run(OnDuplicate.REVISE).count(Outcome.REVISED));

    Proposal after = stored(id).proposal();
    assertTrue(after.suggestions().get(1).reply().contains("已完成招标"));
    assertEquals(List.of(talk), after.contacts());
    assertEquals(List.of("码头"), after.tags());
    assertEquals("领导已阅", after.notes());
    assertEquals(LocalDate.of(2023, 3, 1), after.assignedOn());
    assertEquals(
        before.suggestions().stream().map(s -> s.id()).toList(),
        after.suggestions().stream().map(s -> s.id()).toList());
  }

  @Test
  void oneThatChangedSinceItWasLookedAtIsNotReplaced() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    run(OnDuplicate.SKIP);
    String id = onlyId();
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER.replace("正在招标", "已完成招标"));
    var review = new ImportReview(archive, new Intake());
    ImportPlan plan = review.plan(List.of(letters), Progress.NONE, () -> false);
    change(id, p -> p.withNotes("刚改的"));

    ImportReport report =
        review.run(
            plan,
            item -> new ImportDecision(item.proposal(), OnDuplicate.REVISE),
            Progress.NONE,
            () -> false);

    assertEquals("work.changedSince", report.files().getFirst().reason().code());
    assertEquals("刚改的", stored(id).proposal().notes());
    assertTrue(stored(id).proposal().suggestions().get(1).reply().contains("正在招标"));
  }

  @Test
  void correctingOneOfTwoWithOneNumberFreesTheOther() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("12", "甲"));
    Proposals.file(letters, "b.json", Proposals.numbered("12", "乙"));
    Proposals.file(letters, "c.json", Proposals.numbered("14", "丙"));
    var review = new ImportReview(archive, new Intake());
    List<ImportItem> items = review.plan(List.of(letters), Progress.NONE, () -> false).items();
    assertEquals(List.of(Standing.NEW, Standing.TWICE, Standing.NEW), standings(items));

    ImportItem first = items.getFirst();
    List<ImportItem> freed =
        review.look(items, first.withProposal(first.proposal().withNumber("13")), () -> false);
    assertEquals(List.of(Standing.NEW, Standing.NEW, Standing.NEW), standings(freed));

    ImportItem second = freed.get(1);
    List<ImportItem> doubled =
        review.look(freed, second.withProposal(second.proposal().withNumber("14")), () -> false);
    assertEquals(List.of(Standing.NEW, Standing.NEW, Standing.TWICE), standings(doubled));
  }

  private ImportReport run(OnDuplicate onDuplicate) {
    return new ImportJob(archive, new Intake())
        .run(List.of(letters), Set.of(), onDuplicate, Progress.NONE, () -> false);
  }

  private List<Standing> standings() throws Exception {
    return standings(
        new ImportReview(archive, new Intake())
            .plan(List.of(letters), Progress.NONE, () -> false)
            .items());
  }

  private static List<Standing> standings(List<ImportItem> items) {
    return items.stream().map(ImportItem::standing).toList();
  }

  private void change(String id, UnaryOperator<Proposal> change) throws Exception {
    Stored now = stored(id);
    archive.save(change.apply(now.proposal()), now.version(), Occasion.EDIT);
  }

  private Stored stored(String id) throws Exception {
    return archive.find(id).orElseThrow();
  }

  private String onlyId() throws Exception {
    List<ProposalRow> rows = archive.rows();
    assertEquals(1, rows.size());
    return rows.getFirst().id();
  }
}
