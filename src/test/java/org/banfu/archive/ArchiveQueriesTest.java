package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.DeadlineRule;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveQueriesTest {
  private final TestClock clock = new TestClock();
  private Archive archive;

  @TempDir private Path folder;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void rowsStandInTheOrderInWhichTheyCame() throws Exception {
    var ids = new ArrayList<String>();
    for (Proposal proposal : Archives.proposals(12)) {
      archive.save(proposal, 0, Occasion.IMPORT);
      ids.add(proposal.id());
    }
    archive.save(archive.find(ids.get(3)).orElseThrow().proposal(), 1, Occasion.EDIT);

    assertEquals(ids, archive.rows().stream().map(ProposalRow::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20230862,      甲 乙
          ' 20230862 ',  甲 乙
          7-3-20230862,  甲
          7-2-20230862,  乙
          7-1-20230862,  ''
          0477,          丙
          477,           ''
          D-022,         丁
          7-3-D-022,     丁
          7-3-4,         戊
          id-of-a,       甲
          """)
  void aReferenceNamesProposals(String reference, String titles) throws Exception {
    save("id-of-a", "甲", 7, 3, "20230862");
    save("b", "乙", 7, 2, "20230862");
    save("c", "丙", 7, 3, "0477");
    save("d", "丁", 7, 3, "D-022");
    save("e", "戊", null, null, "7-3-4");
    save("f", "己", 7, 3, null);

    List<ProposalRow> found = archive.matching(reference);

    assertEquals(titles, String.join(" ", found.stream().map(ProposalRow::title).toList()));
  }

  @Test
  void theBinIsNotMatched() throws Exception {
    save("a", "甲", 7, 3, "20230862");
    archive.moveToBin("a");

    assertEquals(List.of(), archive.matching("20230862"));
    assertEquals(List.of(), archive.matching("a"));
  }

  @Test
  void theSameIdIsADuplicateAlsoInTheBin() throws Exception {
    Proposal saved = save("a", "甲", 7, 3, "1");
    archive.moveToBin("a");

    assertEquals(List.of("甲"), titles(archive.duplicatesOf(saved.withTitle("乙"))));
  }

  @Test
  void theSameNumberOfTheSameSessionIsADuplicate() throws Exception {
    Proposal saved = save("a", "甲", 7, 3, "0477");
    Proposal other = saved.withId("b").withTitle("乙");

    assertEquals(List.of("甲"), titles(archive.duplicatesOf(other)));
    assertEquals(List.of(), archive.duplicatesOf(other.withSession(2)));
    assertEquals(List.of(), archive.duplicatesOf(other.withTerm(null)));
    assertEquals(List.of(), archive.duplicatesOf(other.withCouncil("区政协")));
    assertEquals(List.of(), archive.duplicatesOf(other.withKind(Kind.NPC)));
    assertEquals(List.of(), archive.duplicatesOf(other.withNumber("477")));
    archive.moveToBin("a");
    assertEquals(List.of(), archive.duplicatesOf(other));
  }

  /// Two past letters may both be number 88, of sessions that neither states.
  @Test
  void withoutTermAndSessionTheTitleMustBeTheSameAsWell() throws Exception {
    Proposal saved = save("a", "甲", null, null, "88");

    assertEquals(List.of(), archive.duplicatesOf(saved.withId("b").withTitle("乙")));
    assertEquals(List.of("甲"), titles(archive.duplicatesOf(saved.withId("b"))));
  }

  @Test
  void aMissingNumberIsNoDuplicate() throws Exception {
    Proposal saved = save("a", "甲", 7, 3, null);

    assertEquals(List.of(), archive.duplicatesOf(saved.withId("b").withTitle("乙")));
  }

  @Test
  void theSameTextIsADuplicateWhateverItsWhiteSpace() throws Exception {
    Proposal saved =
        save("a", "关于养老的提案", 7, 3, null)
            .withSuggestions(List.of(Suggestion.of("增设食堂。", "一是建设。\n二是管理。")));
    archive.save(saved, 1, Occasion.EDIT);
    Proposal other =
        saved
            .withId("b")
            .withTerm(6)
            .withTitle("关于养老 的提案")
            .withSuggestions(List.of(Suggestion.of("增设食堂。", "\u3000\u3000一是建设。二是管理。")));

    assertEquals(List.of("关于养老的提案"), titles(archive.duplicatesOf(other)));
    assertEquals(
        List.of(),
        archive.duplicatesOf(other.withSuggestions(List.of(Suggestion.of("增设食堂。", "一是建设。")))));
  }

  @Test
  void proposalsWithoutTextAreNoDuplicates() throws Exception {
    archive.save(Proposal.create(Kind.CPPCC), 0, Occasion.EDIT);

    assertEquals(List.of(), archive.duplicatesOf(Proposal.create(Kind.CPPCC)));
  }

  @Test
  void dueDatesFollowTheProfile() throws Exception {
    LocalDate assigned = LocalDate.of(2023, 3, 20);
    Proposal byRule =
        Archives.proposals(1)
            .getFirst()
            .withDueOn(null)
            .withExtension(null)
            .withHistory(List.of())
            .withRole(org.banfu.proposal.Role.LEAD)
            .withAssignedOn(assigned)
            .withReceivedOn(assigned);
    Proposal typed = byRule.withId("b").withDueOn(LocalDate.of(2023, 5, 1));
    archive.save(byRule, 0, Occasion.EDIT);
    archive.save(typed, 0, Occasion.EDIT);
    Profile profile = archive.profile();

    archive.saveProfile(
        profile.withDeadlines(
            List.of(
                new DeadlineRule(
                    DeadlineRule.What.REPLY,
                    DeadlineRule.From.ASSIGNED,
                    5,
                    DeadlineRule.Unit.CALENDAR_DAYS))));

    assertEquals(
        List.of(LocalDate.of(2023, 3, 25), LocalDate.of(2023, 5, 1)),
        archive.rows().stream().map(ProposalRow::dueOn).toList());
  }

  @Test
  void aProposalThatIsTooLongIsRefusedBeforeItIsSaved() throws Exception {
    Proposal tooLong = Proposal.create(Kind.CPPCC).withNotes("办".repeat(1 << 20));

    var refused =
        assertThrows(ProblemException.class, () -> archive.save(tooLong, 0, Occasion.EDIT));

    assertEquals("archive.tooLong", refused.problem().code());
    assertEquals(List.of(), archive.rows());
  }

  @Test
  void ofSavesMadeTogetherNoneIsMadeIfOneIsRefused() throws Exception {
    List<Proposal> proposals = Archives.proposals(3);
    archive.save(proposals.get(2), 0, Occasion.IMPORT);

    assertThrows(
        ProblemException.class,
        () ->
            archive.saveAll(
                proposals.stream()
                    .map(proposal -> new NewSave(proposal, 0, Occasion.IMPORT, List.of()))
                    .toList()));

    assertEquals(1, archive.rows().size());
  }

  @Test
  void aMissingProposalCannotBeBinned() {
    var told = assertThrows(ProblemException.class, () -> archive.moveToBin("x"));

    assertEquals(Problem.of("archive.noProposal", "x"), told.problem());
  }

  @Test
  void aMissingAttachmentIsTold() {
    var told = assertThrows(ProblemException.class, () -> archive.attachment(7));

    assertEquals(Problem.of("archive.noAttachment", 7), told.problem());
  }

  @Test
  void aCallersInterruptReachesNeitherSaveNorFile() throws Exception {
    Proposal proposal = Archives.proposals(1).getFirst();

    Thread.currentThread().interrupt();
    archive.save(proposal, 0, Occasion.EDIT);
    assertEquals(1, archive.rows().size());

    assertEquals(true, Thread.interrupted());
    archive.save(proposal, 1, Occasion.EDIT);
    assertEquals(2, archive.find(proposal.id()).orElseThrow().version());
  }

  private Proposal save(String id, String title, Integer term, Integer session, String number)
      throws Exception {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withId(id)
            .withTitle(title)
            .withCouncil("市政协")
            .withTerm(term)
            .withSession(session)
            .withNumber(number);
    archive.save(proposal, 0, Occasion.IMPORT);
    return proposal;
  }

  private static List<String> titles(List<ProposalRow> rows) {
    return rows.stream().map(ProposalRow::title).toList();
  }
}
